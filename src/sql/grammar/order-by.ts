import { at, atAny, type Cursor, expect, fail, markBefore, Role, take, takeAll } from '../cursor.js'
import type { Expression, OrderItem } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { readCount } from './literal.js'
import { takeSoftComma } from './operand.js'

interface Tail {
  readonly orderBy: readonly OrderItem[]
  readonly limit: Expression | null
  readonly offset: Expression | null
}

const tails: ReadonlySet<string> = new Set(['ORDER', 'LIMIT', 'OFFSET', 'FETCH'])
const none: Tail = { orderBy: [], limit: null, offset: null }

/** Whether ORDER BY, LIMIT, OFFSET or FETCH stands here. */
export function atQueryTail(cursor: Cursor): boolean {
  return atAny(cursor, tails)
}

/** What may stand behind a query: `ORDER BY …`, then LIMIT and OFFSET, or OFFSET and FETCH. */
export function readQueryTail(cursor: Cursor): Tail {
  if (!atQueryTail(cursor)) return none
  const orderBy = at(cursor, 'ORDER') ? readOrderBy(cursor) : []
  if (take(cursor, 'LIMIT')) return { orderBy, limit: readLimit(cursor), offset: readOffset(cursor) }
  const from = cursor.pos
  const offset = readOffset(cursor)
  const behindOffset = cursor.pos
  const limit = readFetch(cursor)
  if (limit !== null && offset !== null)
    cursor.reordered.set(from, [
      [behindOffset, cursor.pos],
      [from, behindOffset],
    ])
  return { orderBy, limit, offset }
}

/** `ORDER BY a, b DESC NULLS LAST` */
export function readOrderBy(cursor: Cursor): readonly OrderItem[] {
  expect(cursor, 'ORDER', 'BY')
  const items = [readOrderItem(cursor)]
  while (takeSoftComma(cursor)) items.push(readOrderItem(cursor))
  return items
}

/** `a DESC NULLS LAST` */
export function readOrderItem(cursor: Cursor): OrderItem {
  const expression = bare(cursor, readExpression(cursor))
  const descending = !take(cursor, 'ASC') && take(cursor, 'DESC')
  const nulls = takeAll(cursor, 'NULLS', 'FIRST')
    ? 'NULLS FIRST'
    : takeAll(cursor, 'NULLS', 'LAST')
      ? 'NULLS LAST'
      : ''
  return { expression, descending, nulls }
}

function readLimit(cursor: Cursor): Expression | null {
  if (take(cursor, 'ALL')) {
    // It is as if no LIMIT stood there.
    cursor.roles.fill(Role.silent, cursor.pos - 2, cursor.pos)
    return null
  }
  // Flink's parser looks two tokens ahead, and takes this for the start of `LIMIT start, count`.
  const isStart = at(cursor, 'DECIMAL')
  const limit = readCount(cursor)
  if (isStart && !at(cursor, ',')) fail(cursor, '', 'write a number without DECIMAL')
  if (at(cursor, ',')) fail(cursor, "'LIMIT start, count' is not allowed", 'write LIMIT count OFFSET start')
  return limit
}

function readOffset(cursor: Cursor): Expression | null {
  if (!take(cursor, 'OFFSET')) return null
  const offset = readCount(cursor)
  if (take(cursor, 'ROW') || take(cursor, 'ROWS')) markBefore(cursor, Role.silent)
  if (at(cursor, 'LIMIT'))
    fail(cursor, "'OFFSET start LIMIT count' is not allowed", 'write LIMIT count OFFSET start')
  return offset
}

function readFetch(cursor: Cursor): Expression | null {
  if (!take(cursor, 'FETCH')) return null
  markBefore(cursor, Role.synonym)
  if (!take(cursor, 'FIRST')) expect(cursor, 'NEXT')
  markBefore(cursor, Role.silent)
  const count = readCount(cursor)
  if (!take(cursor, 'ROW')) expect(cursor, 'ROWS')
  expect(cursor, 'ONLY')
  cursor.roles.fill(Role.silent, cursor.pos - 2, cursor.pos)
  return count
}
