import type { PipelineStatement, Release, ReleasedTable } from '../release/release.js'
import type { Step, Strategy } from './plan.js'

/** How a running statement gets its past. A job has no state that a platform of this version would hand on. */
export function strategyOf({ kind }: Pick<PipelineStatement, 'kind'>): Strategy {
  return kind === 'job' ? 'rebuild' : 'none'
}

/**
 * How green of each table of a release gets its past, by identity, whatever an environment already has of it: `none`
 * where nothing is made, or where no job fills what is made.
 */
export function strategiesOf({ tables, green }: Release): ReadonlyMap<string, Strategy> {
  const filled = new Map(
    green.statements
      .filter((statement) => strategyOf(statement) !== 'none')
      .flatMap((statement) => statement.writes.map((table) => [table, strategyOf(statement)])),
  )
  const strategy = (table: ReleasedTable): Strategy =>
    table.green === null || table.green === table.blue ? 'none' : (filled.get(table.green) ?? 'none')
  return new Map(tables.map((table) => [table.identity, strategy(table)]))
}

/** Why a statement gets its past as its strategy says, and the tables that it reads from their beginning for it. */
export interface Past {
  readonly reason: string
  readonly rereads: readonly string[]
}

/**
 * What a step's strategy rests on; null where the step starts no job. State fits the very statement that it was kept of
 * and nothing else, so a statement that is new, changed, or reads another table begins with none.
 */
export function pastOf({ tables }: Pick<Release, 'tables'>, step: Step): Past | null {
  if (step.kind !== 'start-statement') return null
  const own = tables.find(({ green }) => green !== null && step.writes.includes(green))
  const reason = own === undefined || own.reason === '' ? 'it is not there yet' : own.reason
  return { reason, rereads: [...new Set(step.reads)].sort() }
}
