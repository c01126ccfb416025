import { wholeQuery } from '../grammar/query.js'
import type { ExplicitTable, Query, QueryBody } from '../tree.js'
import { rangeOf } from './brackets.js'
import { changed, type Comparison, same, told } from './comparison.js'
import type { MeaningDifference } from './meaning-difference.js'
import type { Output } from './output.js'
import { queryFound } from './query.js'
import { selectFound } from './select.js'
import { setOperationFound } from './set-operation.js'
import { valuesFound } from './values.js'

/** How two bodies of queries, or two branches of set operations, differ. */
export function bodyFound(
  comparison: Comparison,
  was: QueryBody,
  is: QueryBody,
  output: Output,
): readonly MeaningDifference[] {
  if (same(comparison, rangeOf(was), rangeOf(is))) return []
  if (was.type === 'set-operation' || is.type === 'set-operation')
    return setOperationFound(comparison, was, is, output)
  if (was.type === 'query' || is.type === 'query')
    return queryFound(comparison, asQuery(was), asQuery(is), output)
  if (was.type === 'select' && is.type === 'select') return selectFound(comparison, was, is, output)
  if (was.type === 'values' && is.type === 'values') return valuesFound(comparison, was, is)
  if (was.type === 'explicit-table' && is.type === 'explicit-table') return explicitFound(comparison, was, is)
  return [changed(comparison, 'query', 'query changed:', was, is)]
}

function asQuery(body: QueryBody): Query {
  return body.type === 'query' ? body : wholeQuery(body, body.start, body.end)
}

function explicitFound(
  comparison: Comparison,
  { table: was }: ExplicitTable,
  { table: is }: ExplicitTable,
): readonly MeaningDifference[] {
  if (same(comparison, was, is)) return []
  const words = `reads ${comparison.after.said(is)} instead of ${comparison.before.said(was)}`
  return [told(comparison, 'table', words, was, is)]
}
