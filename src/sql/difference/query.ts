import type { Query } from '../tree.js'
import { bodyFound } from './body.js'
import { unwrapped } from './brackets.js'
import { commonTablesFound } from './common-table.js'
import { type Comparison, orElse, same, told } from './comparison.js'
import type { MeaningDifference } from './meaning-difference.js'
import type { Output } from './output.js'
import { orderPiece, type Piece, pieceFound, pieceOf } from './piece.js'
import { shortenedPair } from './shortened.js'

/** How two queries differ: their CTEs, their bodies, ORDER BY, LIMIT and OFFSET. */
export function queryFound(
  comparison: Comparison,
  was: Query,
  is: Query,
  output: Output,
): readonly MeaningDifference[] {
  if (same(comparison, was, is)) return []
  return orElse(partsFound(comparison, unwrapped(was), unwrapped(is), output), () =>
    told(comparison, 'query', 'query changed', was, is),
  )
}

function partsFound(outer: Comparison, was: Query, is: Query, output: Output): readonly MeaningDifference[] {
  const { found, comparison } = commonTablesFound(outer, was, is)
  const { before, after } = comparison
  return [
    ...found,
    ...bodyFound(comparison, was.body, is.body, output),
    ...pieceFound(
      comparison,
      'order-by',
      'ORDER BY',
      orderPiece(before, was.orderBy),
      orderPiece(after, is.orderBy),
    ),
    ...countFound(comparison, 'LIMIT', pieceOf(before, was.limit), pieceOf(after, is.limit)),
    ...countFound(comparison, 'OFFSET', pieceOf(before, was.offset), pieceOf(after, is.offset)),
  ]
}

/** `LIMIT 10 → 20`, `LIMIT 10 added` */
function countFound(
  comparison: Comparison,
  word: string,
  was: Piece | null,
  is: Piece | null,
): readonly MeaningDifference[] {
  if (was?.text === is?.text) return []
  const words =
    was === null
      ? `${is?.said ?? ''} added`
      : is === null
        ? `${was.said} removed`
        : shortenedPair(was.said, is.said)
  return [told(comparison, 'limit', `${word} ${words}`, was?.span ?? null, is?.span ?? null)]
}
