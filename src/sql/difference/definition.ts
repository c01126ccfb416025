import type { Span } from '../statement.js'
import type { Expression, Query } from '../tree.js'
import type { Alter, ColumnSyntax, CreateTable } from '../tree-statement.js'
import { type Comparison, told } from './comparison.js'
import { expressionFound } from './expression.js'
import { matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { givenNames, namedOutput } from './output.js'
import { pieceFound, pieceOf } from './piece.js'
import { queryFound } from './query.js'
import { textAround } from './side.js'

/** How the expressions of two CREATEs or ALTERs differ: computed columns, watermarks, and the queries behind AS. */
export function definitionFound(
  comparison: Comparison,
  was: CreateTable | Alter,
  is: CreateTable | Alter,
): readonly MeaningDifference[] {
  return [
    ...aroundFound(comparison, was, is),
    ...computedFound(comparison, was.schema.columns, is.schema.columns),
    ...watermarkFound(comparison, was, is),
    ...definedQueryFound(comparison, was, is),
  ]
}

/** Columns, keys, options are compared as a definition (release/definition-change.ts): here, only that they differ. */
function aroundFound(
  comparison: Comparison,
  was: CreateTable | Alter,
  is: CreateTable | Alter,
): readonly MeaningDifference[] {
  const before = textAround(comparison.before, was, expressionsOf(was))
  const after = textAround(comparison.after, is, expressionsOf(is))
  return before === after ? [] : [told(comparison, 'definition', 'definition changed', was, is)]
}

function expressionsOf({ schema, query }: CreateTable | Alter): readonly Span[] {
  const computed = schema.columns.flatMap(({ expression }) => expression ?? [])
  const found = [...computed, ...schema.watermarks, ...(query === null ? [] : [query])]
  return found.sort((one, other) => one.start - other.start)
}

/** How the queries behind AS differ. */
export function definedQueryFound(
  comparison: Comparison,
  was: CreateTable | Alter,
  is: CreateTable | Alter,
): readonly MeaningDifference[] {
  const { before, after } = comparison
  if (was.query !== null && is.query !== null) return bothFound(comparison, was, is, was.query, is.query)
  return pieceFound(comparison, 'query', 'query', pieceOf(before, was.query), pieceOf(after, is.query))
}

function bothFound(
  comparison: Comparison,
  { schema: before }: CreateTable | Alter,
  { schema: after }: CreateTable | Alter,
  was: Query,
  is: Query,
): readonly MeaningDifference[] {
  const [from, to] = [before, after].map(({ names }) => names.flatMap((path) => path.parts.slice(-1)))
  return queryFound(comparison, was, is, givenNames(namedOutput, from ?? [], to ?? []))
}

interface Computed {
  readonly name: string
  readonly expression: Expression
}

function computedOf(columns: readonly ColumnSyntax[]): readonly Computed[] {
  return columns.flatMap(({ name, expression }) =>
    expression === null ? [] : [{ name: name.parts.map((part) => part.text).join('.'), expression }],
  )
}

/** Columns that come and go are the definition's business. */
function computedFound(
  comparison: Comparison,
  was: readonly ColumnSyntax[],
  is: readonly ColumnSyntax[],
): readonly MeaningDifference[] {
  const { pairs } = matched(computedOf(was), computedOf(is), [({ name }) => name])
  return pairs.flatMap(([one, other]) => {
    const what = `column ${other.name}`
    return expressionFound(
      comparison,
      { kind: 'definition', what, lead: `${what}:` },
      one.expression,
      other.expression,
    )
  })
}

function watermarkFound(
  comparison: Comparison,
  was: CreateTable | Alter,
  is: CreateTable | Alter,
): readonly MeaningDifference[] {
  const span = ({ schema }: CreateTable | Alter): Span | null => schema.watermarks[0] ?? null
  const [before, after] = [pieceOf(comparison.before, span(was)), pieceOf(comparison.after, span(is))]
  return pieceFound(comparison, 'definition', 'watermark', before, after)
}
