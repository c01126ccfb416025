import { describe, expect, it } from '@jest/globals'
import {
  changedFiles,
  changes,
  type Files,
  job,
  layer,
  moves,
  places,
  releaseOf,
  rewritten,
  table,
} from './release-of.js'

const edit = (sql: string): string => sql.replace('amount BIGINT', 'amount INT')
const shop: Files = { ...layer('int_1', 'src'), ...layer('fact_1', 'int_1') }

describe('a file that moves', () => {
  const { 'int_1/dml.int_1.sql': dml = '', ...rest } = shop
  const renames = [{ from: 'int_1/dml.int_1.sql', to: 'moved/dml.int_1.sql' }]

  it('changes nothing, whether git tells of it or not', () => {
    expect(releaseOf(shop, { ...rest, 'moved/dml.int_1.sql': dml }).tables).toEqual([])
    expect(releaseOf(shop, { ...rest, 'moved/dml.int_1.sql': dml }, { renames }).tables).toEqual([])
  })

  it('and is edited is one change of its table', () => {
    const after = { ...rest, 'moved/dml.int_1.sql': dml.replace('amount', 'amount + 1') }
    const release = releaseOf(shop, after, { renames })
    expect(moves(release)).toEqual(['fact_1 → fact_1_v2', 'int_1 → int_1_v2'])
    expect(release.tables[1]).toMatchObject({
      differences: ['column amount: src.amount → src.amount + 1'],
      file: 'moved/dml.int_1.sql',
      line: 2,
    })
  })
})

describe('an author who renames a table', () => {
  const renamed = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, sql]) => [path, sql.replaceAll('int_1', 'clean')]))

  it('gives it a new name: blue is the old one, green the new one', () => {
    const release = releaseOf(shop, renamed(shop))
    expect(moves(release)).toEqual(['fact_1 → fact_1_v2', 'int_1 → clean'])
    expect(changes(release)).toEqual({ fact_1: 'none', int_1: 'logic' })
    expect(release.tables[1]?.differences).toEqual(['renamed: int_1 → clean'])
    expect(changedFiles(renamed(shop), release)).toEqual({
      'fact_1/ddl.fact_1.sql': table('fact_1_v2'),
      'fact_1/dml.fact_1.sql': job('fact_1_v2', 'clean'),
    })
  })

  it('may move its files too', () => {
    const after = Object.fromEntries(
      Object.entries(renamed(shop)).map(([path, sql]) => [path.replaceAll('int_1', 'clean'), sql]),
    )
    const renames = ['ddl', 'dml'].map((kind) => ({
      from: `int_1/${kind}.int_1.sql`,
      to: `clean/${kind}.clean.sql`,
    }))
    expect(moves(releaseOf(shop, after, { renames }))).toEqual(['fact_1 → fact_1_v2', 'int_1 → clean'])
    // Where git sees no move, one table is gone and another is new.
    expect(moves(releaseOf(shop, after))).toEqual([
      'nothing → clean',
      'fact_1 → fact_1_v2',
      'int_1 → nothing',
    ])
  })

  it('need not rename what reads it: the old name is of another time', () => {
    const after = { ...renamed(shop), 'fact_1/dml.fact_1.sql': job('fact_1', 'int_1') }
    const release = releaseOf(shop, after)
    expect(places(release.warnings)).toEqual(['stale-version at fact_1/dml.fact_1.sql:1'])
    expect(changedFiles(after, release)['fact_1/dml.fact_1.sql']).toBe(job('fact_1_v2', 'clean'))
  })

  it('converges: the new name stays', () => {
    const head = rewritten(renamed(shop), releaseOf(shop, renamed(shop)))
    expect(releaseOf(shop, head).edits).toEqual([])
    expect(moves(releaseOf(shop, head))).toEqual(['fact_1 → fact_1_v2', 'int_1 → clean'])
  })

  it('leaves no rows of two colours in one topic', () => {
    const kafka = (name: string): string =>
      table(name, " WITH ('connector' = 'kafka', 'topic' = 'clicks')") + job(name, 'src')
    const release = releaseOf({ 'a.sql': kafka('a') }, { 'a.sql': kafka('b') })
    expect(places(release.faults)).toEqual(['shared-place at a.sql:1'])
  })
})

describe('several tables in one file', () => {
  const file = (...names: readonly string[]): Files => ({
    'all.sql': names.map((name) => table(name) + job(name, 'src')).join(''),
  })

  it('are renamed in their order', () => {
    expect(moves(releaseOf(file('a', 'b'), file('x', 'y')))).toEqual(['a → x', 'b → y'])
    expect(moves(releaseOf(file('b', 'a'), file('x', 'y')))).toEqual(['a → y', 'b → x'])
  })

  it('are found by their neighbours, whatever comes and goes elsewhere', () => {
    expect(moves(releaseOf(file('a', 'b', 'c', 'd'), file('c', 'x')))).toEqual([
      'a → nothing',
      'b → nothing',
      'd → x',
    ])
    expect(moves(releaseOf(file('a', 'b', 'c'), file('fresh', 'a', 'b', 'x')))).toEqual([
      'c → x',
      'nothing → fresh',
    ])
  })

  it('are told apart by their words where some are gone', () => {
    const wide = (name: string): string => `CREATE TABLE ${name} (id STRING, city STRING, zip STRING);\n`
    const before: Files = { 'all.sql': table('a') + job('a', 'src') + wide('b') + job('b', 'src') }
    const after: Files = { 'all.sql': wide('x') + job('x', 'src') }
    expect(moves(releaseOf(before, after))).toEqual(['a → nothing', 'b → x'])
  })

  it('that cannot be told apart are a fault', () => {
    const release = releaseOf(file('a', 'b'), file('x'))
    expect(places(release.faults)).toEqual(['ambiguous-identity at all.sql:1'])
    expect(release.faults[0]?.message).toBe('it cannot be told whether x is a, b of the baseline')
    expect(release.edits).toEqual([])
  })

  it('of which one is gone and two are new in its place are a fault', () => {
    expect(places(releaseOf(file('a'), file('x', 'y')).faults)).toEqual([
      'ambiguous-identity at all.sql:1',
      'ambiguous-identity at all.sql:5',
    ])
  })
})

describe('versions of one stem', () => {
  it('are one table where there is one on each side, wherever it stands', () => {
    const after: Files = { 'elsewhere/x.sql': table('int_1_v7') + job('int_1_v7', 'src') }
    expect(moves(releaseOf(layer('int_1', 'src'), after))).toEqual([])
  })

  it('are told apart by their files', () => {
    const before: Files = {
      'a.sql': table('t') + job('t', 'src'),
      'b.sql': table('t_v2') + job('t_v2', 'src'),
    }
    const after: Files = {
      'a.sql': edit(table('t_v3')) + job('t_v3', 'src'),
      'b.sql': table('t_v4') + job('t_v4', 'src'),
    }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['t → t_v3'])
    expect(changedFiles(after, release)).toEqual({ 'b.sql': table('t_v2') + job('t_v2', 'src') })
  })

  it('are told apart by their order in one file', () => {
    const file = (one: string, two: string): Files => ({
      'all.sql': table(one) + job(one, 'src') + table(two) + job(two, 'src'),
    })
    const release = releaseOf(file('t', 't_v2'), file('t_v3', 't_v4'))
    expect(release.faults).toEqual([])
    expect(changedFiles(file('t_v3', 't_v4'), release)).toEqual(file('t', 't_v2'))
  })

  it('are told apart by their order, whatever version is pinned', () => {
    const file = (one: string, two: string, more = ''): Files => ({
      'all.sql': table(one) + job(one, `src${more}`) + table(two) + job(two, `src${more}`),
    })
    const given = { options: { versions: { t: 9 } } }
    const release = releaseOf(file('t', 't_v2'), file('t', 't_v2', '_2'), given)
    expect(moves(release)).toEqual(['t → t_v9', 't_v2 → t_v3'])
    expect(releaseOf(file('t', 't_v2'), file('t_v9', 't_v3', '_2'), given)).toMatchObject({
      edits: [],
      hash: release.hash,
    })
  })

  it('that cannot be told apart are a fault', () => {
    const before: Files = {
      'a.sql': table('t') + job('t', 'src'),
      'b.sql': table('t_v2') + job('t_v2', 'src'),
    }
    const after: Files = { 'c.sql': table('t_v5') + job('t_v5', 'src') }
    const release = releaseOf(before, after)
    expect(places(release.faults)).toEqual(['ambiguous-identity at c.sql:1'])
    expect(release.faults[0]?.message).toBe('it cannot be told whether t_v5 is t, t_v2 of the baseline')
  })

  it('that the author made beside the old one are new tables', () => {
    const after = { ...layer('t', 'src'), ...layer('t_v2', 'src') }
    expect(moves(releaseOf(layer('t', 'src'), after))).toEqual(['nothing → t_v2'])
  })

  it('are not the external of that stem', () => {
    const before: Files = { 'a.sql': job('fact', 'clicks') }
    const after: Files = { ...before, ...layer('clicks_v2', 'src') }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['nothing → clicks_v2'])
    expect(release.edits).toEqual([])
  })
})

describe('a name that nothing in head makes or fills', () => {
  it('is the one table of its stem, with a warning', () => {
    const before = layer('int_1', 'src')
    const after = { ...before, 'fresh.sql': table('fresh') + job('fresh', 'int_1_v2') }
    const release = releaseOf(before, after)
    expect(places(release.warnings)).toEqual(['stale-version at fresh.sql:2'])
    expect(changedFiles(after, release)).toEqual({ 'fresh.sql': table('fresh') + job('fresh', 'int_1') })
  })

  it('is what the baseline read from outside, if it did', () => {
    const before: Files = { ...layer('int_1', 'src'), 'reader.sql': job('reader', 'int_1_v2') }
    const after = { ...before, 'fresh.sql': table('fresh') + job('fresh', 'int_1_v2') }
    const release = releaseOf(before, after)
    expect(release.warnings).toEqual([])
    expect(release.edits).toEqual([])
  })

  it('is a fault where several have its stem', () => {
    const before: Files = { ...layer('t', 'src'), ...layer('t_v2', 'src') }
    const after = { ...before, 'fresh.sql': table('fresh') + job('fresh', 't_v5') }
    const release = releaseOf(before, after)
    expect(places(release.faults)).toEqual(['stale-version at fresh.sql:2'])
    expect(release.faults[0]?.message).toBe('nothing defines t_v5, which may mean any of t, t_v2')
  })

  it('comes from outside where no table has its stem', () => {
    const before = layer('int_1', 'src')
    const after = { ...before, 'fresh.sql': table('fresh') + job('fresh', 'clicks') }
    const release = releaseOf(before, after)
    expect(release.warnings).toEqual([])
    expect(release.green.tables.find(({ name }) => name === 'clicks')?.kind).toBe('external')
  })
})
