import type { FlinkType } from '../types/flink-type.js'

/** What time means to a column: event time of a WATERMARK, processing time of PROCTIME(). */
export type TimeAttribute = 'rowtime' | 'proctime'

export interface TableColumn {
  readonly name: string
  readonly type: FlinkType
  readonly attribute: TimeAttribute | null
  /** Not among `*`, as `$rowtime` is not. */
  readonly hidden: boolean
}

/** A table or view that a statement can read: what the translation has to know of it. */
export interface TableSource {
  readonly name: string
  /** Where its rows are. */
  readonly sql: string
  readonly columns: readonly TableColumn[]
  readonly primaryKey: readonly string[]
  /** The columns that tell its rows apart; null where nothing says so. */
  readonly key: readonly string[] | null
  /** How rows say in which order they came: a table's row number, a column of an internal view, or not at all. */
  readonly arrival: 'rowid' | 'column' | null
  /** Where every version of every key is kept; null where only the last one is. */
  readonly history: string | null
}
