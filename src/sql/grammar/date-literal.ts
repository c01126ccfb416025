import { behind, type Cursor, expect, fail, here, kindAt, symbolAt } from '../cursor.js'
import { Kind } from '../token.js'
import type { Expression, Literal } from '../tree.js'
import { isDate, isTime, isTimestamp } from './moment.js'
import { atPlainString, readString } from './string-literal.js'

const kinds: ReadonlyMap<string, Literal['kind']> = new Map([
  ['DATE', 'date'],
  ['TIME', 'time'],
  ['TIMESTAMP', 'timestamp'],
  ['DATETIME', 'timestamp'],
])

/** `DATE '…'`, `TIMESTAMP WITH LOCAL TIME ZONE '…'`; null where the word is no such literal. */
export function readDateLiteral(cursor: Cursor): Expression | null {
  const word = symbolAt(cursor)
  const kind = kinds.get(word)
  if (kind === undefined) return null
  const zoned = word === 'TIMESTAMP' && symbolAt(cursor, 1) === 'WITH'
  if (!atPlainString(cursor, 1) && kindAt(cursor, 1) !== Kind.placeholder && !zoned) return null
  const start = here(cursor)
  cursor.pos += 1
  if (zoned) expect(cursor, 'WITH', 'LOCAL', 'TIME', 'ZONE')
  readString(cursor)
  return { type: 'literal', kind, start, end: behind(cursor) }
}

interface Braced {
  readonly kind: Literal['kind']
  readonly isWritten: (text: string) => boolean
}

const braced: ReadonlyMap<string, Braced> = new Map<string, Braced>([
  ['{d', { kind: 'date', isWritten: isDate }],
  ['{t', { kind: 'time', isWritten: isTime }],
  ['{ts', { kind: 'timestamp', isWritten: isTimestamp }],
])

/** JDBC's `{d '…'}`, `{ts '…'}`; null where none of them stands. */
export function readBraced(cursor: Cursor): Literal | null {
  const start = here(cursor)
  const found = braced.get(symbolAt(cursor))
  if (found === undefined) return null
  if (!atPlainString(cursor, 1)) fail(cursor, '', `write a ${found.kind} in quotes behind it`)
  cursor.pos += 1
  if (!found.isWritten(readString(cursor).value)) fail(cursor, `this is no ${found.kind}`, '', -1)
  expect(cursor, '}')
  return { type: 'literal', kind: found.kind, start, end: behind(cursor) }
}
