import { at, behind, type Cursor, here, symbolAt, take } from '../cursor.js'
import type { Expression } from '../tree.js'
import { bare } from './bracket.js'
import { plainCall } from './call.js'
import { readExpression } from './expression.js'
import { takeWord } from './infix.js'
import { readNumericLiteral } from './literal.js'
import { atOperand } from './operand.js'
import { readPrimary } from './primary.js'
import { refuseQuery } from './subquery.js'

/** `LAST(a.x, 1)`, `PREV(a.x)`: where MATCH_RECOGNIZE looks from. */
export function readNavigation(cursor: Cursor): readonly Expression[] {
  const value = bare(cursor, readExpression(cursor))
  return take(cursor, ',') ? [value, readNumericLiteral(cursor)] : [value]
}

const prefixes: ReadonlySet<string> = new Set(['NOT', 'EXISTS', 'UNIQUE'])

/** Whether FINAL or RUNNING stands before an operand: `FINAL LAST(a.x)`; before a bracket it is no function. */
export function atModified(cursor: Cursor): boolean {
  const word = symbolAt(cursor)
  if (word !== 'FINAL' && word !== 'RUNNING') return false
  const next = symbolAt(cursor, 1)
  if (next === '-' || next === '+' || next === '(') return true
  return atOperand(cursor, 1) && !prefixes.has(next)
}

/** `FINAL LAST(a.x)`, `RUNNING SUM(a.x)` */
export function readModified(cursor: Cursor): Expression {
  const start = here(cursor)
  const name = takeWord(cursor)
  const end = behind(cursor)
  const signed = at(cursor, '-') || at(cursor, '+')
  const operand = signed ? readNumericLiteral(cursor) : readPrimary(cursor)
  refuseQuery(cursor, operand)
  return plainCall(name, { start, end }, [operand], behind(cursor))
}
