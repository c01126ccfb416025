import type { Assignment, Delete, Merge, Update } from '../tree-statement.js'
import { type Comparison, told } from './comparison.js'
import { conditionFound } from './condition.js'
import { expressionFound } from './expression.js'
import { relationsFound } from './from.js'
import { hintsFound } from './hint.js'
import { matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { listPiece, pieceFound } from './piece.js'
import { shortened } from './shortened.js'

/** How two UPDATEs, DELETEs or MERGEs differ. */
export function modificationFound(
  comparison: Comparison,
  was: Update | Delete | Merge,
  is: Update | Delete | Merge,
): readonly MeaningDifference[] {
  if (was.type === 'merge' && is.type === 'merge') return mergeFound(comparison, was, is)
  if (was.type === 'merge' || is.type === 'merge') return []
  return [
    ...targetFound(comparison, was, is),
    ...hintsFound(comparison, was.hints, is.hints),
    ...assignmentsFound(comparison, assignmentsOf(was), assignmentsOf(is)),
    ...conditionFound(comparison, 'filter', 'filter', was.where, is.where),
  ]
}

type Modification = Update | Delete | Merge

function targetFound(
  comparison: Comparison,
  was: Modification,
  is: Modification,
): readonly MeaningDifference[] {
  const { before, after } = comparison
  const [from, to] = [before.said(was.target.name), after.said(is.target.name)]
  if (from === to) return []
  return [told(comparison, 'target', `writes ${to} instead of ${from}`, was.target.name, is.target.name)]
}

function assignmentsOf(change: Update | Delete): readonly Assignment[] {
  return change.type === 'update' ? change.assignments : []
}

function mergeFound(comparison: Comparison, was: Merge, is: Merge): readonly MeaningDifference[] {
  const { before, after } = comparison
  return [
    ...targetFound(comparison, was, is),
    ...relationsFound(comparison, { from: was.source }, { from: is.source }).found,
    ...conditionFound(comparison, 'join', 'MERGE condition', was.on, is.on),
    ...assignmentsFound(comparison, was.assignments, is.assignments),
    ...pieceFound(comparison, 'column', 'VALUES', listPiece(before, was.values), listPiece(after, is.values)),
  ]
}

/** `SET total: a → b` */
function assignmentsFound(
  comparison: Comparison,
  was: readonly Assignment[],
  is: readonly Assignment[],
): readonly MeaningDifference[] {
  const { before, after } = comparison
  const { pairs, came, went } = matched(was, is, [({ column }) => nameOf(column)])
  return [
    ...pairs.flatMap(([one, other]) => {
      const what = `SET ${nameOf(other.column)}`
      return expressionFound(comparison, { kind: 'column', what, lead: `${what}:` }, one.value, other.value)
    }),
    ...came.map(({ column, value }) =>
      told(comparison, 'column', `SET ${nameOf(column)} added: ${shortened(after.said(value))}`, null, value),
    ),
    ...went.map(({ column, value }) =>
      told(
        comparison,
        'column',
        `SET ${nameOf(column)} removed: ${shortened(before.said(value))}`,
        value,
        null,
      ),
    ),
  ]
}

function nameOf({ parts }: Assignment['column']): string {
  return parts.map((part) => part.text).join('.')
}
