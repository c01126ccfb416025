import { Refusal } from '../../../src/deploy/refusal.js'
import type { Engine } from '../../../src/engines/engine.js'
import { intended, seed, table } from '../steps.js'
import { applyAll, open } from './place.js'

const ddl = (name: string) => `CREATE TABLE ${name} (id INT, total INT, proc AS PROCTIME())`
const board = (source: string) => ({
  sql: `CREATE VIEW board AS SELECT id, total * 2 AS total FROM ${source}`,
  content: `board of ${source}`,
  reads: [source],
  file: 'board.sql',
  line: 1,
})

describe('consumers', () => {
  let engine: Engine
  beforeEach(async () => {
    engine = await open()
    const rows = (name: string, total: number) => seed(name, `INSERT INTO ${name} VALUES (1, ${total})`)
    await applyAll(engine, [
      table('fact', ddl('fact')),
      rows('fact', 10),
      table('fact_v2', ddl('fact_v2')),
      rows('fact_v2', 20),
    ])
  })
  afterEach(() => engine.close())

  const totals = async (view: string) =>
    (await engine.query(`SELECT total FROM ${view}`)).map((row) => row['total'])

  it('are views that move together: those behind published, and those of the project', async () => {
    await engine.switch([
      { consumer: 'fact', from: null, to: 'fact' },
      { consumer: 'board', from: null, to: board('fact').content, view: board('fact') },
    ])
    expect([await totals('published.fact'), await totals('board')]).toEqual([[10], [20]])
    await engine.switch([
      { consumer: 'fact', from: 'fact', to: 'fact_v2' },
      {
        consumer: 'board',
        from: board('fact').content,
        to: board('fact_v2').content,
        view: board('fact_v2'),
      },
    ])
    expect([await totals('published.fact'), await totals('board')]).toEqual([[20], [40]])
    expect(await engine.consumers()).toEqual({ fact: 'fact_v2', board: 'board of fact_v2' })
  })

  it('of the project show what they showed before, where somebody gives them that definition back', async () => {
    await engine.switch([{ consumer: 'board', from: null, to: board('fact').content, view: board('fact') }])
    const to = { from: board('fact').content, to: board('fact_v2').content }
    await engine.switch([{ consumer: 'board', ...to, view: board('fact_v2') }])
    await engine.query('CREATE OR REPLACE VIEW board AS SELECT id, total * 2 AS total FROM fact')
    expect(await engine.consumers()).toEqual({ board: 'board of fact' })
    await engine.query('CREATE OR REPLACE VIEW board AS SELECT id, total * 3 AS total FROM fact')
    expect((await engine.consumers())['board']).toMatch(/^SELECT/)
    await engine.query('CREATE OR REPLACE VIEW board AS SELECT id, total * 2 AS total FROM fact')
    await engine.query('CREATE OR REPLACE TABLE fact AS SELECT 9 AS id, 9 AS total')
    expect((await engine.consumers())['board']).toMatch(/^SELECT/)
  })

  it('of the project are compared as they will be, row by row, and nobody sees it', async () => {
    await engine.switch([{ consumer: 'board', from: null, to: board('fact').content, view: board('fact') }])
    const over = { ...board('board'), sql: 'CREATE VIEW over_board AS SELECT id, total + 1 AS n FROM board' }
    const side = (source: string) => [
      { name: 'board', view: board(source) },
      { name: 'over_board', view: over },
    ]
    const before = [await engine.observe(), await engine.consumers()]
    const found = await engine.compare({
      identity: 'over_board',
      blue: 'over_board',
      green: 'over_board',
      primaryKey: ['id'],
      views: { blue: side('fact'), green: side('fact_v2') },
    })
    expect(found).toMatchObject({
      blueRows: 1,
      greenRows: 1,
      changed: 1,
      columns: [{ column: 'n', changed: 1 }],
    })
    expect(found.examples).toMatchObject([{ columns: [{ column: 'n', blue: '21', green: '41' }] }])
    expect([await engine.observe(), await engine.consumers()]).toEqual(before)
    expect(await totals('board')).toEqual([20])
  })

  it('of the project show columns that come, go or change their type', async () => {
    const other = {
      ...board('fact'),
      sql: 'CREATE VIEW board AS SELECT id, CAST(total AS STRING) AS total, 1 AS x FROM fact',
    }
    const found = await engine.compare({
      identity: 'board',
      blue: 'board',
      green: 'board',
      primaryKey: [],
      views: {
        blue: [{ name: 'board', view: board('fact') }],
        green: [{ name: 'board', view: other }],
      },
    })
    expect(found.schema.map(({ column }) => column).sort()).toEqual(['total', 'x'])
  })

  it('of the project are rehearsed again where they are there already', async () => {
    await engine.switch([{ consumer: 'board', from: null, to: board('fact').content, view: board('fact') }])
    const move = {
      consumer: 'board',
      from: board('fact').content,
      to: board('fact_v2').content,
      view: board('fact_v2'),
    }
    expect(await engine.preflight(intended([], [move]))).toEqual([])
  })

  it('of the project hold what they read, and are no objects of somebody else', async () => {
    await engine.switch([{ consumer: 'board', from: null, to: board('fact').content, view: board('fact') }])
    await expect(engine.retire(['fact', 'seed-fact'])).rejects.toThrow('board reads fact')
    expect((await engine.observe()).filter((object) => object.content === null)).toEqual([])
    await engine.switch([{ consumer: 'board', from: board('fact').content, to: null, view: board('fact') }])
    expect(await engine.consumers()).toEqual({})
    await engine.retire(['fact', 'seed-fact'])
  })

  it('stay as they are where one of them cannot be defined', async () => {
    const broken = { ...board('fact'), sql: 'CREATE VIEW board AS SELECT nowhere FROM fact' }
    const moves = [
      { consumer: 'fact', from: null, to: 'fact' },
      { consumer: 'board', from: null, to: broken.content, view: broken },
    ]
    await expect(engine.switch(moves)).rejects.toThrow('there is no column nowhere (board.sql:1:29)')
    expect(await engine.consumers()).toEqual({})
    expect(await engine.preflight(intended([], moves))).toMatchObject([
      { step: 'switch:staging', file: 'board.sql', line: 1 },
    ])
  })

  it('behind published show what somebody has moved them to: a table where it is plainly one, else a query', async () => {
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact' }])
    const redefined = async (query: string) => {
      await engine.query(`CREATE OR REPLACE VIEW published.fact AS ${query}`)
      return (await engine.consumers())['fact']
    }
    const columns = 'id, total, proc'
    expect(await redefined(`SELECT ${columns} FROM fact_v2`)).toBe('fact_v2')
    expect(await redefined(`SELECT ${columns} FROM main.fact`)).toBe('fact')
    expect(await redefined('SELECT * FROM main.fact_v2')).toBe('SELECT * FROM main.fact_v2')
    expect(await redefined('SELECT id FROM fact')).toBe('SELECT id FROM fact')
  })

  it('that somebody has redefined are not moved before they have the definition back that the refusal tells', async () => {
    const made = { consumer: 'board', from: null, to: board('fact').content, view: board('fact') }
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact' }, made])
    await engine.query('CREATE OR REPLACE VIEW published.fact AS SELECT id FROM fact')
    await engine.query('CREATE OR REPLACE VIEW board AS SELECT id FROM fact')
    const moves = [
      { consumer: 'fact', from: 'fact', to: 'fact_v2' },
      { ...made, from: made.to, to: board('fact_v2').content, view: board('fact_v2') },
    ]
    for (const message of [
      'published.fact was redefined by somebody else, and shows not fact, but SELECT id FROM fact',
      'board was redefined by somebody else, and shows SELECT id FROM fact',
    ]) {
      const refusal: unknown = await engine.switch(moves).catch((error: unknown) => error)
      expect(refusal).toMatchObject({ message })
      await engine.query(
        /CREATE OR REPLACE.*$/s.exec(refusal instanceof Refusal ? refusal.next : '')?.[0] ?? '',
      )
    }
    await engine.switch(moves)
    expect([await totals('published.fact'), await totals('board')]).toEqual([[20], [40]])
  })

  it('of the project that somebody has redefined show another query, and hold what that reads', async () => {
    await engine.switch([{ consumer: 'board', from: null, to: board('fact').content, view: board('fact') }])
    await engine.query('CREATE OR REPLACE VIEW board AS SELECT id FROM fact_v2')
    expect(await engine.consumers()).toEqual({ board: 'SELECT id FROM fact_v2' })
    await expect(engine.retire(['fact_v2', 'seed-fact_v2'])).rejects.toThrow('board reads fact_v2')
    await engine.retire(['fact', 'seed-fact'])
  })

  it('of the project are as they were where somebody has given them the same definition in other words', async () => {
    const made = { consumer: 'board', from: null, to: board('fact').content, view: board('fact') }
    const redefined = async (query: string) => {
      await engine.query(`CREATE OR REPLACE VIEW board AS ${query}`)
      return (await engine.consumers())['board']
    }
    await engine.switch([made])
    const query = 'SELECT id, total * 2 AS total FROM fact'
    expect(await redefined(query)).toBe(made.to)
    expect(await redefined('select "id", (total*2) as total from main.fact')).toBe(made.to)
    expect(await engine.describe([{ name: 'board', kind: 'view' }])).toMatchObject([
      { sql: board('fact').sql },
    ])
    for (const other of [
      'SELECT id, (total * 3) AS total FROM main.fact',
      'SELECT id, (total * 2) AS total FROM main.fact_v2',
      'SELECT CAST(id AS BIGINT) AS id, (total * 2) AS total FROM fact',
    ])
      expect(await redefined(other)).toBe(other)
    await redefined(query)
    await engine.switch([{ ...made, from: made.to, to: board('fact_v2').content, view: board('fact_v2') }])
    expect(await totals('board')).toEqual([40])
  })

  it('of the project are not as they were where DuckDB reads the same text otherwise', async () => {
    const half = { ...board('fact'), sql: 'CREATE VIEW board AS SELECT id, total / 4 AS total FROM fact' }
    await engine.switch([{ consumer: 'board', from: null, to: half.content, view: half }])
    expect(await totals('board')).toEqual([2])
    await engine.query('CREATE OR REPLACE VIEW board AS SELECT id, total / 4 AS total FROM fact')
    expect([await totals('board'), await engine.consumers()]).toEqual([
      [2.5],
      { board: 'SELECT id, (total / 4) AS total FROM fact' },
    ])
  })

  it('behind published show themselves, and no table, where somebody has left out the schema', async () => {
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact' }])
    await engine.query('CREATE OR REPLACE VIEW published.fact AS SELECT id, total, proc FROM fact')
    expect(await engine.consumers()).toEqual({ fact: 'SELECT id, total, proc FROM fact' })
  })

  it('of others may be macros, which hold what they name', async () => {
    await engine.query('CREATE MACRO best(n) AS TABLE SELECT * FROM fact WHERE total > n')
    await engine.query('CREATE MACRO sum_of(x) AS (SELECT sum(total) + x FROM main.fact_v2)')
    const names = ['fact', 'seed-fact', 'fact_v2', 'seed-fact_v2']
    const lines = ['best reads fact', 'sum_of reads fact_v2']
    expect([...(await engine.objections(names))].sort()).toEqual(lines)
    await expect(engine.retire(['fact', 'seed-fact'])).rejects.toThrow('best reads fact')
    await engine.query('DROP MACRO TABLE best')
    await engine.retire(['fact', 'seed-fact'])
  })

  it('hold what they name where they cannot be read, as with a catalog that only others have', async () => {
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact_v2' }])
    await engine.query("ATTACH ':memory:' AS other")
    await engine.query('CREATE TABLE other.fact AS SELECT 1 AS id')
    await engine.query('CREATE OR REPLACE VIEW published.fact AS SELECT id FROM other.main.fact')
    await engine.query('DETACH other')
    await expect(engine.retire(['fact', 'seed-fact'])).rejects.toThrow(
      'published.fact names fact, and cannot be read',
    )
  })

  it('are not shown where somebody dropped their view', async () => {
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact' }])
    await engine.query('DROP VIEW published.fact')
    expect(await engine.consumers()).toEqual({})
  })
})
