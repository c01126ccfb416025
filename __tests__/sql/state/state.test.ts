import { noTables } from '../../../src/sql/schema/table-schema.js'
import { stateOf } from '../../../src/sql/state/state.js'
import { one } from '../reading.js'
import { lastOf } from '../understood.js'

// What Flink 2.3.0 keeps state for was seen in the plans that it printed for these statements.
const tables = `
  CREATE TABLE t (a INT, b BIGINT, arr ARRAY<INT>, ts TIMESTAMP(3), p AS PROCTIME(), WATERMARK FOR ts AS ts)
    WITH ('connector' = 'datagen');
  CREATE TABLE u (a INT, s STRING, ts TIMESTAMP(3), WATERMARK FOR ts AS ts) WITH ('connector' = 'datagen');
  CREATE TABLE keyed (k INT, v STRING, ts TIMESTAMP(3), WATERMARK FOR ts AS ts, PRIMARY KEY (k) NOT ENFORCED)
    WITH ('connector' = 'upsert-kafka');
  CREATE TABLE lookup (k INT, v STRING) WITH ('connector' = 'jdbc');
  CREATE TABLE sink (k INT, v STRING) WITH ('connector' = 'print');
  CREATE TABLE by_k (k INT, v STRING, PRIMARY KEY (k) NOT ENFORCED) WITH ('connector' = 'upsert-kafka');
  CREATE TABLE by_v (k INT, v STRING, PRIMARY KEY (v) NOT ENFORCED) WITH ('connector' = 'upsert-kafka');
  CREATE VIEW plain AS SELECT a, b FROM t WHERE a > 1;
  CREATE VIEW counted AS SELECT a, COUNT(*) AS n FROM t GROUP BY a;
`

function reasons(sql: string): readonly string[] {
  const { stateful, reasons: why } = stateOf(...lastOf(`${tables}${sql}`))
  expect(stateful).toBe(why.length > 0)
  return why.map((reason) => reason.replace(/ at .*/, ''))
}

describe('keeps state', () => {
  test.each([
    ['GROUP BY', 'SELECT a, COUNT(*) FROM t GROUP BY a'],
    ['SUM', 'SELECT SUM(a) FROM t'],
    ['DISTINCT', 'SELECT DISTINCT a FROM t'],
    ['INNER JOIN', 'SELECT t.a FROM t JOIN u ON t.a = u.a'],
    ['join', 'SELECT t.a FROM t, u WHERE t.a = u.a'],
    ['FULL JOIN', 'SELECT t.a FROM t FULL JOIN u ON t.a = u.a'],
    ['LEFT JOIN', 'SELECT t.a FROM t LEFT JOIN keyed ON t.a = keyed.k'],
    [
      'INNER JOIN',
      "SELECT t.a FROM t JOIN u ON t.a = u.a AND t.ts BETWEEN u.ts - INTERVAL '1' HOUR AND u.ts",
    ],
    ['INNER JOIN', 'SELECT t.a FROM t JOIN (VALUES (1), (2)) AS x (y) ON t.a = x.y'],
    ['temporal join', 'SELECT k FROM t JOIN keyed FOR SYSTEM_TIME AS OF t.ts ON t.a = keyed.k'],
    ['SUM OVER', 'SELECT SUM(b) OVER (PARTITION BY a ORDER BY ts) AS s FROM t'],
    [
      'ROW_NUMBER OVER',
      'SELECT a FROM (SELECT a, ROW_NUMBER() OVER (PARTITION BY a ORDER BY ts) AS n FROM t) WHERE n = 1',
    ],
    ['ROW_NUMBER OVER', 'SELECT a FROM t QUALIFY ROW_NUMBER() OVER (PARTITION BY a ORDER BY ts) = 1'],
    [
      'MATCH_RECOGNIZE',
      'SELECT * FROM t MATCH_RECOGNIZE (ORDER BY ts MEASURES A.a AS x PATTERN (A) DEFINE A AS A.a > 1)',
    ],
    ['ORDER BY', 'SELECT a FROM t ORDER BY ts'],
    ['LIMIT', 'SELECT a FROM t LIMIT 5'],
    ['LIMIT', 'SELECT a FROM (SELECT a FROM t ORDER BY a LIMIT 5)'],
    ['UNION', 'SELECT a FROM t UNION SELECT a FROM u'],
    ['INTERSECT', 'SELECT a FROM t INTERSECT SELECT a FROM u'],
    ['EXCEPT', 'SELECT a FROM t EXCEPT SELECT a FROM u'],
    ['IN (SELECT …)', 'SELECT a FROM t WHERE a IN (SELECT a FROM u)'],
    ['NOT IN (SELECT …)', 'SELECT a FROM t WHERE a NOT IN (SELECT a FROM u)'],
    ['EXISTS', 'SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.a = t.a)'],
    [
      'GROUP BY',
      "SELECT window_start, COUNT(*) FROM TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '1' HOUR)) GROUP BY window_start, window_end",
    ],
    ['join', 'SELECT x.s FROM t, LATERAL (SELECT s FROM u WHERE u.a = t.a) AS x'],
    ['GROUP BY in counted', 'INSERT INTO sink SELECT a, CAST(n AS STRING) FROM counted'],
    ['DISTINCT', 'WITH x AS (SELECT DISTINCT a FROM t) SELECT a FROM x'],
    ['upsert materialisation', 'INSERT INTO by_v SELECT k, v FROM keyed'],
    ['upsert materialisation', 'INSERT INTO by_k SELECT a, s FROM u ON CONFLICT DO NOTHING'],
    ['upsert materialisation', 'INSERT INTO by_k SELECT a, s FROM u ON CONFLICT DO ERROR'],
    ['upsert materialisation', 'INSERT INTO by_k SELECT k + 1, v FROM keyed'],
    [
      'COUNT OVER',
      'SELECT a FROM (SELECT a, COUNT(*) OVER (PARTITION BY a ORDER BY ts) AS n FROM t) WHERE a > 1',
    ],
    ['IN (SELECT …)', 'SELECT a FROM (SELECT a, a IN (SELECT a FROM u) AS m FROM t)'],
  ])('%s: %s', (reason, sql) => expect(reasons(sql)).toEqual([reason]))

  test('for a query inside an expression, and what is in it', () =>
    expect(reasons('SELECT (SELECT MAX(a) FROM u) AS x FROM t')).toEqual(['sub-query', 'MAX']))
})

describe('keeps none', () => {
  test.each([
    'SELECT a, UPPER(CAST(b AS STRING)) FROM t WHERE a > 1',
    'SELECT a FROM t UNION ALL SELECT a FROM u',
    'SELECT * FROM plain',
    'INSERT INTO sink SELECT a, s FROM u',
    'INSERT INTO by_k SELECT k, v FROM keyed',
    'INSERT INTO by_k SELECT k, UPPER(v) FROM keyed',
    "INSERT INTO sink VALUES (1, 'a')",
    'SELECT v FROM t JOIN lookup FOR SYSTEM_TIME AS OF t.p ON t.a = lookup.k',
    'SELECT v FROM (SELECT *, PROCTIME() AS now FROM u) AS x JOIN lookup FOR SYSTEM_TIME AS OF x.now ON x.a = lookup.k',
    'SELECT e FROM t CROSS JOIN UNNEST(arr) AS x (e)',
    'SELECT e FROM t, LATERAL (SELECT e FROM UNNEST(t.arr) AS x (e) WHERE e > 1)',
    'SELECT w FROM u LEFT JOIN LATERAL TABLE(split(s)) AS x (w) ON TRUE',
    "SELECT * FROM TABLE(HOP(TABLE t, DESCRIPTOR(ts), INTERVAL '1' HOUR, INTERVAL '2' HOUR))",
    'SELECT a FROM t LIMIT 0',
    'SELECT a FROM t OFFSET 0 ROWS',
    'SELECT COUNT(*) FROM t WHERE 1 = 0',
    'SELECT t.a FROM t JOIN u ON FALSE',
    'SELECT t.a FROM t LEFT JOIN (SELECT a FROM u WHERE FALSE) AS x ON t.a = x.a',
    'SELECT a FROM t INTERSECT SELECT a FROM u WHERE FALSE',
    'SELECT COUNT(*) FROM (SELECT a FROM t WHERE FALSE) GROUP BY a',
    'SELECT a FROM t WHERE TRUE OR a IN (SELECT a FROM u)',
    'SELECT a FROM (SELECT * FROM t ORDER BY ts)',
    'SELECT a FROM (SELECT a, SUM(b) OVER (PARTITION BY a ORDER BY ts) AS s FROM t)',
    'SELECT a FROM (SELECT a, (SELECT MAX(a) FROM u) AS m FROM t) WHERE a > 1',
    'SELECT a FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE FALSE)',
    'SELECT u.a FROM t RIGHT JOIN u ON 1 = 2',
    'SELECT DISTINCT 1',
    'INSERT INTO by_k SELECT a, s FROM u ON CONFLICT DO DEDUPLICATE',
    'WITH x AS (SELECT DISTINCT a FROM t) SELECT a FROM u',
    'SELECT a FROM t WHERE a IN (1, 2, 3)',
  ])('%s', (sql) => expect(reasons(sql)).toEqual([]))
})

describe('a verdict', () => {
  test('says where', () =>
    expect(stateOf(one('SELECT a\nFROM t\n  JOIN u ON t.k = u.k\nGROUP BY a'), noTables).reasons).toEqual([
      'INNER JOIN at 3:3',
      'GROUP BY at 4:1',
    ]))
  test('of a set is that of its parts', () => {
    const set = one(
      'EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT x FROM b; INSERT INTO c SELECT DISTINCT x FROM b; END',
    )
    expect(stateOf(set, noTables).stateful).toBe(true)
  })
  test('of a view is that of its query', () =>
    expect(stateOf(one('CREATE VIEW v AS SELECT DISTINCT a FROM t'), noTables).stateful).toBe(true))
  test('of a view’s reader is that of what it uses of the view and of those below', () => {
    const views = `CREATE TABLE t (a INT, b INT);
      CREATE VIEW low AS SELECT a, SUM(b) OVER (PARTITION BY a) AS s FROM t;
      CREATE VIEW mid AS SELECT a, s FROM low;
      CREATE VIEW grouped AS SELECT DISTINCT a FROM t;
      CREATE VIEW top AS SELECT mid.a, mid.s FROM mid JOIN grouped ON mid.a = grouped.a;`
    const reasonsOf = (query: string) => stateOf(...lastOf(`${views} ${query}`)).reasons
    expect(reasonsOf('SELECT a FROM mid')).toEqual([])
    expect(reasonsOf('SELECT s FROM mid')).toEqual(['SUM OVER in mid'])
    expect(reasonsOf('SELECT s FROM low')).toEqual(['SUM OVER in low'])
    expect(reasonsOf('SELECT a FROM top')).toEqual([
      'DISTINCT in top',
      'INNER JOIN in top',
      'SUM OVER in top',
    ])
    expect(reasonsOf('SELECT DISTINCT a FROM grouped')).toEqual(['DISTINCT at 5:90', 'DISTINCT in grouped'])
  })
  test.each(['CREATE TABLE t (a INT)', 'DROP TABLE t', "SET 'a' = 'b'", 'EXPLAIN SELECT DISTINCT a FROM t'])(
    'is none: %s',
    (sql) => expect(stateOf(one(sql), noTables)).toEqual({ stateful: null, reasons: [] }),
  )
  test('of a join by a clock of which only the name is known', () => {
    const join = (clock: string) =>
      one(`SELECT x FROM t JOIN u FOR SYSTEM_TIME AS OF t.${clock} ON t.a = u.a`)
    expect(stateOf(join('proctime'), noTables).stateful).toBe(false)
    expect(stateOf(join('rowtime'), noTables).stateful).toBe(true)
  })
})
