// Comparing a million rows of ten columns, blue with green, by key and as a multiset, in the embedded engine.
import { load } from '../scripts/run.mjs'
import { median, ms } from './measure.mjs'

const rows = 1_000_000

/** Ten columns of the kinds that pipelines have; green lacks 1,000 rows, has 1,000 more, and 10,000 that differ. */
const columns = (amount) =>
  `i AS id, 'customer-' || i % 50000 AS customer, ${amount} AS amount, i % 7 AS channel, i % 2 = 0 AS paid,
   CAST(i AS DOUBLE) / 3 AS rate, TIMESTAMP '2026-01-01' + to_seconds(i) AS at, DATE '2026-01-01' + CAST(i % 365 AS INT) AS day,
   CASE WHEN i % 10 = 0 THEN NULL ELSE 'note ' || i END AS note, 'EUR' AS currency`

const blue = `SELECT ${columns('CAST(i % 10000 AS DECIMAL(18, 2))')} FROM range(${rows}) AS r(i)`
const green = `SELECT ${columns('CAST(i % 10000 + CASE WHEN i % 100 = 0 THEN 1 ELSE 0 END AS DECIMAL(18, 2))')} FROM range(1000, ${rows + 1000}) AS r(i)`

const timed = async (run, runs = 5) => {
  const times = []
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return median(times.sort((a, b) => a - b))
}

export const compareBenchmark = async () => {
  const { compareSides, describe, openSession, placeOf, placeSql, prepareRegistry } =
    await load('bench/comparing.ts')
  const session = await openSession(':memory:')
  await prepareRegistry(session, '2026-03-01 12:00:00.000')
  const side = async (name, query) => {
    const sql = placeSql(placeOf(name))
    await session.run(`CREATE TABLE ${sql} AS ${query}`)
    return { name, sql, definition: await describe(session, name, false) }
  }
  const [before, after] = [await side('orders', blue), await side('orders_v2', green)]
  for (const primaryKey of [['id'], []]) {
    const pair = { identity: 'orders', blue: 'orders', green: 'orders_v2', primaryKey }
    const compare = () => compareSides(session, pair, before, after, (message) => console.log(message))
    const { by, added, removed, changed } = await compare()
    const took = await timed(compare)
    console.log(
      `compare ${rows} rows x 10 columns by ${by} (${added} added, ${removed} removed, ${changed} changed): ` +
        `${ms(took)}, ${(rows / 1e3 / took).toFixed(1)} million rows/s` +
        (by === 'key' ? ' (promised under 500 ms)' : ''),
    )
  }
  session.close()
}
