import { relationOfQuery } from '../relation/query.js'
import type { Relation } from '../relation/relation.js'
import { meaningOf, relationNamed } from '../relation/resolve.js'
import type { Scope } from '../relation/scope.js'
import type { Call, Expression, Query, Star, Window } from '../tree.js'
import { eachChild, eachOfWindow } from '../tree-children.js'
import { addInfluences, addOrigins, type Gathering } from './gathering.js'
import { originsOf } from './origins.js'
import { rowOriginsOf } from './row-origins.js'
import { listedTables } from './listed-tables.js'
import { settleCommonTables } from './settle.js'

/** Adds what an expression's value is made of. */
export function addValue(to: Gathering, expression: Expression, scope: Scope): void {
  switch (expression.type) {
    case 'path': {
      const meaning = meaningOf(expression.parts, scope)
      if (meaning.type === 'column') addOrigins(to, originsOf(meaning.column, to.memory))
      else addWholeRow(to, meaning.relation, 'an expression')
      return
    }
    case 'literal':
      return
    case 'star':
      addStar(to, expression, scope)
      return
    case 'subquery':
      addQuery(to, expression.query, scope)
      return
    case 'table-argument':
      addWholeRow(to, relationOfQuery(expression.query, scope), 'a function')
      return
    case 'unary':
      if (expression.operator === 'EXISTS' || expression.operator === 'UNIQUE')
        addExistence(to, expression.operand, scope)
      else addValue(to, expression.operand, scope)
      return
    case 'call':
      addCall(to, expression, scope)
      return
    default:
      eachChild(expression, (child) => addValue(to, child, scope))
  }
}

/** The relation of a query inside an expression; its common tables first, however many build on each other. */
function relationInside(to: Gathering, query: Query, scope: Scope): Relation {
  const before = scope.allCommon.length
  const relation = relationOfQuery(query, scope)
  settleCommonTables(scope, to.memory, before)
  return relation
}

/** A sub-query gives a value, and its rows decide which. */
function addQuery(to: Gathering, query: Query, scope: Scope): void {
  const relation = relationInside(to, query, scope)
  addColumns(to, relation, 'a sub-query')
  addInfluences(to, rowOriginsOf(relation, to.memory))
}

/** Whether there are rows depends on what decides about rows, not on what they hold. */
function addExistence(to: Gathering, operand: Expression, scope: Scope): void {
  if (operand.type !== 'subquery') addValue(to, operand, scope)
  else addInfluences(to, rowOriginsOf(relationInside(to, operand.query, scope), to.memory))
}

/** COUNT(*) looks at no column. */
function addCall(to: Gathering, call: Call, scope: Scope): void {
  const [first] = call.arguments
  if (call.name.toUpperCase() === 'MATCH_ROWTIME' && first === undefined && scope.matchTime !== null)
    addValue(to, scope.matchTime, scope)
  const countsRows = first?.type === 'star' && first.qualifier.length === 0
  eachChild(call, (child) => {
    if (child !== first || !countsRows) addValue(to, child, scope)
  })
  for (const window of windowsOf(call, scope)) eachOfWindow(window, (child) => addValue(to, child, scope))
}

/** `OVER w`: the window that the SELECT calls so. */
function windowsOf({ over }: Call, { select }: Scope): readonly Window[] {
  if (over === null || 'type' in over) return []
  const named = select?.windows.find(({ name }) => name.text === over.text)
  return named === undefined ? [] : [named.window]
}

function addStar(to: Gathering, { qualifier }: Star, scope: Scope): void {
  const named = qualifier.length > 0 ? relationNamed(qualifier, scope) : null
  const relations = named === null ? scope.entries.map(({ relation }) => relation) : [named]
  for (const relation of relations) addWholeRow(to, relation, 'an expression')
}

/** Every column of a relation. */
export function addColumns(to: Gathering, relation: Relation, by: string): void {
  for (const column of relation.columns) addOrigins(to, originsOf(column, to.memory))
  for (const { reason } of relation.openings) to.unknown.add(`${by} takes whole rows: ${reason}`)
  for (const table of listedTables(relation)) to.whole.set(table.written, table)
}

/** Every column of a relation, and what decides about its rows. */
export function addWholeRow(to: Gathering, relation: Relation, by: string): void {
  addColumns(to, relation, by)
  addInfluences(to, rowOriginsOf(relation, to.memory))
}
