import type { Expression } from '../tree.js'

/** How tightly an operator binds; 0 is none. */
export type Power = number

/** Calcite's strengths, from the weakest. */
export const power = {
  union: 14,
  intersection: 18,
  or: 22,
  and: 24,
  not: 26,
  test: 28,
  comparison: 30,
  /** What stands behind ESCAPE: as predicates, but told apart from what else stands beside them. */
  escape: 31.5,
  predicate: 32,
  like: 33,
  exists: 39,
  sum: 40,
  product: 60,
  sign: 80,
  primary: 100,
} as const

/** The operators between two operands. */
export const infix: ReadonlyMap<string, Power> = new Map<string, Power>([
  ['OR', power.or],
  ['AND', power.and],
  ['=', power.comparison],
  ['<>', power.comparison],
  ['!=', power.comparison],
  ['<', power.comparison],
  ['>', power.comparison],
  ['<=', power.comparison],
  ['>=', power.comparison],
  ['OVERLAPS', power.comparison],
  ['CONTAINS', power.comparison],
  ['EQUALS', power.comparison],
  ['PRECEDES', power.comparison],
  ['SUCCEEDS', power.comparison],
  ['IMMEDIATELY', power.comparison],
  ['MEMBER', power.comparison],
  ['SUBMULTISET', power.comparison],
  ['BETWEEN', power.predicate],
  ['IN', power.predicate],
  ['LIKE', power.like],
  ['ILIKE', power.like],
  ['RLIKE', power.like],
  ['SIMILAR', power.like],
  ['+', power.sum],
  ['-', power.sum],
  ['*', power.product],
  ['/', power.product],
  ['%', power.product],
  ['||', power.product],
])

/** What NOT may stand before, between two operands. */
export const negatable: ReadonlySet<string> = new Set(['BETWEEN', 'IN', 'LIKE', 'ILIKE', 'RLIKE', 'SIMILAR'])

/** How tightly the outermost operator of an expression binds. */
export function powerOf(expression: Expression): Power {
  switch (expression.type) {
    case 'chain':
      return chainPower(expression.operators[0] ?? '')
    case 'test':
      return power.test
    case 'between':
    case 'like':
      return power.predicate
    case 'membership':
      return expression.operator.endsWith('IN') ? power.predicate : power.comparison
    case 'unary':
      return unaryPower(expression.operator)
    case 'path':
    case 'literal':
    case 'call':
    case 'cast':
    case 'case':
    case 'field':
    case 'item':
    case 'subquery':
    case 'collection':
    case 'method':
    case 'model':
      return power.primary
    default:
      return 0
  }
}

function chainPower(operator: string): Power {
  const found = infix.get(operator)
  if (found !== undefined) return found
  if (operator.startsWith('MULTISET'))
    return operator.startsWith('MULTISET INTERSECT') ? power.intersection : power.union
  return power.comparison
}

function unaryPower(operator: string): Power {
  if (operator === 'NOT') return power.not
  return operator === 'EXISTS' || operator === 'UNIQUE' ? power.exists : power.sign
}
