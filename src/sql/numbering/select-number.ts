import { textAround } from '../difference/side.js'
import { wholeAggregate } from '../relation/aggregate.js'
import type { Relation } from '../relation/relation.js'
import { type Scope, scopeUpTo } from '../relation/scope.js'
import type { Span } from '../statement.js'
import type { Expression, GroupItem, Select, TableReference } from '../tree.js'
import { numberOfColumn } from './column-number.js'
import { holdsUnknown, numberOfExpression, numberOfText } from './expression-number.js'
import type { Numbering } from './numbering.js'
import { numberOfRows } from './row-number.js'

/** The number of which rows a SELECT gives: everything but what its columns say. */
export function numberOfSelectRows(to: Numbering, select: Select, scope: Scope, output: Relation): number {
  const { numbers } = to.ground
  const { where, groupBy, having, qualify } = select
  // A function that is not Flink's own may be an aggregate, which makes one row of all.
  if (groupBy === null && holdsUnknown(select.items.map(({ expression }) => expression)))
    return numbers.unique()
  const condition = (expression: Expression | null, seen: Scope): number =>
    expression === null ? 0 : numberOfExpression(to, expression, seen)
  const distinct = select.quantifier === 'DISTINCT' ? output.columns : []
  return numbers.of(JSON.stringify(wordsOf(to, select)), [
    numberOfFrom(to, scope),
    condition(where, scope),
    groupBy === null ? 0 : numberOfText(to, groupBy, groupBy.items.flatMap(groupedBy), scope),
    condition(having, scope),
    condition(qualify, { ...scope, output }),
    ...distinct.map((column) => numberOfColumn(to, column)),
  ])
}

/** What else decides about rows, as it is written; with each `*`, as two tables may have the same columns. */
function wordsOf({ side }: Numbering, select: Select): readonly (string | boolean)[] {
  const { from, hints, items, stream, quantifier, groupBy, having } = select
  const stars = items.filter(({ expression }) => expression.type === 'star')
  const isOne = groupBy === null && (having !== null || wholeAggregate(select) !== null)
  const tables = from === null ? '' : textAround(side, from, queriesIn(from))
  return [tables, quantifier ?? '', stream, isOne, ...[...hints, ...stars].map((span) => side.text(span))]
}

/** The number of the rows that FROM gives, but for its words. */
export function numberOfFrom(to: Numbering, scope: Scope): number {
  const on = scope.joins.flatMap(({ join, end }) =>
    join.on === null ? [] : [numberOfExpression(to, join.on, scopeUpTo(scope, end))],
  )
  const asOf = scope.entries.flatMap((entry) =>
    entry.asOf === null ? [] : [numberOfExpression(to, entry.asOf, scope)],
  )
  return to.ground.numbers.of('FROM', [
    ...scope.entries.map(({ relation }) => numberOfRows(to, relation)),
    ...on,
    ...asOf,
    ...scope.shared.map((column) => numberOfColumn(to, column)),
  ])
}

/** Where the queries behind FROM stand, which have numbers of their own. */
function queriesIn(table: TableReference): readonly Span[] {
  switch (table.type) {
    case 'derived':
      return [table.query]
    case 'joins':
      return [table.first, ...table.joins.map(({ right }) => right)].flatMap(queriesIn)
    case 'bracketed':
      return queriesIn(table.inner)
    case 'sample':
      return queriesIn(table.input)
    default:
      return []
  }
}

function groupedBy(item: GroupItem): readonly Expression[] {
  return item.type === 'GROUPING SETS' ? item.sets.flatMap(groupedBy) : item.expressions
}
