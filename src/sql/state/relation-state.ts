import type { Column, Making, Relation } from '../relation/relation.js'
import { addUsed } from './column-state.js'
import { givesNothing, isZero } from './condition.js'
import { isEmpty } from './empty.js'
import { addExpression, addExpressions } from './expression-state.js'
import { addFrom } from './join-state.js'
import { addKept } from './kept.js'
import { addColumn, addInput, addReason, addRows, addWhole, newSearch, type Search } from './search.js'
import { addSelect } from './select-state.js'
import { partOfView } from './view-part.js'

/** All for which Flink keeps state while it computes a relation, up to the views that it reads. */
export function searched(relation: Relation): Search {
  const search = newSearch()
  addOrder(search, relation)
  addWhole(search, relation)
  return ended(search)
}

/** The same where none of its columns is used. */
export function searchedRows(relation: Relation): Search {
  const search = newSearch()
  addRows(search, relation)
  return ended(search)
}

/** All for which Flink keeps state to have a column, but for the rows of its relation. */
export function searchedColumn(column: Column): Search {
  const search = newSearch()
  addColumn(search, column)
  return ended(search)
}

function ended(search: Search): Search {
  while (search.relations.length + search.columns.length > 0) addNext(search)
  return search
}

function addNext(search: Search): void {
  const relation = search.relations.pop()
  const column = relation === undefined ? search.columns.pop() : undefined
  if (relation !== undefined) addRelation(search, relation)
  if (column !== undefined) addUsed(search, column)
}

type Made<Type> = Extract<Making, { readonly type: Type }>

/** Only the order of what a statement gives counts: the planner drops that of a query inside. */
function addOrder(search: Search, { made }: Relation): void {
  if (made.type !== 'ordered' || made.query.limit !== null || givesNothing(made.query, made.scope.text))
    return
  const [first] = made.query.orderBy
  if (first !== undefined) addReason(search, 'ORDER BY', first.expression.start)
}

function addRelation(search: Search, relation: Relation): void {
  if (isEmpty(relation)) return
  const { made } = relation
  switch (made.type) {
    case 'table':
      addTable(search, made)
      return
    case 'select':
      addSelect(search, made.select, made.scope, relation)
      return
    case 'joined':
      addFrom(search, made.scope)
      return
    case 'ordered':
      addLimited(search, made)
      return
    case 'set-operation':
      addSetOperation(search, made)
      return
    case 'values':
      return
    case 'renamed':
    case 'extended':
      addRows(search, made.input)
      return
    default:
      addMade(search, made)
  }
}

/** What functions and patterns make. */
function addMade(search: Search, made: Made<'unnest' | 'function' | 'match' | 'unknown'>): void {
  switch (made.type) {
    case 'unnest':
      addExpressions(search, made.unnest.arguments, made.scope)
      return
    case 'function':
      addExpressions(search, made.rest, made.scope)
      for (const input of made.inputs) addWhole(search, input)
      return
    case 'match':
      addReason(search, 'MATCH_RECOGNIZE', made.match.start)
      addWhole(search, made.input)
      return
    case 'unknown':
      for (const input of made.inputs) addWhole(search, input)
      return
  }
}

/** A view hides what its query keeps. */
function addTable(search: Search, { table }: Made<'table'>): void {
  addInput(search, table)
  const part = partOfView(table, null)
  if (part !== null) search.views.push(part)
}

function addLimited(search: Search, { query, input, scope }: Made<'ordered'>): void {
  const { limit, offset, orderBy } = query
  if (limit !== null) addReason(search, 'LIMIT', limit.start)
  else if (offset !== null && !isZero(offset, scope.text)) addReason(search, 'OFFSET', offset.start)
  if (limit !== null || offset !== null)
    for (const { expression } of orderBy) addExpression(search, expression, scope)
  addRows(search, input)
}

/** Only UNION ALL asks for no rows that came before; what is left of it where terms are empty asks for none. */
function addSetOperation(search: Search, { operation, terms }: Made<'set-operation'>): void {
  operation.operators.forEach((operator, i) => {
    const at = operation.terms[i + 1]?.start ?? operation.start
    if (operator !== 'UNION ALL') addReason(search, operator, at)
  })
  const compares = operation.operators.some((operator) => operator !== 'UNION ALL')
  for (const term of terms) {
    if (compares) addWhole(search, term)
    else {
      addRows(search, term)
      addKept(search, term)
    }
  }
}
