import { type Cursor, Role } from '../cursor.js'
import type { Expression, Query } from '../tree.js'
import { type Power, powerOf } from './operator.js'

/** The brackets around a whole expression say nothing: `WHERE (a = 1)`. Gives the expression back. */
export function bare(cursor: Cursor, expression: Expression): Expression {
  const found = cursor.brackets.get(expression)
  if (found !== undefined && powerOf(expression) > 0) silence(cursor, found)
  return expression
}

/** Brackets say nothing around an operand that binds at least as tightly as its place asks. */
export function bareOperand(cursor: Cursor, operand: Expression, least: Power): void {
  const found = cursor.brackets.get(operand)
  if (found !== undefined && weakest(cursor, operand) >= least) silence(cursor, found)
}

/** The power of what binds weakest at the edges of an expression, where an operator outside could take hold. */
function weakest(cursor: Cursor, expression: Expression): Power {
  let least = powerOf(expression)
  for (let left = leftOf(expression); left !== null && !cursor.brackets.has(left); left = leftOf(left)) {
    least = Math.min(least, powerOf(left))
  }
  for (
    let right = rightOf(expression);
    right !== null && !cursor.brackets.has(right);
    right = rightOf(right)
  ) {
    if (right.type === 'unary') least = Math.min(least, powerOf(right))
  }
  return least
}

function leftOf(expression: Expression): Expression | null {
  switch (expression.type) {
    case 'chain':
      return expression.operands[0] ?? null
    case 'test':
    case 'between':
    case 'like':
    case 'membership':
      return expression.operand
    default:
      return null
  }
}

function rightOf(expression: Expression): Expression | null {
  switch (expression.type) {
    case 'chain':
      return expression.operands.at(-1) ?? null
    case 'unary':
      return expression.operand
    case 'between':
      return expression.high
    case 'like':
      return expression.escape ?? expression.pattern
    default:
      return null
  }
}

/** The brackets around this, if it stands in any, say nothing. */
export function silenceAround(cursor: Cursor, inside: Expression | Query): void {
  const found = cursor.brackets.get(inside)
  if (found !== undefined) silence(cursor, found)
}

function silence(cursor: Cursor, [open, close]: readonly [number, number]): void {
  cursor.roles[open] = Role.silent
  cursor.roles[close] = Role.silent
}

/** Notes that an expression stands in brackets; the brackets inside say nothing. */
export function bracketed(cursor: Cursor, expression: Expression, open: number): Expression {
  bare(cursor, expression)
  cursor.brackets.set(expression, [open, cursor.pos - 1])
  return expression
}
