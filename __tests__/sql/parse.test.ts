import { describe, expect, test } from '@jest/globals'
import { mostFaults, parseSql } from '../../src/sql/parse.js'
import { syntaxOf } from '../../src/sql/syntax.js'
import { fault, named, one, read } from './reading.js'

const texts = (sql: string): readonly string[] =>
  parseSql(sql).statements.map(({ start, end }) => sql.slice(start, end))
const places = (sql: string): readonly string[] =>
  parseSql(sql).statements.map(({ line, column }) => `${line}:${column}`)

describe('separation', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \r\n\t'],
    ['comments', '-- a\n/* b; */ // c'],
    ['a byte order mark', '\ufeff'],
  ])('%s is no statement and no fault', (_, sql) => {
    expect(parseSql(sql)).toEqual({ text: sql, statements: [], faults: [] })
  })

  test.each([';', ' ;;\n;', '-- a\n;'])('a semicolon with no statement before it is a fault: %j', (sql) => {
    expect(parseSql(`${sql} SELECT 1`)).toMatchObject({
      statements: [{ kind: 'query' }],
      faults: [{ message: 'no statement stands before this semicolon', start: sql.indexOf(';') }],
    })
    expect(parseSql(sql)).toMatchObject({ statements: [], faults: [{ hint: 'remove it' }] })
  })

  test('statements end at semicolons, the last one without', () => {
    expect(texts('SELECT 1; SELECT 2;; SELECT 3')).toEqual(['SELECT 1', 'SELECT 2', 'SELECT 3'])
  })

  test('a range leaves out the comments and blanks around a statement', () => {
    expect(texts('-- a\n SELECT /* b */ 1 -- c\n ; /* d */ SELECT 2 \n')).toEqual([
      'SELECT /* b */ 1',
      'SELECT 2',
    ])
  })

  test('semicolons in strings, names, comments and statement sets end nothing', () => {
    expect(texts("SELECT ';' AS `a;b` -- ;\n FROM t /* ; */; SELECT 2")).toHaveLength(2)
    const set = 'EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1; INSERT INTO b SELECT 2; END'
    expect(texts(`${set}; SELECT 1`)).toEqual([set, 'SELECT 1'])
    const begun = 'BEGIN STATEMENT SET; INSERT INTO a SELECT 1; INSERT INTO b SELECT 2; END'
    expect(texts(`${begun}; SELECT 1`)).toEqual([begun, 'SELECT 1'])
  })

  test('a set that never ends is statements, as Flink has it', () => {
    expect(texts('BEGIN STATEMENT SET; INSERT INTO a SELECT 1;')).toEqual([
      'BEGIN STATEMENT SET',
      'INSERT INTO a SELECT 1',
    ])
  })

  test('lines end as any editor ends them; columns are UTF-16', () => {
    expect(places('SELECT 1;\nSELECT 2;\r\nSELECT 3;\rSELECT 4')).toEqual(['1:1', '2:1', '3:1', '4:1'])
    expect(places("SELECT '😀'; SELECT 2")).toEqual(['1:1', '1:14'])
    expect(places('\ufeffSELECT 1')).toEqual(['1:2'])
  })

  test('Jinja stands beside the SQL', () => {
    expect(texts('{% set x = 1 %}\nSELECT 1 {# no; #};')).toEqual(['SELECT 1'])
  })
})

describe('what is known of a statement', () => {
  test('the options of WITH and of ALTER … SET, with their places', () => {
    const sql = "CREATE TABLE t (a INT) WITH ('it''s' = 'v')"
    expect(one(sql).options).toEqual([
      { key: "it's", value: 'v', keySpan: { start: 30, end: 35 }, valueSpan: { start: 40, end: 41 } },
    ])
    expect(one("ALTER TABLE t SET ('k' = 'v')").options.map(({ key, value }) => [key, value])).toEqual([
      ['k', 'v'],
    ])
  })

  test('what USE sets', () => {
    expect(one('USE d').use).toEqual({ catalog: null, database: 'd' })
    expect(one('USE `my cat`.d').use).toEqual({ catalog: 'my cat', database: 'd' })
    expect(one('USE CATALOG c').use).toEqual({ catalog: 'c', database: null })
    expect(one("SET 'sql.current-catalog' = 'c'").use).toEqual({ catalog: 'c', database: null })
    expect(one("SET 'sql.current-database' = 'd'").use).toEqual({ catalog: null, database: 'd' })
    expect(one("SET 'k' = 'v'").use).toBeNull()
    expect(one('SELECT 1').use).toBeNull()
  })

  test.each([
    ['a name', 'INSERT INTO ${DB}.t SELECT * FROM <<SRC>>.u', ['write ${DB}.t', 'read <<SRC>>.u']],
    ['a part of a name', 'SELECT * FROM orders_${ENV}', ['read orders_${ENV}']],
    ['a literal', "SELECT * FROM t WHERE a = ${LIMIT} AND b = '${B}'", ['read t']],
    ['an item of a list', 'SELECT ${COLUMNS}, a FROM t', ['read t']],
    ['a column', 'CREATE TABLE t (${COLUMNS}, a INT)', ['define t']],
    ['an option, or its value', "CREATE TABLE t (a INT) WITH (${OPTIONS}, 'k' = ${V})", ['define t']],
    ['a number', 'CREATE TABLE t (a INT) DISTRIBUTED INTO ${N} BUCKETS', ['define t']],
    ['a Jinja expression', 'SELECT {{ columns }} FROM {{ ref }} WHERE a = {{ x }}', ['read {{ ref }}']],
    ['a Jinja block', 'SELECT a {% if x %} , b {% endif %} FROM t', ['read t']],
  ])('a placeholder for %s', (_, sql, names) => {
    expect(one(sql).placeholders).toBe(true)
    expect(named(sql)).toEqual(names)
  })

  test('a statement without placeholders has none, whatever its comments hold', () => {
    expect(one('SELECT a -- ${B}\n FROM t').placeholders).toBe(false)
  })

  test('the tree, read again when it is asked for', () => {
    const [, second] = read('SELECT 1; INSERT INTO t SELECT 2').statements
    const syntax = second === undefined ? null : syntaxOf(second)
    expect(syntax?.type).toBe('insert')
    expect([syntax?.start, syntax?.end]).toEqual([10, 32])
  })
})

describe('recovery', () => {
  test('goes on at the next statement', () => {
    const sql = 'SELECT 1; SELECT FROM; SELECT 3; CREATE TABEL x; SELECT 5'
    expect(texts(sql)).toEqual(['SELECT 1', 'SELECT 3', 'SELECT 5'])
    expect(parseSql(sql).faults.map(({ statement }) => sql.slice(statement.start, statement.end))).toEqual([
      'SELECT FROM',
      'CREATE TABEL x',
    ])
  })

  test('takes a broken statement set as a whole', () => {
    const set = 'EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT; INSERT INTO b SELECT 2; END'
    expect(texts(`${set}; SELECT 1`)).toEqual(['SELECT 1'])
    expect(fault(`${set}; SELECT 1`).statement).toEqual({ start: 0, end: set.length })
    expect(texts(`${set}; INSERT INTO c SELECT 1`)).toEqual(['INSERT INTO c SELECT 1'])
  })

  test('a string, a name or a comment that never ends is a fault where it begins', () => {
    expect(fault("SELECT 1,\n 'abc; SELECT 2")).toMatchObject({
      line: 2,
      column: 2,
      message: 'a string is never closed',
    })
    expect(fault('SELECT `abc')).toMatchObject({ column: 8, message: 'a name in backquotes is never closed' })
    expect(fault('SELECT 1 /* abc')).toMatchObject({ column: 10, message: 'a comment is never closed' })
  })

  test('at most so many faults; the last one takes the rest', () => {
    const { faults, statements } = parseSql('SELECT FROM; '.repeat(30) + 'INSERT INTO last_one SELECT 1')
    expect(faults).toHaveLength(mostFaults)
    expect(statements).toHaveLength(0)
    expect(faults.at(-1)?.words).toContain('last_one')
  })

  test('a lost statement says what it might name', () => {
    const lost = fault('INSERT INTO `a``b` SELECT x FORM my_table -- not_me\n')
    expect(lost.words).toEqual(['INSERT', 'INTO', 'a`b', 'SELECT', 'x', 'FORM', 'my_table'])
    expect(lost.placeholders).toBe(false)
    expect(fault('SELECT FROM ${T}').placeholders).toBe(true)
    expect(fault("SELECT 'never closed FROM my_table").words).toContain('my_table')
  })
})

describe('faults', () => {
  test('name the token as written, and what was expected', () => {
    expect(fault('DELETE orders').message).toBe('unexpected orders: FROM expected')
    expect(fault('USE CATALOG').message).toBe('the statement ends too early: a name expected')
    expect(fault("CREATE TABLE t LIKE u (INCLUDING 'x')").message).toBe(
      "unexpected 'x': ALL, CONSTRAINTS, DISTRIBUTION, GENERATED, METADATA, OPTIONS, PARTITIONS or WATERMARKS expected",
    )
    expect(fault('SELECT # FROM t').message).toMatch(/^unexpected #/)
  })

  test('stand where Flink sees them', () => {
    expect(fault('CREATE TABLE t (\n  a INT,\n)')).toMatchObject({ line: 3, column: 1, start: 26, end: 27 })
    expect(fault('SELECT a\nFROM')).toMatchObject({ line: 2 })
  })

  const hints: readonly (readonly [string, string, string])[] = [
    ['a word like the right one', 'CREATE MATERALIZED TABLE m AS SELECT 1', 'did you mean MATERIALIZED?'],
    ['at the beginning', 'INSRET INTO t SELECT 1', 'did you mean INSERT?'],
    ['letters swapped', "CREATE TABLE t (a INT) WIHT ('k' = 'v')", 'did you mean WITH?'],
    ['taken for an alias', 'SELECT a FORM t WHERE b = 1', 'did you mean FROM?'],
    [
      'a CTE before INSERT',
      'WITH c AS (SELECT 1) INSERT INTO t SELECT * FROM c',
      'in Flink SQL the WITH clause stands behind the table: INSERT INTO t WITH … SELECT …',
    ],
    ['a comma too many', 'CREATE TABLE t (a INT,)', 'remove the comma before it'],
    ['in options', "CREATE TABLE t (a INT) WITH ('k' = 'v',)", 'remove the comma before it'],
    ['a comma too few', 'CREATE TABLE t (a INT b INT)', 'a comma may be missing before b'],
    ['in options', "CREATE TABLE t (a INT) WITH ('k' = 'v' 'l' = 'w')", "a comma is missing before 'l'"],
    ['in a SELECT', 'SELECT a b c FROM t', 'a comma may be missing before c'],
    [
      'a reserved word as a name',
      'SELECT day FROM t',
      'DAY is a reserved word: write it in backquotes to use it as a name',
    ],
    [
      'as a column',
      'CREATE TABLE t (timestamp STRING)',
      'TIMESTAMP is a reserved word: write it in backquotes to use it as a name',
    ],
    ...(
      [
        ['as an alias', 'SELECT a AS order FROM t', 'ORDER'],
        ['as an alias', 'SELECT a AS end FROM t', 'END'],
        ['as an alias without AS', 'SELECT a order FROM t', 'ORDER'],
        ['as an alias without AS', 'SELECT a, b end, c FROM t', 'END'],
        ['as a table', 'SELECT * FROM order', 'ORDER'],
        ['as a table', 'SELECT * FROM order WHERE a = 1', 'ORDER'],
        ['as a table', 'SELECT * FROM a JOIN user ON a.id = user.id', 'USER'],
        ['as the alias of a table', 'SELECT * FROM t AS table', 'TABLE'],
        ['as the alias of a table', 'SELECT * FROM t user', 'USER'],
        ['as a table that is made', 'CREATE TABLE order (a INT)', 'ORDER'],
        ['as a column', 'CREATE TABLE t (a INT, from STRING)', 'FROM'],
        ['as a column in a list', 'CREATE VIEW v (order) AS SELECT 1', 'ORDER'],
        ['as a column in a list', 'INSERT INTO t (a, order) SELECT 1, 2', 'ORDER'],
        ['as the first of them', 'INSERT INTO t (order, a) SELECT 1, 2', 'ORDER'],
        ['in a key', 'CREATE TABLE t (a INT, PRIMARY KEY (order) NOT ENFORCED)', 'ORDER'],
        ['as a field', 'CREATE TABLE t (a ROW<order INT>)', 'ORDER'],
        ['as what is filled', 'INSERT INTO table SELECT * FROM x', 'TABLE'],
        ['as what is dropped', 'DROP TABLE order', 'ORDER'],
        ['as a CTE', 'WITH order AS (SELECT 1) SELECT * FROM order', 'ORDER'],
        ['behind a dot', 'SELECT t.order FROM t', 'ORDER'],
        ['behind the dot of a table', 'SELECT * FROM db.order', 'ORDER'],
        ['in an expression', 'SELECT a FROM t WHERE order = 1', 'ORDER'],
        ['in a SELECT', 'SELECT order, a FROM t', 'ORDER'],
      ] as const
    ).map(
      ([place, sql, word]) =>
        [place, sql, `${word} is a reserved word: write it in backquotes to use it as a name`] as const,
    ),
    ['a name that is missing', 'SELECT a AS FROM t', ''],
    ['a table that is missing', 'SELECT * FROM WHERE a = 1', ''],
    ['a table that is missing', 'SELECT * FROM GROUP BY a', ''],
    ['a query that is missing', 'CREATE VIEW AS SELECT 1', ''],
    ['a target that is missing', 'INSERT INTO SELECT * FROM x', ''],
    ['a target that is missing', 'INSERT INTO VALUES (1)', ''],
    ['a misspelt MATERIALIZED', 'ALTER MATERALIZED TABLE x SUSPEND', 'did you mean MATERIALIZED?'],
    ['a misspelt TABLE', 'ALTER TABEL x RENAME TO y', 'did you mean TABLE?'],
    [
      'a CTE before the INSERT of a set',
      'EXECUTE STATEMENT SET BEGIN WITH c AS (SELECT 1) INSERT INTO t SELECT * FROM c; END',
      'in Flink SQL the WITH clause stands behind the table: INSERT INTO t WITH … SELECT …',
    ],
    [
      'a CTE before a later INSERT',
      'EXECUTE STATEMENT SET BEGIN INSERT INTO t SELECT 1; WITH c AS (SELECT 1) INSERT INTO t SELECT * FROM c; END',
      'in Flink SQL the WITH clause stands behind the table: INSERT INTO t WITH … SELECT …',
    ],
    ...["SET 'a' = 'b'", 'DROP TABLE a', 'SHOW TABLES', 'USE x'].map(
      (command) =>
        [
          'a query behind a command without a semicolon',
          `${command}\nSELECT 1`,
          'if SELECT begins another statement, put a semicolon before it',
        ] as const,
    ),
    ...['METADATA', "METADATA FROM 'x'", 'METADATA VIRTUAL', "COMMENT 'x'", 'NOT NULL'].map(
      (before) =>
        [
          `NOT NULL behind ${before}`,
          `CREATE TABLE t (a INT ${before} NOT NULL)`,
          'NOT NULL stands right behind the type, and once',
        ] as const,
    ),
    ['a CASE that ends too early', 'SELECT CASE WHEN a THEN END FROM t', ''],
    ['a comma too few between rows', 'INSERT INTO t VALUES (1, 2) (3, 4)', 'a comma may be missing before ('],
    ['two commas', 'CREATE TABLE t (a INT,, b INT)', 'remove one of the two commas'],
    ['two commas', 'SELECT a,, b FROM t', 'remove one of the two commas'],
    ['two commas', 'INSERT INTO t VALUES (1,, 2)', 'remove one of the two commas'],
    [
      'a comma before the first',
      'CREATE TABLE t (, a INT)',
      'remove this comma, or write what belongs before it',
    ],
    ['a comma before the first', 'SELECT , a FROM t', 'remove this comma, or write what belongs before it'],
    ['quotes behind =', 'SELECT a FROM t WHERE a = "x"', "strings stand in ', names in backquotes"],
    ['quotes in a call', 'SELECT CONCAT(a, "x") FROM t', "strings stand in ', names in backquotes"],
    ['quotes in a list', 'SELECT a FROM t WHERE a IN ("x")', "strings stand in ', names in backquotes"],
    [
      "another dialect's AUTO_INCREMENT",
      'CREATE TABLE t (a INT AUTO_INCREMENT)',
      'Flink SQL numbers no rows: remove AUTO_INCREMENT',
    ],
    ['its casts', 'SELECT a::INT FROM t', 'Flink SQL has no ::, write CAST(… AS …)'],
    [
      'its arrows',
      "SELECT a ->> 'x' FROM t",
      'Flink SQL has neither lambdas nor ->: of JSON, write JSON_VALUE(…) or JSON_QUERY(…)',
    ],
    ['its TOP', 'SELECT TOP 10 * FROM t', 'Flink SQL has no TOP: put LIMIT 10 behind the query'],
    [
      'its ALTER COLUMN',
      'ALTER TABLE t ALTER COLUMN a SET DATA TYPE INT',
      'Flink SQL has no ALTER COLUMN: write MODIFY and the column',
    ],
    [
      "another dialect's DEFAULT",
      'CREATE TABLE t (a INT DEFAULT 1)',
      'Flink SQL has no default values: remove DEFAULT',
    ],
    [
      'its FOREIGN KEY',
      'CREATE TABLE t (a INT, FOREIGN KEY (a) REFERENCES u (a))',
      'Flink SQL has no foreign keys: remove the constraint',
    ],
    [
      'its REFERENCES',
      'CREATE TABLE t (a INT REFERENCES u (a))',
      'Flink SQL has no foreign keys: remove REFERENCES',
    ],
    ['its ADD COLUMN', 'ALTER TABLE t ADD COLUMN a INT', "remove the word COLUMN before the column's name"],
    ['its quotes', 'SELECT "a" FROM t', "strings stand in ', names in backquotes"],
    [
      'two statements without a semicolon',
      'DROP TABLE a\nDROP TABLE b',
      'if DROP begins another statement, put a semicolon before it',
    ],
    [
      'two queries without a semicolon',
      'SELECT a FROM t\nSELECT b FROM t',
      'if SELECT begins another statement, put a semicolon before it',
    ],
    ['a query in a query without its brackets', 'SELECT a FROM t WHERE b = (SELECT c SELECT d)', ''],
  ]
  test.each(hints)('hint at %s: %s', (_, sql, hint) => expect(fault(sql).hint).toBe(hint))

  test('no hint where none is known', () => expect(fault('SELECT * FROM t WHERE').hint).toBe(''))
})

describe('extremes', () => {
  test('ten thousand brackets are a fault, not the end of the stack', () => {
    expect(fault(`SELECT ${'('.repeat(10_000)}1${')'.repeat(10_000)}`).message).toMatch(/nested too deeply/)
    expect(fault(`SELECT * FROM ${'('.repeat(10_000)}t`).message).toMatch(/nested too deeply/)
    expect(fault(`SELECT ${'CASE WHEN a THEN '.repeat(10_000)}1`).message).toMatch(/nested too deeply/)
  })

  test('a statement of ten million characters', () => {
    const columns = Array.from({ length: 400_000 }, (_, i) => `a.col_${i} AS x${i}`)
    const [statement] = read(`INSERT INTO t SELECT ${columns.join(',\n')} FROM a`).statements
    expect(statement?.names).toHaveLength(400_002)
  })
})
