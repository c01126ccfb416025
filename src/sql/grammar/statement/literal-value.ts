import { behind, type Cursor, fail, here, kindAt, symbolAt } from '../../cursor.js'
import { Kind } from '../../token.js'
import type { Expression, Literal } from '../../tree.js'
import { readBraced, readDateLiteral } from '../date-literal.js'
import { readInterval } from '../interval.js'
import { readNumericLiteral } from '../literal.js'
import { readStringLiteral } from '../string-literal.js'

const words: ReadonlyMap<string, Literal['kind']> = new Map([
  ['TRUE', 'boolean'],
  ['FALSE', 'boolean'],
  ['UNKNOWN', 'boolean'],
  ['NULL', 'null'],
])

/** A value written out, where no expression may stand: `'a'`, `-1`, `TRUE`, `DATE '2025-01-01'`, `INTERVAL '1' DAY`. */
export function readLiteral(cursor: Cursor): Expression {
  const kind = kindAt(cursor)
  if (kind === Kind.string || kind === Kind.placeholder) return readStringLiteral(cursor)
  const word = symbolAt(cursor)
  if (word === 'INTERVAL') return readInterval(cursor)
  const named = words.get(word)
  if (named !== undefined) return readWord(cursor, named)
  return readDateLiteral(cursor) ?? readBraced(cursor) ?? readNumber(cursor)
}

function readWord(cursor: Cursor, kind: Literal['kind']): Literal {
  const start = here(cursor)
  cursor.pos += 1
  return { type: 'literal', kind, start, end: behind(cursor) }
}

function readNumber(cursor: Cursor): Expression {
  const word = symbolAt(cursor)
  const isNumber = kindAt(cursor) === Kind.number || word === '-' || word === '+' || word === 'DECIMAL'
  return isNumber ? readNumericLiteral(cursor) : fail(cursor)
}
