import type { Chain, Expression, Query } from '../tree.js'

/** What a condition of literals alone is; null for any other. */
export function constantOf(condition: Expression, text: string): boolean | null {
  switch (condition.type) {
    case 'literal':
      if (condition.kind === 'null') return false
      return condition.kind === 'boolean' ? written(condition, text) === 'TRUE' : null
    case 'unary': {
      const operand = condition.operator === 'NOT' ? constantOf(condition.operand, text) : null
      return operand === null ? null : !operand
    }
    case 'chain':
      return constantOfChain(condition, text)
    default:
      return null
  }
}

function constantOfChain({ operators, operands }: Chain, text: string): boolean | null {
  const [operator = ''] = operators
  if (operator !== 'AND' && operator !== 'OR') return compared(operator, operands, text)
  const values = operands.map((operand) => constantOf(operand, text))
  const decisive = operator === 'OR'
  if (values.includes(decisive)) return decisive
  return values.includes(null) ? null : !decisive
}

/** Two numbers, or two strings. */
function compared(
  operator: string,
  [left, right, more]: readonly Expression[],
  text: string,
): boolean | null {
  if (left?.type !== 'literal' || right?.type !== 'literal' || more !== undefined) return null
  if (left.kind !== right.kind || (left.kind !== 'number' && left.kind !== 'string')) return null
  const order = left.kind === 'number' ? Number(written(left, text)) - Number(written(right, text)) : null
  const equal = order === null ? written(left, text) === written(right, text) : order === 0
  switch (operator) {
    case '=':
      return equal
    case '<>':
    case '!=':
      return !equal
    case '<':
      return order === null ? null : order < 0
    case '>':
      return order === null ? null : order > 0
    default:
      return null
  }
}

function written({ start, end }: Expression, text: string): string {
  const own = text.slice(start, end)
  return own.startsWith("'") ? own : own.toUpperCase()
}

/** `LIMIT 0`, `FETCH FIRST 0 ROWS`: the planner drops all that stands before. */
export function givesNothing({ limit }: Query, text: string): boolean {
  return limit !== null && isZero(limit, text)
}

/** Whether an expression is the number 0. */
export function isZero(expression: Expression, text: string): boolean {
  return (
    expression.type === 'literal' && expression.kind === 'number' && Number(written(expression, text)) === 0
  )
}
