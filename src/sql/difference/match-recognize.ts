import type { MatchRecognize, PatternDefinition } from '../tree.js'
import { type Comparison, inside, told } from './comparison.js'
import { conditionFound } from './condition.js'
import { relationsFound } from './from.js'
import { matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { insideOutput } from './output.js'
import { listPiece, type Piece, pieceFound, pieceOf, wordPiece } from './piece.js'
import { columnsFound } from './select-list.js'
import type { Side } from './side.js'
import { partitioningFound } from './window.js'

/** How two MATCH_RECOGNIZE differ, clause by clause. */
export function matchFound(
  outer: Comparison,
  was: MatchRecognize,
  is: MatchRecognize,
): readonly MeaningDifference[] {
  const input = relationsFound(outer, { from: was.input }, { from: is.input })
  const comparison = inside(outer, 'MATCH_RECOGNIZE')
  return [
    ...input.found,
    ...partitioningFound(comparison, was, is),
    ...columnsFound(comparison, 'measure', was.measures, is.measures, insideOutput),
    ...clausesFound(comparison, was, is),
    ...definesFound(comparison, was.defines, is.defines),
  ]
}

function clausesFound(
  comparison: Comparison,
  was: MatchRecognize,
  is: MatchRecognize,
): readonly MeaningDifference[] {
  const [before, after] = [clausesOf(comparison.before, was), clausesOf(comparison.after, is)]
  return [...before].flatMap(([noun, piece]) =>
    pieceFound(comparison, 'match-recognize', noun, piece, after.get(noun) ?? null),
  )
}

function clausesOf(side: Side, match: MatchRecognize): ReadonlyMap<string, Piece | null> {
  const skip = [match.after, match.afterVariable?.text ?? ''].join(' ').trim()
  return new Map([
    ['rows per match', wordPiece(match.rows, match)],
    ['AFTER MATCH', wordPiece(skip, match)],
    ['pattern', patternPiece(side, match)],
    ['WITHIN', pieceOf(side, match.within)],
    ['SUBSET', listPiece(side, match.subsets)],
  ])
}

function patternPiece({ text, said }: Side, { pattern, strictStart, strictEnd }: MatchRecognize): Piece {
  const anchored = (inner: string): string => `${strictStart ? '^ ' : ''}${inner}${strictEnd ? ' $' : ''}`
  return { text: anchored(text(pattern)), said: anchored(said(pattern)), span: pattern }
}

function definesFound(
  comparison: Comparison,
  was: readonly PatternDefinition[],
  is: readonly PatternDefinition[],
): readonly MeaningDifference[] {
  const { pairs, came, went } = matched(was, is, [({ variable }) => variable.text])
  const words = ({ variable }: PatternDefinition): string => `DEFINE ${variable.text}`
  return [
    ...pairs.flatMap(([one, other]) =>
      conditionFound(comparison, 'match-recognize', words(other), one.condition, other.condition),
    ),
    ...came.map((define) => told(comparison, 'match-recognize', `${words(define)} added`, null, define)),
    ...went.map((define) => told(comparison, 'match-recognize', `${words(define)} removed`, define, null)),
  ]
}
