import { at, type Cursor, expect, fail, here, spanFrom, take } from '../../cursor.js'
import type { Distribution } from '../../tree-statement.js'
import { readUnsignedNumber } from '../literal.js'
import { readNames } from '../name.js'

/** `BY [HASH|RANGE] (a, b) [INTO 4 BUCKETS]`, `INTO 4 BUCKETS` */
export function readDistribution(cursor: Cursor): Distribution {
  const start = here(cursor)
  if (at(cursor, 'INTO')) {
    readBuckets(cursor)
    return { columns: [], ...spanFrom(cursor, start) }
  }
  expect(cursor, 'BY')
  if (!take(cursor, 'HASH')) take(cursor, 'RANGE')
  const columns = readNames(cursor)
  if (at(cursor, 'INTO')) readBuckets(cursor)
  return { columns, ...spanFrom(cursor, start) }
}

function readBuckets(cursor: Cursor): void {
  expect(cursor, 'INTO')
  const { start, end, kind } = readUnsignedNumber(cursor)
  const count = cursor.tokens.text.slice(start, end)
  if (kind === 'number' && !/^\d+$/.test(count))
    fail(cursor, 'the number of buckets is a whole number', '', -1)
  expect(cursor, 'BUCKETS')
}
