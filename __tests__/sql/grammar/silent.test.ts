import { describe, expect, test } from '@jest/globals'
import { cursorOf, type Cursor, endOf, Role, startOf } from '../../../src/sql/cursor.js'
import { readQuery } from '../../../src/sql/grammar/query.js'
import { lex } from '../../../src/sql/lexer.js'
import { readCorpus, sample } from '../corpus.js'
import { outlineMeaning } from './outline.js'
import { stumble, whole } from './reading.js'

/** The tokens of a query without those that say nothing. */
function spoken(sql: string): string {
  const cursor = cursorOf(lex(sql))
  whole(cursor, readQuery)
  return wordsOf(cursor)
    .filter(([, role]) => role !== Role.silent)
    .map(([word]) => word)
    .join(' ')
}

function wordsOf(cursor: Cursor): readonly (readonly [word: string, role: number])[] {
  const { text } = cursor.tokens
  return Array.from({ length: cursor.pos }, (_, heard) => [
    text.slice(startOf(cursor, heard), endOf(cursor, heard)),
    cursor.roles[heard] ?? Role.syntax,
  ])
}

const cases: readonly (readonly [written: string, spoken: string])[] = [
  ['SELECT a AS b FROM t AS c', 'SELECT a b FROM t c'],
  ['SELECT ((a + (b * c)))', 'SELECT a + b * c'],
  ['SELECT (a + b) * c', 'SELECT ( a + b ) * c'],
  ['SELECT a - (b - c), (a - b) - c', 'SELECT a - ( b - c ) , a - b - c'],
  [
    'SELECT 1 FROM t WHERE (a = 1) AND (NOT (b)) OR (c AND d)',
    'SELECT 1 FROM t WHERE a = 1 AND NOT b OR c AND d',
  ],
  ['SELECT (a + NOT b) + c', 'SELECT ( a + NOT b ) + c'],
  ['SELECT (a IS NULL) LIKE b, (a LIKE b) LIKE c', 'SELECT ( a IS NULL ) LIKE b , ( a LIKE b ) LIKE c'],
  ['SELECT a BETWEEN (b AND c) AND (d + 1)', 'SELECT a BETWEEN ( b AND c ) AND d + 1'],
  ['SELECT * FROM ((SELECT 1)) x', 'SELECT * FROM ( SELECT 1 ) x'],
  ['SELECT CAST(a AS TIMESTAMP(3) WITHOUT TIME ZONE)', 'SELECT CAST ( a AS TIMESTAMP ( 3 ) )'],
  ['SELECT CAST(a AS DOUBLE PRECISION)', 'SELECT CAST ( a AS DOUBLE )'],
  [
    '((SELECT 1) UNION (SELECT 2)) EXCEPT (SELECT 3 LIMIT 1)',
    'SELECT 1 UNION SELECT 2 EXCEPT ( SELECT 3 LIMIT 1 )',
  ],
  ['SELECT 1 UNION (SELECT 2 UNION (SELECT 3))', 'SELECT 1 UNION ( SELECT 2 UNION SELECT 3 )'],
  ['SELECT a IN ((SELECT 1)), (SELECT 2)', 'SELECT a IN ( SELECT 1 ) , ( SELECT 2 )'],
  ['(SELECT a FROM t LIMIT ALL) ORDER BY a', 'SELECT a FROM t ORDER BY a'],
]

describe('what says nothing', () => {
  test.each(cases)('%s', (written, says) => expect(spoken(written)).toBe(says))

  test('an AS before MATCH_RECOGNIZE says something: without it Flink takes no alias there', () => {
    const sql = 'SELECT * FROM t AS x MATCH_RECOGNIZE ( PATTERN ( a ) DEFINE a AS TRUE )'
    expect(spoken(sql)).toBe(sql)
  })

  test.each(cases)('leaves the tree as it is: %s', (written) => {
    expect(outlineMeaning(spoken(written))).toBe(outlineMeaning(written))
  })
})

const words = ['a', 'b', '1', 'f(c)', '(d, e)', 'CASE WHEN a THEN b END'] as const
const infixes = '+ - * / || = < AND OR LIKE|IS DISTINCT FROM|MULTISET UNION'.split('|').flatMap((part) => {
  return part.includes(' DISTINCT') || part.startsWith('MULTISET') ? [part] : part.split(' ')
})
const suffixes = [' IS NULL', ' IS NOT TRUE', ' IN (a, b)', ' BETWEEN a AND b', ' NOT LIKE a ESCAPE b', '[1]']
const prefixes = ['NOT ', '- ', 'EXISTS ']

/** An expression with brackets at random, the same in every run. */
function anyExpression(pick: (below: number) => number, level: number): string {
  const inner = (): string => anyExpression(pick, level + 1)
  const word = words[pick(words.length)] ?? 'a'
  if (level > 4) return word
  switch (pick(6)) {
    case 0:
      return word
    case 1:
      return `${prefixes[pick(prefixes.length)] ?? ''}${inner()}`
    case 2:
      return `(${inner()})${suffixes[pick(suffixes.length)] ?? ''}`
    case 3:
      return `(${inner()})`
    default:
      return `${inner()} ${infixes[pick(infixes.length)] ?? '+'} ${inner()}`
  }
}

function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * below)
  }
}

test('leaves the tree of any expression as it is', () => {
  const pick = numbers(7)
  for (let n = 0; n < 5000; n += 1) {
    const sql = `SELECT ${anyExpression(pick, 0)}`
    if (stumble(sql) === null) expect(outlineMeaning(spoken(sql))).toBe(outlineMeaning(sql))
  }
})

const queries = sample(
  // Without the words around its number, FETCH could not be read again.
  readCorpus().filter(({ sql, accepted }) => accepted && stumble(sql) === null && !/\bFETCH\b/i.test(sql)),
  1000,
)

const withCorpus = queries.length === 0 ? test.skip : test

withCorpus('leaves the tree of real queries as it is', () => {
  for (const { sql } of queries) expect(outlineMeaning(spoken(sql))).toBe(outlineMeaning(sql))
})
