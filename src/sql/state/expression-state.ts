import { relationOfQuery } from '../relation/query.js'
import { meaningOf } from '../relation/resolve.js'
import type { Scope } from '../relation/scope.js'
import type { Expression, Subquery } from '../tree.js'
import { eachChild } from '../tree-children.js'
import { constantOf } from './condition.js'
import { isEmpty } from './empty.js'
import { addColumn, addReason, addWhole, type Search } from './search.js'

/** What expressions keep state for. */
export function addExpressions(search: Search, list: readonly Expression[], scope: Scope): void {
  for (const expression of list) addExpression(search, expression, scope)
}

/** What an expression keeps state for: OVER, and sub-queries, which become joins. The columns it names are used. */
export function addExpression(
  search: Search,
  expression: Expression,
  scope: Scope,
  around = 'sub-query',
): void {
  switch (expression.type) {
    case 'path': {
      const meaning = meaningOf(expression.parts, scope)
      if (meaning.type === 'column') addColumn(search, meaning.column)
      else addWhole(search, meaning.relation)
      return
    }
    case 'subquery':
      addQuery(search, expression, scope, around)
      return
    case 'call':
      if (expression.over !== null)
        addReason(search, `${expression.name.toUpperCase()} OVER`, expression.start)
      eachChild(expression, (child) => addExpression(search, child, scope))
      return
    default:
      eachChild(expression, (child) => addExpression(search, child, scope, wordsOf(expression)))
  }
}

/** A query that gives no row is known before: nothing is in it. */
function addQuery(search: Search, { query, start }: Subquery, scope: Scope, around: string): void {
  const relation = relationOfQuery(query, scope)
  if (around !== 'sub-query' && isEmpty(relation)) return
  addReason(search, around, start)
  addWhole(search, relation)
}

/** IN and EXISTS become joins even where nobody uses what they say. */
export function addMemberships(search: Search, expression: Expression, scope: Scope): void {
  const words = wordsOf(expression)
  eachChild(expression, (child) => {
    if (child.type === 'subquery' && words !== 'sub-query') addQuery(search, child, scope, words)
    else addMemberships(search, child, scope)
  })
}

/** What a condition keeps state for; one of literals alone is worked out before. */
export function addCondition(search: Search, condition: Expression | null, scope: Scope): void {
  if (condition !== null && constantOf(condition, scope.text) === null)
    addExpression(search, condition, scope)
}

/** What a sub-query is called by what stands around it. */
function wordsOf(around: Expression): string {
  if (around.type === 'membership') return `${around.operator} (SELECT …)`
  return around.type === 'unary' && around.operator === 'EXISTS' ? 'EXISTS' : 'sub-query'
}
