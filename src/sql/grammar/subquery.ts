import {
  at,
  behind,
  type Cursor,
  deeper,
  expect,
  fail,
  here,
  passedAt,
  symbolAt,
  takeComma,
} from '../cursor.js'
import type { Expression, Query, Subquery } from '../tree.js'
import { bare, bracketed } from './bracket.js'
import { readExpression } from './expression.js'
import { atIntervalUnit, readIntervalUnit } from './interval.js'
import { leadingQuery } from './leading-query.js'
import { readQueryTail } from './order-by.js'
import { atQuery, goesOnAsQuery, readQuery, readQueryFrom, wholeQuery } from './query.js'
import { noteBrackets } from './query-bracket.js'
import { readWith } from './with.js'

/** What may stand first in brackets: a query that needs none of its own, or an expression. */
export function readQueryOrExpression(cursor: Cursor): Query | Expression {
  const start = here(cursor)
  if (symbolAt(cursor) === 'WITH') return deeper(cursor, readBehindWith)
  if (atQuery(cursor)) return readQuery(cursor)
  const first = readExpression(cursor)
  if (first.type === 'subquery' && goesOnAsQuery(cursor)) return readQueryFrom(cursor, start, first.query)
  // Calcite's grammar takes LIMIT behind any expression in brackets, but ORDER BY behind queries alone.
  if (!at(cursor, 'ORDER')) readQueryTail(cursor)
  return first
}

/** A query with its WITH clause; Flink's grammar takes an expression in its place, which is then read as its one row. */
function readBehindWith(cursor: Cursor): Query {
  const start = here(cursor)
  const { recursive, list } = readWith(cursor)
  if (at(cursor, 'WITH')) fail(cursor, '', 'put a comma in the place of this WITH')
  const query = atQuery(cursor) ? readQuery(cursor) : readRowQuery(cursor, start)
  return { ...query, recursive, with: list, start }
}

function readRowQuery(cursor: Cursor, start: number): Query {
  const row = readExpression(cursor)
  if (row.type === 'subquery') return readQueryFrom(cursor, start, row.query)
  const body = { type: 'values', rows: [row], start: row.start, end: row.end } as const
  return { ...wholeQuery(body, start, 0), ...readQueryTail(cursor), end: behind(cursor) }
}

/** The query as an expression of the same range. */
export function subquery(query: Query): Subquery {
  return { type: 'subquery', query, start: query.start, end: query.end }
}

/** `(a)`, `(a, b)`, `(SELECT …)`, `((SELECT …) UNION …)`, `(a - b) DAY`. */
export function readRound(cursor: Cursor): Expression {
  const start = here(cursor)
  const found = readBrackets(cursor, start)
  return atIntervalUnit(cursor) ? readDateDifference(cursor, start, found) : found
}

function readBrackets(cursor: Cursor, start: number): Expression {
  const open = cursor.pos
  expect(cursor, '(')
  const first = readQueryOrExpression(cursor)
  if (symbolAt(cursor) === ',')
    return readRow(cursor, start, first.type === 'query' ? subquery(first) : first)
  expect(cursor, ')')
  if (first.type === 'query')
    return { type: 'subquery', query: noteBrackets(cursor, first, open), start, end: behind(cursor) }
  return bracketed(cursor, first, open)
}

function readRow(cursor: Cursor, start: number, first: Expression): Expression {
  const items = [bare(cursor, first)]
  while (takeComma(cursor)) items.push(bare(cursor, readExpression(cursor)))
  expect(cursor, ')')
  return { type: 'row', items, start, end: behind(cursor) }
}

/** `(a - b) DAY`: a unit stands behind no other brackets. */
function readDateDifference(cursor: Cursor, start: number, value: Expression): Expression {
  const minus = value.type === 'chain' && value.operators.at(-1) === '-'
  if (!minus) fail(cursor, 'a unit of time stands only behind (a - b)')
  const unit = readIntervalUnit(cursor)
  return { type: 'date-difference', value, unit, start, end: behind(cursor) }
}

/** `(SELECT …)` or `(a, b)`: what stands behind IN, ANY, UNNEST, ARRAY and ROW. */
export function readMembers(cursor: Cursor): readonly Expression[] {
  expect(cursor, '(')
  const first = readQueryOrExpression(cursor)
  const list = [first.type === 'query' ? subquery(first) : bare(cursor, first)]
  while (takeComma(cursor)) list.push(bare(cursor, readExpression(cursor)))
  expect(cursor, ')')
  return list
}

/** An expression that begins with no query in brackets: window bounds, array elements and the like take none. */
export function readPlainExpression(cursor: Cursor): Expression {
  const found = readExpression(cursor)
  refuseQuery(cursor, found)
  return bare(cursor, found)
}

/** Stops where an expression begins with a query in brackets. */
export function refuseQuery(cursor: Cursor, found: Expression): void {
  const query = leadingQuery(cursor, found)
  if (query !== null)
    fail(cursor, 'a query is not allowed here', '', passedAt(cursor, query) - 1 - cursor.pos)
}
