import { describe, expect, test } from '@jest/globals'
import { broken } from '../fuzz/law.js'

/** Each of these would make a careless scan look at the same text again and again. */
const hard: readonly (readonly [what: string, textOf: (many: number) => string])[] = [
  ['columns', (many) => `SELECT ${'a,'.repeat(many)}a FROM t`],
  ['statements', (many) => 'SELECT 1;'.repeat(many)],
  [
    'tables and conditions',
    (many) => `SELECT * FROM ${listed(many, (i) => `t${i}`)} WHERE ${'t1.a = t2.b AND '.repeat(many)}TRUE`,
  ],
  ['options', (many) => `CREATE TABLE t (a INT) WITH (${"'k' = 'v', ".repeat(many)}'l' = 'w')`],
  [
    'common tables, each of the one before',
    (many) =>
      `WITH ${listed(many, (i) => `c${i} AS (SELECT * FROM c${Math.max(0, i - 1)})`)} SELECT * FROM c1`,
  ],
  ['placeholders that do not end', (many) => '${'.repeat(many)],
  ['brackets of templates', (many) => '<<'.repeat(many)],
  ['comments that do not end', (many) => '/*'.repeat(many)],
  ['quotes', (many) => `SELECT ${'`a'.repeat(many)}`],
  ['parts of a name', (many) => `SELECT ${'a.'.repeat(many)}b FROM a`],
  ['qualified columns', (many) => `SELECT ${'db.t.c, '.repeat(many)}1 FROM t`],
  ['parts of a string', (many) => `SELECT ${"'a' ".repeat(many)} FROM t`],
  ['faults', (many) => 'SELECT FROM; '.repeat(many)],
]

function listed(many: number, one: (i: number) => string): string {
  return Array.from({ length: many }, (_, i) => one(i)).join(', ')
}

const few = 12_500
const many = 4 * few

/** Below this, in milliseconds, a time is noise: four times as much text in it is fast enough. */
const noise = 40

/** Four times as much text takes four times as long, sixteen times where time grows with the square. */
const mostTimes = 8

/** Other work makes a run slower, none makes it faster: the best of so many counts. */
const mostRuns = 8

function tookFor(text: string): number {
  const start = performance.now()
  expect(broken(text)).toEqual([])
  return performance.now() - start
}

/** How much longer four times as much text takes, measured until it is not too much; 1 where it is hardly any time. */
function growth(textOf: (many: number) => string): number {
  const [short, long] = [textOf(few), textOf(many)]
  let [least, most, times] = [Infinity, Infinity, Infinity]
  for (let run = 0; run < mostRuns && times >= mostTimes; run += 1) {
    least = Math.min(least, tookFor(short))
    most = Math.min(most, tookFor(long))
    times = most < noise ? 1 : most / least
  }
  return times
}

describe('time grows with length alone', () => {
  test.each(hard)('%s', (_, textOf) => expect(growth(textOf)).toBeLessThan(mostTimes), 60_000)
})
