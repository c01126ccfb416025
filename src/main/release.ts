import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { capabilitiesOf } from '../engines/platform.js'
import { FaultError } from '../project/fault.js'
import { participation, type ProjectPlace } from '../project/participation.js'
import type { ReleaseOptions } from '../release/input.js'
import { makeRelease } from '../release/make.js'
import type { Release, Revision } from '../release/release.js'
import { acceptedFile, type AcceptedDeviation, parseAccepted } from '../settings/accepted.js'
import type { Settings } from '../settings/settings.js'
import { parseTableList } from '../settings/table-list.js'
import type { Dialect } from '../sql/dialect/dialect.js'
import { parseSql } from '../sql/parse.js'
import type { Sides } from './sides.js'
import type { Workspace } from './workspace.js'

/** What this run adds to `release:` of the settings. */
export interface RunOptions {
  readonly baseline: string | null
  /** A file that names more tables. */
  readonly tables: string | null
  readonly exclude: readonly string[]
  readonly closure: 'full' | 'minimal' | null
  readonly strict: boolean
}

/** What a release is made of beside the two sides: the settings at head, and what this run adds. */
export interface ReleaseSettings {
  readonly settings: Settings
  readonly accepted: readonly AcceptedDeviation[]
  readonly options: Omit<ReleaseOptions, 'served'>
}

/**
 * Brings together what holds for every run and for this one.
 * @param settings those of head: what a branch says of its own release holds for it
 * @throws FaultError for faults of the accepted deviations and of the list of tables
 */
export async function releaseSettings(
  workspace: Workspace,
  settings: Settings,
  head: Revision,
  run: RunOptions,
): Promise<ReleaseSettings> {
  const { release, published, environments } = settings
  const listed = run.tables === null ? [] : await readTableList(workspace, run.tables)
  const accepted = await workspace.repository.readText(head.commit, acceptedFile)
  const deviations = accepted === null ? [] : await parseAccepted(accepted, acceptedFile)
  const limits = environments.map((environment) => capabilitiesOf(environment.engine).nameLimit)
  return {
    settings,
    accepted: deviations,
    options: {
      tables: [...release.tables, ...listed],
      exclude: [...release.exclude, ...run.exclude],
      versions: release.versions,
      closure: run.closure ?? release.closure,
      strict: run.strict,
      published,
      nameLimit: Math.min(...limits),
      accepted: deviations,
    },
  }
}

async function readTableList(workspace: Workspace, file: string): Promise<readonly string[]> {
  const text = await readFile(resolve(workspace.cwd, file), 'utf8').catch(() => null)
  if (text !== null) return parseTableList(text, file)
  const message = `the list of tables ${file} cannot be read`
  throw new FaultError([{ code: 'table-list', file, line: 1, column: 1, message, hint: 'check --tables' }])
}

/**
 * The release of one project. `served` are the names that the last environment served, with their content; where the
 * dialect of the environment is known, what only another one takes is a fault.
 */
export function releaseOf(
  place: ProjectPlace,
  sides: Sides,
  { settings, options }: ReleaseSettings,
  served: Readonly<Record<string, string>>,
  dialect: Dialect | null,
): Release {
  return makeRelease(
    {
      project: place.name,
      baseline: sides.baseline,
      head: sides.head,
      baselineFiles: sides.baselineFiles,
      headFiles: sides.headFiles,
      behind: sides.behind,
      conflicts: sides.conflicts,
      renames: sides.renames,
      space: { catalog: settings.catalog, database: settings.database },
      takesPart: participation(place.root, settings.ignore),
      options: { ...options, served },
    },
    (text) => parseSql(text, dialect),
  )
}
