import { closest } from 'fastest-levenshtein'
import { FaultError } from '../project/fault.js'
import { findProjects, isSqlFile, isUnder, type ProjectPlace } from '../project/participation.js'
import { pathInRepository, type Workspace } from './workspace.js'

/**
 * The projects of a repository: those that the settings name, else those that are found among its paths.
 * @param name what the repository is called
 * @throws FaultError where there is no SQL at all
 */
export function projectsOf(
  { settings }: Pick<Workspace, 'settings'>,
  name: string,
  paths: readonly string[],
): readonly ProjectPlace[] {
  const places =
    settings.projects.length > 0
      ? settings.projects.map((project) => ({ name: project.name ?? name, root: project.path }))
      : findProjects(paths, name)
  if (!paths.some((path) => isSqlFile(path) && places.some((place) => isUnder(place.root, path)))) {
    throw new FaultError([noSql(places.map((place) => place.root).filter((root) => root !== ''))])
  }
  return places
}

function noSql(roots: readonly string[]) {
  const where = roots.length === 0 ? 'in this repository' : `under ${roots.join(', ')}`
  return {
    code: 'no-sql',
    file: '',
    line: 0,
    column: 0,
    message: `no .sql file was found ${where}`,
    hint: 'name the folder of the pipeline: project: FOLDER in bluegreen.yaml, or --project FOLDER',
  }
}

/**
 * The projects that an option names, by name or folder; without one all of them.
 * @throws FaultError where none has that name
 */
export function chosenProjects(
  workspace: Workspace,
  places: readonly ProjectPlace[],
  wanted: string | null,
  paths: readonly string[],
): readonly ProjectPlace[] {
  if (wanted === null) return places
  const folder = pathInRepository(workspace.repository, workspace.cwd, wanted).replace(/\/+$/, '')
  const found = places.filter((place) => place.name === wanted || place.root === folder)
  if (found.length > 0) return found
  if (paths.some((path) => isSqlFile(path) && isUnder(folder, path))) {
    return [{ name: folder.slice(folder.lastIndexOf('/') + 1) || (places[0]?.name ?? wanted), root: folder }]
  }
  throw new FaultError([
    unknownProject(
      wanted,
      places.map((place) => place.name),
    ),
  ])
}

function unknownProject(wanted: string, names: readonly string[]) {
  const message = `there is no project ${JSON.stringify(wanted)}, and no folder of that name that holds SQL`
  const hint = names.length === 0 ? '' : `did you mean ${closest(wanted, [...names])}?`
  return { code: 'unknown-project', file: '', line: 0, column: 0, message, hint }
}

/**
 * The one project that a command works on.
 * @throws FaultError where there are several and none is named
 */
export function oneProject(
  workspace: Workspace,
  places: readonly ProjectPlace[],
  wanted: string | null,
  paths: readonly string[],
): ProjectPlace {
  const chosen = chosenProjects(workspace, places, wanted, paths)
  const around = pathInRepository(workspace.repository, workspace.cwd, '.')
  const here = chosen.filter((place) => place.root !== '' && isUnder(place.root, around))
  const [only, ...others] = here.length === 1 ? here : chosen
  if (only !== undefined && others.length === 0) return only
  const names = chosen.map((place) => place.name).join(' | ')
  throw new FaultError([
    {
      code: 'several-projects',
      file: '',
      line: 0,
      column: 0,
      message: `this repository holds ${chosen.length} projects`,
      hint: `say which: --project ${names}`,
    },
  ])
}
