import type { Column, Relation } from '../relation/relation.js'
import type { Expression } from '../tree.js'
import { eachChild } from '../tree-children.js'
import { addColumn, type Search } from './search.js'

/**
 * Notes the columns that the planner keeps though nobody may use them: OVER stays wherever a filter or a join stands
 * between it and who drops its column. A sub-query as a column goes in any case.
 */
export function addKept(search: Search, { columns }: Relation): void {
  for (const column of columns) if (!isQuery(column)) addColumn(search, column)
}

function isQuery({ source }: Column): boolean {
  return source.type === 'computed' && holdsQuery(source.expression)
}

function holdsQuery(expression: Expression): boolean {
  if (expression.type === 'subquery') return true
  let holds = false
  eachChild(expression, (child) => {
    holds ||= holdsQuery(child)
  })
  return holds
}
