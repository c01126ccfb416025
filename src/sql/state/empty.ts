import type { Making, Relation } from '../relation/relation.js'
import type { Scope, ScopeJoin } from '../relation/scope.js'
import type { Select } from '../tree.js'
import { wholeAggregate } from '../relation/aggregate.js'
import { constantOf, givesNothing } from './condition.js'

/** Deeper than this, a relation is taken to have rows. */
const deepest = 60

const known = new WeakMap<Making, boolean>()

/** Whether a relation certainly has no rows, so that the planner drops it and all below it. */
export function isEmpty({ made }: Relation, depth = 0): boolean {
  if (depth > deepest) return false
  const before = known.get(made)
  if (before !== undefined) return before
  const found = madeEmpty(made, depth)
  known.set(made, found)
  return found
}

function madeEmpty(made: Making, depth: number): boolean {
  switch (made.type) {
    case 'select':
      return selectIsEmpty(made.select, made.scope, depth)
    case 'ordered':
      return givesNothing(made.query, made.scope.text) || isEmpty(made.input, depth + 1)
    case 'renamed':
    case 'extended':
      return isEmpty(made.input, depth + 1)
    case 'set-operation': {
      const [first, ...rest] = made.terms.map((term) => isEmpty(term, depth + 1))
      const operator = made.operation.operators[0] ?? ''
      if (operator.startsWith('UNION')) return first === true && !rest.includes(false)
      return first === true || (operator.startsWith('INTERSECT') && rest.includes(true))
    }
    default:
      return false
  }
}

/** An aggregate of no rows is a row; a group of none is none. */
function selectIsEmpty(select: Select, scope: Scope, depth: number): boolean {
  if (select.groupBy === null && wholeAggregate(select) !== null) return false
  return isFiltered(select, scope) || fromIsEmpty(scope, depth)
}

/** Whether no row can pass the filter. */
export function isFiltered({ where }: Select, { text }: Scope): boolean {
  return where !== null && constantOf(where, text) === false
}

/** Whether the tables of a FROM clause give no rows together. */
export function fromIsEmpty(scope: Scope, depth = 0): boolean {
  const [first] = scope.entries
  if (first === undefined) return false
  return scope.joins.reduce(
    (left, join) => joinIsEmpty(join, left, scope, depth),
    isEmpty(first.relation, depth + 1),
  )
}

function joinIsEmpty({ join, right }: ScopeJoin, left: boolean, scope: Scope, depth: number): boolean {
  const entry = scope.entries[right]
  const other = entry !== undefined && isEmpty(entry.relation, depth + 1)
  const never = isNever(join.on, scope)
  switch (join.kind) {
    case 'LEFT':
      return left
    case 'RIGHT':
      return other
    case 'FULL':
      return left && other
    default:
      return left || other || never
  }
}

/** Whether a join's condition never holds. */
export function isNever(on: ScopeJoin['join']['on'], { text }: Scope): boolean {
  return on !== null && constantOf(on, text) === false
}
