import { closest } from 'fastest-levenshtein'
import type { Fault, Warning } from '../project/fault.js'
import type { TableId } from '../project/names.js'
import type { Project } from '../project/project.js'
import type { Identities } from './identity/identity.js'
import type { ReleaseOptions } from './input.js'
import { type SpelledTables, spelledTables } from './identity/spelled.js'

/** The options' table names as identities. */
export interface ResolvedOptions {
  readonly listed: ReadonlySet<TableId>
  readonly excluded: ReadonlySet<TableId>
  readonly versions: ReadonlyMap<TableId, number>
  readonly published: ReadonlySet<TableId>
  readonly faults: readonly Fault[]
  readonly warnings: readonly Warning[]
}

/** Resolves the names in the options by any spelling that is clear. What must hold is a fault where it is not. */
export function resolveOptions(
  options: ReleaseOptions,
  base: Project,
  head: Project,
  identities: Identities,
): ResolvedOptions {
  const spelled = spelledTables(base, head, identities)
  const named = (names: readonly string[]): ReadonlySet<TableId> =>
    new Set(names.flatMap((name) => only(spelled, name) ?? []))
  const unclear = (names: readonly string[]): readonly string[] =>
    names.filter((name) => only(spelled, name) === null)
  const pins = Object.entries(options.versions).flatMap(([name, version]) => {
    const id = only(spelled, name)
    return id === null ? [] : [[id, version] as const]
  })
  return {
    listed: named(options.tables),
    excluded: named(options.exclude),
    versions: new Map(pins),
    published: named(options.published),
    faults: [
      ...unclear(Object.keys(options.versions)).map((name) => unknown(spelled, name, 'release.versions')),
      ...unclear(options.exclude).map((name) => unknown(spelled, name, 'release.exclude')),
    ],
    warnings: [
      ...unclear(options.tables).map((name) => unlisted(spelled, name, 'is to move')),
      ...unclear(options.published).map((name) => unlisted(spelled, name, 'is under published')),
    ],
  }
}

function only(spelled: SpelledTables, name: string): TableId | null {
  const [first, ...others] = spelled.meaning(name)
  return first !== undefined && others.length === 0 ? first : null
}

function unknown(spelled: SpelledTables, name: string, where: string): Fault {
  const message = `${where} names ${name}, which ${whyUnclear(spelled, name)}`
  const hint = `correct or remove the name under ${where}`
  return { code: 'unknown-table', file: '', line: 0, column: 0, message, hint }
}

function unlisted(spelled: SpelledTables, name: string, what: string): Warning {
  const message = `${name} ${what}, but ${whyUnclear(spelled, name)}`
  return { code: 'unknown-table', message, file: '', line: 0 }
}

function whyUnclear(spelled: SpelledTables, name: string): string {
  const several = spelled.meaning(name)
  if (several.length > 1) return `may mean any of ${[...several].sort().join(', ')}`
  const known = spelled.all()
  const near = known.length === 0 ? '' : `; did you mean ${closest(name, [...known])}?`
  return `is no table of the project${near}`
}
