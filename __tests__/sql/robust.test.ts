import { describe, expect, test } from '@jest/globals'
import { broken } from '../fuzz/law.js'

describe('large texts', () => {
  test('time grows with length alone', () => {
    // Each of these would make a careless scan look at the same text again and again: hours, not seconds.
    const many = 50_000
    const hard = [
      `SELECT ${'a,'.repeat(many)}a FROM t`,
      'SELECT 1;'.repeat(many),
      `SELECT * FROM ${Array.from({ length: many }, (_, i) => `t${i}`).join(', ')} WHERE ${'t1.a = t2.b AND '.repeat(many)}TRUE`,
      `CREATE TABLE t (a INT) WITH (${"'k' = 'v', ".repeat(many)}'l' = 'w')`,
      `WITH ${Array.from({ length: many }, (_, i) => `c${i} AS (SELECT * FROM c${Math.max(0, i - 1)})`).join(', ')} SELECT * FROM c1`,
      '${'.repeat(many),
      '<<'.repeat(many),
      '/*'.repeat(many),
      `SELECT ${'`a'.repeat(many)}`,
      `SELECT ${'a.'.repeat(many)}b FROM a`,
      `SELECT ${'db.t.c, '.repeat(many)}1 FROM t`,
      `SELECT ${"'a' ".repeat(many)} FROM t`,
      'SELECT FROM; '.repeat(many),
    ]
    for (const text of hard) expect([text.slice(0, 20), ...broken(text)]).toEqual([text.slice(0, 20)])
  }, 60_000)
})
