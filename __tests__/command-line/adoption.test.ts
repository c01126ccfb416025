import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDuckDb } from '../../src/engines/duckdb/duckdb.js'
import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

/** Somebody else's process, which has the file for a moment. */
async function byHand(clone: Clone, ...statements: readonly string[]) {
  const file = join(clone.root, '.bluegreen/local.duckdb')
  mkdirSync(dirname(file), { recursive: true })
  const space = { catalog: null, database: null, samples: null }
  const engine = await openDuckDb({ ...space, file, scope: 'by hand' })
  try {
    let rows: readonly Readonly<Record<string, unknown>>[] = []
    for (const sql of statements) rows = await engine.query(sql)
    return rows
  } finally {
    await engine.close()
  }
}

function tagged(): Clone {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  return clone
}

const table = (name: string, type = 'BIGINT') => `CREATE TABLE ${name} (id ${type}, amount INTEGER)`
const all = 'SELECT id, amount FROM INT_ORDERS ORDER BY id'

test('install takes over tables of the embedded engine that somebody else filled, rows and all', async () => {
  const clone = tagged()
  const before = await byHand(
    clone,
    table('INT_ORDERS'),
    'INSERT INTO INT_ORDERS VALUES (7, 70)',
    table('fct_orders'),
    all,
  )
  expect(await json(clone, 'install', '--dry-run')).toMatchObject({ outcome: 'planned' })
  const installed = await json(clone, 'install')
  expect(installed).toMatchObject({
    outcome: 'done',
    message: expect.stringContaining('took over fct_orders, int_orders (there as INT_ORDERS)') as unknown,
  })
  expect(await byHand(clone, all)).toEqual(before)
  // The empty one is filled by its job, from the rows that were taken over.
  expect(await byHand(clone, 'SELECT id FROM published.fct_orders')).toEqual([{ id: '7' }])
  expect(await json(clone, 'status')).toMatchObject({
    state: 'serving',
    drift: [],
    baseline: { differences: '' },
  })
})

test('install takes over nothing where one table differs, and says how', async () => {
  const clone = tagged()
  await byHand(clone, table('int_orders'), table('fct_orders', 'VARCHAR'))
  const { code, err } = await bluegreen(clone, 'install')
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('fct_orders is there, but was not made by bluegreen, and differs: column id'),
  ])
  expect(await json(clone, 'status')).toMatchObject({ state: 'empty' })
})

test('a source that somebody has dropped is drift, until it is there again', async () => {
  const clone = tagged()
  expect((await bluegreen(clone, 'install')).code).toBe(0)
  await byHand(clone, 'ALTER TABLE src_orders RENAME TO elsewhere')
  expect(await json(clone, 'status')).toMatchObject({
    drift: [{ object: 'src_orders', kind: 'missing', message: 'src_orders is not there any more' }],
    waits: 'once src_orders is there again',
  })
  const { code, err } = await bluegreen(clone, 'deploy')
  expect([code, err]).toEqual([1, expect.stringContaining('src_orders is not there any more')])
  await byHand(clone, 'ALTER TABLE elsewhere RENAME TO src_orders')
  expect(await json(clone, 'status')).toMatchObject({ drift: [], next: null })
})

test('status and deploy tell what somebody changed by hand, and only what a deployment would overwrite stops it', async () => {
  const clone = tagged()
  expect((await bluegreen(clone, 'install')).code).toBe(0)
  await byHand(clone, 'ALTER TABLE fct_orders ADD COLUMN more VARCHAR')
  expect(await json(clone, 'status')).toMatchObject({
    drift: [
      {
        object: 'fct_orders',
        kind: 'different',
        message: 'fct_orders is not as it was deployed: column more added',
      },
    ],
  })
  clone.git('switch', '-qc', 'release/1')
  clone.write({ [dml]: (orders[dml] ?? '').replace('> 0', '> 5') })
  clone.commit('a change')
  const { code, err } = await bluegreen(clone, 'deploy')
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('fct_orders is not as it was deployed: column more added'),
  ])
  await byHand(clone, 'ALTER TABLE fct_orders DROP COLUMN more')
  expect((await bluegreen(clone, 'deploy')).code).toBe(0)
})
