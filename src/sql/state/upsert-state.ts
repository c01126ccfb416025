import { filledColumns } from '../relation/filled.js'
import type { Output } from '../relation/output.js'
import type { Column, StoredColumn } from '../relation/relation.js'
import { meaningOf } from '../relation/resolve.js'
import type { TableSchema } from '../schema/table-schema.js'
import type { Kept } from './view-state.js'

/**
 * Whether a sink must keep the rows of each of its keys: where rows change under another key than its own, or where it has
 * to know a key's first row: ON CONFLICT DO NOTHING, DO ERROR.
 * @param kept what is read, where nothing else keeps state
 */
export function materializes(output: Output, { readsUnknown, readsChanges }: Kept): boolean {
  const { by, scope, target } = output
  if (by?.type !== 'insert' || target === null) return false
  const sink = scope.catalogue.tableOf(target.parts.map((part) => part.text))
  if (sink === null || sink.primaryKey.length === 0 || readsUnknown) return false
  const keepsFirst = by.conflict === 'NOTHING' || by.conflict === 'ERROR'
  return (readsChanges || keepsFirst) && !keepsKey(output, sink)
}

/** Whether the sink's key is filled from the whole key of one table. */
function keepsKey(output: Output, { primaryKey }: TableSchema): boolean {
  const filled = new Map(filledColumns(output).map(({ to, column }) => [to, column]))
  const stored = primaryKey.map((name) => storedBehind(filled.get(name)))
  const [first] = stored
  if (first === undefined || first === null) return false
  const names = new Set(stored.map((column) => (column?.table === first.table ? column.name : '')))
  const key = first.table.schema?.primaryKey ?? []
  return key.length === names.size && key.every((name) => names.has(name))
}

/** The column of a table that a column is, unchanged; null for any other. */
function storedBehind(column: Column | undefined): StoredColumn | null {
  const source = column?.source
  if (source?.type === 'stored') return source
  if (source?.type !== 'computed' || source.expression.type !== 'path') return null
  const meaning = meaningOf(source.expression.parts, source.scope)
  return meaning.type === 'column' && meaning.fields.length === 0 ? storedBehind(meaning.column) : null
}
