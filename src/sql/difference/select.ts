import type { GroupBy, Select } from '../tree.js'
import { type Comparison, orElse, same, told } from './comparison.js'
import { conditionFound } from './condition.js'
import { relationsFound } from './from.js'
import { hintsFound } from './hint.js'
import type { MeaningDifference } from './meaning-difference.js'
import { namedWindowsFound, pairedWindows } from './named-window.js'
import { type Output, whereRowsCount } from './output.js'
import { listPiece, type Piece, pieceFound } from './piece.js'
import { columnsFound } from './select-list.js'
import type { Side } from './side.js'

/** How two SELECTs differ, clause by clause. */
export function selectFound(
  outer: Comparison,
  was: Select,
  is: Select,
  output: Output,
): readonly MeaningDifference[] {
  if (same(outer, was, is)) return []
  const { found, comparison: related } = relationsFound(outer, was, is)
  const named = pairedWindows(related, was, is)
  const { comparison } = named
  if (same(comparison, was, is)) return found
  const clauses = clausesFound(comparison, was, is, output)
  return orElse([...found, ...clauses, ...namedWindowsFound(named, was, is)], () =>
    told(comparison, 'query', 'query changed', was, is),
  )
}

function clausesFound(
  comparison: Comparison,
  was: Select,
  is: Select,
  output: Output,
): readonly MeaningDifference[] {
  const isDistinct = was.quantifier === 'DISTINCT' || is.quantifier === 'DISTINCT'
  return [
    ...conditionFound(comparison, 'filter', 'filter', was.where, is.where),
    ...columnsFound(comparison, 'column', was.items, is.items, isDistinct ? whereRowsCount(output) : output),
    ...quantifierFound(comparison, was, is),
    ...groupFound(comparison, was.groupBy, is.groupBy),
    ...conditionFound(comparison, 'filter', 'HAVING', was.having, is.having),
    ...conditionFound(comparison, 'filter', 'QUALIFY', was.qualify, is.qualify),
    ...hintsFound(comparison, was.hints, is.hints),
  ]
}

/** `DISTINCT added` */
function quantifierFound(comparison: Comparison, was: Select, is: Select): readonly MeaningDifference[] {
  const word = (on: boolean): string => (on ? 'added' : 'removed')
  const distinct = is.quantifier === 'DISTINCT'
  return [
    ...((was.quantifier === 'DISTINCT') === distinct
      ? []
      : [told(comparison, 'distinct', `DISTINCT ${word(distinct)}`, was, is)]),
    ...(was.stream === is.stream ? [] : [told(comparison, 'query', `STREAM ${word(is.stream)}`, was, is)]),
  ]
}

function groupFound(
  comparison: Comparison,
  was: GroupBy | null,
  is: GroupBy | null,
): readonly MeaningDifference[] {
  const [before, after] = [groupPiece(comparison.before, was), groupPiece(comparison.after, is)]
  return pieceFound(comparison, 'group-by', 'GROUP BY', before, after)
}

function groupPiece(side: Side, group: GroupBy | null): Piece | null {
  const piece = group === null ? null : listPiece(side, group.items)
  if (piece === null || group?.quantifier !== 'DISTINCT') return piece
  return { ...piece, text: `DISTINCT ${piece.text}`, said: `DISTINCT ${piece.said}` }
}
