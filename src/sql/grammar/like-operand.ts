import { type Cursor, fail, passedAt } from '../cursor.js'
import type { Between, Expression } from '../tree.js'
import { power, type Power } from './operator.js'

/**
 * Flink's parser reads what stands behind LIKE, and behind ESCAPE, by itself, as far as the next AND: a BETWEEN without
 * brackets never finds its own AND there.
 */
export function refuseBetween(cursor: Cursor, operand: Expression): void {
  const found = betweenIn(cursor, operand)
  if (found === null) return
  const at = passedAt(cursor, found.low.end - 1) - cursor.pos
  fail(cursor, 'BETWEEN is not allowed behind LIKE', 'put it in brackets', at)
}

/** The first BETWEEN that an operand begins with. */
function betweenIn(cursor: Cursor, operand: Expression): Between | null {
  let found: Between | null = null
  for (let at: Expression | null = operand; at !== null; at = beginning(cursor, at)) {
    if (at.type === 'between' && !cursor.brackets.has(at)) found = at
  }
  return found
}

/** What a predicate without brackets begins with; null for anything else. */
function beginning(cursor: Cursor, expression: Expression): Expression | null {
  if (cursor.brackets.has(expression)) return null
  switch (expression.type) {
    case 'between':
    case 'like':
    case 'membership':
      return expression.operand
    default:
      return null
  }
}

/**
 * How tightly operators behind LIKE bind, where those around it bind at least as tightly as `least`. Behind ESCAPE, and
 * behind the AND of a BETWEEN, that is as it is there.
 */
export function patternPower(least: Power): Power {
  return mayEscape(least) ? power.predicate : least
}

/** Whether a LIKE takes an ESCAPE: behind another's ESCAPE, and behind the AND of a BETWEEN, it leaves it to others. */
export function mayEscape(least: Power): boolean {
  return least !== power.escape && least !== power.like
}
