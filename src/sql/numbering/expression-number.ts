import { textAround } from '../difference/side.js'
import { relationOfQuery } from '../relation/query.js'
import type { Relation } from '../relation/relation.js'
import { meaningOf } from '../relation/resolve.js'
import type { Scope } from '../relation/scope.js'
import type { NamePart, Span } from '../statement.js'
import { eachChild } from '../tree-children.js'
import type { Call, Expression, Path, Query, TableArgument } from '../tree.js'
import { numberOfColumn } from './column-number.js'
import { castMayFail } from './failing-cast.js'
import { functionNamed } from './known-function.js'
import type { Numbering } from './numbering.js'
import { numberOfAll, numberOfRows } from './row-number.js'

/** What stands inside an expression: what its names mean, and where the queries in it are. */
export interface Inside {
  readonly parts: number[]
  readonly queries: Span[]
  /** Whether something in it, queries apart, may stop the job. */
  mayFail: boolean
}

/** Nothing seen of an expression yet. */
export function nothingInside(): Inside {
  return { parts: [], queries: [], mayFail: false }
}

/** The number of what an expression gives. */
export function numberOfExpression(to: Numbering, expression: Expression, scope: Scope): number {
  return numberOfText(to, expression, [expression], scope)
}

/**
 * The number of a stretch of text: its words, and what the expressions in it mean. Names keep their qualifiers: two sides
 * of a join may be one table.
 */
export function numberOfText(
  to: Numbering,
  span: Span,
  expressions: readonly Expression[],
  scope: Scope,
): number {
  const inside = nothingInside()
  for (const expression of expressions) look(to, inside, expression, scope)
  const holes = inside.queries.sort((a, b) => a.start - b.start)
  return noted(to, inside, to.ground.numbers.of(textAround(to.side, span, holes), inside.parts))
}

/** A number, kept where the job may stop on what it stands for. */
export function noted({ failing }: Numbering, { mayFail }: Inside, number: number): number {
  if (mayFail) failing.add(number)
  return number
}

/** Enters what an expression means. */
export function look(to: Numbering, inside: Inside, expression: Expression, scope: Scope): void {
  switch (expression.type) {
    case 'path':
      inside.parts.push(numberOfPath(to, expression, scope))
      return
    case 'star':
      for (const { relation } of scope.entries) inside.parts.push(numberOfAll(to, relation))
      return
    case 'subquery':
      inside.parts.push(numberOfAll(to, relationInside(inside, expression.query, scope)))
      return
    case 'table-argument':
      lookAtTable(to, inside, expression, scope)
      return
    case 'unary':
      if (expression.operator === 'EXISTS' && expression.operand.type === 'subquery')
        inside.parts.push(numberOfRows(to, relationInside(inside, expression.operand.query, scope)))
      else look(to, inside, expression.operand, scope)
      return
    case 'call':
      lookAtCall(to, inside, expression, scope)
      return
    case 'cast':
      if (castMayFail(expression, scope)) inside.mayFail = true
      look(to, inside, expression.operand, scope)
      return
    default:
      eachChild(expression, (child) => look(to, inside, child, scope))
  }
}

function relationInside(inside: Inside, query: Query, scope: Scope): Relation {
  inside.queries.push(query)
  return relationOfQuery(query, scope)
}

function lookAtTable(to: Numbering, inside: Inside, argument: TableArgument, scope: Scope): void {
  const relation = relationInside(inside, argument.query, scope)
  inside.parts.push(numberOfAll(to, relation))
  eachChild(argument, (child) => look(to, inside, child, scope))
}

function numberOfPath(to: Numbering, { parts }: Path, scope: Scope): number {
  const meaning = meaningOf(parts, scope)
  return meaning.type === 'column' ? numberOfColumn(to, meaning.column) : numberOfAll(to, meaning.relation)
}

/** COUNT(*) looks at no column. A window that has a name says at its own place what it is. */
function lookAtCall(to: Numbering, inside: Inside, call: Call, scope: Scope): void {
  if (!isSteady(to, call.name)) inside.parts.push(to.ground.numbers.unique())
  const [first] = call.arguments
  const countsRows = first?.type === 'star' && first.qualifier.length === 0
  eachChild(call, (child) => {
    if (child !== first || !countsRows) look(to, inside, child, scope)
  })
  const window = call.over !== null && 'type' in call.over ? call.over.base : call.over
  if (window !== null) inside.parts.push(numberOfWindow(to, window, scope))
}

/** What WINDOW says of a name; where it builds on another, nothing is known. */
function numberOfWindow(to: Numbering, name: NamePart, scope: Scope): number {
  const window = scope.select?.windows.find((named) => named.name.text === name.text)?.window
  if (window === undefined || window.base !== null) return to.ground.numbers.unique()
  const expressions = [...window.partitionBy, ...window.orderBy.map(({ expression }) => expression)]
  return numberOfText(to, window, expressions, scope)
}

/** Whether a function of a name gives the same for the same, as far as that counts. */
export function isSteady({ ground, unsteady }: Numbering, name: string): boolean {
  const found = functionNamed(name)
  if (found === 'unrepeatable') unsteady.add(name)
  return found === 'repeatable' || (found === 'unrepeatable' && ground.repeats)
}

/** Whether a function that is not Flink's own stands in some expressions, those of queries in them apart. */
export function holdsUnknown(expressions: readonly Expression[]): boolean {
  return expressions.some((expression) => {
    if (expression.type === 'call' && functionNamed(expression.name) === 'unknown') return true
    const children: Expression[] = []
    eachChild(expression, (child) => children.push(child))
    return holdsUnknown(children)
  })
}
