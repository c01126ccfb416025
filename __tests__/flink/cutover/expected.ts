import { type Order, regionOf } from './producer.js'

/** A row as one text, and how often it stands in a table. */
export type Rows = ReadonlyMap<string, number>

/**
 * What each sink has to hold in the end, row by row, of everything that was sent. What goes by event time (windows, and the
 * first row of each order) takes nothing that is late, and nothing before its time is over.
 */
export function expectedOf(sent: readonly Order[]): Readonly<Record<string, Rows>> {
  const clean = sent.filter(({ amount }) => amount > 0)
  const timely = clean.filter(({ time }) => time === 'usual')
  const unique = [...new Map(timely.map((order) => [order.order_id, order])).values()]
  return {
    big_orders: counted(clean.filter(isBig).map(priced)),
    small_orders: counted(clean.filter((order) => !isBig(order)).map(priced)),
    totals: counted(groups(unique, ({ customer_id }) => customer_id)),
    enriched: counted(
      unique.map(({ order_id, customer_id, amount }) => [order_id, regionOf(customer_id), amount]),
    ),
    per_window: counted(groups(timely, ({ ts }) => textOf(ts - (ts % 10_000)))),
  }
}

const isBig = ({ amount }: Order) => amount * 2 >= 100
const priced = ({ order_id, amount }: Order) => [order_id, amount * 2]

/** By what they are grouped by: how many, and their amount. */
function groups(orders: readonly Order[], by: (order: Order) => unknown): readonly (readonly unknown[])[] {
  const found = new Map<unknown, [number, number]>()
  for (const order of orders) {
    const [count, total] = found.get(by(order)) ?? [0, 0]
    found.set(by(order), [count + 1, total + order.amount])
  }
  return [...found].map(([key, figures]) => [key, ...figures])
}

export function counted(rows: readonly (readonly unknown[])[]): Rows {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const text = JSON.stringify(row.map(String))
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

export const textOf = (time: number): string => new Date(time).toISOString().replace('T', ' ').slice(0, 19)

/** Rows that are missing, and rows that are there too often. */
export function deviations(expected: Rows, found: Rows): { readonly lost: number; readonly double: number } {
  const short = (one: Rows, other: Rows) =>
    [...one].reduce((sum, [row, count]) => sum + Math.max(0, count - (other.get(row) ?? 0)), 0)
  return { lost: short(expected, found), double: short(found, expected) }
}
