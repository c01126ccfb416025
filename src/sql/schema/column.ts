import { canonicalSpan } from '../canonical-range.js'
import type { Cursor } from '../cursor.js'
import type { Expression } from '../tree.js'
import { eachChild } from '../tree-children.js'
import type { ColumnSyntax, Schema, Watermark } from '../tree-statement.js'
import { typeOfSyntax } from '../type/sql-type.js'
import type { DraftColumn } from './draft.js'
import type { WatermarkSchema } from './table-schema.js'

/** A column as a statement says it. */
export function columnOf(cursor: Cursor, column: ColumnSyntax): DraftColumn {
  const { name, kind, dataType, expression, metadata } = column
  const said = expression ?? metadata
  const canonical = said === null ? null : canonicalSpan(cursor, said)
  return {
    name: name.parts.map((part) => part.text).join('.'),
    kind,
    virtual: kind === 'computed' || (metadata !== null && canonical?.endsWith('VIRTUAL') === true),
    type: dataType === null ? null : typeOfSyntax(dataType),
    said: canonical,
    computed: expression === null ? null : { expression, text: cursor.tokens.text },
  }
}

/** The watermark among what stands in a schema; null for none. */
export function watermarkOf(cursor: Cursor, { watermarks }: Schema): WatermarkSchema | null {
  const [watermark] = watermarks
  return watermark === undefined ? null : watermarkSchema(cursor, watermark)
}

function watermarkSchema(cursor: Cursor, { column, expression }: Watermark): WatermarkSchema {
  return {
    column: column.parts.map((part) => part.text).join('.'),
    expression: canonicalSpan(cursor, expression),
    uses: [...new Set(columnsIn(expression))],
  }
}

function columnsIn(expression: Expression): readonly string[] {
  if (expression.type === 'path') return expression.parts.slice(0, 1).map((part) => part.text)
  const found: string[] = []
  eachChild(expression, (child) => found.push(...columnsIn(child)))
  return found
}

/** The columns of the primary key, wherever it is declared; null where it is not. */
export function primaryKeyOf({ columns, constraints }: Schema): readonly string[] | null {
  const all = [...columns.flatMap((column) => column.constraint ?? []), ...constraints]
  const key = all.find((constraint) => constraint.kind === 'PRIMARY KEY')
  return key === undefined ? null : key.columns.map((part) => part.text)
}
