import type { Making, Relation } from '../relation/relation.js'
import { type Scope, scopeUpTo } from '../relation/scope.js'
import type { Expression, GroupItem, OrderItem, Select } from '../tree.js'
import { addColumns, addValue, addWholeRow } from './expression-origins.js'
import {
  addOrigins,
  gathered,
  type Gathering,
  gathering,
  type Memory,
  nowhere,
  type Origins,
} from './gathering.js'
import { listedTables } from './listed-tables.js'
import { originsOf, viewQuery } from './origins.js'
import { settleView, viewMemory } from './settle.js'

/**
 * What decides which rows a relation has, and how many of each: filters, join conditions, keys of groups, the order
 * behind a LIMIT. All stand in `values`.
 */
export function rowOriginsOf(relation: Relation, memory: Memory): Origins {
  const { made } = relation
  const before = memory.rows.get(made)
  if (before !== undefined) return before
  memory.rows.set(made, nowhere)
  const to = gathering(memory)
  addRows(to, relation)
  const origins = gathered(to)
  memory.rows.set(made, origins)
  return origins
}

function addRows(to: Gathering, relation: Relation): void {
  const { made } = relation
  switch (made.type) {
    case 'table': {
      const { schema } = made.table
      const query = to.memory.expands ? viewQuery(schema) : null
      if (schema === null || query === null) return
      settleView(schema)
      addOrigins(to, rowOriginsOf(query, viewMemory(schema)))
      return
    }
    case 'select':
      addSelect(to, made.select, made.scope, relation)
      return
    case 'joined':
      addFrom(to, made.scope)
      return
    case 'ordered':
      addRowsOf(to, made.input)
      // Without a limit the order changes no row.
      if (made.query.limit !== null || made.query.offset !== null)
        addOrder(to, made.query.orderBy, made.scope)
      return
    case 'set-operation':
      addSetOperation(to, made.operation.operators, made.terms)
      return
    case 'values':
      return
    case 'renamed':
      addRowsOf(to, made.input)
      // Names go by place.
      addWhole(to, made.input)
      return
    default:
      addMade(to, made)
  }
}

type Special = Extract<Making, { readonly type: 'unnest' | 'extended' | 'function' | 'match' | 'unknown' }>

/** What functions and patterns make. */
function addMade(to: Gathering, made: Special): void {
  switch (made.type) {
    case 'unnest':
      addValues(to, made.unnest.arguments, made.scope)
      return
    case 'extended':
      addRowsOf(to, made.input)
      for (const argument of made.call.arguments) addArgument(to, argument, made.scope)
      return
    case 'function':
      addValues(to, made.rest, made.scope)
      for (const input of made.inputs) addWholeRow(to, input, 'a function')
      return
    case 'match':
      addRowsOf(to, made.input)
      addValues(to, made.match.partitionBy, made.scope)
      addOrder(to, made.match.orderBy, made.scope)
      for (const { condition } of made.match.defines) addValue(to, condition, made.scope)
      return
    case 'unknown':
      for (const input of made.inputs) addWholeRow(to, input, 'the query')
      return
  }
}

/** Of a function's arguments, all but the table, whose rows are counted as they are. */
function addArgument(to: Gathering, argument: Expression, scope: Scope): void {
  if (argument.type === 'named') addArgument(to, argument.value, scope)
  else if (argument.type === 'table-argument') {
    addValues(to, argument.partitionBy, scope)
    addOrder(to, argument.orderBy, scope)
  } else if (argument.type !== 'model') addValue(to, argument, scope)
}

function addRowsOf(to: Gathering, relation: Relation): void {
  addOrigins(to, rowOriginsOf(relation, to.memory))
}

function addValues(to: Gathering, list: readonly Expression[], scope: Scope): void {
  for (const expression of list) addValue(to, expression, scope)
}

function addOrder(to: Gathering, list: readonly OrderItem[], scope: Scope): void {
  for (const { expression } of list) addValue(to, expression, scope)
}

function addFrom(to: Gathering, scope: Scope): void {
  for (const { relation, asOf } of scope.entries) {
    addRowsOf(to, relation)
    if (asOf !== null) addValue(to, asOf, scope)
  }
  for (const { join, end } of scope.joins) if (join.on !== null) addValue(to, join.on, scopeUpTo(scope, end))
  for (const column of scope.shared) addOrigins(to, originsOf(column, to.memory))
  if (scope.joins.some(({ join }) => join.natural))
    for (const { relation } of scope.entries) addWhole(to, relation)
}

function addSelect(to: Gathering, select: Select, scope: Scope, output: Relation): void {
  addFrom(to, scope)
  if (select.where !== null) addValue(to, select.where, scope)
  for (const item of select.groupBy?.items ?? []) addGroup(to, item, scope)
  if (select.having !== null) addValue(to, select.having, scope)
  if (select.qualify !== null) addValue(to, select.qualify, { ...scope, output })
  if (select.quantifier === 'DISTINCT') addColumns(to, output, 'DISTINCT')
}

function addGroup(to: Gathering, item: GroupItem, scope: Scope): void {
  if (item.type === 'GROUPING SETS') for (const set of item.sets) addGroup(to, set, scope)
  else addValues(to, item.expressions, scope)
}

/** Wherever equal rows are sought, every column decides. */
function addSetOperation(to: Gathering, operators: readonly string[], terms: readonly Relation[]): void {
  const compares = operators.some((operator) => operator !== 'UNION ALL')
  for (const term of terms) {
    if (compares) addWholeRow(to, term, 'the set operation')
    else addRowsOf(to, term)
    // Terms must have equally many columns.
    addWhole(to, term)
  }
}

function addWhole(to: Gathering, relation: Relation): void {
  for (const table of listedTables(relation)) to.whole.set(table.written, table)
}
