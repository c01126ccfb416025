import type { Engine } from '../../../src/engines/engine.js'
import type { Step } from '../../../src/plan/plan.js'
import { alter, external, intended, job, seed, table, view } from '../steps.js'
import { applyAll, folderWith, now, open } from './place.js'

let engine: Engine
beforeEach(async () => {
  engine = await open()
})
afterEach(() => engine.close())

const rows = (name: string) => engine.query(`SELECT * FROM ${name}`)

async function columns(name: string) {
  const found = await engine.query(`DESCRIBE ${name}`)
  return found.map((row) => `${String(row['column_name'])} ${String(row['column_type'])}`)
}

describe('tables', () => {
  it('have the types that hold what Flink’s do', async () => {
    const ddl = `CREATE TABLE IF NOT EXISTS t (
      b BOOLEAN, s STRING, c CHAR(3), d DECIMAL, e DECIMAL(5, 2), i INT NOT NULL, g BIGINT, f FLOAT, x DOUBLE PRECISION,
      y BYTES, da DATE, ti TIME, ts TIMESTAMP(3), lt TIMESTAMP_LTZ(3), a ARRAY<INT>, m MAP<STRING, INT>, mu MULTISET<STRING>,
      r ROW<a INT, b ROW<c STRING>>, PRIMARY KEY (i) NOT ENFORCED
    ) COMMENT 'all' DISTRIBUTED BY HASH(i) INTO 4 BUCKETS WITH ('connector' = 'kafka')`
    await applyAll(engine, [table('t', ddl)])
    expect(await columns('t')).toEqual([
      'b BOOLEAN',
      's VARCHAR',
      'c VARCHAR',
      'd DECIMAL(10,0)',
      'e DECIMAL(5,2)',
      'i INTEGER',
      'g BIGINT',
      'f FLOAT',
      'x DOUBLE',
      'y BLOB',
      'da DATE',
      'ti TIME',
      'ts TIMESTAMP',
      'lt TIMESTAMP WITH TIME ZONE',
      'a INTEGER[]',
      'm MAP(VARCHAR, INTEGER)',
      'mu MAP(VARCHAR, INTEGER)',
      'r STRUCT(a INTEGER, b STRUCT(c VARCHAR))',
    ])
  })

  it('live under their own names: in main, or in a schema for their database', async () => {
    const names = ['t', 'shop.t', 'cat.shop.t', 'order', 'Ünïcode name']
    await applyAll(
      engine,
      names.map((name) => table(name, `CREATE TABLE \`t\` (id INT)`)),
    )
    const places = await engine.query(
      "SELECT schema_name || '/' || table_name AS p FROM duckdb_tables() WHERE schema_name <> 'bluegreen' ORDER BY p",
    )
    expect(places.map((row) => row['p'])).toEqual([
      'cat.shop/t',
      'main/order',
      'main/t',
      'main/Ünïcode name',
      'shop/t',
    ])
    expect((await engine.observe()).map((object) => object.name).sort()).toEqual([...names].sort())
  })

  it('whose names differ in their case alone are refused, both named', async () => {
    const steps = [
      table('Orders', 'CREATE TABLE Orders (id INT)'),
      table('orders', 'CREATE TABLE orders (id INT)'),
    ]
    const problems = await engine.preflight(intended(steps))
    expect(problems.map((problem) => problem.message)).toEqual([
      'Orders and orders differ in their case alone, and DuckDB knows no case',
    ])
    const [twins] = await engine.preflight(intended([table('t', 'CREATE TABLE t (id INT, ID INT)')]))
    expect(twins?.message).toContain('the columns id and ID differ in their case alone')
  })

  it('compute their columns from each row, and show no time but now', async () => {
    const ddl = `CREATE TABLE t (price DECIMAL(10, 2), n INT, total AS price * n, at_time AS TO_TIMESTAMP_LTZ(n * 1000, 3), proc AS PROCTIME())`
    await applyAll(engine, [table('t', ddl), seed('t', 'INSERT INTO t VALUES (1.50, 3)')])
    const [row] = await rows('t')
    expect(row).toMatchObject({ price: '1.50', n: 3, total: '4.50', at_time: '1970-01-01 00:00:03+00' })
    expect(String(row?.['proc'])).toMatch(new RegExp(`^${now.slice(0, 10)} 12:00:00`))
  })

  it('take what LIKE gives them', async () => {
    const base =
      'CREATE TABLE base (id INT, ts TIMESTAMP(3), d AS id * 2, WATERMARK FOR ts AS ts, PRIMARY KEY (id) NOT ENFORCED)'
    const like = 'CREATE TABLE t (extra STRING) LIKE base (EXCLUDING GENERATED EXCLUDING CONSTRAINTS)'
    await applyAll(engine, [
      table('base', base),
      table('t', like),
      seed('t', "INSERT INTO t VALUES (1, NULL, 'a'), (1, NULL, 'b')"),
    ])
    expect(await columns('t')).toEqual(['id INTEGER', 'ts TIMESTAMP', 'extra VARCHAR'])
    expect(await rows('t')).toHaveLength(2)
  })

  it('are altered with their rows', async () => {
    await applyAll(engine, [
      table('t', 'CREATE TABLE t (id INT, former STRING)'),
      seed('t', "INSERT INTO t VALUES (1, 'a')"),
      alter('t', 'ALTER TABLE t ADD (more INT, twice AS id * 2)', 1),
      alter('t', 'ALTER TABLE t RENAME former TO fresh', 2),
      alter('t', 'ALTER TABLE t MODIFY id BIGINT', 3),
      alter('t', 'ALTER TABLE t DROP (more)', 4),
      alter('t', "ALTER TABLE t SET ('a' = 'b')", 5),
    ])
    expect(await columns('t')).toEqual(['id BIGINT', 'fresh VARCHAR', 'twice INTEGER'])
    expect(await rows('t')).toEqual([expect.objectContaining({ id: '1', fresh: 'a' })])
  })
})

describe('rows', () => {
  const keyed = 'CREATE TABLE kept (id INT, v STRING, PRIMARY KEY (id) NOT ENFORCED)'

  it('of one key take each other’s place, in the order in which they come, also through joins and queries', async () => {
    const source = 'CREATE TABLE src (id INT, v STRING)'
    const names = 'CREATE TABLE names (v STRING, name STRING)'
    const sql = `INSERT INTO kept WITH s AS (SELECT id, v FROM src WHERE id > 0) SELECT s.id, n.name FROM s JOIN names AS n ON s.v = n.v`
    await applyAll(engine, [
      table('src', source),
      table('names', names),
      table('kept', keyed),
      seed('src', "INSERT INTO src VALUES (1, 'z'), (2, 'z'), (1, 'a'), (0, 'a')"),
      seed('names', "INSERT INTO names VALUES ('a', 'first letter'), ('z', 'last letter')"),
      job('kept', ['src', 'names'], sql),
    ])
    expect(await engine.query('SELECT * FROM kept ORDER BY id')).toEqual([
      { id: 1, v: 'first letter' },
      { id: 2, v: 'last letter' },
    ])
  })

  it('of two writers come out the same, whichever runs first', async () => {
    const write = (value: string) => seed('kept', `INSERT INTO kept VALUES (1, '${value}')`, `seed-${value}`)
    const outcome = async (steps: readonly Step[]) => {
      const own = await open()
      await applyAll(own, [table('kept', keyed), ...steps])
      const found = await own.query('SELECT v FROM kept')
      await own.close()
      return found
    }
    const [a, b] = [write('a'), write('b')]
    expect(await outcome([a, b])).toEqual(await outcome([b, a]))
  })

  it('of an append table stand in the order of their statements, whichever runs first', async () => {
    const write = (value: string, line: number) => ({
      ...seed('t', `INSERT INTO t VALUES ('${value}1'), ('${value}2')`, `seed-${value}`),
      line,
    })
    for (const order of [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
    ]) {
      const own = await open()
      const read = job('all_of', ['t'], 'INSERT INTO all_of SELECT LISTAGG(v) FROM t')
      const steps = order.map((line) => write(['', 'a', 'b', 'c'][line] ?? '', line))
      await applyAll(own, [
        table('t', 'CREATE TABLE t (v STRING)'),
        table('all_of', 'CREATE TABLE all_of (v STRING)'),
        ...steps,
        read,
      ])
      expect(await own.query('SELECT v FROM all_of')).toEqual([{ v: 'a1,a2,b1,b2,c1,c2' }])
      await own.close()
    }
  })

  it('of two writers: the later event time wins', async () => {
    const ddl =
      'CREATE TABLE kept (id INT, v STRING, ts TIMESTAMP(3), WATERMARK FOR ts AS ts, PRIMARY KEY (id) NOT ENFORCED)'
    const write = (v: string, day: number) =>
      seed('kept', `INSERT INTO kept VALUES (1, '${v}', TIMESTAMP '2024-01-0${day} 00:00:00')`, `seed-${v}`)
    await applyAll(engine, [table('kept', ddl), write('later', 2), write('zzz earlier', 1)])
    expect(await engine.query('SELECT v FROM kept')).toEqual([{ v: 'later' }])
  })

  it('stay beside each other in an append table with a key', async () => {
    const ddl = `${keyed} WITH ('changelog.mode' = 'append')`
    await applyAll(engine, [table('kept', ddl), seed('kept', "INSERT INTO kept VALUES (1, 'a'), (1, 'b')")])
    expect(await rows('kept')).toHaveLength(2)
  })

  it('go by place, or by the names that INSERT gives, cast to the columns', async () => {
    const ddl = 'CREATE TABLE t (a INT, b DECIMAL(5, 1), c STRING)'
    await applyAll(engine, [
      table('t', ddl),
      seed('t', "INSERT INTO t VALUES (1.9, 2.25, 'x')", 'one'),
      seed('t', "INSERT INTO t (c, a) VALUES ('y', 2)", 'two'),
      seed('t', "INSERT INTO t PARTITION (c = 'z') SELECT 3, 4.0", 'three'),
    ])
    expect(await rows('t')).toEqual([
      { a: 1, b: '2.3', c: 'x' },
      { a: 2, b: null, c: 'y' },
      { a: 3, b: '4.0', c: 'z' },
    ])
  })

  it('of a statement set go into all of its tables', async () => {
    const set = `EXECUTE STATEMENT SET BEGIN INSERT INTO big SELECT id FROM src WHERE id > 1; INSERT INTO small SELECT id FROM src WHERE id <= 1; END`
    await applyAll(engine, [
      ...['src', 'big', 'small'].map((name) => table(name, `CREATE TABLE ${name} (id INT)`)),
      seed('src', 'INSERT INTO src VALUES (1), (2), (3)'),
      job(['big', 'small'], ['src'], set),
    ])
    expect([(await rows('big')).length, (await rows('small')).length]).toEqual([2, 1])
  })

  it('make the table of a CREATE TABLE AS, which carries the content of its statement', async () => {
    const sql = 'CREATE TABLE made (PRIMARY KEY (id) NOT ENFORCED) AS SELECT id, id * 1.5 AS more FROM src'
    await applyAll(engine, [
      table('src', 'CREATE TABLE src (id INT NOT NULL)'),
      seed('src', 'INSERT INTO src VALUES (1), (1), (2)'),
      job('made', ['src'], sql),
    ])
    expect(await columns('made')).toEqual(['id INTEGER', 'more DECIMAL(13,1)'])
    expect(await rows('made')).toHaveLength(2)
    expect(await engine.observe()).toContainEqual(
      expect.objectContaining({ kind: 'table', name: 'made', content: 'content of dml-made' }),
    )
  })

  it('with a null where none may be are said to stop Flink', async () => {
    const steps = [
      table('t', 'CREATE TABLE t (id INT NOT NULL)'),
      seed('t', 'INSERT INTO t VALUES (1), (CAST(NULL AS INT))'),
    ]
    const notes: string[] = []
    const own = await open({ note: (message) => notes.push(message) })
    const [, detail] = await applyAll(own, steps)
    expect([detail, ...notes]).toEqual([
      '2 rows',
      '1 rows with NULL in t.id, which is NOT NULL: Flink would stop',
    ])
    await own.close()
  })
})

describe('joins as of a time', () => {
  const rates =
    'CREATE TABLE rates (currency STRING, rate DECIMAL(10, 2), since TIMESTAMP(3), WATERMARK FOR since AS since, PRIMARY KEY (currency) NOT ENFORCED)'
  const orders =
    'CREATE TABLE orders (id INT, currency STRING, at_time TIMESTAMP(3), proc AS PROCTIME(), WATERMARK FOR at_time AS at_time)'
  const files = {
    'rates.csv': 'currency,rate,since\nEUR,1.10,2024-01-01 00:00:00\nEUR,1.20,2024-02-01 00:00:00\n',
    'orders.csv':
      'id,currency,at_time\n1,EUR,2024-01-15 00:00:00\n2,EUR,2024-02-01 00:00:00\n3,USD,2024-02-01 00:00:00\n',
  }
  const joined = async (asOf: string) => {
    const notes: string[] = []
    const own = await open({ samples: folderWith(files), note: (message) => notes.push(message) })
    const sql = `INSERT INTO t SELECT o.id, r.rate FROM orders AS o LEFT JOIN rates FOR SYSTEM_TIME AS OF o.${asOf} AS r ON o.currency = r.currency`
    await applyAll(own, [
      external('rates', rates),
      external('orders', orders),
      table('t', 'CREATE TABLE t (id INT, rate DECIMAL(10, 2))'),
      job('t', ['orders', 'rates'], sql),
    ])
    const found = (await own.query('SELECT * FROM t ORDER BY id')).map((row) => row['rate'])
    await own.close()
    return { found, notes: notes.join('\n') }
  }

  it('find the version that was valid at the event', async () => {
    const { found, notes } = await joined('at_time')
    expect(found).toEqual(['1.10', '1.20', null])
    expect(notes).toContain('a temporal join is an ASOF JOIN here')
  })

  it('find the last version on processing time', async () => {
    const { found, notes } = await joined('proc')
    expect(found).toEqual(['1.20', '1.20', null])
    expect(notes).toContain('a temporal join sees the last version of each key here')
  })
})

describe('$rowtime', () => {
  it('is what the sample rows say', async () => {
    const own = await open({ samples: folderWith({ 'src.csv': 'id,$rowtime\n1,2024-01-01 00:00:00\n' }) })
    await applyAll(own, [
      external('src', 'CREATE TABLE src (id INT)'),
      view('v', ['src'], 'CREATE VIEW v AS SELECT *, `$rowtime` AS at_time FROM src'),
    ])
    expect(await own.query('SELECT * FROM v')).toEqual([{ id: 1, at_time: '2024-01-01 00:00:00+00' }])
    await own.close()
  })

  it('else is the time of the WATERMARK, and is not among all columns', async () => {
    await applyAll(engine, [
      table('src', 'CREATE TABLE src (id INT, ts TIMESTAMP(3), WATERMARK FOR ts AS ts)'),
      seed('src', "INSERT INTO src VALUES (1, TIMESTAMP '2024-01-01 00:00:00')"),
      view('v', ['src'], 'CREATE VIEW v AS SELECT src.*, src.`$rowtime` AS at_time FROM src'),
    ])
    expect(await rows('v')).toEqual([{ id: 1, ts: '2024-01-01 00:00:00', at_time: '2024-01-01 00:00:00+00' }])
  })
})

describe('a statement that fails when it runs', () => {
  it('says where it stands', async () => {
    const step = {
      ...job('t', ['big'], 'INSERT INTO t SELECT CAST(id AS INT) FROM big'),
      file: 'pipelines/dml.t.sql',
      line: 7,
    }
    await applyAll(engine, [
      table('big', 'CREATE TABLE big (id BIGINT)'),
      seed('big', 'INSERT INTO big VALUES (3000000000)'),
      table('t', 'CREATE TABLE t (id INT)'),
    ])
    await expect(engine.apply(step, '1/fails')).rejects.toMatchObject({
      step: step.id,
      message: expect.stringMatching(/out of range.* \(pipelines\/dml\.t\.sql:7\)$/) as unknown,
    })
  })
})
