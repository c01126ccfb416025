import type { Plan, Strategy } from '../plan/plan.js'
import { strategiesOf } from '../plan/strategy.js'
import type { ReleasedTable } from '../release/release.js'
import type { ReportContext } from './context.js'
import { differenceList } from './difference-list.js'
import { changeWord } from './verdict.js'

/** One row of the change table; every text as it came, escaped by whoever shows it. */
export interface ChangeRow {
  readonly table: ReleasedTable
  /** `int_3_v2`, `new`, `removed`, `in place` */
  readonly change: string
  readonly strategy: string
  readonly why: string
  /** Whether this pull request adds it to the release; null when that is not known. */
  readonly added: boolean | null
}

const weight: Readonly<Record<string, number>> = {
  breaking: 0,
  logic: 1,
  additive: 2,
  options: 3,
  'in-place': 4,
  cosmetic: 5,
  none: 6,
}

/** The released tables, what really changed first, then by identity: the order in which a reviewer reads. */
export function changeRows(plan: Plan, context: ReportContext): readonly ChangeRow[] {
  const strategies = strategiesOf(plan.release)
  const before = context.soFar && new Set(context.soFar.release.tables.map((t) => t.identity))
  return [...plan.release.tables]
    .sort((a, b) => (weight[a.change] ?? 9) - (weight[b.change] ?? 9) || compare(a.identity, b.identity))
    .map((table) => ({
      table,
      change: changeWord(table.change),
      strategy: strategyText(table, strategies.get(table.identity) ?? 'none'),
      why: why(table),
      added: before ? !before.has(table.identity) : null,
    }))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function why(table: ReleasedTable): string {
  return table.differences.length > 0 ? differenceList(table.differences) : table.reason
}

/** Where nothing gets its past anew, what becomes of the table instead. */
function strategyText({ blue, green, change }: ReleasedTable, strategy: Strategy): string {
  if (green === null) return 'retire'
  if (green === blue) return change === 'in-place' ? 'alter in place' : 'switch'
  return strategy === 'none' ? 'create' : strategyWord(strategy)
}

/** A strategy in the words of a report. */
export function strategyWord(strategy: Strategy): string {
  switch (strategy) {
    case 'rebuild':
      return 'rebuild'
    case 'from-time':
      return 'start from a time'
    case 'carry-offsets':
      return 'carry offsets over'
    case 'new-target':
      return 'a target of its own'
    case 'upsert':
      return 'write the target anew'
    case 'append':
      return 'go on in the target'
    case 'none':
      return '–'
  }
}
