import type { Relation } from '../relation/relation.js'
import type { Scope } from '../relation/scope.js'
import type { GroupItem, Select } from '../tree.js'
import { wholeAggregate } from '../relation/aggregate.js'
import { fromIsEmpty, isFiltered } from './empty.js'
import { addCondition, addExpressions, addMemberships } from './expression-state.js'
import { addFrom } from './join-state.js'
import { addKept } from './kept.js'
import { addReason, addWhole, type Search } from './search.js'

/** What a SELECT keeps state for; nothing where no row can pass its filter. */
export function addSelect(search: Search, select: Select, scope: Scope, output: Relation): void {
  if (isFiltered(select, scope) || fromIsEmpty(scope)) return
  addFrom(search, scope)
  if (!isProjection(select, scope)) for (const { relation } of scope.entries) addKept(search, relation)
  addGrouping(search, select, scope)
  addCondition(search, select.where, scope)
  addCondition(search, select.having, scope)
  addCondition(search, select.qualify, { ...scope, output })
  for (const { expression } of select.items) addMemberships(search, expression, scope)
  if (select.quantifier === 'DISTINCT' && select.from !== null) {
    addReason(search, 'DISTINCT', select.start)
    addWhole(search, output)
  }
}

/** Whether a SELECT only chooses among the columns of one relation, so that the planner makes one of the two. */
function isProjection(select: Select, { entries }: Scope): boolean {
  const { where, groupBy, having, qualify, quantifier } = select
  if (where !== null || groupBy !== null || having !== null || qualify !== null) return false
  return entries.length === 1 && quantifier !== 'DISTINCT' && wholeAggregate(select) === null
}

function addGrouping(search: Search, select: Select, scope: Scope): void {
  if (select.groupBy !== null) {
    addReason(search, 'GROUP BY', select.groupBy.start)
    for (const item of select.groupBy.items) addGroup(search, item, scope)
    return
  }
  const whole = wholeAggregate(select)
  if (whole !== null) addReason(search, whole.name.toUpperCase(), whole.start)
}

function addGroup(search: Search, item: GroupItem, scope: Scope): void {
  if (item.type === 'GROUPING SETS') for (const set of item.sets) addGroup(search, set, scope)
  else addExpressions(search, item.expressions, scope)
}
