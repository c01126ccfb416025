import type { PipelineStatement, Release, ReleasedTable } from '../release/release.js'
import type { Strategy } from './plan.js'

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
