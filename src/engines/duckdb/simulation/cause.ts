import type { TableComparison } from '../../../checks/comparison.js'
import type { Pipeline, ReleasedTable } from '../../../release/release.js'

/**
 * Which change makes each table differ: the first, in the order in which tables are filled, of those upstream of it, and
 * itself, whose own statement changed and that differ.
 */
export function causesOf(
  green: Pipeline,
  released: readonly ReleasedTable[],
  comparisons: readonly TableComparison[],
): Readonly<Record<string, string>> {
  const differing = new Set(comparisons.filter(differs).map((comparison) => comparison.green))
  const changed = new Map(
    released.flatMap((table) =>
      table.green !== null && table.change !== 'none' ? [[table.green, table.identity] as const] : [],
    ),
  )
  const order = fillingOrder(green)
  return Object.fromEntries(
    [...differing].flatMap((name) => {
      const upstream = upstreamOf(green, name)
      const cause = order.find((table) => upstream.has(table) && changed.has(table) && differing.has(table))
      const identity = cause === undefined ? undefined : changed.get(cause)
      return identity === undefined ? [] : [[name, identity] as const]
    }),
  )
}

function differs(c: TableComparison): boolean {
  return c.added + c.removed + c.changed > 0 || c.schema.length > 0
}

function fillingOrder(pipeline: Pipeline): readonly string[] {
  return [...new Set(pipeline.statements.flatMap((statement) => statement.writes))]
}

/** A table, and everything that it is computed from. */
function upstreamOf(pipeline: Pipeline, name: string): ReadonlySet<string> {
  const found = new Set([name])
  for (const table of found) {
    const writers = pipeline.statements.filter((statement) => statement.writes.includes(table))
    for (const writer of writers) for (const read of writer.reads) found.add(read)
  }
  return found
}
