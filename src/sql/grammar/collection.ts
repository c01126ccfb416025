import { at, behind, type Cursor, expect, fail, here, symbolAt, take } from '../cursor.js'
import type { Collection, Expression } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { takeSoftComma } from './operand.js'
import { atQuery, readQueryTerm, wholeQuery } from './query.js'
import { readMembers, readPlainExpression, subquery } from './subquery.js'

/** `ARRAY[1, 2]`, `ARRAY(SELECT …)`, `MAP['a', 1]`, `MULTISET[1]` */
export function readCollection(cursor: Cursor): Collection {
  const start = here(cursor)
  const collection = take(cursor, 'ARRAY') ? 'ARRAY' : take(cursor, 'MAP') ? 'MAP' : 'MULTISET'
  if (collection === 'MULTISET') expect(cursor, collection)
  const items = at(cursor, '[') ? readElements(cursor, collection) : readRoundElements(cursor, collection)
  return { type: 'collection', collection, items, start, end: behind(cursor) }
}

function readElements(cursor: Cursor, collection: string): readonly Expression[] {
  expect(cursor, '[')
  if (collection !== 'MULTISET' && take(cursor, ']')) return []
  const items = [readPlainExpression(cursor)]
  const plain = collection === 'MULTISET'
  while (takeSoftComma(cursor)) {
    items.push(plain ? readPlainExpression(cursor) : bare(cursor, readExpression(cursor)))
  }
  expect(cursor, ']')
  return items
}

function readRoundElements(cursor: Cursor, collection: string): readonly Expression[] {
  if (collection === 'MULTISET') return [readMultisetQuery(cursor)]
  if (symbolAt(cursor, 1) !== ')') return readMembers(cursor)
  expect(cursor, '(', ')')
  return []
}

/** One query, with neither UNION nor ORDER BY unless in brackets. */
function readMultisetQuery(cursor: Cursor): Expression {
  expect(cursor, '(')
  const start = here(cursor)
  const item = atQuery(cursor)
    ? wholeQuery(readQueryTerm(cursor), start, behind(cursor))
    : readExpression(cursor)
  if (item.type !== 'query' && item.type !== 'subquery')
    fail(cursor, 'MULTISET takes a query', 'write MULTISET[…]', -1)
  expect(cursor, ')')
  return item.type === 'query' ? subquery(item) : item
}

/** `CURSOR(SELECT …)`, an argument of table functions alone. */
export function readCursor(cursor: Cursor): Collection {
  const start = here(cursor)
  expect(cursor, 'CURSOR')
  const items = [readExpression(cursor)]
  if (items[0]?.type !== 'subquery') fail(cursor, 'CURSOR takes a query in brackets', '', -1)
  return { type: 'collection', collection: 'CURSOR', items, start, end: behind(cursor) }
}
