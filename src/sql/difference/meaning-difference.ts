import type { Place } from '../place.js'
import type { Span, SqlStatement, SqlText, TableName } from '../statement.js'

/** One of two versions of a statement. */
export interface StatementVersion {
  readonly sql: SqlText
  readonly statement: SqlStatement
  /** What a table is called: the same on both sides where it is the same table. */
  readonly nameOf: (name: TableName) => string
}

/** Where something stands in the text of its side. */
export interface Standing extends Place, Span {}

/** What a difference makes the change (DESIGN §4); what has no meaning is no difference. */
export type MeaningClass = 'options' | 'additive' | 'logic' | 'breaking'

/** The part of a statement that differs. */
export type DifferenceKind =
  | 'table'
  | 'join'
  | 'filter'
  | 'column'
  | 'distinct'
  | 'group-by'
  | 'window'
  | 'match-recognize'
  | 'function'
  | 'order-by'
  | 'limit'
  | 'hint'
  | 'common-table'
  | 'branch'
  | 'row'
  | 'target'
  | 'insert'
  | 'definition'
  | 'query'
  | 'statement'

/** One thing that differs between two versions of a statement. */
export interface MeaningDifference {
  readonly kind: DifferenceKind
  readonly change: MeaningClass
  /** `filter changed: amount > 10 → amount > 0` */
  readonly words: string
  /** The table whose INSERT of a statement set it belongs to; null outside of sets. */
  readonly target: string | null
  /** Null for what was added. */
  readonly before: Standing | null
  /** Null for what was removed. */
  readonly after: Standing | null
}
