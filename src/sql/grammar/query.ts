import { at, behind, type Cursor, deeper, expect, fail, here, queryWeight, symbolAt } from '../cursor.js'
import type { CommonTable, ExplicitTable, Query, QueryBody } from '../tree.js'
import { readPath } from './name.js'
import { atQueryTail, readQueryTail } from './order-by.js'
import { readPostfix } from './primary.js'
import { bareBody, noteBrackets } from './query-bracket.js'
import { readSelect } from './select.js'
import { atSetOperator, readSetOperation } from './set-operation.js'
import { readValues } from './values.js'
import { readWith, type With } from './with.js'

export { atSetOperator } from './set-operation.js'

const starts: ReadonlySet<string> = new Set(['SELECT', 'WITH', 'VALUES', 'VALUE'])

/** Whether the word `ahead` begins a query: `TABLE t` does, `TABLE(f(x))` does not. */
export function isQueryWord(cursor: Cursor, ahead = 0): boolean {
  const word = symbolAt(cursor, ahead)
  return starts.has(word) || (word === 'TABLE' && symbolAt(cursor, ahead + 1) !== '(')
}

/** Whether a query stands here that no bracket opens. */
export function atQuery(cursor: Cursor): boolean {
  if (cursor.expected !== null) at(cursor, 'SELECT')
  return isQueryWord(cursor)
}

/** `[WITH …] SELECT … [UNION …] [ORDER BY …] [LIMIT …]`; a query in brackets may stand in the place of SELECT. */
export function readQuery(cursor: Cursor): Query {
  return deeper(cursor, readWhole, queryWeight)
}

/** A query behind the bracket of a table: there, no bracket stands in the place of SELECT. */
export function readTableQuery(cursor: Cursor): Query {
  return deeper(cursor, readUnbracketed, queryWeight)
}

function readWhole(cursor: Cursor): Query {
  const start = here(cursor)
  return readBody(cursor, start, readWith(cursor))
}

function readUnbracketed(cursor: Cursor): Query {
  const start = here(cursor)
  const clause = readWith(cursor)
  if (at(cursor, '(')) fail(cursor, '', 'remove the brackets around the query behind WITH')
  return readBody(cursor, start, clause)
}

function readBody(cursor: Cursor, start: number, { recursive, list }: With): Query {
  const isRow = symbolAt(cursor) === 'ROW'
  const first = readQueryTerm(cursor)
  if (isRow && (atSetOperator(cursor) || at(cursor, 'ORDER'))) fail(cursor, '', 'write the query without ROW')
  const body = atSetOperator(cursor) ? readSetOperation(cursor, start, first) : first
  return readTail(cursor, start, recursive, list, body)
}

/** Whether a query in brackets goes on behind them. */
export function goesOnAsQuery(cursor: Cursor): boolean {
  return atSetOperator(cursor) || atQueryTail(cursor)
}

/** Goes on behind a query that stood in brackets: set operations, ORDER BY, LIMIT. */
export function readQueryFrom(cursor: Cursor, start: number, first: Query): Query {
  const body = atSetOperator(cursor) ? readSetOperation(cursor, start, first) : first
  return readTail(cursor, start, false, [], body)
}

function readTail(
  cursor: Cursor,
  start: number,
  recursive: boolean,
  list: readonly CommonTable[],
  body: QueryBody,
): Query {
  const { orderBy, limit, offset } = readQueryTail(cursor)
  const end = behind(cursor)
  const query: Query = { type: 'query', recursive, with: list, body, orderBy, limit, offset, start, end }
  bareBody(cursor, query)
  return query
}

/** A query that says nothing but its body. */
export function wholeQuery(body: QueryBody, start: number, end: number): Query {
  return {
    type: 'query',
    recursive: false,
    with: [],
    body,
    orderBy: [],
    limit: null,
    offset: null,
    start,
    end,
  }
}

/** One operand of a set operation. */
export function readQueryTerm(cursor: Cursor): QueryBody {
  switch (symbolAt(cursor)) {
    case 'SELECT':
      return readSelect(cursor)
    case 'VALUES':
    case 'VALUE':
      return readValues(cursor)
    case 'TABLE':
      return readExplicitTable(cursor)
    case '(':
      return readAccessed(cursor, readBracketedQuery(cursor))
    case 'ROW':
      return readRowQuery(cursor)
    default:
      at(cursor, 'SELECT')
      return fail(cursor)
  }
}

/** `ROW (SELECT …)`, which Flink's parser lets stand where a query may end. */
function readRowQuery(cursor: Cursor): Query {
  if (symbolAt(cursor, 1) !== '(') fail(cursor)
  expect(cursor, 'ROW')
  const query = readAccessed(cursor, readBracketedQuery(cursor))
  cursor.brackets.delete(query)
  return query
}

/** `(SELECT …).a`, `(SELECT …)[1]`: Flink's parser takes what stands behind the brackets, and so it is passed over. */
function readAccessed(cursor: Cursor, query: Query): Query {
  const { start, end } = query
  const from = cursor.pos
  readPostfix(cursor, { type: 'subquery', query, start, end })
  // What is passed over keeps the brackets that it stands behind.
  if (cursor.pos > from) cursor.brackets.delete(query)
  return query
}

/** `(SELECT …)` */
function readBracketedQuery(cursor: Cursor): Query {
  const open = cursor.pos
  const start = here(cursor)
  expect(cursor, '(')
  const inner = deeper(cursor, readQuery)
  expect(cursor, ')')
  return noteBrackets(cursor, { ...inner, start, end: behind(cursor) }, open)
}

/** `TABLE t` */
export function readExplicitTable(cursor: Cursor): ExplicitTable {
  const start = here(cursor)
  expect(cursor, 'TABLE')
  const table = readPath(cursor)
  return { type: 'explicit-table', table, start, end: behind(cursor) }
}
