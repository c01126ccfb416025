import { at, behind, type Cursor, expect, here, symbolAt, take, takeComma } from '../cursor.js'
import type { CommonTable } from '../tree.js'
import { readName, readNames } from './name.js'
import { readCommonQuery } from './bracketed-table.js'

/** A WITH clause, or none. */
export interface With {
  readonly recursive: boolean
  readonly list: readonly CommonTable[]
}

const none: With = { recursive: false, list: [] }

/** `WITH [RECURSIVE] a AS (…), b (x, y) AS (…)`; none where no WITH stands. */
export function readWith(cursor: Cursor): With {
  if (symbolAt(cursor) !== 'WITH') return none
  cursor.pos += 1
  const recursive = take(cursor, 'RECURSIVE')
  const list = [readCommonTable(cursor)]
  while (takeComma(cursor)) list.push(readCommonTable(cursor))
  return { recursive, list }
}

function readCommonTable(cursor: Cursor): CommonTable {
  const start = here(cursor)
  const name = readName(cursor)
  const columns = at(cursor, '(') ? readNames(cursor) : []
  expect(cursor, 'AS')
  const query = readCommonQuery(cursor)
  return { name, columns, query, start, end: behind(cursor) }
}
