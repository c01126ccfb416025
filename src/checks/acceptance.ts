import { versionOf } from '../project/version.js'
import type { TableComparison } from './comparison.js'
import type { Finding } from './finding.js'

/** A difference between blue and green that is meant, by name (`.bluegreen/accept.yaml`). */
export interface Acceptance {
  readonly table: string
  /** `*`: whole rows. */
  readonly column: string
  /** At most so many rows; null: any number. */
  readonly count: number | null
  readonly reason: string
}

/** The acceptances that are about one table, by its identity, either of its names, or its stem. */
export function acceptancesOf(
  comparison: TableComparison,
  accepted: readonly Acceptance[],
): readonly Acceptance[] {
  const names = [comparison.identity, comparison.blue, comparison.green].flatMap((name) => [
    name,
    lastPart(name),
  ])
  const known = new Set(names.flatMap((name) => [name, versionOf(name).stem]))
  return accepted.filter((one) => known.has(one.table))
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/** Rows that differ: of tables without a key a changed row is one that came and one that went. */
export function differingRows({ by, added, removed, changed }: TableComparison): number {
  return by === 'key' ? added + removed + changed : Math.max(added, removed)
}

/** Rows that differ in a way that nobody accepted. */
export function unacceptedRows(comparison: TableComparison, accepted: readonly Acceptance[]): number {
  const all = differingRows(comparison)
  const whole = allowance(accepted.filter((one) => one.column === '*'))
  if (comparison.by === 'multiset')
    return Math.max(0, all - Math.max(whole, wholeColumns(comparison, accepted)))
  const changed = Math.min(
    comparison.changed,
    comparison.columns.reduce(
      (sum, { column, changed: rows }) => sum + Math.max(0, rows - ofColumn(accepted, column)),
      0,
    ),
  )
  return Math.max(0, comparison.added + comparison.removed + changed - whole)
}

const ofColumn = (accepted: readonly Acceptance[], column: string): number =>
  allowance(accepted.filter((one) => one.column === column))

function allowance(accepted: readonly Acceptance[]): number {
  return accepted.reduce((sum, one) => sum + (one.count ?? Number.POSITIVE_INFINITY), 0)
}

/** Without a key, rows that both came and went can differ only in the columns that do. */
function wholeColumns(comparison: TableComparison, accepted: readonly Acceptance[]): number {
  const { columns, added, removed } = comparison
  if (columns.length === 0 || added !== removed) return 0
  return Math.min(
    ...columns.map(({ column, changed }) =>
      ofColumn(accepted, column) >= changed ? Number.POSITIVE_INFINITY : 0,
    ),
  )
}

/** An accepted deviation that does not occur: it hides nothing now, and would hide something later. */
export function idleAcceptances(
  comparison: TableComparison,
  accepted: readonly Acceptance[],
): readonly Finding[] {
  return accepted
    .filter((one) => !occurs(comparison, one))
    .map((one) => ({
      check: 'accepted',
      table: comparison.green,
      outcome: 'warn',
      message: `the accepted deviation in ${one.column === '*' ? 'its rows' : one.column} (${one.reason}) does not occur: take it out of .bluegreen/accept.yaml`,
    }))
}

function occurs(comparison: TableComparison, { column }: Acceptance): boolean {
  if (column === '*') return differingRows(comparison) > 0
  return comparison.columns.some((one) => one.column === column && one.changed > 0)
}

/** Accepted deviations of tables that were not compared: a name may be wrong. */
export function strangeAcceptances(
  comparisons: readonly TableComparison[],
  accepted: readonly Acceptance[],
): readonly Finding[] {
  if (comparisons.length === 0) return []
  const used = new Set(comparisons.flatMap((comparison) => acceptancesOf(comparison, accepted)))
  return accepted
    .filter((one) => !used.has(one))
    .map(({ table, reason }) => ({
      check: 'accepted',
      table,
      outcome: 'warn',
      message: `the accepted deviation (${reason}) is of a table that was not compared: correct its name, or take it out of .bluegreen/accept.yaml`,
    }))
}
