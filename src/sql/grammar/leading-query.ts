import { type Cursor, passedAt } from '../cursor.js'
import type { Expression, QueryBody, Row } from '../tree.js'

/**
 * Where no query may stand, Flink's parser refuses one in brackets that an expression begins with; a list in brackets
 * begins with each item. The offset behind the token on which it stumbles; null where it does not.
 */
export function leadingQuery(cursor: Cursor, expression: Expression): number | null {
  switch (expression.type) {
    case 'subquery':
      return stumble(cursor, expression.query)
    case 'row':
      return isPeriod(cursor, expression) ? null : firstOf(cursor, expression.items)
    case 'chain':
      return firstOf(cursor, expression.operands.slice(0, 1))
    case 'unary':
    case 'test':
    case 'field':
    case 'item':
    case 'method':
    case 'between':
    case 'like':
    case 'membership':
      return leadingQuery(cursor, expression.operand)
    case 'date-difference':
      return leadingQuery(cursor, expression.value)
    default:
      return null
  }
}

function firstOf(cursor: Cursor, list: readonly Expression[]): number | null {
  for (const item of list) {
    const found = leadingQuery(cursor, item)
    if (found !== null) return found
  }
  return null
}

/** It looks for queries where SELECT and UNION are: VALUES and TABLE alone go unseen. */
function stumble(cursor: Cursor, body: QueryBody): number | null {
  switch (body.type) {
    case 'select':
      return body.start
    case 'query':
      return stumble(cursor, body.body)
    case 'set-operation':
      return firstStumble(cursor, body.terms) ?? body.terms[1]?.start ?? null
    case 'values':
      // Without VALUES it is an expression behind a WITH clause.
      return body.rows[0]?.start === body.start ? firstOf(cursor, body.rows) : null
    case 'explicit-table':
      return null
  }
}

function firstStumble(cursor: Cursor, [first]: readonly QueryBody[]): number | null {
  return first === undefined ? null : stumble(cursor, first)
}

/** `PERIOD (a, b)` holds expressions of any kind. */
function isPeriod(cursor: Cursor, { start }: Row): boolean {
  return cursor.symbols[passedAt(cursor, start)] === 'PERIOD'
}
