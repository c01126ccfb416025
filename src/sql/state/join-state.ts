import type { Relation } from '../relation/relation.js'
import { type Scope, type ScopeEntry, type ScopeJoin, scopeUpTo } from '../relation/scope.js'
import type { Expression } from '../tree.js'
import { wholeAggregate } from '../relation/aggregate.js'
import { clockOf } from './clock.js'
import { isEmpty, isNever } from './empty.js'
import { addCondition, addExpression } from './expression-state.js'
import { addColumn, addReason, addRows, type Search } from './search.js'

/** What the tables of a FROM clause, and joining them, keep state for. */
export function addFrom(search: Search, scope: Scope): void {
  const dropped = new Set(scope.joins.flatMap((join) => droppedBy(join, scope)))
  scope.entries.forEach(({ relation, asOf }, i) => {
    if (!dropped.has(i)) addRows(search, relation)
    if (asOf !== null) addExpression(search, asOf, scope)
  })
  for (const join of scope.joins) if (droppedBy(join, scope).length === 0) addJoin(search, join, scope)
  for (const column of scope.shared) addColumn(search, column)
}

/** The entries that an outer join never finds a row of; then it is none. */
function droppedBy({ join, right, end }: ScopeJoin, scope: Scope): readonly number[] {
  const [from, to] = join.kind === 'LEFT' ? [right, end] : join.kind === 'RIGHT' ? [0, right] : [0, 0]
  if (to - from !== 1) return []
  const entry = scope.entries[from]
  const isMissing = isNever(join.on, scope) || (entry !== undefined && isEmpty(entry.relation))
  return isMissing ? [from] : []
}

function addJoin(search: Search, { join, right, end }: ScopeJoin, scope: Scope): void {
  const entry = scope.entries[right]
  const seen = scopeUpTo(scope, end)
  const what = entry === undefined ? null : joinWords(join.kind, entry, seen)
  if (what !== null) addReason(search, what, join.start)
  addCondition(search, join.on, seen)
}

/** What a join is that keeps state; null for one that keeps none. */
function joinWords(kind: string, { relation, asOf }: ScopeEntry, scope: Scope): string | null {
  if (asOf !== null) return isLookup(asOf, relation, scope) ? null : 'temporal join'
  if (isTemporalFunction(relation)) return 'temporal join'
  if (isCorrelate(relation)) return null
  return kind === ',' ? 'join' : `${kind} JOIN`
}

/** Connectors that can only be read from beginning to end. */
const scanned: ReadonlySet<string> = new Set(['kafka', 'upsert-kafka', 'datagen', 'pulsar', 'kinesis'])

/** A table outside that is asked for its rows as they are now: Flink keeps nothing for it. */
function isLookup(asOf: Expression, relation: Relation, scope: Scope): boolean {
  const { made } = relation
  const schema = made.type === 'table' ? made.table.schema : null
  if (schema?.object === 'view') return false
  const connector = schema?.options.get('connector') ?? ''
  return clockOf(asOf, scope) === 'proctime' && !scanned.has(connector) && !connector.endsWith('-cdc')
}

/** Deeper than this, a query is taken to read a table. */
const deepest = 20

/** A function of each row alone. */
function isCorrelate({ made }: Relation, depth = 0): boolean {
  if (depth > deepest) return false
  switch (made.type) {
    case 'unnest':
      return true
    case 'function':
      return made.inputs.length === 0
    case 'renamed':
      return isCorrelate(made.input, depth + 1)
    case 'select': {
      const { select, scope } = made
      const only =
        scope.entries.length > 0 && scope.entries.every(({ relation }) => isCorrelate(relation, depth + 1))
      return (
        only && select.groupBy === null && select.quantifier !== 'DISTINCT' && wholeAggregate(select) === null
      )
    }
    default:
      return false
  }
}

/** `LATERAL TABLE(rates(o.rowtime))`: a temporal table function takes a clock, and nothing else. */
function isTemporalFunction({ made }: Relation): boolean {
  if (made.type === 'renamed') return isTemporalFunction(made.input)
  if (made.type !== 'function' || made.inputs.length > 0) return false
  const [only] = made.rest
  return made.rest.length === 1 && only?.type === 'path' && clockOf(only, made.scope) !== null
}
