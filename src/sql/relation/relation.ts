import type { ColumnSchema, TableSchema } from '../schema/table-schema.js'
import type { Call, Expression, MatchRecognize, Path, Query, Select, SetOperation, Unnest } from '../tree.js'
import type { Scope } from './scope.js'

/** A table or view as a query names it. */
export interface InputTable {
  /** Dotted, as written, without backquotes. */
  readonly written: string
  readonly schema: TableSchema | null
}

/** A column that a relation gives. Those that are the same thing under other names share their source. */
export interface Column {
  readonly name: string
  readonly source: ColumnSource
}

/** Where a column's values come from. */
export type ColumnSource =
  | StoredColumn
  | ComputedColumn
  | FieldColumn
  | CombinedColumn
  | OptionalColumn
  | ProducedColumn
  | UnknownColumn

/** Of a table or view. */
export interface StoredColumn {
  readonly type: 'stored'
  readonly table: InputTable
  readonly name: string
  /** Null where the table's columns are not known. */
  readonly schema: ColumnSchema | null
}

/** What an expression gives. */
export interface ComputedColumn {
  readonly type: 'computed'
  readonly expression: Expression
  readonly scope: Scope
}

/** A field of a row, as `row.*` lists it. */
export interface FieldColumn {
  readonly type: 'field'
  readonly name: string
  readonly row: Path
  readonly scope: Scope
}

/** Now of one, now of another. */
export interface CombinedColumn {
  readonly type: 'combined'
  /** The terms of a UNION are alternatives; of the sides of USING the first counts that is not NULL. */
  readonly by: 'alternative' | 'coalesce'
  readonly columns: readonly Column[]
}

/** NULL where an outer join finds no row. */
export interface OptionalColumn {
  readonly type: 'optional'
  readonly column: Column
}

/** What a table function, UNNEST or a window makes of its arguments. */
export interface ProducedColumn {
  readonly type: 'produced'
  /** `window_start`, or the function's name in upper case. */
  readonly by: string
  /** Which of the columns that it produces, from 0. */
  readonly place: number
  readonly from: readonly Expression[]
  readonly scope: Scope
  /** Tables of which it may use every column. */
  readonly whole: readonly Relation[]
}

/** A column that could not be found. */
export interface UnknownColumn {
  readonly type: 'unknown'
  readonly reason: string
}

/** Where columns may come from that are not listed: a table without DDL, a function of unknown result. */
export interface Opening {
  readonly reason: string
  readonly find: (name: string) => Column
}

/** The rows that a table, a query or a function gives: its columns, and how it is made. */
export interface Relation {
  readonly columns: readonly Column[]
  /** Empty where the listed columns are all. */
  readonly openings: readonly Opening[]
  /** How many of the listed columns certainly stand before what is not listed. */
  readonly certain: number
  readonly made: Making
  /** The listed column of a name; null for none. */
  readonly listed: (name: string) => Column | null
}

/** How the rows of a relation come about. */
export type Making =
  | { readonly type: 'table'; readonly table: InputTable }
  | { readonly type: 'select'; readonly select: Select; readonly scope: Scope }
  /** Several tables of one FROM. */
  | { readonly type: 'joined'; readonly scope: Scope }
  | { readonly type: 'ordered'; readonly query: Query; readonly input: Relation; readonly scope: Scope }
  | {
      readonly type: 'set-operation'
      readonly operation: SetOperation
      readonly terms: readonly Relation[]
      readonly scope: Scope
    }
  | { readonly type: 'values'; readonly rows: readonly Expression[]; readonly scope: Scope }
  | { readonly type: 'renamed'; readonly input: Relation }
  | { readonly type: 'unnest'; readonly unnest: Unnest; readonly scope: Scope }
  /** A window function or a model's: the rows of its input with columns more. */
  | { readonly type: 'extended'; readonly call: Call; readonly input: Relation; readonly scope: Scope }
  | {
      readonly type: 'function'
      readonly call: Expression
      /** Its arguments without tables and descriptors. */
      readonly rest: readonly Expression[]
      readonly lateral: boolean
      readonly inputs: readonly Relation[]
      readonly scope: Scope
    }
  | {
      readonly type: 'match'
      readonly match: MatchRecognize
      readonly input: Relation
      readonly scope: Scope
    }
  /** What nothing is known of. */
  | { readonly type: 'unknown'; readonly inputs: readonly Relation[] }
