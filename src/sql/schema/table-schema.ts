import type { Relation } from '../relation/relation.js'
import type { Scope } from '../relation/scope.js'
import type { Expression } from '../tree.js'
import type { SqlType } from '../type/sql-type.js'

/** What is known of a column of a table or view. */
export interface ColumnSchema {
  readonly name: string
  readonly kind: 'physical' | 'computed' | 'metadata'
  /** Whether INSERT passes it over: computed columns, and VIRTUAL ones. */
  readonly virtual: boolean
  /** With its nullability; null where it cannot be derived. */
  readonly type: SqlType | null
  /** Canonical expression of a computed column, canonical METADATA clause; else null. */
  readonly said: string | null
  /** The expression of a computed column with where its names are sought; else null. */
  readonly computed: { readonly expression: Expression; readonly scope: Scope } | null
  /** A column that Flink's clock runs on. */
  readonly time: TimeAttribute | null
}

export type TimeAttribute = 'rowtime' | 'proctime'

/** What is known of a table or view, all statements about it taken together. */
export interface TableSchema {
  readonly id: string
  readonly object: 'table' | 'view' | 'materialized-table'
  readonly temporary: boolean
  readonly columns: readonly ColumnSchema[]
  /** Why there may be other columns than these; null where they are all known. */
  readonly unknown: string | null
  readonly primaryKey: readonly string[]
  readonly watermark: WatermarkSchema | null
  /** Canonical texts, null where not said. */
  readonly distribution: string | null
  readonly partitionedBy: string | null
  readonly options: ReadonlyMap<string, string>
  /** What a view stands for, under the names of its columns; what fills another table; else null. */
  readonly query: Relation | null
  /** The tables that the query, or a LIKE, reads. */
  readonly reads: readonly TableSchema[]
}

export interface WatermarkSchema {
  readonly column: string
  /** Canonical. */
  readonly expression: string
  /** The columns that the expression names. */
  readonly uses: readonly string[]
}

/** How a statement sees the tables around it. */
export interface Catalogue {
  /** What is known of the table that dotted parts name, a companion's `$…` left out; null where nothing is. */
  readonly tableOf: (parts: readonly string[]) => TableSchema | null
}

/** A catalogue that knows no table. */
export const noTables: Catalogue = { tableOf: () => null }
