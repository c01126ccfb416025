import { putForeign } from '../../src/engines/memory/control.js'
import { releaseOf, rewritten, type Files } from '../release/release-of.js'
import { newWorld, type World } from './stage.js'

/** A pipeline in real SQL: orders → int → fact, and orders → dim. */
export const shop = (least = 10, retention = '1 d'): Files => ({
  'ddl.orders.sql': 'CREATE TABLE orders (id INT, amount INT)',
  'ddl.int.sql': `CREATE TABLE int_orders (id INT, amount INT, ts TIMESTAMP(3)) WITH ('connector' = 'kafka', 'kafka.retention.time' = '${retention}')`,
  'dml.int.sql': `INSERT INTO int_orders SELECT id, amount, LOCALTIMESTAMP FROM orders WHERE amount > ${least}`,
  'ddl.fact.sql': 'CREATE TABLE fact (id INT, total INT, PRIMARY KEY (id) NOT ENFORCED)',
  'dml.fact.sql': 'INSERT INTO fact SELECT id, SUM(amount) AS total FROM int_orders GROUP BY id',
  'ddl.dim.sql': 'CREATE TABLE dim (id INT)',
  'dml.dim.sql': 'INSERT INTO dim SELECT DISTINCT id FROM orders',
})

const v1 = releaseOf(shop(), shop())
export const blue = v1.green
export const release = releaseOf(shop(), shop(20))
/** Only `dim` changes. */
const other = { ...shop(), 'dml.dim.sql': 'INSERT INTO dim SELECT id FROM orders GROUP BY id HAVING id > 1' }
export const dimRelease = releaseOf(shop(), other)
/** Every table moves at once. */
export const whole = releaseOf(shop(), { ...other, ...onlyInt(20) })
export const rewrittenShop = rewritten(shop(20), release)

function onlyInt(least: number): Files {
  return { 'dml.int.sql': shop(least)['dml.int.sql'] ?? '' }
}

const table = {
  int_orders: [
    'id INT, amount INT, ts TIMESTAMP(3)',
    " WITH ('connector' = 'kafka', 'kafka.retention.time' = '1 d', 'scan.bounded.mode' = 'unbounded')",
  ],
}

/**
 * What somebody else has made by hand of the same pipeline, as a platform gives it back: quoted, spelled out.
 * @param names what the platform calls a table or a statement
 */
export function byHand(
  names: Readonly<Record<string, string>> = {},
  sql: Readonly<Record<string, string>> = {},
): World {
  const world = newWorld()
  const called = (name: string) => names[name] ?? name
  const spelled = (name: string) =>
    called(name)
      .split('.')
      .map((part) => `\`${part}\``)
      .join('.')
  const put = (name: string, text: string, reads: readonly string[] = [], writes: readonly string[] = []) => {
    putForeign(world.platform, called(name), world.time, {
      kind: writes.length === 0 ? 'table' : 'statement',
      sql: sql[name] ?? text,
      reads: reads.map(called),
      writes: writes.map(called),
      state: writes.length === 0 ? 'ready' : 'caught-up',
      fills: 7,
    })
  }
  const [columns, options] = table.int_orders
  put('orders', 'CREATE TABLE `orders` (`id` INT, `amount` INT)')
  put('int_orders', `CREATE TABLE ${spelled('int_orders')} (${columns ?? ''})${options ?? ''}`)
  put(
    'fact',
    `CREATE TABLE ${spelled('fact')} (\`id\` INT NOT NULL, \`total\` INT, CONSTRAINT pk PRIMARY KEY (\`id\`) NOT ENFORCED) DISTRIBUTED BY HASH(id) INTO 4 BUCKETS`,
  )
  put('dim', `CREATE TABLE ${spelled('dim')} (\`id\` INT)`)
  put(
    'dml-int-orders',
    `insert into ${spelled('int_orders')} select \`id\`, \`amount\`, LOCALTIMESTAMP from \`orders\` where \`amount\` > 10`,
    ['orders'],
    ['int_orders'],
  )
  put(
    'dml-fact',
    `INSERT INTO ${spelled('fact')} SELECT id, SUM(amount) AS total FROM ${spelled('int_orders')} GROUP BY id`,
    ['int_orders'],
    ['fact'],
  )
  put('dml-dim', `INSERT INTO ${spelled('dim')}\nSELECT DISTINCT id FROM orders`, ['orders'], ['dim'])
  return world
}
