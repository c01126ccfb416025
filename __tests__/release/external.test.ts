import { describe, expect, it } from '@jest/globals'
import { changes, type Files, job, layer, moves, places, reasons, releaseOf, table } from './release-of.js'

const clicks = `CREATE TABLE clicks (
  id STRING,
  city STRING,
  ts TIMESTAMP(3),
  WATERMARK FOR ts AS ts
) WITH ('scan.startup.mode' = 'earliest-offset', 'kafka.retention.time' = '1 d');
`
const shop: Files = {
  'clicks.sql': clicks,
  'by_city.sql': 'INSERT INTO by_city SELECT city, COUNT(id) AS n FROM clicks GROUP BY city;',
  'by_id.sql': 'INSERT INTO by_id SELECT id, ts FROM clicks;',
  'whole.sql': 'INSERT INTO whole SELECT * FROM clicks;',
}
const edit = (from: string, to: string): Files => ({ ...shop, 'clicks.sql': clicks.replace(from, to) })

describe('a changed definition of what comes from outside', () => {
  it('is an expectation, and never gets a version', () => {
    const release = releaseOf(shop, edit('city STRING,', 'city STRING, zip STRING,'))
    expect(release.expectations).toEqual(['clicks'])
    expect(release.tables.map(({ identity }) => identity)).not.toContain('clicks')
    expect(release.green.statements.find(({ name }) => name === 'ddl-clicks')?.sql).toContain('zip STRING')
  })

  it.each([
    ['a new column', 'ts TIMESTAMP(3),', 'ts TIMESTAMP(3), zip STRING,', ['whole']],
    ['another type', 'city STRING', 'city VARCHAR(9)', ['by_city', 'whole']],
    ['a column that is gone', '  city STRING,\n', '', ['by_city', 'whole']],
    ['a watermark', 'AS ts\n', "AS ts - INTERVAL '1' SECOND\n", ['by_city', 'by_id', 'whole']],
    ['an option', 'earliest', 'latest', ['by_city', 'by_id', 'whole']],
  ])('moves the readers that use it: %s', (_, from, to, readers) => {
    const release = releaseOf(shop, edit(from, to))
    expect(moves(release)).toEqual(readers.map((name) => `${name} → ${name}_v2`))
    expect(release.expectations).toEqual(['clicks'])
  })

  it('is the reason of those readers', () => {
    const release = releaseOf(shop, edit('city STRING', 'city VARCHAR(9)'))
    expect(reasons(release)['by_city']).toBe('reads clicks, whose definition changed at clicks.sql:3')
    expect(changes(release)['by_city']).toBe('none')
  })

  it('moves nobody where it says only how long rows are kept', () => {
    const release = releaseOf(shop, edit('1 d', '2 d'))
    expect(release).toMatchObject({ tables: [], inPlace: [], expectations: ['clicks'] })
  })

  it('moves nobody where it is declared, or declared no more', () => {
    const { 'by_city.sql': byCity = '', 'by_id.sql': byId = '', 'whole.sql': whole = '' } = shop
    const undeclared: Files = { 'by_city.sql': byCity, 'by_id.sql': byId, 'whole.sql': whole }
    expect(releaseOf(undeclared, shop)).toMatchObject({ tables: [], faults: [], expectations: ['clicks'] })
    expect(releaseOf(shop, undeclared)).toMatchObject({ tables: [], faults: [] })
  })

  it('moves nobody where only comments differ', () => {
    expect(releaseOf(shop, edit('id STRING,', "id STRING COMMENT 'the key', -- key\n"))).toMatchObject({
      tables: [],
      expectations: [],
    })
  })

  it('by an ALTER counts too, though the project never creates it', () => {
    const before: Files = { 'by_id.sql': shop['by_id.sql'] ?? '' }
    const after = { ...before, 'alter.sql': "ALTER TABLE clicks SET ('changelog.mode' = 'append');" }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['by_id → by_id_v2'])
    expect(release.expectations).toEqual(['clicks'])
  })

  it('moves what takes its definition over', () => {
    const before: Files = {
      'clicks.sql': clicks,
      'copy.sql': `CREATE TABLE copy LIKE clicks;\n${job('copy', 'src')}`,
    }
    const after = { ...before, 'clicks.sql': clicks.replace('city STRING', 'city STRING, zip STRING') }
    expect(moves(releaseOf(before, after))).toEqual(['copy → copy_v2'])
  })
})

describe('a table that changes sides', () => {
  const filled: Files = { ...layer('t', 'src'), ...layer('fact', 't') }
  const bare: Files = { 't/ddl.t.sql': table('t'), ...layer('fact', 't') }

  it('and is now filled here gets a version: blue is what others fill', () => {
    const release = releaseOf(bare, filled)
    expect(moves(release)).toEqual(['fact → fact_v2', 't → t_v2'])
    expect(changes(release)['t']).toBe('logic')
  })

  it('and is now filled elsewhere has none; what filled it runs no more', () => {
    const release = releaseOf(filled, bare)
    expect(release).toMatchObject({ tables: [], faults: [], expectations: ['t'] })
    expect(places(release.warnings)).toEqual(['no-longer-filled at t/ddl.t.sql:1'])
    expect(release.green.statements.map(({ name }) => name)).toEqual(['ddl-fact', 'ddl-t', 'dml-fact'])
    expect(release.green.tables.find(({ name }) => name === 't')?.kind).toBe('external')
  })
})

it('a table that the project fills and does not make has to be there before', () => {
  const before: Files = { 'fact.sql': job('fact', 'src') }
  const release = releaseOf(before, { 'fact.sql': job('fact', 'other') })
  expect(moves(release)).toEqual(['fact → fact_v2'])
  expect(places(release.warnings)).toEqual(['no-definition at fact.sql:1'])
})

describe('a removed table', () => {
  const shop: Files = { ...layer('mid', 'src'), ...layer('fact', 'mid') }

  it('that something still reads is a fault', () => {
    const release = releaseOf(shop, layer('fact', 'mid'))
    expect(places(release.faults)).toEqual(['removed-but-read at fact/dml.fact.sql:1'])
    expect(release.edits).toEqual([])
  })

  it('has no green; only retiring acts', () => {
    const release = releaseOf(shop, layer('mid', 'src'))
    expect(release.faults).toEqual([])
    expect(release.tables).toMatchObject([
      {
        identity: 'fact',
        blue: 'fact',
        green: null,
        change: 'breaking',
        reason: 'is removed',
        file: 'fact/ddl.fact.sql',
        line: 1,
        role: 'sink',
      },
    ])
    expect(release.green.tables.map(({ name }) => name)).toEqual(['mid', 'src'])
    expect(release.edits).toEqual([])
  })

  it('goes with what reads it', () => {
    const release = releaseOf({ ...shop, ...layer('lone', 'src') }, layer('lone', 'src'))
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['fact → nothing', 'mid → nothing'])
  })

  it('that a connector still carries out is a fault', () => {
    const sink = '{ "connector.class": "x.Sink", "name": "out", "topics": "fact" }'
    const release = releaseOf({ ...shop, 'sink.json': sink }, { ...layer('mid', 'src'), 'sink.json': sink })
    expect(places(release.faults)).toEqual(['removed-but-read at sink.json:1'])
  })

  it('leaves what its statement set fills besides', () => {
    const set = (...inserts: readonly string[]): string =>
      `EXECUTE STATEMENT SET BEGIN ${inserts.join(' ')} END;`
    const [a, b] = ['INSERT INTO a SELECT * FROM s;', 'INSERT INTO b SELECT * FROM s;']
    const release = releaseOf({ 'set.sql': set(a, b) }, { 'set.sql': set(a) })
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['a → a_v2', 'b → nothing'])
  })
})

describe('a format that goes by places', () => {
  const csv = (columns: string): Files => ({
    'src.sql': `CREATE TABLE src (${columns}) WITH ('connector' = 'filesystem', 'format' = 'csv');`,
    'late.sql': 'INSERT INTO late SELECT c FROM src;',
  })

  it.each(['a STRING, c INT', 'a STRING, b INT, c INT, d INT', 'b INT, a STRING, c INT'])(
    'moves every reader where a column comes, goes or changes its place: %s',
    (columns) => {
      const release = releaseOf(csv('a STRING, b INT, c INT'), csv(columns))
      expect(moves(release)).toEqual(['late → late_v2'])
    },
  )
})

describe('a function or a model that changed', () => {
  const calling = (name: string): Files => ({
    'f.sql': `CREATE FUNCTION twice AS '${name}';\nCREATE MODEL db.moods WITH ('prompt' = '${name}');`,
    'mid.sql': 'INSERT INTO mid SELECT twice(id) FROM src;',
    'late.sql': 'INSERT INTO late SELECT * FROM ML_PREDICT(TABLE src, MODEL moods, DESCRIPTOR(id));',
    'other.sql': 'INSERT INTO other SELECT id FROM src;',
  })

  it('starts no release, and the tables that it fills are named', () => {
    const release = releaseOf(calling('a.B'), calling('a.C'))
    expect(moves(release)).toEqual([])
    expect(release.warnings.map(({ message }) => message.split(';')[0])).toEqual([
      'twice changed, and mid goes on calling it as it is registered',
      'moods changed, and late goes on calling it as it is registered',
    ])
    expect(places(release.warnings)).toEqual(['routine-changed at f.sql:1', 'routine-changed at f.sql:2'])
  })

  it('is called in any case of letters, but not in a comment or a string', () => {
    const jobs = {
      'mid.sql': "INSERT INTO mid SELECT 'twice', id FROM src; -- no longer twice(id)",
      'late.sql': 'INSERT INTO late SELECT TWICE(id), `Twice`(id) FROM src;',
    }
    const release = releaseOf({ ...calling('a.B'), ...jobs }, { ...calling('a.C'), ...jobs })
    expect(release.warnings.map(({ message }) => message.split(';')[0])).toEqual([
      'twice changed, and late goes on calling it as it is registered',
    ])
  })

  it('is nothing to tables that move in any case', () => {
    const after = { ...calling('a.C'), 'mid.sql': 'INSERT INTO mid SELECT twice(id + 1) FROM src;' }
    const release = releaseOf(calling('a.B'), after)
    expect(places(release.warnings.filter(({ code }) => code === 'routine-changed'))).toEqual([
      'routine-changed at f.sql:2',
    ])
  })
})
