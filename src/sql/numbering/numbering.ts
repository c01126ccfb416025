import type { Side } from '../difference/side.js'
import type { ColumnSource, InputTable, Making, StoredColumn } from '../relation/relation.js'
import type { Numbers } from './numbers.js'

/** What numbers start from: those of tables. */
export interface Ground {
  readonly numbers: Numbers
  /** Which rows a table has, whatever stands in them. */
  readonly rowsOf: (table: InputTable) => number
  /** What stands in one of its columns that is not computed when it is read. */
  readonly columnOf: (column: StoredColumn) => number
  /** Whether what chance or the clock gives is taken for the same: what runs on has it already. */
  readonly repeats: boolean
}

/** The numbers of one statement, as far as they are given. */
export interface Numbering {
  readonly ground: Ground
  readonly side: Side
  readonly columns: Map<ColumnSource, number>
  readonly rows: Map<Making, number>
  /** What chance or the clock gives in it: their functions, by name. */
  readonly unsteady: Set<string>
  /** The numbers of the values in it on which the job may stop. */
  readonly failing: Set<number>
}
