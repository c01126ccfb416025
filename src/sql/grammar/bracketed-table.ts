import { behind, type Cursor, deeper, expect, fail, here, Role, startOf } from '../cursor.js'
import type { BracketedJoin, DerivedTable, Query, TableReference } from '../tree.js'
import { readJoins } from './from.js'
import { atQuery, readTableQuery, wholeQuery } from './query.js'
import { noteBrackets } from './query-bracket.js'
import { atTable } from './table-reference.js'
import { atSetOperator, readSetOperation } from './set-operation.js'

/** `(SELECT …)`, `((SELECT …) UNION …)`, `(a JOIN b ON …)`: no table alone, and no comma. */
export function readBracketedTable(cursor: Cursor): DerivedTable | BracketedJoin {
  const open = cursor.pos
  const start = here(cursor)
  expect(cursor, '(')
  if (atQuery(cursor)) return close(cursor, open, readTableQuery(cursor))
  if (!atTable(cursor)) fail(cursor, '', 'a query or a join is expected in brackets', -1)
  const first = readJoins(cursor)
  if (atSetOperator(cursor)) return close(cursor, open, readUnion(cursor, first))
  expect(cursor, ')')
  if (first.type === 'joins' || first.type === 'bracketed') {
    return { type: 'bracketed', inner: first, start, end: behind(cursor) }
  }
  const query = bareQuery(first)
  if (query === null)
    fail(cursor, 'a query or a join is expected in brackets', 'remove the brackets', open - cursor.pos)
  silence(cursor, open)
  return { type: 'derived', lateral: false, query, alias: null, start, end: behind(cursor) }
}

/** `(SELECT …)` behind AS in a WITH clause. */
export function readCommonQuery(cursor: Cursor): Query {
  const open = cursor.pos
  const table = deeper(cursor, readBracketedTable)
  if (table.type !== 'derived') fail(cursor, 'a query is expected here', '', open - cursor.pos)
  return table.query
}

function close(cursor: Cursor, open: number, query: Query): DerivedTable {
  expect(cursor, ')')
  noteBrackets(cursor, query, open)
  const start = startOf(cursor, open)
  return { type: 'derived', lateral: false, query, alias: null, start, end: behind(cursor) }
}

/** A query in brackets that goes on with UNION, but with no ORDER BY: Flink's grammar has none here. */
function readUnion(cursor: Cursor, first: TableReference): Query {
  const query = bareQuery(first)
  if (query === null) fail(cursor, 'a query is expected before it')
  return wholeQuery(readSetOperation(cursor, first.start, query), first.start, behind(cursor))
}

function bareQuery(table: TableReference): Query | null {
  const bare = table.type === 'derived' && !table.lateral && table.alias === null
  return bare ? table.query : null
}

/** Brackets around a query in brackets say nothing. */
function silence(cursor: Cursor, open: number): void {
  cursor.roles[open] = Role.silent
  cursor.roles[cursor.pos - 1] = Role.silent
}
