import { bracketedList, type Cursor, expect, take } from '../../cursor.js'
import type { PartitionValue } from '../../tree-statement.js'
import { readName } from '../name.js'
import { readLiteral } from './literal-value.js'

/** `(day = '2025-01-01', hour = 1)` */
export function readPartition(cursor: Cursor): readonly PartitionValue[] {
  return bracketedList(cursor, readValue)
}

function readValue(cursor: Cursor): PartitionValue {
  const column = readName(cursor)
  expect(cursor, '=')
  return { column, value: readLiteral(cursor) }
}

/** `(day = '2025-01-01', hour)` */
export function readOpenPartition(cursor: Cursor): readonly PartitionValue[] {
  return bracketedList(cursor, readOpenValue)
}

function readOpenValue(cursor: Cursor): PartitionValue {
  const column = readName(cursor)
  return { column, value: take(cursor, '=') ? readLiteral(cursor) : null }
}
