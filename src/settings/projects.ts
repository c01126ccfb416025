import * as v from 'valibot'
import type { KeyPath } from './problem.js'
import { checkSection, problemAt, type Checked } from './section.js'
import { folder, words } from './value.js'
import { isMapping, isNothing } from './yaml-text.js'

/** One pipeline: `path` is a folder from the repository's root, empty for all of it. */
export interface ProjectSettings {
  /** Null where none is given and the folder has none either: the repository's name then. */
  readonly name: string | null
  readonly path: string
}

const project = v.object({ name: v.optional(words), path: folder })

/** `project:`, a folder or several: `[{ name: orders, path: teams/orders }]`. Nothing: none, to be found. */
export function checkProjects(value: unknown): Checked<readonly ProjectSettings[]> {
  if (isNothing(value)) return { value: [], problems: [] }
  const several = Array.isArray(value)
  const items: readonly unknown[] = several ? value : [value]
  const checked = items.map((item, place) => checkProject(item, several ? ['project', place] : ['project']))
  const projects = checked.flatMap(({ value: one }) => (one ? [one] : []))
  const problems = [
    ...checked.flatMap((one) => one.problems),
    ...(several ? [...sameNames(projects), ...samePaths(projects)] : []),
  ]
  return { value: problems.length === 0 ? projects : null, problems }
}

function checkProject(item: unknown, path: KeyPath): Checked<ProjectSettings> {
  if (!isMapping(item)) return checkFolder(item, path)
  const { value, problems } = checkSection(project, item, path)
  return { value: value && { name: value.name ?? lastSegment(value.path), path: value.path }, problems }
}

function checkFolder(item: unknown, at: KeyPath): Checked<ProjectSettings> {
  if (typeof item !== 'string')
    return { value: null, problems: [problemAt(at, 'must be a folder, or a mapping of name and path')] }
  const { success, output, issues } = v.safeParse(folder, item)
  if (!success) return { value: null, problems: issues.map(({ message }) => problemAt(at, message)) }
  return { value: { name: lastSegment(output), path: output }, problems: [] }
}

function lastSegment(path: string): string | null {
  return path.slice(path.lastIndexOf('/') + 1) || null
}

function sameNames(projects: readonly ProjectSettings[]) {
  const names = projects.map(({ name }) => name)
  return projects.flatMap(({ name }, place) =>
    names.indexOf(name) === place
      ? []
      : [problemAt(['project', place], `names a second project called ${name ?? 'like the repository'}`)],
  )
}

/** Two projects in one folder would both release its tables. */
function samePaths(projects: readonly ProjectSettings[]) {
  const paths = projects.map(({ path }) => path)
  return projects.flatMap(({ path }, place) =>
    paths.indexOf(path) === place
      ? []
      : [problemAt(['project', place], `names a second project in ${path || 'the repository itself'}`)],
  )
}
