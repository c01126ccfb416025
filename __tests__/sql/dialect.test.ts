import { describe, expect, test } from '@jest/globals'
import type { Dialect } from '../../src/sql/dialect/dialect.js'
import { parseSql } from '../../src/sql/parse.js'
import { spelled } from './reading.js'

/** Statements of Confluent Cloud alone, each with the token that shows it. */
const confluent: readonly (readonly [sql: string, token: string])[] = [
  ["CREATE AGENT a USING MODEL m USING PROMPT 'p' USING TOOLS x, y WITH ('k' = 'v')", 'AGENT'],
  ["CREATE TOOL IF NOT EXISTS x USING CONNECTION c WITH ('k' = 'v')", 'TOOL'],
  ["ALTER AGENT a SET PROMPT 'p'", 'AGENT'],
  ['DROP TOOL IF EXISTS x', 'TOOL'],
  ["SHOW AGENTS LIKE 'a%'", 'AGENTS'],
  ['SHOW CREATE TOOL x', 'CREATE'],
  ['DESCRIBE AGENT EXTENDED a', 'AGENT'],
  ["CREATE FUNCTION f USING JAR 'confluent-artifact://a'", 'FUNCTION'],
  ["CREATE FUNCTION f AS 'c' USING CONNECTIONS (c)", 'USING'],
  ['CREATE TABLE t (a INT) USING CONNECTION c', 'USING'],
  ['CREATE MATERIALIZED TABLE IF NOT EXISTS t AS SELECT 1', 'EXISTS'],
]

/** Statements of Apache Flink alone. */
const flink: readonly (readonly [sql: string, token: string])[] = [
  ['CREATE TEMPORARY TABLE t (a INT)', 'TEMPORARY'],
  ['CREATE OR REPLACE TEMPORARY VIEW v AS SELECT 1', 'TEMPORARY'],
  ["CREATE CATALOG c WITH ('type' = 'jdbc')", 'CATALOG'],
  ['DROP DATABASE IF EXISTS d CASCADE', 'DATABASE'],
  ['UPDATE t SET a = 1', 'UPDATE'],
  ['DELETE FROM t', 'DELETE'],
  ['TRUNCATE TABLE t', 'TRUNCATE'],
  ['CALL p(1)', 'CALL'],
  ['SELECT a, proctime() AS p FROM t', 'proctime'],
  ["SELECT COUNT(*) FROM t GROUP BY b, TUMBLE(ts, INTERVAL '1' DAY)", 'TUMBLE'],
]

/** What looks like another's, and is everybody's. */
const common: readonly string[] = [
  'DESCRIBE agent',
  'SELECT agent, tool FROM connection',
  "CREATE FUNCTION f AS 'c' LANGUAGE JAVA USING JAR 'j'",
  'SELECT proctime FROM t',
  "SELECT * FROM TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '1' DAY)",
  "SELECT * FROM TABLE(HOP(DATA => TABLE t, TIMECOL => DESCRIPTOR(ts), SLIDE => INTERVAL '1' DAY, SIZE => INTERVAL '2' DAY))",
  'CREATE MATERIALIZED TABLE t AS SELECT 1',
  'SELECT * FROM a JOIN b USING (connection)',
]

const placeOf = (sql: string, token: string): string => `1:${sql.indexOf(token) + 1}`

describe.each([
  ['flink', 'Apache Flink does not take', 'this is SQL of Confluent Cloud', confluent],
  ['confluent', 'Confluent Cloud does not take', 'this is SQL of Apache Flink', flink],
] as const)('SQL of %s', (dialect, says, hint, foreign) => {
  test.each(foreign)('is not %s', (sql, token) => {
    const { statements, faults } = parseSql(`SELECT 1; ${sql}; SELECT 2`, dialect)
    expect(statements).toHaveLength(2)
    expect(faults).toMatchObject([{ message: `${says} ${token} here`, hint }])
    expect(parseSql(sql, dialect).faults.map(({ line, column }) => `${line}:${column}`)).toEqual([
      placeOf(sql, token),
    ])
  })

  test.each(foreign === flink ? confluent : flink)('is %s', (sql) => {
    expect(parseSql(sql, dialect).faults).toEqual([])
  })

  test.each(common)('is %s', (sql) => {
    expect(parseSql(sql, dialect).faults).toEqual([])
  })
})

test.each([...confluent, ...flink].map(([sql]) => sql))(
  'where nobody says whose it is, %s is taken',
  (sql) => {
    expect(parseSql(sql).faults).toEqual([])
  },
)

test('a table by its bare name is one to Confluent Cloud, and a column to Apache Flink', () => {
  const sql = 'SELECT * FROM s, LATERAL TABLE(KEY_SEARCH_AGG(t, DESCRIPTOR(k), k))'
  const tables = (dialect: Dialect | null): readonly string[] =>
    parseSql(sql, dialect).statements.flatMap(({ names }) => names.map(spelled))
  expect(tables('flink')).toEqual(['s'])
  expect(tables('confluent')).toEqual(['s', 't'])
  expect(tables(null)).toEqual(['s', 't'])
})

test('faults of another dialect are few too', () => {
  expect(parseSql('DELETE FROM t;'.repeat(100), 'confluent').faults).toHaveLength(20)
})
