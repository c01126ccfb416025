import type { Scope } from '../relation/scope.js'
import type { TimeAttribute } from '../schema/table-schema.js'
import type { Expression } from '../tree.js'
import { typeOfExpression } from '../type/expression-type.js'

/**
 * Which of Flink's clocks runs on an expression; null for none. Where the type of a column is not known, what it is
 * called decides: `proctime`, `proc_time`, `rowtime`.
 */
export function clockOf(expression: Expression, scope: Scope): TimeAttribute | null {
  const found = typeOfExpression(expression, scope)
  if (found !== null) return found.time
  return expression.type === 'path' ? clockNamed(expression.parts.at(-1)?.text ?? '') : null
}

function clockNamed(name: string): TimeAttribute | null {
  if (/proc_?(essing_?)?time/i.test(name)) return 'proctime'
  return /row_?time/i.test(name) ? 'rowtime' : null
}
