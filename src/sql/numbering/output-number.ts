import { type Side, sideOf } from '../difference/side.js'
import type { StatementVersion } from '../difference/meaning-difference.js'
import { type FilledColumn, filledColumns } from '../relation/filled.js'
import { type Output, outputsOf } from '../relation/output.js'
import type { Catalogue } from '../schema/table-schema.js'
import type { Insert } from '../tree-statement.js'
import { numberOfColumn } from './column-number.js'
import { numberOfExpression } from './expression-number.js'
import type { Ground, Numbering } from './numbering.js'
import { numberOfAll, numberOfRows } from './row-number.js'
import { filledTable, unfittingType } from './unfitting.js'

/** One query of a statement that fills a table, ready to be numbered. */
export interface Filling {
  /** The parts of the table's name, as written. */
  readonly target: readonly string[]
  readonly side: Side
  readonly output: Output
}

/** What one query puts into a table, by number. */
export interface Filled {
  readonly rows: number
  readonly columns: ReadonlyMap<string, number>
  /** Whether neither chance nor the clock decides about anything: filled anew, it is the same. */
  readonly isSteady: boolean
}

/** The queries of a statement that fill tables, each with the tables that it sees. */
export function fillingsOf(version: StatementVersion, catalogue: Catalogue): readonly Filling[] {
  const side = sideOf(version)
  return outputsOf(side.syntax, side.cursor.tokens.text, catalogue).flatMap((output) => {
    const { target } = output
    return target === null ? [] : [{ target: target.parts.map((part) => part.text), side, output }]
  })
}

/**
 * What a query puts into its table, so that two can be compared: where the rows have one number, the columns of one
 * number hold the same.
 */
export function numbersOf({ side, output }: Filling, ground: Ground): Filled {
  const to: Numbering = {
    ground,
    side,
    columns: new Map(),
    rows: new Map(),
    unsteady: new Set(),
    failing: new Set(),
  }
  const { relation, by, scope } = output
  // Each behind those that it may read, so that none is a step deeper into the call stack.
  for (const common of scope.allCommon) numberOfAll(to, common)
  const header = by?.type === 'insert' ? headerOf(to, by, output) : 0
  const rows = relation.openings.length > 0 ? ground.numbers.unique() : numberOfRows(to, relation)
  const filled = filledColumns(output)
  const columns = new Map(filled.map(({ to: name, column }) => [name, numberOfColumn(to, column)]))
  return {
    rows: ground.numbers.of('output', [header, rows, ...endangering(to, filled, output)]),
    columns,
    isSteady: to.unsteady.size === 0,
  }
}

/** What may stop the job or drop a row decides about rows: values that cannot be cast, or do not fit their column. */
function endangering(to: Numbering, filled: readonly FilledColumn[], output: Output): readonly number[] {
  const target = filledTable(output)
  const unfitting = filled.flatMap((column) => {
    const type = unfittingType(column, target)
    return type === null ? [] : [to.ground.numbers.of(`into ${type}`, [numberOfColumn(to, column.column)])]
  })
  return [...new Set([...to.failing, ...unfitting])].sort((a, b) => a - b)
}

/** What an INSERT says beside its columns and its query. */
function headerOf(to: Numbering, insert: Insert, { scope }: Output): number {
  const { upsert, overwrite, conflict, hints, partition } = insert
  const fixed = partition.map(({ column }) => column.text)
  const words = [upsert, overwrite, conflict, hints.map((hint) => to.side.text(hint)), fixed]
  const values = partition.flatMap(({ value }) =>
    value === null ? [] : [numberOfExpression(to, value, scope)],
  )
  return to.ground.numbers.of(JSON.stringify(words), values)
}
