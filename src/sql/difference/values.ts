import type { Expression, Values } from '../tree.js'
import { changed, type Comparison, orElse, told } from './comparison.js'
import { matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { pieceFound, pieceOf } from './piece.js'
import type { Side } from './side.js'

interface Row {
  readonly row: Expression
  readonly text: string
}

/** How two lists of rows differ; rows of one first value are one row. */
export function valuesFound(comparison: Comparison, was: Values, is: Values): readonly MeaningDifference[] {
  const { before, after } = comparison
  const keys = [({ text }: Row) => text, firstOf, () => '']
  const { pairs, came, went } = matched(rowsOf(before, was), rowsOf(after, is), keys)
  const found = [
    ...pairs.flatMap(([one, other]) =>
      one.text === other.text ? [] : [changed(comparison, 'row', 'row changed:', one.row, other.row)],
    ),
    ...came.flatMap(({ row }) => pieceFound(comparison, 'row', 'row', null, pieceOf(after, row))),
    ...went.flatMap(({ row }) => pieceFound(comparison, 'row', 'row', pieceOf(before, row), null)),
  ]
  return orElse(found, () => told(comparison, 'row', 'rows reordered', was, is))
}

function rowsOf(side: Side, { rows }: Values): readonly Row[] {
  return rows.map((row) => ({ row, text: side.text(row) }))
}

/** `(1` of `(1, 'a')` */
function firstOf({ text }: Row): string {
  return text.split(',', 1).join('')
}
