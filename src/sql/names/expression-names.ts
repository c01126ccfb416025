import type { NamePart } from '../statement.js'
import type { Call, Expression, TableArgument } from '../tree.js'
import { eachChild, eachOrdered } from '../tree-children.js'
import { addName } from './found.js'
import { walkQuery } from './query-names.js'
import { addRead, qualifierLength, type Scope } from './scope.js'

/** The tables named in an expression: by sub-queries, as arguments, and as qualifiers of columns. */
export function walkExpression(expression: Expression, scope: Scope): void {
  switch (expression.type) {
    case 'path':
      walkQualifier(expression.parts, expression.parts.length - 1, scope)
      return
    case 'star':
      walkQualifier(expression.qualifier, expression.qualifier.length, scope)
      return
    case 'literal':
      return
    case 'subquery':
      walkQuery(expression.query, scope)
      return
    case 'table-argument':
      walkTableArgument(expression, scope)
      return
    case 'call':
      walkCall(expression, scope)
      return
    default:
      eachChild(expression, (child) => walkExpression(child, scope))
  }
}

/** Several expressions. */
export function walkExpressions(list: readonly Expression[], scope: Scope): void {
  for (const expression of list) walkExpression(expression, scope)
}

/** An expression that may be missing. */
export function walkOptional(expression: Expression | null, scope: Scope): void {
  if (expression !== null) walkExpression(expression, scope)
}

/** `t.c`: the first parts, `most` at most, may be a table. */
function walkQualifier(parts: readonly NamePart[], most: number, scope: Scope): void {
  if (most === 0) return
  const length = qualifierLength(parts, most, scope)
  if (length > 0) addName(scope.found, 'qualifier', parts.slice(0, length))
}

/** `TABLE t PARTITION BY a ORDER BY b`: what it is partitioned and ordered by are columns of that table. */
function walkTableArgument({ query, partitionBy, orderBy }: TableArgument, scope: Scope): void {
  walkQuery(query, scope)
  walkExpressions(partitionBy, scope)
  eachOrdered(orderBy, (child) => walkExpression(child, scope))
}

function walkCall(call: Call, scope: Scope): void {
  const [first] = call.arguments
  const table =
    first !== undefined && scope.found.tableFunctions.has(call.name.toUpperCase()) ? bareName(first) : null
  if (table !== null) addRead(scope, table)
  eachChild(call, (child) => {
    if (table === null || child !== first) walkExpression(child, scope)
  })
}

function bareName(expression: Expression): readonly NamePart[] | null {
  if (expression.type === 'named') return bareName(expression.value)
  return expression.type === 'path' ? expression.parts : null
}
