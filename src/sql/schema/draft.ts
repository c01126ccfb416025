import type { Relation } from '../relation/relation.js'
import type { Expression } from '../tree.js'
import { type SqlType, withNull } from '../type/sql-type.js'
import type { ColumnSchema, TableSchema, WatermarkSchema } from './table-schema.js'

/** A column as it is said, before types of expressions are derived. */
export interface DraftColumn {
  readonly name: string
  readonly kind: ColumnSchema['kind']
  readonly virtual: boolean
  /** Null for a computed column, and where it is not known. */
  readonly type: SqlType | null
  readonly said: string | null
  /** Of a computed column, with the text that its ranges are of. */
  readonly computed: { readonly expression: Expression; readonly text: string } | null
}

/** A table while statements about it are applied, one after the other. */
export interface Draft {
  readonly object: TableSchema['object']
  readonly temporary: boolean
  readonly columns: readonly DraftColumn[]
  readonly unknown: string | null
  readonly primaryKey: readonly string[]
  readonly watermark: WatermarkSchema | null
  readonly distribution: string | null
  readonly partitionedBy: string | null
  readonly options: ReadonlyMap<string, string>
  readonly query: Relation | null
  readonly reads: readonly TableSchema[]
}

/** A table of which no CREATE is known. */
export const uncreated: Draft = {
  object: 'table',
  temporary: false,
  columns: [],
  unknown: 'no CREATE TABLE is known',
  primaryKey: [],
  watermark: null,
  distribution: null,
  partitionedBy: null,
  options: new Map(),
  query: null,
  reads: [],
}

/** A finished table as the start of another. */
export function draftOf(schema: TableSchema): Draft {
  return { ...schema, columns: schema.columns.map(draftColumn) }
}

function draftColumn({ name, kind, virtual, type, said, computed }: ColumnSchema): DraftColumn {
  const written = computed === null ? null : { expression: computed.expression, text: computed.scope.text }
  return { name, kind, virtual, type: written === null ? type : null, said, computed: written }
}

/** Puts a column in the place of the one of its name, else at the end. */
export function withColumn(columns: readonly DraftColumn[], column: DraftColumn): readonly DraftColumn[] {
  const at = columns.findIndex(({ name }) => name === column.name)
  return at < 0 ? [...columns, column] : columns.with(at, column)
}

/** The columns of a key are NOT NULL, and stay so without it. */
export function keyed(draft: Draft): Draft {
  const columns = draft.columns.map((column) =>
    column.type !== null && draft.primaryKey.includes(column.name)
      ? { ...column, type: withNull(column.type, false) }
      : column,
  )
  return { ...draft, columns }
}
