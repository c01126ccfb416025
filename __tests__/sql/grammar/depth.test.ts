import { describe, expect, test } from '@jest/globals'
import { deepest } from '../../../src/sql/cursor.js'
import type { Expression } from '../../../src/sql/tree.js'
import { expression, query, said } from './reading.js'

const many = 10_000

/** What nests, as often as one likes. */
const nesting: Readonly<Record<string, (times: number) => string>> = {
  brackets: (n) => `SELECT ${'('.repeat(n)}a${')'.repeat(n)}`,
  'brackets that never close': (n) => `SELECT ${'('.repeat(n)}`,
  'brackets of tables': (n) => `SELECT * FROM ${'('.repeat(n)}SELECT 1${')'.repeat(n)}`,
  queries: (n) => `SELECT * FROM ${'(SELECT * FROM '.repeat(n)}t${')'.repeat(n)}`,
  calls: (n) => `SELECT ${'f('.repeat(n)}a${')'.repeat(n)}`,
  CASE: (n) => `SELECT ${'CASE WHEN a THEN b ELSE '.repeat(n)}c${' END'.repeat(n)}`,
  arrays: (n) => `SELECT ${'ARRAY['.repeat(n)}${']'.repeat(n)}`,
  types: (n) => `SELECT CAST(a AS ${'ROW<b '.repeat(n)}INT${'>'.repeat(n)})`,
  'row patterns': (n) =>
    `SELECT * FROM t MATCH_RECOGNIZE (PATTERN (${'('.repeat(n)}a${')'.repeat(n)}) DEFINE a AS TRUE)`,
  'sub-queries': (n) => `SELECT ${'a IN (SELECT b FROM t WHERE '.repeat(n)}c${')'.repeat(n)}`,
  'grouping sets': (n) => `SELECT a FROM t GROUP BY ${'GROUPING SETS ('.repeat(n)}a${')'.repeat(n)}`,
  windows: (n) => `SELECT ${'f() OVER (PARTITION BY '.repeat(n)}a${')'.repeat(n)}`,
}

describe('nesting', () => {
  test.each(Object.entries(nesting))('of %s, past the limit, is a fault', (_name, of) => {
    expect(said(of(many))).toEqual(
      expect.stringMatching(`^nested too deeply: at most ${deepest} levels are read: split`),
    )
  })

  test.each(['brackets', 'brackets of tables', 'calls', 'CASE', 'arrays', 'types'])(
    'of %s is read far below it',
    (name) => {
      expect(said(nesting[name]?.(deepest - 10) ?? '')).toBe('')
    },
  )

  test.each(['NOT ', '- ', 'a BETWEEN '])('of %s is a fault too', (word) => {
    expect(said(`SELECT ${word.repeat(many)}`)).toMatch(/nested too deeply/)
  })

  test.each([' IS NULL', '[1]', ' LIKE b', ' IN (1)'])('of %s behind each other is a fault too', (word) => {
    expect(said(`SELECT a${word.repeat(many)}`)).toMatch(/nested too deeply/)
  })
})

/** What goes on without nesting. */
const chains: Readonly<Record<string, string>> = {
  AND: `SELECT a${' AND b = c'.repeat(many)}`,
  'OR of AND': `SELECT ${'a AND b OR '.repeat(many)}c`,
  sums: `SELECT 1${' + 2 * 3'.repeat(many)}`,
  WHEN: `SELECT CASE${' WHEN a THEN b'.repeat(many)} END`,
  UNION: `SELECT a${' UNION ALL SELECT b'.repeat(many)}`,
  'UNION of INTERSECT': `SELECT a${' UNION SELECT b INTERSECT SELECT c'.repeat(many)}`,
  JOIN: `SELECT * FROM t${' JOIN s ON a = b'.repeat(many)}`,
  'commas behind FROM': `SELECT * FROM t${', s'.repeat(many)}`,
  'select items': `SELECT a${', b AS c'.repeat(many)}`,
  rows: `VALUES (1)${', (1, 2)'.repeat(many)}`,
  IN: `SELECT a IN (1${', 2'.repeat(many)})`,
  WITH: `WITH a AS (SELECT 1)${', b AS (SELECT 2)'.repeat(many)} SELECT 3`,
  patterns: `SELECT * FROM t MATCH_RECOGNIZE (PATTERN (${'a '.repeat(many)}) DEFINE a AS TRUE)`,
}

describe('what goes on', () => {
  test.each(Object.entries(chains))('%s is read at any length', (_name, sql) => {
    expect(said(sql)).toBe('')
  })

  test('is flat in the tree', () => {
    expect(expression(`a${' + b'.repeat(many)}`)).toMatchObject({
      type: 'chain',
      operands: { length: many + 1 },
    })
    expect(query(`SELECT a${' UNION SELECT b'.repeat(many)}`).body).toMatchObject({
      terms: { length: many + 1 },
    })
    expect(bracketsOf(expression(`${'('.repeat(200)}a${' + b)'.repeat(200)}`))).toBe(1)
  })
})

/** How many chains stand in each other. */
function bracketsOf(node: Expression): number {
  return node.type === 'chain' ? 1 + Math.max(...node.operands.map(bracketsOf)) : 0
}
