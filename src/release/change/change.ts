import type { TableId } from '../../project/names.js'
import type { Project, ProjectStatement, ProjectTable } from '../../project/project.js'
import type { Rename } from '../../project/snapshot.js'
import type { Version } from './back.js'
import { type Comparison, type Found, inStatement, type Place } from './comparison.js'
import { weightiest } from './definition-change.js'
import type { Identities } from '../identity/identity.js'
import { firstStatement } from '../identity/matching.js'
import type { ChangeClass } from '../release.js'
import { sameStatements } from './same-statement.js'
import { definitionFound } from './table-definition.js'
import { writersFound } from './writer-change.js'

/** How one table's definition and jobs differ between baseline and head. */
export interface TableChange {
  readonly identity: TableId
  readonly change: ChangeClass
  readonly differences: readonly string[]
  /** The columns whose readers notice what starts a release; null where every reader may. */
  readonly columns: readonly string[] | null
  /** Where the weightiest difference stands. */
  readonly at: Place | null
}

/** The two sides that are compared, and how. */
export interface Comparing {
  readonly base: Project
  readonly head: Project
  readonly identities: Identities
  /** A statement of head under the baseline's names. */
  readonly back: (statement: ProjectStatement) => Version
  readonly renames: readonly Rename[]
  /** Identities that keep their name whatever their author calls them, as they are excluded. */
  readonly excluded: ReadonlySet<TableId>
}

/** Compares every table that both sides know, or one of them, as meaning; seeds start no release. */
export function tableChanges(comparing: Comparing): ReadonlyMap<TableId, TableChange> {
  const { base, head, identities, renames, back, excluded } = comparing
  const moved = new Map(renames.map((rename) => [rename.from, rename.to]))
  const comparison: Comparison = { base, head, back, moved, same: sameStatements(base, head, moved) }
  const ids = new Set([...identities.inHead.keys(), ...identities.removed])
  const renamed = new Set([...identities.renamed].filter((id) => !excluded.has(id)))
  return new Map([...ids].sort().map((id) => [id, tableChange(comparison, { ...identities, renamed }, id)]))
}

function tableChange(comparison: Comparison, identities: Identities, identity: TableId): TableChange {
  const before = comparison.base.tables.get(identity)
  const after = comparison.head.tables.get(identities.inHead.get(identity) ?? '')
  if (identities.added.has(identity)) return wholeTable(identity, after, 'additive', 'new table')
  if (identities.removed.has(identity)) return wholeTable(identity, before, 'breaking', 'table removed')
  if (identities.unclear.has(identity) || isSame(comparison, before, after))
    return { identity, change: 'none', differences: [], columns: [], at: null }
  const found = [
    ...definitionFound(comparison, before, after),
    ...writersFound(comparison, before, after),
    ...(identities.renamed.has(identity) ? renamedByAuthor(identity, after) : []),
  ]
  return summary(identity, found, isWritten(before) || isWritten(after))
}

/** Whether everything that makes or fills a table is, byte for byte, what it was: most tables of most releases. */
function isSame(
  { same }: Comparison,
  before: ProjectTable | undefined,
  after: ProjectTable | undefined,
): boolean {
  if (before === undefined || after === undefined) return before === after
  const isKept = (was: readonly ProjectStatement[], is: readonly ProjectStatement[]): boolean =>
    was.length === is.length && is.every((statement, i) => same.get(statement) === was[i])
  return (
    isKept(before.creates, after.creates) &&
    isKept(before.alters, after.alters) &&
    isKept(before.writers, after.writers)
  )
}

function wholeTable(
  identity: TableId,
  table: ProjectTable | undefined,
  change: ChangeClass,
  words: string,
): TableChange {
  const first = table === undefined ? undefined : firstStatement(table)
  const at = first === undefined ? null : inStatement(first)
  return { identity, change, differences: [words], columns: null, at }
}

function renamedByAuthor(identity: TableId, after: ProjectTable | undefined): readonly Found[] {
  const first = after === undefined ? undefined : firstStatement(after)
  if (after === undefined || first === undefined) return []
  const words = `renamed: ${identity} → ${after.id}`
  return [{ change: 'logic', words, columns: null, at: inStatement(first) }]
}

function isWritten(table: ProjectTable | undefined): boolean {
  if (table === undefined) return false
  return (
    table.writers.length + table.seeds.length > 0 || table.creates.some(({ rowsOf }) => rowsOf.length > 0)
  )
}

function summary(identity: TableId, found: readonly Found[], written: boolean): TableChange {
  const change = weightiest(found.map((difference) => difference.change))
  const at = found.find((difference) => difference.change === change)?.at ?? null
  const told = new Set(found.map((difference) => difference.words).filter((words) => words !== ''))
  return { identity, change, differences: [...told], columns: columnsOf(found, written), at }
}

function columnsOf(found: readonly Found[], written: boolean): readonly string[] | null {
  const columns = found
    .filter(({ change }) => startsRelease(change))
    .map((difference) => (written && difference.refuses === true ? null : difference.columns))
  return columns.includes(null) ? null : columns.flatMap((names) => names ?? [])
}

const deployed: ReadonlySet<ChangeClass> = new Set<ChangeClass>(['options', 'additive', 'logic', 'breaking'])

/** Whether a change of this class starts a release. */
export function startsRelease(change: ChangeClass): boolean {
  return deployed.has(change)
}
