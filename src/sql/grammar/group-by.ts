import { behind, type Cursor, deeper, expect, here, symbolAt, take, takeAll } from '../cursor.js'
import type { Expression, GroupBy, GroupItem } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { takeSoftComma } from './operand.js'
import { readQuantifier } from './select.js'

/** `GROUP BY [DISTINCT] a, ROLLUP (b, c), GROUPING SETS ((a), ())` */
export function readGroupBy(cursor: Cursor): GroupBy {
  const start = here(cursor)
  expect(cursor, 'GROUP', 'BY')
  const quantifier = readQuantifier(cursor)
  const items = readGroupItems(cursor)
  return { quantifier, items, start, end: behind(cursor) }
}

function readGroupItems(cursor: Cursor): readonly GroupItem[] {
  const items = [readGroupItem(cursor)]
  while (takeGroupComma(cursor)) items.push(readGroupItem(cursor))
  return items
}

/** ROLLUP, CUBE, GROUPING SETS and `()` may follow too. */
function takeGroupComma(cursor: Cursor): boolean {
  const next = symbolAt(cursor, 1)
  const after = symbolAt(cursor, 2)
  const sets = next === 'GROUPING' && after === 'SETS'
  const grouped = sets || next === 'ROLLUP' || next === 'CUBE' || (next === '(' && after === ')')
  return grouped ? take(cursor, ',') : takeSoftComma(cursor)
}

function readGroupItem(cursor: Cursor): GroupItem {
  const start = here(cursor)
  if (takeAll(cursor, 'GROUPING', 'SETS')) return readGroupingSets(cursor, start)
  if (take(cursor, 'ROLLUP')) return readGrouped(cursor, start, 'ROLLUP')
  if (take(cursor, 'CUBE')) return readGrouped(cursor, start, 'CUBE')
  const expressions = takeAll(cursor, '(', ')') ? [] : [bare(cursor, readExpression(cursor))]
  return { type: 'expressions', expressions, start, end: behind(cursor) }
}

function readGroupingSets(cursor: Cursor, start: number): GroupItem {
  expect(cursor, '(')
  const sets = deeper(cursor, readGroupItems)
  expect(cursor, ')')
  return { type: 'GROUPING SETS', sets, start, end: behind(cursor) }
}

function readGrouped(cursor: Cursor, start: number, type: 'ROLLUP' | 'CUBE'): GroupItem {
  expect(cursor, '(')
  const expressions = readExpressions(cursor)
  expect(cursor, ')')
  return { type, expressions, start, end: behind(cursor) }
}

/** `a, b, c` */
export function readExpressions(cursor: Cursor): readonly Expression[] {
  const expressions = [bare(cursor, readExpression(cursor))]
  while (takeSoftComma(cursor)) expressions.push(bare(cursor, readExpression(cursor)))
  return expressions
}
