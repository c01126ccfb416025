import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rig } from '../../../rig/rig.js'

/**
 * A pipeline of eight tables and a view over orders that never stop: without state, in windows, with keys, a join, a
 * statement set. Windows close at the same moment in every run: each order moves the watermark.
 */
const once = (name: string) => `'sink.delivery-guarantee' = 'exactly-once',
  'sink.transactional-id-prefix' = '${name}', 'properties.transaction.timeout.ms' = '600000',
  'properties.isolation.level' = 'read_committed', 'properties.buffer.memory' = '2097152'`

const order = 'order_id BIGINT, customer_id INT, amount INT, sent BIGINT, ts TIMESTAMP(3)'
const watermark = "WATERMARK FOR ts AS ts - INTERVAL '5' SECOND"
const eachEvent = "'scan.watermark.emit.strategy' = 'on-event'"

const files: Readonly<Record<string, string>> = {
  'orders.sql': `CREATE TABLE orders (${order}, ${watermark}) WITH (${eachEvent});`,
  'customers.sql':
    'CREATE TABLE customers (customer_id INT, region STRING, PRIMARY KEY (customer_id) NOT ENFORCED);',
  'clean_orders.sql': `CREATE TABLE clean_orders (${order}, ${watermark}) WITH (${eachEvent}, ${once('clean_orders')});
INSERT INTO clean_orders SELECT order_id, customer_id, amount, sent, ts FROM orders WHERE amount > 0;`,
  'priced.sql':
    'CREATE VIEW priced AS SELECT order_id, customer_id, amount, amount * 2 AS price FROM clean_orders;',
  'sizes.sql': `CREATE TABLE big_orders (order_id BIGINT, price INT) WITH (${once('big_orders')});
CREATE TABLE small_orders (order_id BIGINT, price INT) WITH (${once('small_orders')});
EXECUTE STATEMENT SET BEGIN
INSERT INTO big_orders SELECT order_id, price FROM priced WHERE price >= 100;
INSERT INTO small_orders SELECT order_id, price FROM priced WHERE price < 100;
END;`,
  'unique_orders.sql': `CREATE TABLE unique_orders (order_id BIGINT, customer_id INT, amount INT, sent BIGINT, PRIMARY KEY (order_id) NOT ENFORCED);
INSERT INTO unique_orders SELECT order_id, customer_id, amount, sent FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY order_id ORDER BY ts) AS place FROM clean_orders) WHERE place = 1;`,
  'totals.sql': `CREATE TABLE totals (customer_id INT, orders BIGINT, total BIGINT, newest BIGINT, PRIMARY KEY (customer_id) NOT ENFORCED);
INSERT INTO totals SELECT customer_id, COUNT(*), SUM(CAST(amount AS BIGINT)), MAX(sent) FROM unique_orders GROUP BY customer_id;`,
  'enriched.sql': `CREATE TABLE enriched (order_id BIGINT, region STRING, amount INT, PRIMARY KEY (order_id) NOT ENFORCED);
INSERT INTO enriched SELECT o.order_id, c.region, o.amount FROM unique_orders AS o JOIN customers AS c ON o.customer_id = c.customer_id;`,
  'per_window.sql': `CREATE TABLE per_window (window_start TIMESTAMP(3), orders BIGINT, total BIGINT) WITH (${once('per_window')});
INSERT INTO per_window SELECT window_start, COUNT(*), SUM(CAST(amount AS BIGINT))
  FROM TABLE(TUMBLE(TABLE clean_orders, DESCRIPTOR(ts), INTERVAL '10' SECOND)) GROUP BY window_start, window_end;`,
}

/** The tables that carry rows out. */
export const sinks = ['big_orders', 'small_orders', 'totals', 'enriched', 'per_window'] as const

/**
 * What carries rows out: each order of a size once, into a file that the release gives another name; and each order by its
 * key, into a target where it takes the place of what is there.
 */
const connectors: readonly Connector[] = [
  { name: 'big-orders', topics: 'big_orders', target: 'big.txt' },
  { name: 'enriched', topics: 'enriched', target: 'enriched.txt', more: { 'insert.mode': 'upsert' } },
]

interface Connector {
  readonly name: string
  readonly topics: string
  /** A file's name. */
  readonly target: string
  readonly more?: Readonly<Record<string, string>>
}

function configurationOf(folder: string, { name, topics, target, more }: Connector): string {
  const config = {
    'connector.class': 'FileStreamSinkConnector',
    topics,
    file: join(folder, target),
    'consumer.override.isolation.level': 'read_committed',
    ...more,
  }
  return `${JSON.stringify({ name, config }, null, 2)}\n`
}

/** What the release changes: in the middle, and nothing of what comes out; and where one connector writes. */
const changes = [
  ['clean_orders.sql', 'WHERE amount > 0', 'WHERE amount > 0 AND customer_id >= 0'],
  ['big-orders.json', 'big.txt', 'big_2.txt'],
] as const

function settings({ addresses }: Rig, prefix: string): string {
  const { gateway, jobmanager, kafka, connect } = addresses
  return `project: { name: shop, path: pipeline }
environments:
  flink: { engine: flink, gateway: "${gateway}", jobmanager: "${jobmanager}", kafka: "${kafka}", connect: "${connect}",
    topic-prefix: ${prefix}, ledger: local, catch-up-lag: 5000, catch-up-soak: 2s }
`
}

/** A repository with the pipeline, its first version tagged, and the change behind it on a release branch. */
export function makeProject(folder: string, rig: Rig, prefix: string): void {
  mkdirSync(join(folder, 'pipeline'), { recursive: true })
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
  }
  write('bluegreen.yaml', settings(rig, prefix))
  const pipeline = filesIn(folder)
  for (const [name, text] of pipeline) write(join('pipeline', name), text)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  commit(folder, 'The pipeline')
  git(folder, 'tag', 'v1.0.0')
  git(folder, 'switch', '--quiet', '--create', 'release/2')
  for (const [file, before, after] of changes)
    write(join('pipeline', file), (pipeline.get(file) ?? '').replace(before, after))
  commit(folder, 'Take orders of known customers alone')
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(files).map(([name, text]) => [name, `${text}\n`] as const),
    ...connectors.map((one) => [`${one.name}.json`, configurationOf(folder, one)] as const),
  ])
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', `--message=${message}`)
}

function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=tests', '-c', 'user.email=tests@example.com']
  execFileSync('git', [...who, ...args], { cwd: folder })
}
