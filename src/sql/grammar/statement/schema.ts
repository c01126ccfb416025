import { at, type Cursor, expect, fail, here, symbolAt, takeComma } from '../../cursor.js'
import type { Path } from '../../tree.js'
import type { ColumnSyntax, Constraint, Schema, Watermark } from '../../tree-statement.js'
import { readPath } from '../name.js'
import { readColumnNamed } from './column.js'
import { atConstraint, readTableConstraint } from './constraint.js'
import { takePlaceholderEntry } from './placeholder-entry.js'
import { readWatermark } from './watermark.js'

interface OpenSchema {
  readonly columns: ColumnSyntax[]
  readonly names: Path[]
  readonly constraints: Constraint[]
  readonly watermarks: Watermark[]
}

export const noSchema: Schema = { columns: [], names: [], constraints: [], watermarks: [] }

/** `(a INT, b AS a + 1, PRIMARY KEY (a), WATERMARK FOR …)`, or bare names alone; none where no bracket opens. */
export function readSchema(cursor: Cursor): Schema {
  return at(cursor, '(') ? readElements(cursor, true) : noSchema
}

/** The same, where every column has a type and the bracket must open. */
export function readTypedSchema(cursor: Cursor): Schema {
  return readElements(cursor, false)
}

function readElements(cursor: Cursor, mayBeBare: boolean): Schema {
  const schema: OpenSchema = { columns: [], names: [], constraints: [], watermarks: [] }
  expect(cursor, '(')
  do readElement(cursor, schema, mayBeBare)
  while (takeComma(cursor))
  expect(cursor, ')')
  return schema
}

/** One entry of a schema. Bare names stand only among bare names, of which the first has no dots. */
function readElement(cursor: Cursor, schema: OpenSchema, mayBeBare: boolean): void {
  if (takePlaceholderEntry(cursor) || takeClause(cursor, schema)) return
  const start = here(cursor)
  const from = cursor.pos
  const name = readPath(cursor)
  const others = schema.columns.length + schema.constraints.length + schema.watermarks.length
  const mayStand = others === 0 && (schema.names.length > 0 || cursor.pos === from + 1)
  const isBare = mayBeBare && (at(cursor, ',') || at(cursor, ')'))
  if (isBare && mayStand) schema.names.push(name)
  else if (schema.names.length > 0) fail(cursor, '', 'columns have all a type, or none has one')
  else schema.columns.push(readColumnNamed(cursor, start, name))
}

function takeClause(cursor: Cursor, schema: OpenSchema): boolean {
  if (schema.names.length > 0) return false
  if (atConstraint(cursor)) schema.constraints.push(readTableConstraint(cursor))
  else if (at(cursor, 'WATERMARK')) addWatermark(cursor, schema)
  else if (symbolAt(cursor) === 'FOREIGN')
    fail(cursor, '', 'Flink SQL has no foreign keys: remove the constraint')
  else return false
  return true
}

function addWatermark(cursor: Cursor, schema: OpenSchema): void {
  if (schema.watermarks.length > 0) fail(cursor, 'a table has at most one WATERMARK', 'remove this one')
  schema.watermarks.push(readWatermark(cursor))
}
