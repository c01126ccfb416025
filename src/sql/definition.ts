import { canonicalSpan } from './canonical-range.js'
import { nameText } from './canonical-token.js'
import type { Cursor } from './cursor.js'
import type { ColumnDefinition, Span, TableDefinition } from './statement.js'
import type { DataType } from './tree.js'
import type { ColumnSyntax, CreateTable, Schema } from './tree-statement.js'

/** What a CREATE TABLE, VIEW or MATERIALIZED TABLE says, as the cursor that read it knows its words. */
export function definitionOf(cursor: Cursor, create: CreateTable): TableDefinition {
  const { object, temporary, schema, comment, distribution, partitionedBy, options, like, query } = create
  const text = (span: Span | null): string | null => (span === null ? null : canonicalSpan(cursor, span))
  const primaryKey = primaryKeyOf(schema)
  return {
    object,
    temporary,
    columns: columnsOf(cursor, schema, primaryKey),
    primaryKey,
    distribution: text(distribution),
    partitionedBy: text(partitionedBy),
    watermark: text(schema.watermarks[0] ?? null),
    comment: comment?.value ?? null,
    options,
    like: text(like),
    query: query === null ? null : { start: query.start, end: query.end },
  }
}

function columnsOf(
  cursor: Cursor,
  { columns, names }: Schema,
  primaryKey: readonly string[],
): readonly ColumnDefinition[] {
  if (names.length === 0) return columns.map((column) => columnOf(cursor, column, primaryKey))
  return names.map(({ parts, start, end }) => ({
    name: parts.map((part) => part.text).join('.'),
    kind: 'physical',
    type: null,
    nullable: true,
    expression: null,
    start,
    end,
  }))
}

/** The columns of a key are never null, whether or not that is said. */
function columnOf(cursor: Cursor, column: ColumnSyntax, primaryKey: readonly string[]): ColumnDefinition {
  const { kind, dataType, start, end } = column
  const said = column.expression ?? column.metadata
  const name = column.name.parts.map((part) => part.text).join('.')
  return {
    name,
    kind,
    type: dataType === null ? null : typeText(dataType),
    nullable: dataType?.nullable !== false && !primaryKey.includes(name),
    expression: said === null ? null : canonicalSpan(cursor, said),
    start,
    end,
  }
}

/** The columns of the key, wherever it is declared. */
function primaryKeyOf({ columns, constraints }: Schema): readonly string[] {
  const all = [...columns.flatMap((column) => column.constraint ?? []), ...constraints]
  const key = all.find((constraint) => constraint.kind === 'PRIMARY KEY')
  return (key?.columns ?? []).map((part) => part.text)
}

/** A type as Flink shows it, without its own NOT NULL: `DECIMAL(10, 2)`, `ROW<a INT NOT NULL, b STRING>`. */
export function typeText({ name, parameters, elements, fields }: DataType): string {
  if (elements.length > 0) return `${name}<${elements.map(fullText).join(', ')}>`
  if (name === 'ROW')
    return `ROW<${fields.map((field) => `${nameText(field.name.text)} ${fullText(field.dataType)}`).join(', ')}>`
  return parameters.length === 0 ? name : `${name}(${parameters.join(', ')})`
}

function fullText(type: DataType): string {
  return typeText(type) + (type.nullable ? '' : ' NOT NULL')
}
