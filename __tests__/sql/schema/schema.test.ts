import type { TableSchema } from '../../../src/sql/schema/table-schema.js'
import { shownFull } from '../../../src/sql/type/sql-type.js'
import { understood } from '../understood.js'

// What the columns come out as was asked of Flink 2.3.0.
const base = `CREATE TABLE b (
  a INT, c STRING NOT NULL, m INT METADATA FROM 'x' VIRTUAL, ts TIMESTAMP(3), g AS a + 1, p AS PROCTIME(),
  WATERMARK FOR ts AS ts - INTERVAL '5' SECOND, PRIMARY KEY (a) NOT ENFORCED
) DISTRIBUTED BY HASH (a) INTO 4 BUCKETS PARTITIONED BY (c) WITH ('connector' = 'x', 'rows' = '1');`

function shown({ columns }: TableSchema): readonly string[] {
  return columns.map(({ name, type, time }) => {
    const clock = time === null ? '' : ` *${time.toUpperCase()}*`
    return `${name} ${type === null ? '?' : shownFull(type)}${clock}`
  })
}

function columnsOf(sql: string, table = 't'): readonly string[] {
  return shown(understood(`${base} ${sql}`).tableOf(table))
}

const all = [
  'a INT NOT NULL',
  'c STRING NOT NULL',
  'm INT',
  'ts TIMESTAMP(3) *ROWTIME*',
  'g INT NOT NULL',
  'p TIMESTAMP_LTZ(3) NOT NULL *PROCTIME*',
]

describe('a CREATE TABLE', () => {
  const table = understood(base).tableOf('b')

  test('has columns', () => expect(shown(table)).toEqual(all))
  test('has a key, a watermark, a distribution, partitions and options', () => {
    expect(table.primaryKey).toEqual(['a'])
    expect(table.watermark).toEqual({ column: 'ts', expression: "ts - INTERVAL '5' SECOND", uses: ['ts'] })
    expect(table.distribution).toBe('BY HASH (a) INTO 4 BUCKETS')
    expect(table.partitionedBy).toBe('PARTITIONED BY (c)')
    expect([...table.options]).toEqual([
      ['connector', 'x'],
      ['rows', '1'],
    ])
  })
  test('says types in full', () =>
    expect(
      columnsOf(
        'CREATE TABLE t (x VARCHAR, y CHAR, d DEC, n TIME, k TIMESTAMP, r ROW<a INT, b STRING NOT NULL>);',
      ),
    ).toEqual([
      'x STRING',
      'y CHAR(1)',
      'd DECIMAL(10, 0)',
      'n TIME(0)',
      'k TIMESTAMP(6)',
      'r ROW<a INT, b STRING NOT NULL>',
    ]))
})

describe('LIKE', () => {
  test.each([
    ['takes all', 'CREATE TABLE t LIKE b', all],
    ['adds behind', 'CREATE TABLE t (z INT) LIKE b', [...all, 'z INT']],
    [
      'takes physical columns in any case',
      'CREATE TABLE t LIKE b (EXCLUDING ALL)',
      ['a INT NOT NULL', 'c STRING NOT NULL', 'ts TIMESTAMP(3)'],
    ],
    [
      'leaves out what is named',
      'CREATE TABLE t LIKE b (INCLUDING ALL EXCLUDING METADATA EXCLUDING GENERATED)',
      [all[0], all[1], all[3]],
    ],
    [
      'replaces in place',
      'CREATE TABLE t (g AS CAST(a AS STRING)) LIKE b (OVERWRITING GENERATED)',
      [...all.slice(0, 4), 'g STRING NOT NULL', all[5]],
    ],
  ])('%s', (_, sql, expected) => expect(columnsOf(`${sql};`)).toEqual(expected))

  test('takes options over, and what is said again counts', () => {
    const { tableOf } = understood(
      `${base} CREATE TABLE t WITH ('rows' = '2') LIKE b; CREATE TABLE e LIKE b (EXCLUDING OPTIONS EXCLUDING CONSTRAINTS EXCLUDING WATERMARKS);`,
    )
    expect(Object.fromEntries(tableOf('t').options)).toEqual({ connector: 'x', rows: '2' })
    expect(tableOf('e')).toMatchObject({
      primaryKey: [],
      watermark: null,
      distribution: 'BY HASH (a) INTO 4 BUCKETS',
    })
    expect(tableOf('e').options.size).toBe(0)
  })

  test.each([
    ['CREATE TABLE t LIKE b (EXCLUDING ALL)', 'BY HASH (a) INTO 4 BUCKETS', 'PARTITIONED BY (c)'],
    ['CREATE TABLE t LIKE b (EXCLUDING DISTRIBUTION)', 'BY HASH (a) INTO 4 BUCKETS', 'PARTITIONED BY (c)'],
    ['CREATE TABLE t LIKE b (EXCLUDING PARTITIONS)', 'BY HASH (a) INTO 4 BUCKETS', 'PARTITIONED BY (c)'],
    [
      'CREATE TABLE t DISTRIBUTED INTO 2 BUCKETS PARTITIONED BY (a) LIKE b (EXCLUDING ALL)',
      'INTO 2 BUCKETS',
      'PARTITIONED BY (a)',
    ],
  ])(
    'takes distribution and partitions that it does not say itself: %s',
    (sql, distribution, partitionedBy) =>
      expect(understood(`${base} ${sql};`).tableOf('t')).toMatchObject({ distribution, partitionedBy }),
  )

  test.each([
    ['', { connector: 'x', rows: '2', more: '3' }],
    ['(INCLUDING OPTIONS)', { connector: 'x', rows: '2', more: '3' }],
    ['(OVERWRITING OPTIONS)', { connector: 'x', rows: '2', more: '3' }],
    ['(EXCLUDING OPTIONS)', { rows: '2', more: '3' }],
    ['(EXCLUDING ALL)', { rows: '2', more: '3' }],
    ['(EXCLUDING ALL OVERWRITING OPTIONS)', { connector: 'x', rows: '2', more: '3' }],
  ])('merges options %s', (how, options) => {
    const { tableOf } = understood(`${base} CREATE TABLE t WITH ('rows' = '2', 'more' = '3') LIKE b ${how};`)
    expect(Object.fromEntries(tableOf('t').options)).toEqual(options)
  })

  test.each([
    ["SET ('rows' = '2', 'it''s' = 'x')", { connector: 'x', rows: '2', "it's": 'x' }],
    ["RESET ('rows')", { connector: 'x' }],
    ["RESET ('connector', U&'\\0072ows')", {}],
    ["RESET (U&'!0072' 'ows' UESCAPE '!')", { connector: 'x' }],
  ])('ALTER TABLE b %s changes options', (change, options) => {
    const { tableOf } = understood(`${base} ALTER TABLE b ${change};`)
    expect(Object.fromEntries(tableOf('b').options)).toEqual(options)
  })

  test('of a table that is not known', () =>
    expect(understood('CREATE TABLE t (z INT) LIKE other;').tableOf('t')).toMatchObject({
      unknown: 'other, which it is LIKE, is not known',
      columns: [{ name: 'z' }],
    }))
})

describe('ALTER', () => {
  const start = 'CREATE TABLE t (x INT, y INT, z INT);'

  test.each([
    [
      'ADD, in places',
      'ADD (q STRING FIRST, r INT AFTER x, w AS x + 1)',
      ['q STRING', 'x INT', 'r INT', 'y INT', 'z INT', 'w INT'],
    ],
    [
      'MODIFY, moving',
      'MODIFY (x BIGINT AFTER z, y STRING NOT NULL)',
      ['y STRING NOT NULL', 'z INT', 'x BIGINT'],
    ],
    [
      'MODIFY, what computed columns are made of',
      'ADD w AS x + 1; ALTER TABLE t MODIFY x BIGINT',
      ['x BIGINT', 'y INT', 'z INT', 'w BIGINT'],
    ],
    ['DROP', 'DROP (y, z)', ['x INT']],
    ['RENAME a column', 'RENAME y TO yy', ['x INT', 'yy INT', 'z INT']],
    [
      'a key, whose columns stay NOT NULL',
      'ADD PRIMARY KEY (y) NOT ENFORCED; ALTER TABLE t DROP PRIMARY KEY',
      ['x INT', 'y INT NOT NULL', 'z INT'],
    ],
    [
      'a watermark',
      'ADD (ts TIMESTAMP(3), WATERMARK FOR ts AS ts)',
      ['x INT', 'y INT', 'z INT', 'ts TIMESTAMP(3) *ROWTIME*'],
    ],
  ])('%s', (_, action, expected) => expect(columnsOf(`${start} ALTER TABLE t ${action};`)).toEqual(expected))

  test('options come and go', () => {
    const { tableOf } = understood(
      `CREATE TABLE t (x INT) WITH ('a' = '1', 'b' = '2'); ALTER TABLE t SET ('b' = '3', 'c' = '4'); ALTER TABLE t RESET ('a');`,
    )
    expect(Object.fromEntries(tableOf('t').options)).toEqual({ b: '3', c: '4' })
  })
  test('RENAME TO gives a table another name', () =>
    expect(columnsOf('CREATE TABLE o (x INT); ALTER TABLE o RENAME TO t;')).toEqual(['x INT']))
  test('of a table that is not created here', () =>
    expect(understood('ALTER TABLE t ADD x INT;').tableOf('t')).toMatchObject({
      unknown: 'no CREATE TABLE is known',
      columns: [{ name: 'x' }],
    }))
})

describe('columns of a query', () => {
  test.each([
    ['a view', 'CREATE VIEW t AS SELECT ts, p, a, g FROM b', [all[3], all[5], all[0], all[4]]],
    [
      'a view with names',
      'CREATE VIEW t (x, n) AS SELECT a, COUNT(*) FROM b GROUP BY a',
      ['x INT NOT NULL', 'n BIGINT NOT NULL'],
    ],
    [
      'a view of a view, defined later',
      'CREATE VIEW t AS SELECT * FROM v; CREATE VIEW v AS SELECT a AS x FROM b',
      ['x INT NOT NULL'],
    ],
    [
      'a view with another query',
      'CREATE VIEW t AS SELECT a FROM b; ALTER VIEW t AS SELECT c FROM b',
      ['c STRING NOT NULL'],
    ],
    [
      'a table that it fills keeps no clock',
      'CREATE TABLE t AS SELECT ts, a FROM b',
      ['ts TIMESTAMP(3)', 'a INT NOT NULL'],
    ],
    [
      'which may declare some itself',
      'CREATE TABLE t (z STRING, a BIGINT, w AS a + 1) AS SELECT a, c FROM b',
      ['z STRING', 'w BIGINT', 'a BIGINT', 'c STRING NOT NULL'],
    ],
    [
      'or another order',
      'CREATE TABLE t (c, a) AS SELECT a, c FROM b',
      ['c STRING NOT NULL', 'a INT NOT NULL'],
    ],
    [
      'a materialized table',
      "CREATE MATERIALIZED TABLE t FRESHNESS = INTERVAL '1' MINUTE AS SELECT a, COUNT(*) AS n FROM b GROUP BY a",
      ['a INT NOT NULL', 'n BIGINT NOT NULL'],
    ],
  ])('%s', (_, sql, expected) => expect(columnsOf(`${sql};`)).toEqual(expected))

  test('are not all known where its tables are not', () =>
    expect(understood('CREATE VIEW t AS SELECT 1 AS x, u.* FROM u;').tableOf('t')).toMatchObject({
      unknown: 'the columns of u are not known',
      columns: [{ name: 'x' }],
    }))
})

test('a table that is defined twice alike is known', () =>
  expect(understood('CREATE TABLE t (a INT); CREATE TABLE t (a INTEGER);').tableOf('t')).toMatchObject({
    unknown: null,
    columns: [{ name: 'a' }],
  }))
