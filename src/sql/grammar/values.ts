import { behind, type Cursor, expect, here, symbolAt, take } from '../cursor.js'
import type { Expression, Values } from '../tree.js'
import { readDefault } from './argument.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { takeSoftComma } from './operand.js'
import { readQueryOrExpression, subquery } from './subquery.js'

/** `VALUES (1, 'a'), ROW (2, 'b'), 3` */
export function readValues(cursor: Cursor): Values {
  const start = here(cursor)
  if (!take(cursor, 'VALUE')) expect(cursor, 'VALUES')
  const rows = [readRowConstructor(cursor)]
  while (takeRowComma(cursor)) rows.push(readRowConstructor(cursor))
  return { type: 'values', rows, start, end: behind(cursor) }
}

/** A row in brackets may begin with DEFAULT, which no operand does. */
function takeRowComma(cursor: Cursor): boolean {
  return symbolAt(cursor, 1) === '(' ? take(cursor, ',') : takeSoftComma(cursor)
}

/** `(1, DEFAULT)`, `ROW (1)`, `(ROW (1))`, or an expression without brackets. */
export function readRowConstructor(cursor: Cursor): Expression {
  const start = here(cursor)
  if (symbolAt(cursor) === '(' && symbolAt(cursor, 1) === 'ROW') return readWrapped(cursor)
  if (!take(cursor, 'ROW') && symbolAt(cursor) !== '(') return bare(cursor, readExpression(cursor))
  expect(cursor, '(')
  const items = [readDefault(cursor) ?? readFirst(cursor)]
  while (take(cursor, ',')) items.push(readDefault(cursor) ?? bare(cursor, readExpression(cursor)))
  expect(cursor, ')')
  return { type: 'row', items, start, end: behind(cursor) }
}

function readFirst(cursor: Cursor): Expression {
  const first = readQueryOrExpression(cursor)
  return first.type === 'query' ? subquery(first) : bare(cursor, first)
}

function readWrapped(cursor: Cursor): Expression {
  expect(cursor, '(')
  const row = readRowConstructor(cursor)
  expect(cursor, ')')
  return row
}
