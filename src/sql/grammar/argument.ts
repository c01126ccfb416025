import { at, atAll, behind, type Cursor, expect, here, symbolAt, take, takeComma } from '../cursor.js'
import type { Expression, Flag, OrderItem, Path, Query } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { atName, readName } from './name.js'
import { readOrderItem } from './order-by.js'
import { isQueryWord, readExplicitTable, wholeQuery } from './query.js'
import { readCursor } from './collection.js'
import { readQueryOrExpression, subquery } from './subquery.js'

/** The arguments of a call, one at least; the brackets are the caller's. */
export function readArgumentList(cursor: Cursor): readonly Expression[] {
  const list = [readArgument(cursor, true)]
  while (takeComma(cursor)) list.push(readArgument(cursor, false))
  return list
}

/** The arguments of a table function in brackets; they may be cursors too. */
export function readRoutineArguments(cursor: Cursor): readonly Expression[] {
  expect(cursor, '(')
  if (take(cursor, ')')) return []
  const list = [readRoutineArgument(cursor, true)]
  while (takeComma(cursor)) list.push(readRoutineArgument(cursor, false))
  expect(cursor, ')')
  return list
}

function readRoutineArgument(cursor: Cursor, first: boolean): Expression {
  return at(cursor, 'CURSOR') ? readCursor(cursor) : readArgument(cursor, first)
}

/** `[name =>] value`. Only the first argument may be a query without brackets, or an expression with PARTITION BY. */
export function readArgument(cursor: Cursor, first: boolean): Expression {
  if (symbolAt(cursor, 1) !== '=>' || !atName(cursor)) return readValue(cursor, first)
  const start = here(cursor)
  const name = readName(cursor)
  cursor.pos += 1
  const value = readValue(cursor, first)
  return { type: 'named', name, value, start, end: behind(cursor) }
}

function readValue(cursor: Cursor, first: boolean): Expression {
  const flag = readDefault(cursor)
  if (flag !== null) return flag
  if (at(cursor, 'TABLE')) return readTableArgument(cursor)
  return first ? readFirst(cursor) : bare(cursor, readExpression(cursor))
}

/** `DEFAULT`; null where it does not stand. */
export function readDefault(cursor: Cursor): Flag | null {
  const start = here(cursor)
  return take(cursor, 'DEFAULT') ? { type: 'flag', text: 'DEFAULT', start, end: behind(cursor) } : null
}

/** `TABLE t PARTITION BY a ORDER BY b` */
function readTableArgument(cursor: Cursor): Expression {
  const table = readExplicitTable(cursor)
  return partitioned(cursor, wholeQuery(table, table.start, table.end))
}

function partitioned(cursor: Cursor, query: Query): Expression {
  const partitionBy = readPartitionColumns(cursor)
  const orderBy = readSetOrder(cursor)
  return { type: 'table-argument', query, partitionBy, orderBy, start: query.start, end: behind(cursor) }
}

/** `(SELECT …) PARTITION BY a`, `SELECT …`, `x PARTITION BY a`, `x` */
function readFirst(cursor: Cursor): Expression {
  const value = readQueryOrExpression(cursor)
  const divided = at(cursor, 'PARTITION')
  if (value.type === 'query') return divided ? partitioned(cursor, value) : subquery(value)
  if (!divided) return bare(cursor, value)
  if (value.type === 'subquery') return partitioned(cursor, value.query)
  const partitionBy = readPartitionColumns(cursor)
  const orderBy = readSetOrder(cursor)
  return {
    type: 'partitioned-argument',
    value,
    partitionBy,
    orderBy,
    start: value.start,
    end: behind(cursor),
  }
}

/** `PARTITION BY a`, `PARTITION BY (a, b)`: names alone. */
function readPartitionColumns(cursor: Cursor): readonly Path[] {
  if (!take(cursor, 'PARTITION')) return []
  expect(cursor, 'BY')
  if (!take(cursor, '(')) return [readColumn(cursor)]
  const columns = [readColumn(cursor)]
  while (takeComma(cursor)) columns.push(readColumn(cursor))
  expect(cursor, ')')
  return columns
}

function readColumn(cursor: Cursor): Path {
  const start = here(cursor)
  return { type: 'path', parts: [readName(cursor)], start, end: behind(cursor) }
}

/** `ORDER BY a DESC`, `ORDER BY (a, b)`, `ORDER BY (SELECT …)`: a comma without brackets would begin the next argument. */
function readSetOrder(cursor: Cursor): readonly OrderItem[] {
  if (!atAll(cursor, 'ORDER', 'BY')) return []
  cursor.pos += 2
  if (isQueryWord(cursor, 1) || !take(cursor, '(')) return [readOrderItem(cursor)]
  const items = [readOrderItem(cursor)]
  while (takeComma(cursor)) items.push(readOrderItem(cursor))
  expect(cursor, ')')
  return items
}
