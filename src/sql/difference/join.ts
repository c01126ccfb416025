import type { Join } from '../tree.js'
import { type Comparison, told } from './comparison.js'
import { expressionFound } from './expression.js'
import type { FromEntry } from './from-entry.js'
import { matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { listPiece, type Piece, pieceFound, pieceOf } from './piece.js'
import type { Side } from './side.js'
import { tableFound } from './table.js'

type Pair = readonly [before: FromEntry, after: FromEntry]

/** `join with src_c added`, `join with src_c added (LEFT)` */
export function joinAdded(comparison: Comparison, { table, join, shown }: FromEntry): MeaningDifference {
  return told(comparison, 'join', `join with ${shown} added${kindNote(join)}`, null, join ?? table)
}

/** `join with src_c removed` */
export function joinRemoved(comparison: Comparison, { table, join, shown }: FromEntry): MeaningDifference {
  return told(comparison, 'join', `join with ${shown} removed${kindNote(join)}`, join ?? table, null)
}

function kindNote(join: Join | null): string {
  return join === null || join.kind === 'INNER' ? '' : ` (${kindOf(join)})`
}

function kindOf(join: Join | null): string {
  if (join === null) return 'FROM'
  const kind = join.kind === ',' ? 'comma' : join.kind
  return join.natural ? `NATURAL ${kind}` : kind
}

/** How the tables that stand on both sides differ, and how they are joined. */
export function joinsFound(
  comparison: Comparison,
  pairs: readonly Pair[],
  reordered: boolean,
): readonly MeaningDifference[] {
  const moved = reordered ? movedConditions(comparison, pairs) : new Set<FromEntry>()
  return pairs.flatMap(([was, is]) => [
    ...tableFound(comparison, was, is),
    ...kindFound(comparison, was, is, reordered),
    ...onFound(comparison, is.shown, moved.has(was) ? null : was.join, moved.has(is) ? null : is.join),
  ])
}

/** The first table has no join: where the order changed, that is told already. */
function kindFound(
  comparison: Comparison,
  was: FromEntry,
  is: FromEntry,
  reordered: boolean,
): readonly MeaningDifference[] {
  const [before, after] = [kindOf(was.join), kindOf(is.join)]
  if (before === after || (reordered && (was.join === null || is.join === null))) return []
  const words = `join with ${is.shown}: ${before} → ${after}`
  return [told(comparison, 'join', words, was.join ?? was.table, is.join ?? is.table)]
}

/** Where `a JOIN b ON c` became `b JOIN a ON c`, the condition stayed. */
function movedConditions({ before, after }: Comparison, pairs: readonly Pair[]): ReadonlySet<FromEntry> {
  const changed = pairs.filter(([was, is]) => (was.join === null) !== (is.join === null))
  const went = changed.map(([was]) => was).filter(({ join }) => join !== null)
  const came = changed.map(([, is]) => is).filter(({ join }) => join !== null)
  const side = new Map([...went.map((e) => [e, before] as const), ...came.map((e) => [e, after] as const)])
  const textOf = (entry: FromEntry): string | null =>
    onPiece(side.get(entry) ?? entry.side, entry.join)?.text ?? null
  return new Set(matched(went, came, [textOf]).pairs.flat())
}

function onFound(
  comparison: Comparison,
  shown: string,
  was: Join | null,
  is: Join | null,
): readonly MeaningDifference[] {
  const what = `join condition with ${shown}`
  if (was?.on && is?.on)
    return expressionFound(comparison, { kind: 'join', what, lead: `${what} changed:` }, was.on, is.on)
  return pieceFound(comparison, 'join', what, onPiece(comparison.before, was), onPiece(comparison.after, is))
}

function onPiece(side: Side, join: Join | null): Piece | null {
  if (join?.on) return pieceOf(side, join.on)
  const names = listPiece(side, join?.using ?? [])
  return names === null ? null : { ...names, text: `USING (${names.text})`, said: `USING (${names.said})` }
}
