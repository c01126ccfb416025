import type { Window, WindowFrame } from '../tree.js'
import { changed, type Comparison, orElse, same } from './comparison.js'
import type { MeaningDifference } from './meaning-difference.js'
import { listPiece, orderPiece, type Piece, pieceFound, wordPiece } from './piece.js'
import type { Side } from './side.js'

/** How two windows of OVER, or of a WINDOW clause, differ. */
export function windowFound(comparison: Comparison, was: Window, is: Window): readonly MeaningDifference[] {
  if (same(comparison, was, is)) return []
  const found = partitioningFound(comparison, was, is)
  const rest = [
    ...pieceFound(comparison, 'window', 'base window', baseOf(was), baseOf(is)),
    ...pieceFound(
      comparison,
      'window',
      'frame',
      frameOf(comparison.before, was.frame),
      frameOf(comparison.after, is.frame),
    ),
    ...pieceFound(comparison, 'window', 'window', wordPiece(was.partial, was), wordPiece(is.partial, is)),
  ]
  return orElse([...found, ...rest], () => changed(comparison, 'window', 'window changed:', was, is))
}

type Partitioning = Pick<Window, 'partitionBy' | 'orderBy'>

/** How rows are grouped and ordered: of a window, of MATCH_RECOGNIZE, of a table that a function takes. */
export function partitioningFound(
  comparison: Comparison,
  was: Partitioning,
  is: Partitioning,
): readonly MeaningDifference[] {
  const { before, after } = comparison
  const [partitionWas, partitionIs] = [listPiece(before, was.partitionBy), listPiece(after, is.partitionBy)]
  const [orderWas, orderIs] = [orderPiece(before, was.orderBy), orderPiece(after, is.orderBy)]
  return [
    ...pieceFound(comparison, 'window', 'PARTITION BY', partitionWas, partitionIs),
    ...pieceFound(comparison, 'window', 'ORDER BY', orderWas, orderIs),
  ]
}

function baseOf({ base }: Window): Piece | null {
  return base === null ? null : wordPiece(base.text, base)
}

function frameOf(side: Side, frame: WindowFrame | null): Piece | null {
  const [first, last] = [frame?.bounds[0], frame?.bounds.at(-1)]
  if (frame === null || first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.end }
  const unit = frame.bounds.length > 1 ? `${frame.unit} BETWEEN` : frame.unit
  return { text: `${unit} ${side.text(span)}`, said: `${unit} ${side.said(span)}`, span }
}
