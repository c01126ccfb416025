import { describe, expect, test } from '@jest/globals'
import { canonicalText } from '../../src/sql/canonical.js'
import { canonical, one, read } from './reading.js'

/** Pairs that mean the same, each told by what differs. */
const equal: Readonly<Record<string, readonly [string, string]>> = {
  comments: ['SELECT a -- one\n FROM t /* two */ // three', 'SELECT a FROM t'],
  spacing: ['SELECT\r\n\ta\nFROM  t', 'SELECT a FROM t'],
  'the case of keywords': ['select a from t where b is not null', 'SELECT a FROM t WHERE b IS NOT NULL'],
  'the case of functions': ['SELECT sum(a), my_udf(b) FROM t', 'SELECT SUM(a), MY_UDF(b) FROM t'],
  'AS before an alias': ['SELECT a AS b FROM t AS u', 'SELECT a b FROM t u'],
  'brackets around a condition': ['SELECT a FROM t WHERE (a = 1)', 'SELECT a FROM t WHERE a = 1'],
  'brackets that the strength of operators makes needless': [
    'SELECT (a * b) + c FROM t WHERE (a = 1) AND (b = 2)',
    'SELECT a * b + c FROM t WHERE a = 1 AND b = 2',
  ],
  'brackets around an operand': ['SELECT f((a)), g((b), c) FROM t', 'SELECT f(a), g(b, c) FROM t'],
  'quotes around a name that needs none': ['SELECT `a` FROM `t` AS `u`', 'SELECT a FROM t AS u'],
  'the order of options': [
    "CREATE TABLE t (a INT) WITH ('k' = 'v', 'l' = 'w')",
    "CREATE TABLE t (a INT) WITH ('l' = 'w', 'k' = 'v')",
  ],
  'the order of options in a hint': [
    "SELECT * FROM t /*+ OPTIONS('k' = 'v', 'l' = 'w') */",
    "SELECT * FROM t /*+ options('l' = 'w', 'k' = 'v') */",
  ],
  'names of types': [
    'CREATE TABLE t (a INTEGER, b DEC(3, 1), c NUMERIC, d CHARACTER(2))',
    'CREATE TABLE t (a INT, b DECIMAL(3, 1), c DECIMAL, d CHAR(2))',
  ],
  'words of types that say nothing': [
    'CREATE TABLE t (a DOUBLE PRECISION, b TIMESTAMP(3) WITHOUT TIME ZONE, c INT NULL)',
    'CREATE TABLE t (a DOUBLE, b TIMESTAMP(3), c INT)',
  ],
  'INNER and OUTER': [
    'SELECT * FROM a INNER JOIN b ON a.x = b.x LEFT OUTER JOIN c ON a.x = c.x',
    'SELECT * FROM a JOIN b ON a.x = b.x LEFT JOIN c ON a.x = c.x',
  ],
  'ASC, SELECT ALL, UNION DISTINCT': [
    'SELECT ALL a FROM t UNION DISTINCT SELECT a FROM u ORDER BY a ASC',
    'SELECT a FROM t UNION SELECT a FROM u ORDER BY a',
  ],
  "Jinja's comments": ['SELECT a {# no #} FROM t', 'SELECT a FROM t'],
}

/** Pairs that do not, each told by what differs. */
const different: Readonly<Record<string, readonly [string, string]>> = {
  'a string, in case or space': ["SELECT 'a b' FROM t", "SELECT 'a  b' FROM t"],
  'the case of a name': ['SELECT a FROM t', 'SELECT A FROM t'],
  'the table': ['SELECT a FROM t', 'SELECT a FROM u'],
  'a hint': ['SELECT /*+ BROADCAST(t) */ a FROM t', 'SELECT a FROM t'],
  'brackets that count': ['SELECT (a + b) * c FROM t', 'SELECT a + b * c FROM t'],
  'brackets on the right of a minus': ['SELECT a - (b - c) FROM t', 'SELECT a - b - c FROM t'],
  'brackets around OR': ['SELECT a FROM t WHERE (a OR b) AND c', 'SELECT a FROM t WHERE a OR b AND c'],
  'brackets behind NOT': ['SELECT NOT (a AND b) FROM t', 'SELECT NOT a AND b FROM t'],
  'two signs': ['SELECT - (-1) FROM t', 'SELECT -1 FROM t'],
  'a row and its fields': ['SELECT (a, b) FROM t', 'SELECT a, b FROM t'],
  'brackets around a join': [
    'SELECT * FROM a JOIN (b JOIN c ON b.x = c.x) ON a.x = b.x',
    'SELECT * FROM (a JOIN b ON b.x = c.x) JOIN c ON a.x = b.x',
  ],
  'brackets that bound LIMIT': ['(SELECT a FROM t LIMIT 1) LIMIT 2', 'SELECT a FROM t LIMIT 2'],
  'a field and a name with a dot': ['SELECT a.b FROM t', 'SELECT `a.b` FROM t'],
  'a keyword and a name like it': ['SELECT CURRENT_DATE FROM t', 'SELECT `CURRENT_DATE` FROM t'],
  'which of two equal keys is last': [
    "CREATE TABLE t (a INT) WITH ('k' = 'v', 'k' = 'w')",
    "CREATE TABLE t (a INT) WITH ('k' = 'w', 'k' = 'v')",
  ],
  'DISTINCT in an aggregate': ['SELECT COUNT(DISTINCT a) FROM t', 'SELECT COUNT(a) FROM t'],
  'types that are alike': ['CREATE TABLE t (a STRING)', 'CREATE TABLE t (a VARCHAR)'],
  'NOT NULL': ['CREATE TABLE t (a INT NOT NULL)', 'CREATE TABLE t (a INT)'],
  'a prefix of a string': ["SELECT E'a' FROM t", "SELECT 'a' FROM t"],
  'a condition in Jinja': [
    'SELECT a FROM t WHERE b {% if x %} AND c {% endif %}',
    'SELECT a FROM t WHERE b AND c',
  ],
  'the order of options around a placeholder': [
    "CREATE TABLE t (a INT) WITH (${O}, 'k' = 'v')",
    "CREATE TABLE t (a INT) WITH ('k' = 'v', ${O})",
  ],
}

describe('texts that mean the same are written alike', () => {
  test.each(Object.entries(equal))('but for %s', (_, [one, other]) => {
    expect(canonical(one)).toBe(canonical(other))
  })
})

describe('texts that do not are told apart', () => {
  test.each(Object.entries(different))('by %s', (_, [one, other]) => {
    expect(canonical(one)).not.toBe(canonical(other))
  })
})

describe('names', () => {
  const called = (sql: string, names: Readonly<Record<string, string>>): string => {
    const text = read(sql)
    const [statement] = text.statements
    if (statement === undefined) throw new Error(sql)
    return canonicalText(text, statement, (name) => names[name.parts.at(-1)?.text ?? ''] ?? '?')
  }

  test('each table is called as it is asked to be; aliases, columns and CTEs keep theirs', () => {
    expect(called('INSERT INTO t SELECT u.a, x.t FROM db.u, v AS x', { t: 'T1', u: 'T2', v: 'T3' })).toBe(
      'INSERT INTO T1 SELECT T2.a, x.t FROM T2, T3 x',
    )
  })

  test('a companion follows its table, a name in a string stays in it', () => {
    expect(called('SELECT * FROM `t$late`', { t: 'T1' })).toBe('SELECT * FROM T1$late')
    expect(called("SELECT /*+ STATE_TTL('t' = '1d') */ * FROM t", { t: 'T1' })).toBe(
      "SELECT /*+ STATE_TTL('T1' = '1d') */ * FROM T1",
    )
  })

  test('two spellings of one table are one text', () => {
    const names = { t: 'db.t' }
    expect(called('SELECT db.t.a FROM db.t', names)).toBe(called('SELECT `t`.a FROM t', names))
  })
})

describe('ranges', () => {
  test("a definition's query alone", () => {
    const text = read('SELECT 1; CREATE VIEW v AS select  a from t -- x\n')
    const [, view] = text.statements
    const query = view?.definition?.query
    if (view === undefined || !query) throw new Error('no view')
    expect(canonicalText(text, { ...view, ...query }, () => 'T')).toBe('SELECT a FROM T')
  })
})

describe('definitions', () => {
  const columns = (schema: string): readonly (readonly unknown[])[] =>
    (one(`CREATE TABLE t (${schema})`).definition?.columns ?? []).map((column) => [
      column.name,
      column.kind,
      column.type,
      column.nullable,
      column.expression,
    ])

  test('columns with their types as Flink shows them', () => {
    expect(
      columns('a integer not null, `b c` decimal( 10,2 ), c row<d int not null, e array<string>> null'),
    ).toEqual([
      ['a', 'physical', 'INT', false, null],
      ['b c', 'physical', 'DECIMAL(10, 2)', true, null],
      ['c', 'physical', 'ROW<d INT NOT NULL, e ARRAY<STRING>>', true, null],
    ])
  })

  test('types of every form', () => {
    const types = [
      'MAP<INT, STRING NOT NULL>',
      'TIMESTAMP_LTZ(3)',
      'VARCHAR(5)',
      'MULTISET<INT>',
      'ROW<a INT>',
    ]
    const found = columns(types.map((type, i) => `c${i} ${type}`).join(', ')).map(([, , type]) => type)
    expect(found).toEqual(types)
    expect(columns('a TIMESTAMP(3) WITH LOCAL TIME ZONE, b INT ARRAY').map(([, , type]) => type)).toEqual([
      'TIMESTAMP_LTZ(3)',
      'ARRAY<INT>',
    ])
  })

  test('computed and metadata columns', () => {
    expect(columns("a as  (price * 2), b string metadata from 'k' virtual")).toEqual([
      ['a', 'computed', null, true, 'price * 2'],
      ['b', 'metadata', 'STRING', true, "METADATA FROM 'k' VIRTUAL"],
    ])
  })

  test('the key, wherever it is declared; its columns are never null', () => {
    expect(one('CREATE TABLE t (a INT PRIMARY KEY NOT ENFORCED)').definition?.primaryKey).toEqual(['a'])
    expect(
      one('CREATE TABLE t (a INT, b INT, CONSTRAINT k PRIMARY KEY (b, `a`) NOT ENFORCED)').definition
        ?.primaryKey,
    ).toEqual(['b', 'a'])
    expect(columns('a INT, PRIMARY KEY (a) NOT ENFORCED')[0]?.[3]).toBe(false)
  })

  test('the clauses of a table', () => {
    const sql =
      "create temporary table t (ts timestamp(3), watermark for ts as ts-interval '5' second) comment 'it''s' distributed by hash(ts) into 4 buckets partitioned by (`ts`) with ('k'='v') like db.u (including all)"
    expect(one(sql).definition).toMatchObject({
      object: 'table',
      temporary: true,
      watermark: "WATERMARK FOR ts AS ts - INTERVAL '5' SECOND",
      comment: "it's",
      distribution: 'BY HASH (ts) INTO 4 BUCKETS',
      partitionedBy: 'PARTITIONED BY (ts)',
      like: 'LIKE db.u (INCLUDING ALL)',
      query: null,
    })
  })

  test('a view, and where its query stands', () => {
    const sql = 'CREATE VIEW v (a, b) AS SELECT 1, 2;'
    const { definition } = one(sql)
    expect(definition).toMatchObject({ object: 'view', query: { start: 24, end: 35 } })
    expect(definition?.columns.map((column) => column.name)).toEqual(['a', 'b'])
  })
})
