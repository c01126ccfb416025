import { at, type Cursor, expect, fail, symbolAt, take, takeComma } from '../../cursor.js'
import type { ColumnSyntax, Constraint, Schema, Watermark } from '../../tree-statement.js'
import { readPath } from '../name.js'
import { readColumn } from './column.js'
import { atConstraint, readTableConstraint } from './constraint.js'
import { readDistribution } from './distribution.js'
import { readWatermark } from './watermark.js'

interface OpenChange {
  readonly columns: ColumnSyntax[]
  readonly constraints: Constraint[]
  readonly watermarks: Watermark[]
}

/** What ADD and MODIFY take: one entry, several in brackets, or the distribution. */
export function readSchemaChange(cursor: Cursor): Schema {
  const change: OpenChange = { columns: [], constraints: [], watermarks: [] }
  if (take(cursor, '(')) readEntries(cursor, change)
  else if (take(cursor, 'DISTRIBUTION')) readDistribution(cursor)
  else readEntry(cursor, change)
  return { ...change, names: [] }
}

function readEntries(cursor: Cursor, change: OpenChange): void {
  do readEntry(cursor, change)
  while (takeComma(cursor))
  expect(cursor, ')')
}

/** A column with its place, a constraint, or a watermark. */
function readEntry(cursor: Cursor, change: OpenChange): void {
  if (atConstraint(cursor)) change.constraints.push(readTableConstraint(cursor))
  else if (at(cursor, 'WATERMARK')) addWatermark(cursor, change)
  else change.columns.push(readPlacedColumn(cursor))
}

function addWatermark(cursor: Cursor, change: OpenChange): void {
  if (change.watermarks.length > 0) fail(cursor, 'a table has at most one WATERMARK', 'remove this one')
  change.watermarks.push(readWatermark(cursor))
}

/** `a INT FIRST`, `a INT AFTER b` */
function readPlacedColumn(cursor: Cursor): ColumnSyntax {
  if (symbolAt(cursor) === 'COLUMN') fail(cursor, '', `remove the word COLUMN before the column's name`)
  const column = readColumn(cursor)
  if (!take(cursor, 'FIRST') && take(cursor, 'AFTER')) readPath(cursor)
  return column
}
