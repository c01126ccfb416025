import type { Expression } from '../../../sql/tree.js'

/** Whether an expression, or anything in it but queries of their own, passes a test. */
export function someWithin(node: unknown, test: (node: Expression) => boolean): boolean {
  if (Array.isArray(node)) return node.some((item) => someWithin(item, test))
  if (!isNode(node) || node.type === 'subquery') return false
  return test(node) || Object.values(node).some((value) => someWithin(value, test))
}

function isNode(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null
}
