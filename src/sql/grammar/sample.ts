import { behind, type Cursor, expect, fail, here, spanFrom, take, textAt } from '../cursor.js'
import type { Span } from '../statement.js'
import type { Sample, TableReference } from '../tree.js'
import { readInteger, readUnsignedNumber } from './literal.js'
import { readStringLiteral } from './string-literal.js'

/** `TABLESAMPLE BERNOULLI (10) [REPEATABLE (1)]`, `TABLESAMPLE SYSTEM (10)`, `TABLESAMPLE SUBSTITUTE ('name')` */
export function readSample(cursor: Cursor, start: number, input: TableReference): Sample {
  expect(cursor, 'TABLESAMPLE')
  const method = readMethod(cursor)
  expect(cursor, '(')
  const size = method === 'SUBSTITUTE' ? readName(cursor) : readUnsignedNumber(cursor)
  expect(cursor, ')')
  const seed = method === 'SUBSTITUTE' ? null : readSeed(cursor)
  return { type: 'sample', input, method, size, seed, start, end: behind(cursor) }
}

/** A name in a string; bytes are none. */
function readName(cursor: Cursor): Span {
  if (/^x/i.test(textAt(cursor, cursor.pos))) fail(cursor, 'a name in quotes is expected')
  return readStringLiteral(cursor)
}

function readMethod(cursor: Cursor): Sample['method'] {
  if (take(cursor, 'SUBSTITUTE')) return 'SUBSTITUTE'
  if (take(cursor, 'BERNOULLI')) return 'BERNOULLI'
  expect(cursor, 'SYSTEM')
  return 'SYSTEM'
}

function readSeed(cursor: Cursor): Span | null {
  if (!take(cursor, 'REPEATABLE')) return null
  expect(cursor, '(')
  const start = here(cursor)
  if (!take(cursor, '-')) take(cursor, '+')
  readInteger(cursor)
  const seed = spanFrom(cursor, start)
  expect(cursor, ')')
  return seed
}
