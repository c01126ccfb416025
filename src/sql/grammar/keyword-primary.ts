import { behind, type Cursor, expect, fail, here, kindAt, symbolAt } from '../cursor.js'
import { isCallable, isContextVariable } from '../keyword.js'
import { Kind } from '../token.js'
import type { Expression } from '../tree.js'
import { plainCall, readCallableKeyword, readNamedFunction } from './call.js'
import { readCase } from './case.js'
import { readCollection } from './collection.js'
import { readDateLiteral } from './date-literal.js'
import { readInterval } from './interval.js'
import { readUnsignedNumber } from './literal.js'
import { atModified, readModified } from './match-call.js'
import { atName, readPath } from './name.js'
import { reservedHint } from './reserved-hint.js'
import { readReference } from './primary.js'
import { readRoutine } from './routine.js'
import { readSpecialCall } from './special-call.js'

const literals: ReadonlyMap<string, 'boolean' | 'null'> = new Map([
  ['TRUE', 'boolean'],
  ['FALSE', 'boolean'],
  ['UNKNOWN', 'boolean'],
  ['NULL', 'null'],
])

/** An operand that a word of the grammar begins. */
export function readKeyword(cursor: Cursor): Expression {
  const word = symbolAt(cursor)
  const literal = literals.get(word)
  if (literal !== undefined) return readWord(cursor, literal)
  const found = readConstruct(cursor, word)
  if (found !== null) return found
  if (kindAt(cursor) === Kind.keyword) return readReference(cursor)
  if (isCallable(word) && symbolAt(cursor, 1) === '(') return readCallableKeyword(cursor)
  return isContextVariable(word) ? readContext(cursor, word) : fail(cursor, '', reservedHint(cursor))
}

/** What a keyword begins by a grammar of its own; null where it is none. */
function readConstruct(cursor: Cursor, word: string): Expression | null {
  const next = symbolAt(cursor, 1)
  switch (word) {
    case 'CASE':
      return readCase(cursor)
    case 'INTERVAL':
      return readInterval(cursor)
    case 'DECIMAL':
      return readUnsignedNumber(cursor)
    case 'NEW':
      return atName(cursor, 1) ? readNew(cursor) : null
    case 'SPECIFIC':
      return atName(cursor, 1) || isCallable(next) ? readNamedFunction(cursor) : null
    case 'MODEL':
      return atName(cursor, 1) ? readModel(cursor) : null
    case 'ARRAY':
    case 'MAP':
    case 'MULTISET':
      return next === '[' || next === '(' ? readCollection(cursor) : null
    case 'FINAL':
    case 'RUNNING':
      return atModified(cursor) ? readModified(cursor) : null
    default:
      return next === '(' ? readSpecialCall(cursor) : (readDateLiteral(cursor) ?? readSequence(cursor))
  }
}

/** `NEW f(x)` */
function readNew(cursor: Cursor): Expression {
  expect(cursor, 'NEW')
  return readRoutine(cursor)
}

/** `MODEL m` */
function readModel(cursor: Cursor): Expression {
  const start = here(cursor)
  cursor.pos += 1
  return { type: 'model', name: readPath(cursor), start, end: behind(cursor) }
}

/** `NEXT VALUE FOR s`, `CURRENT VALUE FOR s`; null for any other. */
function readSequence(cursor: Cursor): Expression | null {
  const word = symbolAt(cursor)
  if ((word !== 'NEXT' && word !== 'CURRENT') || symbolAt(cursor, 1) !== 'VALUE') return null
  const start = here(cursor)
  cursor.pos += 2
  const end = behind(cursor)
  expect(cursor, 'FOR')
  return plainCall(`${word} VALUE`, { start, end }, [readPath(cursor)], behind(cursor))
}

function readWord(cursor: Cursor, kind: 'boolean' | 'null'): Expression {
  const start = here(cursor)
  cursor.pos += 1
  return { type: 'literal', kind, start, end: behind(cursor) }
}

/** CURRENT_TIMESTAMP and its like, without brackets. */
function readContext(cursor: Cursor, name: string): Expression {
  const start = here(cursor)
  cursor.pos += 1
  const end = behind(cursor)
  return plainCall(name, { start, end }, [], end)
}
