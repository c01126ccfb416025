import { describe, expect, test } from '@jest/globals'
import { statementDifferences } from '../../../src/sql/difference/statement.js'
import type { MeaningDifference, Standing } from '../../../src/sql/difference/meaning-difference.js'
import { parseSql } from '../../../src/sql/parse.js'
import type { SqlText } from '../../../src/sql/statement.js'
import { spelled } from '../reading.js'

/** What differs between the last statements of two texts. */
function last(before: SqlText, after: SqlText): readonly MeaningDifference[] {
  const version = (sql: SqlText) => {
    const statement = sql.statements.at(-1)
    if (statement === undefined) throw new Error(sql.text)
    return { sql, statement, nameOf: spelled }
  }
  return statementDifferences(version(before), version(after))
}

/** `3:7 b > 1` */
function shown({ text }: SqlText, standing: Standing | null): string | null {
  return standing === null
    ? null
    : `${standing.line}:${standing.column} ${text.slice(standing.start, standing.end)}`
}

describe('the place of a difference', () => {
  test('is that of the part, on both sides, counted in the file', () => {
    const before = parseSql('SELECT 1;\nINSERT INTO t SELECT a\n  FROM u\n  WHERE b > 1;')
    const after = parseSql('-- more\r\n\r\nSELECT 1;\r\nINSERT INTO t SELECT a FROM u WHERE\r\n\tb > 2;')
    expect(
      last(before, after).map((difference) => [
        shown(before, difference.before),
        shown(after, difference.after),
      ]),
    ).toEqual([['4:9 b > 1', '5:2 b > 2']])
  })

  test('is missing on the side where it does not stand', () => {
    const one = parseSql('SELECT a FROM t')
    const other = parseSql('SELECT a FROM t JOIN u ON t.i = u.i')
    expect(last(one, other).map(({ before, after }) => [before, shown(other, after)])).toEqual([
      [null, '1:17 JOIN u ON t.i = u.i'],
    ])
    expect(last(other, one).map(({ before, after }) => [shown(other, before), after])).toEqual([
      ['1:17 JOIN u ON t.i = u.i', null],
    ])
  })

  test('in the first line counts from where the statement stands', () => {
    const before = parseSql('SELECT 1; SELECT a FROM t LIMIT 1')
    const after = parseSql('SELECT 1; SELECT a FROM t LIMIT 2')
    expect(last(before, after).map((difference) => shown(after, difference.after))).toEqual(['1:33 2'])
  })
})
