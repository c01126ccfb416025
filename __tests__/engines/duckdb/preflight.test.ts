import type { Engine } from '../../../src/engines/engine.js'
import type { Step } from '../../../src/plan/plan.js'
import { external, intended, job, remove, seed, table, view } from '../steps.js'
import { applyAll, folderWith, open } from './place.js'

let engine: Engine
beforeEach(async () => {
  engine = await open()
})
afterEach(() => engine.close())

const src = table('src', 'CREATE TABLE src (id INT, name STRING, ts TIMESTAMP(3), WATERMARK FOR ts AS ts)')

/** Acts of a later deployment, whose keys nothing was applied with. */
const later = (steps: readonly Step[]) => intended(steps).map((act) => ({ ...act, key: `2/${act.key}` }))

/** What stands against a query over `src`: its message with its place, and its hint. */
async function problemOf(query: string) {
  const [problem, ...others] = await engine.preflight(
    intended([src, view('v', ['src'], `CREATE VIEW v AS\n${query}`)]),
  )
  expect(others).toEqual([])
  return problem === undefined ? null : [problem.message, problem.hint]
}

describe('what has no counterpart', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'SELECT my_udf(id) FROM src',
      'the function my_udf has no counterpart in the embedded engine (pipeline.sql:2:8)',
      "the user's own functions, and some of Flink's, run on Flink only",
    ],
    [
      'SELECT\n  id,\n  CURRENT_WATERMARK(ts) FROM src',
      'the function CURRENT_WATERMARK has no counterpart in the embedded engine (pipeline.sql:4:3)',
      "the user's own functions, and some of Flink's, run on Flink only",
    ],
    ['SELECT nme FROM src', 'there is no column nme (pipeline.sql:2:8)', ''],
    [
      'SELECT Name FROM src',
      'there is no column Name (pipeline.sql:2:8)',
      'there is name: names are case-sensitive',
    ],
    [
      'SELECT id FROM nowhere',
      'nothing says which columns nowhere has (pipeline.sql:2:16)',
      'add its CREATE TABLE to the project, or its rows as samples/nowhere.csv',
    ],
    [
      'SELECT id + ts FROM src',
      'INT + TIMESTAMP(3) has no meaning here (pipeline.sql:2:8)',
      'cast one of them',
    ],
    [
      "SELECT DATE_FORMAT(ts, 'yyyy-QQ') FROM src",
      'QQ in a pattern of DATE_FORMAT has no counterpart in the embedded engine (pipeline.sql:2:8)',
      '',
    ],
    [
      "SELECT JSON_VALUE(name, '$.a[*]') FROM src",
      'the JSON path $.a[*] has no counterpart in the embedded engine (pipeline.sql:2:8)',
      '',
    ],
    [
      "SELECT REGEXP_EXTRACT(name, '(?<=a)b') FROM src",
      'a regular expression with look-around, back-references or possessive quantifiers has no counterpart in the embedded engine (pipeline.sql:2:8)',
      '',
    ],
    [
      'SELECT * FROM src MATCH_RECOGNIZE (ORDER BY ts MEASURES A.id AS a PATTERN (A) DEFINE A AS A.id > 1)',
      'MATCH_RECOGNIZE has no counterpart in the embedded engine (pipeline.sql:2:15)',
      '',
    ],
    [
      'SELECT * FROM src, LATERAL TABLE(split_words(name)) AS t(word)',
      'the table function split_words has no counterpart in the embedded engine (pipeline.sql:2:34)',
      '',
    ],
    ["SELECT CAST(id AS RAW('a', 'b')) FROM src", 'the type RAW', ''],
  ]
  it.each(cases)('%s', async (query, message, hint) => {
    const [said, remedy] = (await problemOf(query)) ?? []
    expect(said).toContain(message)
    expect(remedy).toBe(hint)
  })
})

describe('a preflight', () => {
  it('finds nothing where all goes well, and changes nothing', async () => {
    const fine = [
      src,
      job('t', ['src'], 'INSERT INTO t SELECT id FROM src'),
      table('t', 'CREATE TABLE t (id INT)'),
    ]
    expect(
      await engine.preflight(intended([fine[0], fine[2], fine[1]].flatMap((step) => step ?? []))),
    ).toEqual([])
    expect(await engine.observe()).toEqual([])
  })

  it('names what is wrong once, not everything that builds on it', async () => {
    const problems = await engine.preflight(
      intended([
        src,
        view('v', ['src'], 'CREATE VIEW v AS SELECT nowhere FROM src'),
        view('w', ['v'], 'CREATE VIEW w AS SELECT * FROM v'),
      ]),
    )
    expect(problems.map((problem) => problem.step)).toEqual(['create-view:v'])
  })

  it('knows the tables that are there already, and those of others', async () => {
    await applyAll(engine, [src])
    await engine.query('CREATE TABLE theirs (id INTEGER, at_time TIMESTAMP)')
    const query = 'CREATE VIEW v AS SELECT s.name, t.at_time FROM src AS s JOIN theirs AS t ON s.id = t.id'
    expect(await engine.preflight(intended([view('v', ['src', 'theirs'], query)]))).toEqual([])
  })

  it('makes again what is taken away first: one name, another definition', async () => {
    await applyAll(engine, [
      src,
      table('t', 'CREATE TABLE t (id INT)'),
      view('v', ['t'], 'CREATE VIEW v AS SELECT id FROM t'),
      job('t', ['src'], 'INSERT INTO t SELECT id FROM src'),
    ])
    const again = [
      table('t', 'CREATE TABLE t (id INT, name STRING)'),
      view('v', ['t'], 'CREATE VIEW v AS SELECT name FROM t'),
      job('t', ['src'], 'INSERT INTO t SELECT id, name FROM src'),
    ]
    const gone = ['v', 'dml-t', 't'].map(remove)
    expect(await engine.preflight(later([...gone, ...again]))).toEqual([])
    const [problem] = await engine.preflight(later(again))
    expect(problem).toMatchObject({ step: 'create-table:t', message: 't is there already' })
  })

  it('does not do again what an interrupted run did under the same key', async () => {
    await applyAll(engine, [src])
    expect(await engine.preflight(intended([src]))).toEqual([])
  })

  it('defines a view of the project’s own with each move, one that reads it too', async () => {
    await applyAll(engine, [src])
    const shown = (query: string, reads: readonly string[]) => ({
      sql: query,
      content: query,
      reads,
      file: 'board.sql',
      line: 1,
    })
    const first = shown('CREATE VIEW board AS SELECT id FROM src', ['src'])
    const over = shown('CREATE VIEW over_board AS SELECT id FROM board', ['board'])
    await engine.switch([
      { consumer: 'board', from: null, to: first.content, view: first },
      { consumer: 'over_board', from: null, to: over.content, view: over },
    ])
    const next = shown('CREATE VIEW board AS SELECT name FROM src', ['src'])
    const move = { consumer: 'board', from: first.content, to: next.content, view: next }
    const reader = { ...over, sql: 'CREATE VIEW over_board AS SELECT name FROM board' }
    const readerMove = { consumer: 'over_board', from: over.content, to: 'other', view: reader }
    expect(await engine.preflight(intended([], [move, readerMove]))).toEqual([])
    expect(await engine.preflight(intended([], [readerMove]))).toMatchObject([
      { step: 'switch:staging', message: expect.stringContaining('there is no column name') as string },
    ])
  })

  it('compares somebody else’s table with what the project expects of it', async () => {
    await engine.query('CREATE TABLE theirs (id INTEGER)')
    const [problem] = await engine.preflight(
      intended([external('theirs', 'CREATE TABLE theirs (id INT, name STRING)')]),
    )
    expect(problem?.message).toBe('theirs has no column name, which the project expects')
  })

  it('refuses a sample file that does not fit before anything is made', async () => {
    const own = await open({ samples: folderWith({ 'src.csv': 'id\nx\n' }) })
    const [problem] = await own.preflight(intended([external('src', 'CREATE TABLE src (id INT)')]))
    expect(problem?.message).toContain('src.csv:2: x in the column id is no INT')
    expect(await own.observe()).toEqual([])
    await own.close()
  })

  it('leaves to the run what only rows can tell', async () => {
    const steps = [
      table('t', 'CREATE TABLE t (id TINYINT)'),
      seed('t', "INSERT INTO t SELECT CAST(x AS TINYINT) FROM (VALUES ('x')) AS v(x)"),
    ]
    await expect(applyAll(engine, steps)).rejects.toThrow('Could not convert string')
    expect(await engine.query('SELECT * FROM t')).toEqual([])
  })
})
