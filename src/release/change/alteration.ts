import { canonicalText } from '../../sql/canonical.js'
import { canonicalSpan } from '../../sql/canonical-range.js'
import type { Cursor } from '../../sql/cursor.js'
import { typeText } from '../../sql/definition.js'
import type { ColumnDefinition, OptionEntry, TableDefinition } from '../../sql/statement.js'
import { parsedOf } from '../../sql/syntax.js'
import type { Alter, ColumnSyntax, Schema } from '../../sql/tree-statement.js'
import type { Reading } from './back.js'
import { resetKeys } from '../option.js'

/** A definition with some ALTERs applied, and the ALTERs that could not be. */
export interface Altered<T extends Reading> {
  readonly definition: TableDefinition
  readonly rest: readonly T[]
}

/** What is known of a table that the project alters and does not create. */
export const undefinedTable: TableDefinition = {
  object: 'table',
  temporary: false,
  columns: [],
  primaryKey: [],
  distribution: null,
  partitionedBy: null,
  watermark: null,
  comment: null,
  options: [],
  like: null,
  query: null,
}

/**
 * A definition as its ALTERs leave it (DESIGN §4: an ALTER is part of the definition), so that what moves from an ALTER
 * into the CREATE is no change. What cannot be applied for certain is left over.
 */
export function altered<T extends Reading>(definition: TableDefinition, alters: readonly T[]): Altered<T> {
  const rest: T[] = []
  let made = definition
  for (const alter of alters) {
    const next = applied(made, alter)
    if (next === null) rest.push(alter)
    else made = next
  }
  return { definition: made, rest }
}

function applied(definition: TableDefinition, alter: Reading): TableDefinition | null {
  const read = parsedOf(alter.parsed)
  if (read === null || read.syntax.type !== 'alter' || alter.parsed.placeholders) return null
  const { syntax, cursor } = read
  switch (syntax.action) {
    case 'set':
      return { ...definition, options: withOptions(definition.options, alter.parsed.options) }
    case 'reset':
      return { ...definition, options: without(definition.options, alter) }
    case 'add':
    case 'modify':
      return hasPlace(alter) ? null : withSchema(definition, syntax, cursor)
    case 'drop-columns':
      return withoutColumns(definition, syntax)
    case 'drop-key':
      return { ...definition, primaryKey: [] }
    case 'drop-watermark':
      return { ...definition, watermark: null }
    default:
      return null
  }
}

function withOptions(before: readonly OptionEntry[], set: readonly OptionEntry[]): readonly OptionEntry[] {
  const keys = new Set(set.map((entry) => entry.key))
  return [...before.filter((entry) => !keys.has(entry.key)), ...set]
}

function without(options: readonly OptionEntry[], { sql, parsed }: Reading): readonly OptionEntry[] {
  const keys = new Set(resetKeys({ sql, statement: parsed }))
  return options.filter((entry) => !keys.has(entry.key))
}

/** Whether a column is put FIRST or AFTER another one; names that are called so stand in backquotes. */
function hasPlace({ sql, parsed }: Reading): boolean {
  const text = canonicalText(sql, parsed, () => '')
  return /\b(FIRST|AFTER)\b/.test(text.replace(/'(?:[^']|'')*'|`(?:[^`]|``)*`/g, ''))
}

/** ADD and MODIFY of physical columns, a key and a watermark; null for anything else. */
function withSchema(
  definition: TableDefinition,
  { action, schema }: Alter,
  cursor: Cursor,
): TableDefinition | null {
  const columns = schema.columns.flatMap((column) => columnOf(column) ?? [])
  if (isEmpty(schema) || columns.length < schema.columns.length) return null
  const known = new Set(definition.columns.map((column) => column.name))
  if (columns.some((column) => known.has(column.name) !== (action === 'modify'))) return null
  const [key] = schema.constraints
  const [watermark] = schema.watermarks
  return {
    ...definition,
    columns: action === 'add' ? [...definition.columns, ...columns] : replaced(definition.columns, columns),
    primaryKey: key === undefined ? definition.primaryKey : key.columns.map((part) => part.text),
    watermark: watermark === undefined ? definition.watermark : canonicalSpan(cursor, watermark),
  }
}

/** The distribution does not stand in the schema. */
function isEmpty({ columns, constraints, watermarks }: Schema): boolean {
  return columns.length + constraints.length + watermarks.length === 0
}

function columnOf({ kind, name, dataType, constraint, start, end }: ColumnSyntax): ColumnDefinition | null {
  if (kind !== 'physical' || dataType === null || constraint !== null) return null
  const text = name.parts.map((part) => part.text).join('.')
  const { nullable } = dataType
  return { name: text, kind, type: typeText(dataType), nullable, expression: null, start, end }
}

function replaced(
  before: readonly ColumnDefinition[],
  columns: readonly ColumnDefinition[],
): readonly ColumnDefinition[] {
  const changed = new Map(columns.map((column) => [column.name, column]))
  return before.map((column) => changed.get(column.name) ?? column)
}

function withoutColumns(definition: TableDefinition, { columns }: Alter): TableDefinition | null {
  const gone = new Set(columns.map((path) => path.parts.map((part) => part.text).join('.')))
  const kept = definition.columns.filter((column) => !gone.has(column.name))
  return definition.columns.length - kept.length === gone.size ? { ...definition, columns: kept } : null
}
