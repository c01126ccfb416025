import type { NamePart } from '../statement.js'
import type { MeaningClass } from './meaning-difference.js'

/** What the columns of a query are to whoever takes its rows. */
export interface Output {
  /** Whether a column is what its place says, whatever it is called. */
  readonly isPlaced: boolean
  /** Names that are given to the columns from outside, where they are. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The class of a column added behind the others, of one gone, of one that is called otherwise. */
  readonly appended: MeaningClass
  readonly gone: MeaningClass
  readonly renamed: MeaningClass
}

const unnamed = { isPlaced: false, before: [], after: [] }

/** Rows that are used in the statement itself: what becomes of them is another part's business. */
export const insideOutput: Output = { ...unnamed, appended: 'logic', gone: 'logic', renamed: 'logic' }

/** A view, a CREATE TABLE … AS, a query alone: readers see the columns by their names. */
export const namedOutput: Output = {
  ...unnamed,
  appended: 'additive',
  gone: 'breaking',
  renamed: 'breaking',
}

/** An INSERT without a list of columns: their number is that of the table's, so a new one is one of the table too. */
export const placedOutput: Output = {
  ...unnamed,
  isPlaced: true,
  appended: 'additive',
  gone: 'breaking',
  renamed: 'logic',
}

/** An INSERT with a list of columns: one that it leaves out may be there, with NULL in it. */
export const listedOutput: Output = insideOutput

/** The same output where a column more changes which rows there are: DISTINCT, UNION. */
export function whereRowsCount(output: Output): Output {
  return { ...output, appended: 'logic' }
}

/** The same output where as many columns come as go: the table has those that it had. */
export function inNumber(output: Output, before: number, after: number): Output {
  if (!output.isPlaced) return output
  return {
    ...output,
    appended: after > before ? output.appended : 'logic',
    gone: after < before ? output.gone : 'logic',
  }
}

/** The same output with names that are given to the columns: `CREATE VIEW v (a, b)`, `WITH x (a, b)`. */
export function givenNames(output: Output, before: readonly NamePart[], after: readonly NamePart[]): Output {
  const text = ({ text: name }: NamePart): string => name
  return { ...output, before: before.map(text), after: after.map(text) }
}
