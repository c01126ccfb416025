import type { ComparedPair } from '../../../plan/plan.js'
import type { Pipeline, ReleasedTable } from '../../../release/release.js'

/** Each released table that both sides have, in green's order. Rows of different keys are compared as wholes. */
export function pairsOf(
  blue: Pipeline,
  green: Pipeline,
  released: readonly ReleasedTable[],
): readonly ComparedPair[] {
  const keyIn = (pipeline: Pipeline, name: string): readonly string[] | null =>
    pipeline.tables.find((table) => table.name === name)?.primaryKey ?? null
  const pairs = released.flatMap((table): ComparedPair[] => {
    if (table.blue === null || table.green === null) return []
    const [before, after] = [keyIn(blue, table.blue), keyIn(green, table.green)]
    if (before === null || after === null) return []
    const primaryKey = before.join('\n') === after.join('\n') ? after : []
    return [{ identity: table.identity, blue: table.blue, green: table.green, primaryKey }]
  })
  return [...pairs].sort((a, b) => (a.green < b.green ? -1 : 1))
}
