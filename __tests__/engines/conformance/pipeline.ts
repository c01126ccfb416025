import type { ComparedPair, ConsumerMove } from '../../../src/plan/plan.js'
import { external, job, table, view } from '../steps.js'

/** The pipeline that the laws are shown on: blue and green of two tables, and a view on green. */

export const ddl = (name: string) => `CREATE TABLE ${name} (id INT, total INT, PRIMARY KEY (id) NOT ENFORCED)`
const sum = (name: string) => `INSERT INTO ${name} SELECT id, SUM(amount) FROM orders GROUP BY id`
const largest = (name: string) => `INSERT INTO ${name} SELECT id, MAX(amount) FROM orders GROUP BY id`

export const orders = external('orders', 'CREATE TABLE orders (id INT, amount INT)')
export const fact = table('fact', ddl('fact'))
export const factJob = job('fact', ['orders'], sum('fact'))
export const fact2 = table('fact_v2', ddl('fact_v2'))
export const fact2Job = job('fact_v2', ['orders'], sum('fact_v2'))
export const most = table('most', ddl('most'))
export const mostJob = job('most', ['orders'], largest('most'))
export const most2 = table('most_v2', ddl('most_v2'))
export const most2Job = job('most_v2', ['orders'], sum('most_v2'))
export const top = view(
  'top_v2',
  ['fact_v2'],
  'CREATE VIEW top_v2 AS SELECT id, total FROM fact_v2 WHERE total > 0',
)

export const blue = [orders, fact, factJob, most, mostJob]
export const green = [fact2, fact2Job, most2, most2Job]

export const there: readonly ConsumerMove[] = [
  { consumer: 'fact', from: 'fact', to: 'fact_v2' },
  { consumer: 'most', from: 'most', to: 'most_v2' },
]
export const back: readonly ConsumerMove[] = there.map(({ consumer, from, to }) => ({
  consumer,
  from: to,
  to: from,
}))
export const first: readonly ConsumerMove[] = there.map(({ consumer, from }) => ({
  consumer,
  from: null,
  to: from,
}))
export const blueShown = { fact: 'fact', most: 'most' }
export const greenShown = { fact: 'fact_v2', most: 'most_v2' }

export const pairOf = (blueName: string, greenName: string, primaryKey = ['id']): ComparedPair => ({
  identity: blueName,
  blue: blueName,
  green: greenName,
  primaryKey,
})

/** What finds nothing. */
export const noDifference = { added: 0, removed: 0, changed: 0, columns: [], schema: [], examples: [] }
