import { expect, test } from '@jest/globals'
import { Clone } from '../git/clone.js'
import { bluegreen, json } from './bluegreen.js'

/** Tables and views called like what every object of JavaScript has. */
const names = ['constructor', 'toString', 'valueOf', '__proto__'] as const

const table = (name: string): string =>
  `CREATE TABLE \`${name}\` (id BIGINT, amount INT, PRIMARY KEY (id) NOT ENFORCED) WITH ('kafka.retention.time' = '7 d');\n`

const job = (name: string, from: string): string =>
  `INSERT INTO \`${name}\` SELECT id, amount FROM \`${from}\`;\n`

const pipeline = [
  table('src_orders'),
  ...names.flatMap((name, i) => [table(name), job(name, names[i - 1] ?? 'src_orders')]),
  'CREATE VIEW hasOwnProperty AS SELECT id, amount FROM `__proto__`;\n',
].join('')

const settings = `published: [hasOwnProperty]
environments:
  dev: { engine: duckdb }
`

const served = async (clone: Clone): Promise<unknown> => (await json(clone, 'status'))['serving']

test('tables and views may be called as JavaScript calls its own', async () => {
  const clone = Clone.init().write({
    'pipeline.sql': pipeline,
    'bluegreen.yaml': settings,
    'samples/src_orders.csv': 'id,amount\n1,3\n2,7\n',
  })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  const succeeds = async (...args: readonly string[]): Promise<void> => {
    const { code, err } = await bluegreen(clone, ...args)
    expect([args, code, code === 0 ? '' : err]).toEqual([args, 0, ''])
  }
  await succeeds('install', '--ref', 'v1.0.0')
  const before = await served(clone)
  clone.write({
    'pipeline.sql': pipeline.replace('amount FROM `src_orders`', 'amount + 1 FROM `src_orders`'),
  })
  const { tables } = await json(clone, 'plan')
  expect(tables).toHaveLength(names.length + 1)
  await succeeds('rewrite')
  clone.commit('second')
  await succeeds('deploy')
  expect(await served(clone)).not.toEqual(before)
  await succeeds('rollback')
  expect(await served(clone)).toEqual(before)
  await succeeds('deploy')
  await succeeds('retire')
})
