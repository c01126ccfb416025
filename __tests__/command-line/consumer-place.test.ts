import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openDuckDb } from '../../src/engines/duckdb/duckdb.js'
import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

/** Somebody's own process, which has the file for a moment; gives the rows of the last statement. */
async function byHand(clone: Clone, ...statements: readonly string[]) {
  const file = join(clone.root, '.bluegreen/local.duckdb')
  const engine = await openDuckDb({ file, samples: null, catalog: null, database: null, scope: 'by hand' })
  try {
    let rows: readonly Readonly<Record<string, unknown>>[] = []
    for (const sql of statements) rows = await engine.query(sql)
    return rows
  } finally {
    await engine.close()
  }
}

/** v1.0.0 serves, and the commit after it changes what consumers show. */
async function changed(): Promise<Clone> {
  const clone = Clone.init().write({ ...orders, '.gitignore': '.bluegreen/\n' })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect((await bluegreen(clone, 'install')).code).toBe(0)
  clone.write({ [dml]: clone.read(dml).replace('> 0', '> 5') })
  await bluegreen(clone, 'rewrite')
  clone.commit('change')
  return clone
}

const place = 'published.fct_orders'
const drop = `DROP VIEW ${place}`
const theirs = `CREATE TABLE ${place} AS SELECT 9 AS a`
const words = `${place} is there, but was not made as a consumer`
const [deploy, rollback] = ['bluegreen deploy --environment local', 'bluegreen rollback --environment local']
const waits = `once what others made in place of ${place} is dropped or renamed`
const shown = `SELECT id, amount FROM ${place} ORDER BY id`
const [first, second] = [
  [
    { id: '1', amount: 3 },
    { id: '2', amount: 7 },
  ],
  [{ id: '2', amount: 7 }],
]

const entries = async (clone: Clone) => (await json(clone, 'status', '--history'))['history']

test('a table in the place of a consumer is told by status, and no rollback begins before it is gone', async () => {
  const clone = await changed()
  expect((await bluegreen(clone, 'deploy')).code).toBe(0)
  await byHand(clone, drop, theirs)
  const before = await entries(clone)
  expect(await json(clone, 'status')).toMatchObject({
    drift: [{ object: place, kind: 'consumer', message: words }],
    next: deploy,
    waits,
  })
  for (const options of [['--dry-run'], [], ['--discard'], []])
    expect(await json(clone, 'rollback', ...options)).toMatchObject({
      message: expect.stringContaining(words) as unknown,
      next: options.includes('--discard') ? `${rollback} --discard` : rollback,
      waits: 'once these consumers are put back, dropped or renamed',
    })
  expect(await byHand(clone, `SELECT a FROM ${place}`)).toEqual([{ a: 9 }])
  expect(await entries(clone)).toEqual(before)
  await byHand(clone, `DROP TABLE ${place}`)
  expect((await bluegreen(clone, 'rollback')).code).toBe(0)
  expect(await byHand(clone, shown)).toEqual(first)
})

test.each([true, false])('nor does a deployment go on to its switch (validated: %s)', async (isValidated) => {
  const clone = await changed()
  if (isValidated) expect((await bluegreen(clone, 'deploy', '--until', 'validate')).code).toBe(0)
  await byHand(clone, drop, theirs)
  const before = await entries(clone)
  for (const options of [['--dry-run'], []])
    expect(await json(clone, 'deploy', ...options)).toMatchObject({
      message: expect.stringContaining(words) as unknown,
      next: deploy,
      waits,
    })
  expect(await json(clone, 'status')).toMatchObject({ next: deploy, waits })
  expect(await byHand(clone, `SELECT a FROM ${place}`)).toEqual([{ a: 9 }])
  expect(await entries(clone)).toEqual(before)
  await byHand(clone, `DROP TABLE ${place}`)
  expect((await bluegreen(clone, 'deploy')).code).toBe(0)
  expect(await byHand(clone, shown)).toEqual(second)
})

test('what is in hand is given up beside it, and their table stays', async () => {
  const clone = await changed()
  expect((await bluegreen(clone, 'deploy', '--until', 'validate')).code).toBe(0)
  await byHand(clone, drop, theirs)
  expect(await json(clone, 'rollback', '--discard')).toMatchObject({
    outcome: 'done',
    warnings: [{ message: words }],
  })
  expect(await byHand(clone, `SELECT a FROM ${place}`)).toEqual([{ a: 9 }])
})

test('a view of somebody else’s in the place of a consumer keeps a rollback from beginning, too', async () => {
  const clone = await changed()
  expect((await bluegreen(clone, 'deploy')).code).toBe(0)
  await byHand(clone, drop, `CREATE VIEW ${place} AS SELECT 9 AS a`)
  const before = await entries(clone)
  expect(await json(clone, 'status')).toMatchObject({ drift: [{ object: place }], next: deploy })
  for (const options of [['--dry-run'], []])
    expect(await json(clone, 'rollback', ...options)).toMatchObject({
      message: expect.stringContaining('consumers were changed by hand') as unknown,
      next: rollback,
    })
  expect(await byHand(clone, `SELECT a FROM ${place}`)).toEqual([{ a: 9 }])
  expect(await entries(clone)).toEqual(before)
  await byHand(clone, drop)
  expect((await bluegreen(clone, 'rollback')).code).toBe(0)
  expect(await byHand(clone, shown)).toEqual(first)
})
