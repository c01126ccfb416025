import type { Expression } from '../tree.js'
import { eachChild } from '../tree-children.js'
import { skeletonOf } from './expression.js'
import type { Key } from './matching.js'
import type { Side } from './side.js'

/** One of the conditions that AND binds. */
export interface Conjunct {
  readonly side: Side
  readonly expression: Expression
  /** Its text where the order of what means the same in any order is fixed. */
  readonly norm: string
}

/** Conjuncts belong together by what they say, else around their sub-queries, else by what they are about. */
export const conjunctKeys: readonly Key<Conjunct>[] = [
  ({ norm }) => norm,
  ({ side, expression }) => skeletonOf(side, expression),
  ({ side, expression }) => aboutOf(side, expression),
  ({ side, expression }) => pathsOf(side, expression),
]

/** The conditions that AND binds, from left to right. */
export function conjunctsOf(side: Side, condition: Expression): readonly Conjunct[] {
  return partsOf(condition).map((expression) => ({ side, expression, norm: normOf(side, expression) }))
}

function partsOf(condition: Expression): readonly Expression[] {
  return condition.type === 'chain' && condition.operators[0] === 'AND'
    ? condition.operands.flatMap(partsOf)
    : [condition]
}

/** `a = b` and `b = a` are one condition, and so are lists of the same literals. */
function normOf(side: Side, expression: Expression): string {
  if (expression.type === 'chain' && expression.operators.join() === '=')
    return expression.operands
      .map((operand) => side.text(operand))
      .sort()
      .join(' = ')
  if (expression.type !== 'membership' || !expression.list.every(({ type }) => type === 'literal'))
    return side.text(expression)
  const list = expression.list.map((item) => side.text(item)).sort()
  return `${side.text(expression.operand)} ${expression.operator} ${list.join(', ')}`
}

/** What a comparison is about: what stands on its left. */
function aboutOf(side: Side, expression: Expression): string | null {
  switch (expression.type) {
    case 'between':
    case 'membership':
    case 'like':
    case 'test':
      return side.text(expression.operand)
    case 'chain': {
      const [left] = expression.operands
      return left === undefined || expression.operators[0] === 'OR' ? null : side.text(left)
    }
    default:
      return null
  }
}

/** The columns that a condition names; null where it names none. */
function pathsOf(side: Side, expression: Expression): string | null {
  const paths = new Set<string>()
  collectPaths(expression, (path) => paths.add(side.text(path)))
  return paths.size === 0 ? null : [...paths].sort().join(', ')
}

function collectPaths(expression: Expression, add: (path: Expression) => void): void {
  if (expression.type === 'path') add(expression)
  else eachChild(expression, (child) => collectPaths(child, add))
}
