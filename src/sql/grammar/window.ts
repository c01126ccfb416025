import { at, behind, type Cursor, expect, here, take, takeAll } from '../cursor.js'
import type { NamePart } from '../statement.js'
import type { Expression, FrameBound, NamedWindow, Window, WindowFrame } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { atName } from './name.js'
import { readWindowName } from './window-name.js'
import { takeSoftComma } from './operand.js'
import { readOrderBy } from './order-by.js'
import { readPlainExpression } from './subquery.js'

/** `WINDOW w AS (…), v AS (…)` */
export function readNamedWindows(cursor: Cursor): readonly NamedWindow[] {
  expect(cursor, 'WINDOW')
  const windows = [readNamedWindow(cursor)]
  while (take(cursor, ',')) windows.push(readNamedWindow(cursor))
  return windows
}

function readNamedWindow(cursor: Cursor): NamedWindow {
  const start = here(cursor)
  const name = readWindowName(cursor)
  expect(cursor, 'AS')
  const window = readWindow(cursor)
  return { name, window, start, end: behind(cursor) }
}

/** `OVER w`, `OVER (…)`; null where no OVER stands. */
export function readOver(cursor: Cursor): Window | NamePart | null {
  if (!take(cursor, 'OVER')) return null
  return atName(cursor) ? readWindowName(cursor) : readWindow(cursor)
}

/** `(base PARTITION BY a ORDER BY b ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)` */
function readWindow(cursor: Cursor): Window {
  const start = here(cursor)
  expect(cursor, '(')
  const base = atName(cursor) ? readWindowName(cursor) : null
  const partitionBy = readPartitionBy(cursor)
  const orderBy = at(cursor, 'ORDER') ? readOrderBy(cursor) : []
  const frame = readFrame(cursor)
  const partial = readPartial(cursor)
  expect(cursor, ')')
  return { type: 'window', base, partitionBy, orderBy, frame, partial, start, end: behind(cursor) }
}

/** `PARTITION BY a, b`; none where it does not stand. */
export function readPartitionBy(cursor: Cursor): readonly Expression[] {
  if (!take(cursor, 'PARTITION')) return []
  expect(cursor, 'BY')
  const list = [readPlainExpression(cursor)]
  while (takeSoftComma(cursor)) list.push(bare(cursor, readExpression(cursor)))
  return list
}

function readFrame(cursor: Cursor): WindowFrame | null {
  const unit = take(cursor, 'ROWS') ? 'ROWS' : take(cursor, 'RANGE') ? 'RANGE' : null
  if (unit === null) return null
  if (!take(cursor, 'BETWEEN')) return { unit, bounds: [readBound(cursor)] }
  const lower = readBound(cursor)
  expect(cursor, 'AND')
  return { unit, bounds: [lower, readBound(cursor)] }
}

function readBound(cursor: Cursor): FrameBound {
  const start = here(cursor)
  if (takeAll(cursor, 'CURRENT', 'ROW'))
    return { kind: 'CURRENT ROW', distance: null, start, end: behind(cursor) }
  for (const side of ['PRECEDING', 'FOLLOWING']) {
    if (takeAll(cursor, 'UNBOUNDED', side)) {
      return { kind: `UNBOUNDED ${side}`, distance: null, start, end: behind(cursor) }
    }
  }
  const distance = readPlainExpression(cursor)
  const kind = take(cursor, 'PRECEDING') ? 'PRECEDING' : 'FOLLOWING'
  if (kind === 'FOLLOWING') expect(cursor, kind)
  return { kind, distance, start, end: behind(cursor) }
}

function readPartial(cursor: Cursor): string {
  if (takeAll(cursor, 'ALLOW', 'PARTIAL')) return 'ALLOW PARTIAL'
  return takeAll(cursor, 'DISALLOW', 'PARTIAL') ? 'DISALLOW PARTIAL' : ''
}
