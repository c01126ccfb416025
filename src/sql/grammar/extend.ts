import { at, behind, bracketedList, type Cursor, symbolAt, take, takeAll } from '../cursor.js'
import type { ExtendedColumn } from '../tree.js'
import { atName, readPath } from './name.js'
import { atDataType, readBareType } from './type.js'

/** `[EXTEND] (a INT, b STRING NOT NULL)` behind a table: columns that its definition does not say. None where none stand. */
export function readExtend(cursor: Cursor): readonly ExtendedColumn[] {
  if (!take(cursor, 'EXTEND') && !at(cursor, '(')) return []
  return bracketedList(cursor, readExtendedColumn)
}

function readExtendedColumn(cursor: Cursor): ExtendedColumn {
  const name = readPath(cursor)
  const dataType = readBareType(cursor)
  const nullable = !takeAll(cursor, 'NOT', 'NULL')
  return { name, dataType: { ...dataType, nullable, end: behind(cursor) } }
}

/**
 * Whether a bracket with columns and their types follows, where one with bare names may follow too: Flink's parser looks
 * five tokens ahead, so a first name of three parts counts as typed.
 */
export function atExtend(cursor: Cursor): boolean {
  if (at(cursor, 'EXTEND')) return true
  if (!at(cursor, '(') || !atName(cursor, 1)) return false
  if (symbolAt(cursor, 2) !== '.') return atDataType(cursor, 2)
  return symbolAt(cursor, 4) === '.' || atDataType(cursor, 4)
}
