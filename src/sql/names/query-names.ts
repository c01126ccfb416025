import type { GroupItem, Query, QueryBody, Select } from '../tree.js'
import { eachOfWindow, eachOrdered } from '../tree-children.js'
import { walkExpression, walkExpressions, walkOptional } from './expression-names.js'
import { walkHints } from './hint-names.js'
import { addRead, innerScope, type Scope } from './scope.js'
import { walkTable } from './table-names.js'

/** The tables that a query names, seen from the scope it stands in. */
export function walkQuery(query: Query, scope: Scope): void {
  const own = query.with.length === 0 ? scope : walkCommonTables(query, scope)
  const inside = walkBody(query.body, own)
  eachOrdered(query.orderBy, (expression) => walkExpression(expression, inside))
  walkOptional(query.limit, own)
  walkOptional(query.offset, own)
}

/** A CTE is seen by those after it and by the query; by its own body only where the list is recursive. */
function walkCommonTables(query: Query, scope: Scope): Scope {
  const names = new Set<string>()
  const own: Scope = { ...scope, common: { names, outer: scope.common } }
  for (const common of query.with) {
    if (query.recursive) names.add(common.name.text)
    walkQuery(common.query, own)
    names.add(common.name.text)
  }
  return own
}

/** Gives the scope that an ORDER BY behind the body sees. */
function walkBody(body: QueryBody, scope: Scope): Scope {
  switch (body.type) {
    case 'select':
      return walkSelect(body, scope)
    case 'set-operation':
      for (const term of body.terms) walkBody(term, scope)
      return scope
    case 'values':
      walkExpressions(body.rows, scope)
      return scope
    case 'explicit-table':
      addRead(scope, body.table.parts)
      return scope
    case 'query':
      walkQuery(body, scope)
      return scope
  }
}

function walkSelect(select: Select, outer: Scope): Scope {
  const scope = innerScope(outer)
  if (select.from !== null) walkTable(select.from, scope)
  for (const item of select.items) walkExpression(item.expression, scope)
  walkOptional(select.where, scope)
  for (const item of select.groupBy?.items ?? []) walkGroup(item, scope)
  walkOptional(select.having, scope)
  for (const { window } of select.windows)
    eachOfWindow(window, (expression) => walkExpression(expression, scope))
  walkOptional(select.qualify, scope)
  walkHints(select.hints, scope)
  return scope
}

function walkGroup(item: GroupItem, scope: Scope): void {
  if (item.type === 'GROUPING SETS') for (const set of item.sets) walkGroup(set, scope)
  else walkExpressions(item.expressions, scope)
}
