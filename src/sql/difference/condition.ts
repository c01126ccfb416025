import type { Expression } from '../tree.js'
import { changed, type Comparison, same } from './comparison.js'
import { type Conjunct, conjunctKeys, conjunctsOf } from './conjunct.js'
import { expressionFound, type Subject } from './expression.js'
import { matched } from './matching.js'
import type { DifferenceKind, MeaningDifference } from './meaning-difference.js'
import { pieceFound, pieceOf } from './piece.js'

/**
 * How two conditions differ. What AND binds is compared as a set; where only the order differs that is said too, as a
 * condition may guard the one behind it (`b <> 0 AND a / b > 1`).
 */
export function conditionFound(
  comparison: Comparison,
  kind: DifferenceKind,
  noun: string,
  was: Expression | null,
  is: Expression | null,
): readonly MeaningDifference[] {
  const { before, after } = comparison
  if (was === null || is === null)
    return pieceFound(comparison, kind, noun, pieceOf(before, was), pieceOf(after, is))
  if (same(comparison, was, is)) return []
  const found = conjunctsFound(comparison, kind, noun, was, is)
  return found.length > 0 ? found : [changed(comparison, kind, `${noun} changed:`, was, is)]
}

function conjunctsFound(
  comparison: Comparison,
  kind: DifferenceKind,
  noun: string,
  was: Expression,
  is: Expression,
): readonly MeaningDifference[] {
  const { before, after } = comparison
  const subject = { kind, what: noun, lead: `${noun} changed:` }
  const { pairs, went, came } = matched(conjunctsOf(before, was), conjunctsOf(after, is), conjunctKeys)
  return [
    ...pairs.flatMap(([one, other]) =>
      one.norm === other.norm ? [] : expressionFound(comparison, subject, one.expression, other.expression),
    ),
    ...restFound(comparison, subject, went, came),
  ]
}

/** One condition in the place of another is a changed one, whatever it is about. */
function restFound(
  comparison: Comparison,
  { kind, what, lead }: Subject,
  went: readonly Conjunct[],
  came: readonly Conjunct[],
): readonly MeaningDifference[] {
  const { before, after } = comparison
  const [gone, come] = [went[0]?.expression, came[0]?.expression]
  if (went.length === 1 && came.length === 1 && gone !== undefined && come !== undefined)
    return [changed(comparison, kind, lead, gone, come)]
  return [
    ...came.flatMap(({ expression }) => pieceFound(comparison, kind, what, null, pieceOf(after, expression))),
    ...went.flatMap(({ expression }) =>
      pieceFound(comparison, kind, what, pieceOf(before, expression), null),
    ),
  ]
}
