import type { TableComparison } from '../../checks/comparison.js'
import { Refusal } from '../../deploy/refusal.js'
import type { ComparedPair, NamedView } from '../../plan/plan.js'
import type { Platform } from './platform.js'
import { logicOf, made, rowsShown } from './rows.js'

/** Without rows, so many are counted: checks have something to judge. */
const rowsCounted = 10

/**
 * Row by row; and what a test says that differs beside that.
 * @throws Refusal where a side is not there
 */
export function comparisonOf(platform: Platform, pair: ComparedPair, now: number): TableComparison {
  const missing = tablesCompared(pair).find((table) => !platform.objects.has(table))
  if (missing !== undefined) throw new Refusal(`check:${pair.green}`, `${missing} is not there`, '')
  const blue = sideOf(platform, pair.blue, pair.views?.blue, now)
  const green = sideOf(platform, pair.green, pair.views?.green, now)
  const isSame = pair.views === undefined && pair.blue === pair.green
  return {
    identity: pair.identity,
    blue: pair.blue,
    green: pair.green,
    by: pair.primaryKey.length > 0 ? 'key' : 'multiset',
    blueRows: platform.traits.rows === null ? rowsCounted : blue.length,
    greenRows: platform.traits.rows === null ? rowsCounted : green.length,
    added: surplus(green, blue),
    removed: surplus(blue, green),
    changed: isSame ? 0 : (platform.differences.get(pair.green) ?? 0),
    columns: [],
    schema: [],
    examples: [],
  }
}

function sideOf(
  platform: Platform,
  name: string,
  views: readonly NamedView[] | undefined,
  now: number,
): readonly string[] {
  const known = new Map<string, readonly string[]>()
  for (const { name: own, view } of views ?? []) {
    const from = view.reads.map((read) => known.get(read) ?? rowsShown(platform, read, now) ?? [])
    known.set(own, made(logicOf(view.sql), from))
  }
  return known.get(name) ?? rowsShown(platform, name, now) ?? []
}

/** How many rows of one side the other has not, each as often as it stands there. */
function surplus(rows: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1)
  let more = 0
  for (const row of rows) {
    const count = left.get(row) ?? 0
    if (count === 0) more += 1
    else left.set(row, count - 1)
  }
  return more
}

function tablesCompared({ blue, green, views }: ComparedPair): readonly string[] {
  if (views === undefined) return [blue, green]
  const own = new Set([...views.blue, ...views.green].map(({ name }) => name))
  const read = [...views.blue, ...views.green].flatMap(({ view }) => view.reads)
  return read.filter((name) => !own.has(name))
}
