import { textAround } from '../difference/side.js'
import type { InputTable, Making, Relation, StoredColumn } from '../relation/relation.js'
import type { Call, Expression, MatchRecognize, Query } from '../tree.js'
import type { Scope } from '../relation/scope.js'
import { numberOfColumn } from './column-number.js'
import { type Inside, look, nothingInside, numberOfExpression, numberOfText } from './expression-number.js'
import type { Numbering } from './numbering.js'
import { numberOfFrom, numberOfSelectRows } from './select-number.js'

/** The number of which rows a relation has, and how many of each, whatever stands in its columns. */
export function numberOfRows(to: Numbering, relation: Relation): number {
  const { made } = relation
  const before = to.rows.get(made)
  if (before !== undefined) return before
  to.rows.set(made, to.ground.numbers.unique())
  const number = numberOfMaking(to, made, relation)
  to.rows.set(made, number)
  return number
}

/** The number of all that a relation gives. */
export function numberOfAll(to: Numbering, relation: Relation): number {
  const { numbers } = to.ground
  if (relation.openings.length > 0) return numbers.unique()
  const columns = relation.columns.map((column) => numberOfColumn(to, column))
  return numbers.of('all', [numberOfRows(to, relation), ...columns])
}

function numberOfMaking(to: Numbering, made: Making, relation: Relation): number {
  const { numbers } = to.ground
  switch (made.type) {
    case 'table':
      return numberOfTable(to, made.table)
    case 'select':
      return numberOfSelectRows(to, made.select, made.scope, relation)
    case 'joined':
      return numberOfFrom(to, made.scope)
    case 'ordered':
      return numberOfOrdered(to, made.query, made.input, made.scope)
    case 'set-operation':
      return numberOfSetOperation(to, made.operation.operators, made.terms)
    case 'values':
      return numbers.of(`VALUES ${made.rows.length}`)
    case 'renamed':
      return numberOfRows(to, made.input)
    case 'unnest':
      return numberOfText(to, made.unnest, made.unnest.arguments, made.scope)
    case 'extended':
      return numberOfExtended(to, made.call, made.input, made.scope)
    case 'match':
      return numberOfMatch(to, made.match, made.input, made.scope)
    case 'function':
    case 'unknown':
      return numbers.unique()
  }
}

/** Whoever reads a table takes changes by its key, and follows its clock. */
function numberOfTable(to: Numbering, table: InputTable): number {
  const { schema } = table
  const names = schema === null ? [] : [...schema.primaryKey, ...clockOf(schema.watermark)]
  const columns = names.map((name): StoredColumn => {
    const own = schema?.columns.find((column) => column.name === name) ?? null
    return { type: 'stored', table, name, schema: own }
  })
  const parts = columns.map((source) => numberOfColumn(to, { name: source.name, source }))
  return to.ground.numbers.of('rows', [to.ground.rowsOf(table), ...parts])
}

function clockOf(
  watermark: { readonly column: string; readonly uses: readonly string[] } | null,
): readonly string[] {
  return watermark === null ? [] : [watermark.column, ...watermark.uses]
}

/** Without a limit the order changes no row. A number in ORDER BY is the place of a column. */
function numberOfOrdered(to: Numbering, query: Query, input: Relation, scope: Scope): number {
  const { orderBy, limit, offset } = query
  if (limit === null && offset === null) return numberOfRows(to, input)
  const { numbers } = to.ground
  const keys = orderBy.map(({ expression, descending, nulls }) =>
    expression.type === 'path'
      ? numbers.of(`${descending} ${nulls}`, [numberOfExpression(to, expression, scope)])
      : numberOfAll(to, input),
  )
  const bounds = [limit, offset].map((bound) => (bound === null ? 0 : numberOfExpression(to, bound, scope)))
  const text = orderBy.map(({ expression, descending, nulls }) => [
    to.side.text(expression),
    descending,
    nulls,
  ])
  return numbers.of(`LIMIT ${JSON.stringify(text)}`, [numberOfRows(to, input), ...bounds, ...keys])
}

/** Wherever equal rows are sought, every column decides. */
function numberOfSetOperation(
  to: Numbering,
  operators: readonly string[],
  terms: readonly Relation[],
): number {
  const compares = operators.some((operator) => operator !== 'UNION ALL')
  const parts = terms.map((term) => (compares ? numberOfAll(to, term) : numberOfRows(to, term)))
  return to.ground.numbers.of(operators.join(', '), parts)
}

/** A window function: of its table argument only what it goes by. */
function numberOfExtended(to: Numbering, call: Call, input: Relation, scope: Scope): number {
  const inside = nothingInside()
  for (const argument of call.arguments) lookAtArgument(to, inside, argument, scope)
  const text = textAround(to.side, call, inside.queries)
  return to.ground.numbers.of(text, [numberOfRows(to, input), ...inside.parts])
}

function lookAtArgument(to: Numbering, inside: Inside, argument: Expression, scope: Scope): void {
  const value = argument.type === 'named' ? argument.value : argument
  if (value.type !== 'table-argument') {
    look(to, inside, value, scope)
    return
  }
  inside.queries.push(value.query)
  const keys = [...value.partitionBy, ...value.orderBy.map(({ expression }) => expression)]
  for (const key of keys) look(to, inside, key, scope)
}

/** All that it says counts, its measures too: patterns are too fine to tell what does not. */
function numberOfMatch(to: Numbering, match: MatchRecognize, input: Relation, scope: Scope): number {
  const expressions = [
    ...match.partitionBy,
    ...match.orderBy.map(({ expression }) => expression),
    ...match.defines.map(({ condition }) => condition),
  ]
  const said = numberOfText(to, { start: match.input.end, end: match.end }, expressions, scope)
  return to.ground.numbers.of(`MATCH_RECOGNIZE ${to.side.text(match.input)}`, [numberOfRows(to, input), said])
}
