import { join } from 'node:path'
import type { Engine } from '../../../src/engines/engine.js'
import { alter, intended, remove, seed, table, view } from '../steps.js'
import { applyAll, folderWith, open } from './place.js'

let engine: Engine
beforeEach(async () => {
  engine = await open()
})
afterEach(() => engine.close())

const made = [table('t', 'CREATE TABLE t (id INT)'), seed('t', 'INSERT INTO t VALUES (1), (2)')]
const contentOf = async (name: string) => (await engine.observe()).find((one) => one.name === name)?.content
const ask = async (...statements: readonly string[]) => {
  for (const sql of statements) await engine.query(sql)
}
const again = async () => {
  const done: string[] = []
  for (const step of made) if ((await engine.apply(step, `1/${step.id}`)).done) done.push(step.id)
  return done
}

describe('a table in whose place somebody else has put another', () => {
  it.each([
    ['with the same columns, without rows', 'CREATE TABLE t (id INTEGER)'],
    ['with the same rows', 'CREATE TABLE t AS SELECT * FROM (VALUES (1), (2)) AS v (id)'],
    ['as a view', 'CREATE VIEW t AS SELECT 9 AS id'],
  ])('is not ours any more: %s', async (_, sql) => {
    await applyAll(engine, made)
    await ask('DROP TABLE t', sql)
    expect(await contentOf('t')).toBeNull()
    await expect(again()).rejects.toThrow(
      't is there already: somebody has taken t away, and made another in its place',
    )
    const before = await engine.query('SELECT * FROM t')
    await engine.retire(['seed-t', 't'])
    expect(await engine.query('SELECT * FROM t')).toEqual(before)
    await expect(engine.retire(['t'])).rejects.toThrow('t is not ours')
  })

  it('is told by CREATE OR REPLACE as well', async () => {
    await applyAll(engine, made)
    await ask('CREATE OR REPLACE TABLE t AS SELECT 9 AS id')
    expect(await contentOf('t')).toBeNull()
  })

  it('is made and filled again once the other one is gone', async () => {
    await applyAll(engine, made)
    await ask('DROP TABLE t', 'CREATE TABLE t (id INTEGER)', 'DROP TABLE t')
    expect(await again()).toEqual(made.map(({ id }) => id))
  })

  it('is adopted as what others made', async () => {
    await applyAll(engine, made)
    await ask('DROP TABLE t', 'CREATE TABLE t AS SELECT 9 AS id')
    const [step] = made
    if (step !== undefined) await engine.adopt([{ step, there: 't' }])
    expect(await contentOf('t')).toBe('content of t')
    expect(await engine.query('SELECT * FROM t')).toEqual([{ id: 9 }])
  })

  it('is a view’s place too, where a table is by now', async () => {
    const shown = view('v', ['t'], 'CREATE VIEW v AS SELECT id FROM t')
    await applyAll(engine, [...made, shown])
    await ask('DROP VIEW v', 'CREATE TABLE v AS SELECT 9 AS id')
    expect(await contentOf('v')).toBeNull()
    await engine.retire(['v'])
    expect(await engine.query('SELECT * FROM v')).toEqual([{ id: 9 }])
  })
})

describe('a table of ours', () => {
  it('stays ours through ALTERs, renamed and commented as people do, and keeps what they wrote', async () => {
    await applyAll(engine, made)
    await ask(`COMMENT ON TABLE t IS 'all of it'`)
    expect(await contentOf('t')).toBe('content of t')
    await applyAll(engine, [alter('t', 'ALTER TABLE t ADD more INT')])
    await ask('ALTER TABLE t ADD COLUMN x INTEGER', 'ALTER TABLE t DROP COLUMN x', 'DELETE FROM t')
    await ask('ALTER TABLE t RENAME TO u', 'ALTER TABLE u RENAME TO t')
    expect(await contentOf('t')).toBe('content of t')
    const [row] = await engine.query(`SELECT comment FROM duckdb_tables() WHERE table_name = 't'`)
    expect(row?.['comment']).toMatch(/^all of it bluegreen [0-9a-f]{16}$/)
  })

  it('stays ours in a file that an earlier version made, or that EXPORT DATABASE brought over', async () => {
    const file = join(folderWith({}), 'store.duckdb')
    await engine.close()
    engine = await open({ file })
    await applyAll(engine, made)
    const [own] = await engine.query('SELECT current_database() AS name')
    const { folder, copy } = { folder: folderWith({}), copy: join(folderWith({}), 'copy.duckdb') }
    await ask(`EXPORT DATABASE '${folder}'`, `ATTACH '${copy}' AS other`, 'USE other')
    await ask(`IMPORT DATABASE '${folder}'`, `USE ${String(own?.['name'])}`, 'DETACH other')
    await engine.close()
    engine = await open({ file: copy })
    expect(await contentOf('t')).toBe('content of t')
    await ask('CREATE OR REPLACE TABLE t AS SELECT 9 AS id')
    await engine.close()
    engine = await open({ file: copy })
    expect(await contentOf('t')).toBeNull()
  })

  it('is named with its readers before it is removed, macros and views over what moves away among them', async () => {
    await applyAll(engine, made)
    await engine.switch([{ consumer: 't', from: null, to: 't' }])
    await ask(
      'CREATE VIEW theirs AS SELECT * FROM published.t',
      'CREATE MACRO top() AS TABLE SELECT * FROM t',
    )
    await applyAll(engine, [table('u', 'CREATE TABLE u (id INT)')])
    const moves = [{ consumer: 't', from: 't', to: 'u' }]
    const [move] = intended([], moves)
    const acts = intended([remove('seed-t'), remove('t')])
    const messages = async (given: typeof acts) =>
      (await engine.preflight(given)).map(({ message }) => message)
    expect(await messages(acts)).toEqual(['theirs reads t', 'published.t shows t', 'top reads t'])
    expect(await messages([...(move === undefined ? [] : [move]), ...acts])).toEqual(['top reads t'])
    expect(await engine.consumers()).toEqual({ t: 't' })
  })
})
