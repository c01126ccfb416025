import type { Fault, Warning } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { ProjectStatement, ProjectTable } from '../../project/project.js'
import { byStem, type Matching } from './matching.js'

type ByStem = (name: TableId) => readonly TableId[]

/**
 * Names that nothing in head makes or fills: what the baseline read from outside stays so; one whose stem is that of
 * exactly one identity is that identity under a name of another time; the rest come from outside.
 */
export function matchStale(matching: Matching, allNew: boolean): void {
  const filled: ByStem = allNew ? () => [] : filledByStem(matching)
  for (const table of matching.head.tables.values()) {
    if (!matching.pairs.has(table.id)) matchOne(matching, table, filled)
  }
}

function matchOne(matching: Matching, table: ProjectTable, filled: ByStem): void {
  const { base, pairs, taken } = matching
  const candidates = base.tables.has(table.id) ? [table.id] : filled(table.id)
  const [only, ...others] = candidates
  const identity = only !== undefined && others.length === 0 ? only : table.id
  pairs.set(table.id, identity)
  if (others.length > 0) matching.faults.push(severalVersions(table, candidates))
  else if (only !== undefined && taken.has(only)) matching.warnings.push(...takenFor(table, only))
}

/** Name → the identities of its stem that something in head fills. */
function filledByStem({ base, head, pairs }: Matching): ByStem {
  const filled = [...pairs].filter(([name]) => head.tables.get(name)?.external === false)
  const idOf = ([name, identity]: readonly [TableId, TableId]): TableId =>
    base.tables.has(identity) ? identity : name
  const found = byStem(filled, idOf, head.names)
  return (name) => found(name).map(([, identity]) => identity)
}

/** A name that may mean any of several tables. */
export function severalVersions(table: ProjectTable, candidates: readonly TableId[]): Fault {
  const [place] = mentionsOf(table)
  return {
    code: 'stale-version',
    file: place?.file ?? '',
    line: place?.statement.line ?? 0,
    column: place?.statement.column ?? 0,
    message: `nothing defines ${table.id}, which may mean any of ${candidates.join(', ')}`,
    hint: 'write the name of the table that is meant',
  }
}

/** A name that was taken for a table of another version. */
export function takenFor(table: ProjectTable, identity: TableId): readonly Warning[] {
  return mentionsOf(table)
    .slice(0, 1)
    .map(({ file, statement }) => ({
      code: 'stale-version',
      message: `nothing defines ${table.id}; it is taken for ${identity}`,
      file,
      line: statement.line,
    }))
}

function mentionsOf({ readers, writers, seeds, alters }: ProjectTable): readonly ProjectStatement[] {
  return [...readers, ...writers, ...seeds, ...alters]
}
