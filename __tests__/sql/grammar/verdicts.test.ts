import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parseSql } from '../../../src/sql/parse.js'
import { said } from './reading.js'
import { type TestedVerdict, testedVerdict } from './verdict.js'

/** What Flink 2.3.0's own parser says of small statements, by the construct they are about, one a line. */
const folder = new URL('verdicts/', import.meta.url)

function verdictsOf(file: string): readonly TestedVerdict[] {
  const lines = readFileSync(fileURLToPath(new URL(file, folder)), 'utf8')
    .trim()
    .split('\n')
  return lines.map(testedVerdict)
}

/** `line:column` of the first fault; null without one. */
function faultOf(sql: string): string | null {
  const [fault] = parseSql(sql).faults
  return fault === undefined ? null : `${fault.line}:${fault.column}`
}

describe.each(readdirSync(folder))('%s', (file) => {
  const verdicts = verdictsOf(file)
  const accepted = verdicts.filter(({ place }) => place === null)
  const rejected = verdicts.flatMap(({ sql, place }) => (place === null ? [] : [{ sql, place }]))

  test.each(accepted)('takes $sql', ({ sql }) => expect(faultOf(sql)).toBeNull())

  test.each(rejected)('refuses $sql', ({ sql, place }) => {
    const found = faultOf(sql)
    expect(found).not.toBeNull()
    if (place !== '?') expect(found).toBe(place)
  })
})

/** Mistakes that are known, and what is said of them. */
const known: readonly (readonly [sql: string, says: string])[] = [
  ['SELECT a, FROM t', 'remove the comma before it'],
  ['SELECT a FROM t ORDER BY a,', 'remove this comma, or write what belongs behind it'],
  ['SELECT day FROM t', 'DAY is a reserved word: write it in backquotes to use it as a name'],
  ['SELECT a AS result FROM t', 'RESULT is a reserved word: write it in backquotes to use it as a name'],
  ['SELECT t.date FROM t', 'DATE is a reserved word: write it in backquotes to use it as a name'],
  ["SELECT a 'b' FROM t", 'an alias is a name, not a string: write it bare or in backquotes'],
  ['SELECT a != b FROM t', "'!=' is not allowed: write <>"],
  ['SELECT a + FROM t', 'an operand is expected behind the operator'],
  ['SELECT a FROM t LIMIT 1, 2', "'LIMIT start, count' is not allowed: write LIMIT count OFFSET start"],
  ['SELECT a FROM t MINUS SELECT b FROM u', 'MINUS is not allowed: write EXCEPT'],
  ['SELECT * FROM a OUTER JOIN b ON c', 'write LEFT, RIGHT or FULL before OUTER JOIN'],
  ['SELECT * FROM (a)', 'a query or a join is expected in brackets: remove the brackets'],
  ['SELECT * FROM (a JOIN b ON c) AS d', 'a join in brackets takes no alias: remove the alias'],
  ['SELECT * FROM f(g(a))', 'write TABLE(…) around the function'],
  ['SELECT CAST(a AS ARRAY)', 'write the type of its elements: ARRAY<…>'],
]

describe('what is said of a known mistake', () => {
  test.each(known)('%s', (sql, says) => expect(said(sql)).toBe(says))
})
