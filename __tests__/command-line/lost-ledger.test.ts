import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openDuckDb } from '../../src/engines/duckdb/duckdb.js'
import { Clone } from '../git/clone.js'
import { bluegreen, ddl, dml, json, orders } from './bluegreen.js'

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

const view = 'CREATE VIEW orders_shown AS SELECT id, amount * 2 AS twice FROM fct_orders;\n'

/** v1.0.0, which serves through `published.fct_orders`, or through a view of its own. */
async function installed(more: Readonly<Record<string, string>> = {}): Promise<Clone> {
  const clone = Clone.init().write({ ...orders, ...more, '.gitignore': '.bluegreen/\n' })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect((await bluegreen(clone, 'install')).code).toBe(0)
  clone.git('switch', '--create', 'release/1')
  return clone
}

const withView = {
  'bluegreen.yaml': 'published: [orders_shown]\n',
  'pipelines/orders_shown/ddl.orders_shown.sql': view,
}

/** A release of another content of int_orders than serves. */
async function changed(clone: Clone, before: string, after: string): Promise<void> {
  clone.write({ [dml]: clone.read(dml).replace(before, after) })
  await bluegreen(clone, 'rewrite')
  clone.commit('change')
}

const forget = (clone: Clone) => clone.git('update-ref', '-d', 'refs/bluegreen/pipelines/local')
const shown = 'SELECT id, amount FROM published.fct_orders ORDER BY id'
const first = [
  { id: '1', amount: 3 },
  { id: '2', amount: 7 },
]

test.each([
  ['a table', ['DROP TABLE fct_orders']],
  ['a table and its view', ['DROP VIEW published.fct_orders', 'DROP TABLE fct_orders']],
  ['all tables', ['DROP TABLE fct_orders', 'DROP TABLE int_orders', 'DROP TABLE src_orders']],
  ['the rows', ['DROP TABLE fct_orders', 'CREATE TABLE fct_orders (id BIGINT PRIMARY KEY, amount INTEGER)']],
])('what deploy advises makes %s anew that somebody dropped, rows and all', async (_, statements) => {
  const clone = await installed()
  await byHand(clone, ...statements)
  const refused = await json(clone, 'deploy', '--head', 'v1.0.0')
  if (statements.length !== 2 || !String(statements[1]).startsWith('CREATE'))
    expect(refused['next']).toMatch(
      /^git update-ref -d refs\/bluegreen\/pipelines\/local && bluegreen install .*--ref [0-9a-f]{40}$/,
    )
  forget(clone)
  expect(await json(clone, 'install', '--ref', 'v1.0.0')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, shown)).toEqual(first)
  expect(await json(clone, 'status')).toMatchObject({ state: 'serving', drift: [] })
  await changed(clone, '> 0', '> 5')
  expect(await json(clone, 'deploy', '--head', 'HEAD')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, shown)).toEqual(first.slice(1))
})

test('what is green is made anew after a rollback, where somebody dropped it', async () => {
  const clone = await installed()
  await changed(clone, '> 0', '> 5')
  expect((await bluegreen(clone, 'deploy', '--head', 'HEAD')).code).toBe(0)
  await byHand(clone, 'DROP TABLE fct_orders_v2')
  expect((await bluegreen(clone, 'rollback', '--discard')).code).toBe(0)
  expect(await byHand(clone, shown)).toEqual(first)
  expect(await json(clone, 'deploy', '--head', 'HEAD')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, shown)).toEqual(first.slice(1))
})

test('a view that somebody makes from the text in git is as it was: for status, a switch, and a new ledger', async () => {
  const clone = await installed(withView)
  const again = ['DROP VIEW orders_shown', view]
  await byHand(clone, ...again)
  expect(await json(clone, 'status')).toMatchObject({ drift: [] })
  forget(clone)
  expect(await json(clone, 'install', '--ref', 'v1.0.0')).toMatchObject({ outcome: 'done' })
  await changed(clone, '> 0', '> 5')
  expect(await json(clone, 'deploy', '--head', 'HEAD')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, 'SELECT id, twice FROM orders_shown')).toEqual([{ id: '2', twice: 14 }])
  expect((await bluegreen(clone, 'rollback')).code).toBe(0)
  expect(await byHand(clone, 'SELECT twice FROM orders_shown ORDER BY id')).toEqual([
    { twice: 6 },
    { twice: 14 },
  ])
})

test('a view that somebody has given another definition is named, and made as git says once it is dropped', async () => {
  const clone = await installed(withView)
  await byHand(
    clone,
    'CREATE OR REPLACE VIEW orders_shown AS SELECT id, amount * 2 AS twice FROM fct_orders WHERE id > 1',
  )
  forget(clone)
  const { code, err } = await bluegreen(clone, 'install', '--ref', 'v1.0.0')
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(
      /orders_shown is defined otherwise than git says: .*; once it is dropped, it is made as git says/,
    ),
  ])
  await byHand(clone, 'DROP VIEW orders_shown')
  expect(await json(clone, 'install', '--ref', 'v1.0.0')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, 'SELECT id FROM orders_shown ORDER BY id')).toEqual([{ id: '1' }, { id: '2' }])
})

test.each([
  ['published.fct_orders', {}, shown, first],
  [
    'a view of the project’s own',
    withView,
    'SELECT id, twice FROM orders_shown ORDER BY id',
    [
      { id: '1', twice: 6 },
      { id: '2', twice: 14 },
    ],
  ],
])('%s serves on where somebody drops what the file knows of bluegreen', async (_, more, query, rows) => {
  const clone = await installed(more)
  await byHand(clone, 'DROP SCHEMA bluegreen CASCADE')
  expect(await json(clone, 'status')).toMatchObject({
    next: expect.stringMatching(/^git update-ref -d .* && bluegreen install /) as unknown,
  })
  forget(clone)
  expect(await json(clone, 'install', '--ref', 'v1.0.0')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, query)).toEqual(rows)
  expect(await json(clone, 'status')).toMatchObject({ state: 'serving', drift: [] })
  await changed(clone, '> 0', '> 5')
  expect(await json(clone, 'deploy', '--head', 'HEAD')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, query)).toEqual(rows.slice(1))
})

test('a view that somebody redefined since is not taken over with the others, and named', async () => {
  const clone = await installed(withView)
  const other = 'CREATE OR REPLACE VIEW orders_shown AS SELECT id, amount AS twice FROM fct_orders'
  await byHand(clone, other, 'DROP SCHEMA bluegreen CASCADE')
  forget(clone)
  const { code, err } = await bluegreen(clone, 'install', '--ref', 'v1.0.0')
  expect([code, err]).toEqual([
    1,
    expect.stringContaining(
      'orders_shown is there, but was not made as a consumer (once it is renamed or dropped, it is made as git says)',
    ),
  ])
  await byHand(clone, 'DROP VIEW orders_shown')
  expect(await json(clone, 'install', '--ref', 'v1.0.0')).toMatchObject({ outcome: 'done' })
})

test('a view that nobody is shown is named before, where it has to go first', async () => {
  const clone = await installed({
    'pipelines/v/ddl.v.sql': 'CREATE VIEW v AS SELECT id, amount * 2 AS amount FROM fct_orders;\n',
    'pipelines/twice/ddl.twice.sql': ddl('twice'),
    'pipelines/twice/dml.twice.sql': 'INSERT INTO twice SELECT id, amount FROM v;\n',
  })
  await byHand(clone, 'DROP SCHEMA bluegreen CASCADE')
  expect(await json(clone, 'status')).toMatchObject({
    next: expect.stringMatching(/^git update-ref -d .* && bluegreen install /) as unknown,
    waits:
      'once it is sure that the platform of local has lost what it knew of bluegreen, and v is dropped or renamed: it is made as git says',
  })
  forget(clone)
  const { err } = await bluegreen(clone, 'install', '--ref', 'v1.0.0')
  expect(err).toMatch(/v is there, .*, and differs: .*; once it is dropped, it is made as git says/)
  await byHand(clone, 'DROP VIEW v')
  expect(await json(clone, 'install', '--ref', 'v1.0.0')).toMatchObject({ outcome: 'done' })
  expect(await json(clone, 'status')).toMatchObject({ drift: [], next: null })
})

test('what another ledger left over is told, goes with a retirement, and is in nobody’s way', async () => {
  const clone = await installed()
  await changed(clone, '> 0', '> 5')
  expect((await bluegreen(clone, 'deploy', '--head', 'HEAD', '--until', 'validate')).code).toBe(0)
  forget(clone)
  const taken = await json(clone, 'install', '--ref', 'v1.0.0')
  expect(taken['warnings']).toMatchObject([
    {
      code: 'other-ledger',
      message: expect.stringMatching(
        /^another ledger than this one made \d+ objects here: .*4 objects that nothing here wants \(.*fct_orders_v2.*\) can go: bluegreen retire/,
      ) as unknown,
    },
  ])
  expect(await json(clone, 'status')).toMatchObject({
    drift: [],
    objects: expect.arrayContaining([
      { name: 'fct_orders_v2', kind: 'table', colour: 'superseded', state: 'left' },
    ]) as unknown,
  })
  await changed(clone, '> 5', '> 6')
  expect(await json(clone, 'deploy', '--head', 'HEAD', '--dry-run')).toMatchObject({ outcome: 'planned' })
  expect(await json(clone, 'deploy', '--head', 'HEAD')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, shown)).toEqual(first.slice(1))
  expect(await json(clone, 'retire')).toMatchObject({ outcome: 'done', message: '4 objects removed' })
})

test('what a ledger from a backup does not know is in nobody’s way either', async () => {
  const clone = await installed()
  const ledger = 'refs/bluegreen/pipelines/local'
  const backup = clone.git('rev-parse', ledger).trim()
  await changed(clone, '> 0', '> 5')
  expect((await bluegreen(clone, 'deploy', '--head', 'HEAD', '--until', 'validate')).code).toBe(0)
  clone.git('update-ref', ledger, backup)
  expect(await json(clone, 'status')).toMatchObject({
    drift: expect.arrayContaining([
      expect.objectContaining({ object: 'fct_orders_v2', kind: 'unknown' }),
    ]) as unknown,
  })
  await changed(clone, '> 5', '> 6')
  expect(await json(clone, 'deploy', '--head', 'HEAD', '--dry-run')).toMatchObject({ outcome: 'planned' })
  expect(await json(clone, 'deploy', '--head', 'HEAD')).toMatchObject({ outcome: 'done' })
  expect(await byHand(clone, shown)).toEqual(first.slice(1))
})

test('an installation where nothing is, or what others made, tells of no other ledger', async () => {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect(await json(clone, 'install')).toMatchObject({ outcome: 'done', warnings: [] })
})
