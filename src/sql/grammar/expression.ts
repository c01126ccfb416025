import { behind, bracketWeight, type Cursor, descend, expecting, fail, here, symbolAt } from '../cursor.js'
import type { Chain, Expression } from '../tree.js'
import { bareOperand } from './bracket.js'
import { infixPower, isChained, readOperator } from './infix.js'
import { atOperand } from './operand.js'
import { type Power, powerOf } from './operator.js'
import { readPredicate } from './predicate.js'
import { readPostfix, readPrefixed } from './primary.js'

/** What stands before an operator nests: so many predicates may follow each other. */
const deepestOperators = 30

/** An expression. */
export function readExpression(cursor: Cursor): Expression {
  descend(cursor, bracketWeight - 1)
  const found = readOperators(cursor, 0)
  cursor.depth -= bracketWeight - 1
  return found
}

/** An expression of operators that bind at least as tightly as `least`. */
export function readOperators(cursor: Cursor, least: Power): Expression {
  descend(cursor, 1)
  const start = here(cursor)
  let left = readPrefixed(cursor)
  for (let level = 0; ; level += 1) {
    if (level > deepestOperators) fail(cursor, 'nested too deeply')
    if (cursor.expected !== null) expecting(cursor, 'an operator')
    const strength = infixPower(cursor)
    if (strength === 0 || strength < least) break
    left = isChained(strength)
      ? readChain(cursor, start, left, strength)
      : readPredicate(cursor, start, left, least)
    if (symbolAt(cursor) === '[') left = readPostfix(cursor, left)
  }
  cursor.depth -= 1
  return left
}

/** `first + b - c`: goes on with all operators of one strength, whose operands bind at least as tightly as `least`. */
export function readChain(
  cursor: Cursor,
  start: number,
  first: Expression,
  strength: Power,
  least = strength + 1,
): Chain {
  bareOperand(cursor, first, least - 1)
  // `(a + b) - c` is `a + b - c`.
  const inner = first.type === 'chain' && powerOf(first) === strength ? first : null
  const operators = inner === null ? [] : [...inner.operators]
  const operands = inner === null ? [first] : [...inner.operands]
  do {
    const from = cursor.pos
    operators.push(readOperator(cursor))
    // Flink's parser looks at the operand before it takes the operator, and so stumbles on the operator.
    if (!atOperand(cursor)) fail(cursor, '', 'an operand is expected behind the operator', from - cursor.pos)
    const operand = readOperators(cursor, least)
    bareOperand(cursor, operand, least)
    operands.push(operand)
  } while (infixPower(cursor) === strength)
  return { type: 'chain', operators, operands, start, end: behind(cursor) }
}
