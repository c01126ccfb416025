import type { Insert } from '../tree-statement.js'
import { type Comparison, inside, orElse, same, told } from './comparison.js'
import { hintsFound } from './hint.js'
import { isReordered, matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { givenNames, listedOutput, type Output, placedOutput } from './output.js'
import { listPiece, type Piece, pieceFound, wordPiece } from './piece.js'
import { queryFound } from './query.js'
import type { Side } from './side.js'

/** How two INSERTs differ: where they write, how, and their queries. */
export function insertFound(comparison: Comparison, was: Insert, is: Insert): readonly MeaningDifference[] {
  if (same(comparison, was, is)) return []
  const found = [
    ...targetFound(comparison, was, is),
    ...wayFound(comparison, was, is),
    ...hintsFound(comparison, was.hints, is.hints),
    ...queryFound(comparison, was.query, is.query, outputOf(was, is)),
  ]
  return orElse(found, () => told(comparison, 'query', 'query changed', was, is))
}

function outputOf(was: Insert, is: Insert): Output {
  const isListed = was.columns.length + is.columns.length > 0
  const names = ({ columns }: Insert) => columns.flatMap((path) => path.parts.slice(-1))
  return isListed ? givenNames(listedOutput, names(was), names(is)) : placedOutput
}

function targetFound(comparison: Comparison, was: Insert, is: Insert): readonly MeaningDifference[] {
  const [before, after] = [was.target.name, is.target.name]
  if (same(comparison, before, after)) return []
  const words = `writes ${comparison.after.said(after)} instead of ${comparison.before.said(before)}`
  return [told(comparison, 'target', words, before, after)]
}

/** What stands around the query. */
function wayFound(comparison: Comparison, was: Insert, is: Insert): readonly MeaningDifference[] {
  const [before, after] = [clausesOf(comparison.before, was), clausesOf(comparison.after, is)]
  const [wasVerb, isVerb] = [verbOf(was), verbOf(is)]
  return [
    ...(wasVerb === isVerb ? [] : [told(comparison, 'insert', `${wasVerb} → ${isVerb}`, was, is)]),
    ...[...before].flatMap(([noun, piece]) =>
      pieceFound(comparison, 'insert', noun, piece, after.get(noun) ?? null),
    ),
  ]
}

function verbOf({ upsert, overwrite }: Insert): string {
  return upsert ? 'UPSERT INTO' : overwrite ? 'INSERT OVERWRITE' : 'INSERT INTO'
}

function clausesOf(side: Side, insert: Insert): ReadonlyMap<string, Piece | null> {
  const values = insert.partition.map(({ column, value }) => ({
    start: column.start,
    end: value?.end ?? column.end,
  }))
  return new Map([
    ['INSERT columns', listPiece(side, insert.columns)],
    ['PARTITION', listPiece(side, values)],
    ['ON CONFLICT DO', wordPiece(insert.conflict ?? '', insert)],
  ])
}

/** One INSERT of a set. */
interface Member {
  readonly insert: Insert
  readonly text: string
  readonly target: string
}

/** How two statement sets differ; the members' order means nothing, but is told where nothing else is. */
export function insertsFound(
  comparison: Comparison,
  was: readonly Insert[],
  is: readonly Insert[],
): readonly MeaningDifference[] {
  const before = membersOf(comparison.before, was)
  const keys = [({ text }: Member) => text, ({ target }: Member) => target]
  const found = matched(before, membersOf(comparison.after, is), keys)
  return [
    ...found.pairs.flatMap(([one, other]) => memberFound(comparison, one, other)),
    ...found.came.map(({ insert, target }) =>
      told({ ...comparison, target }, 'insert', `INSERT INTO ${target} added`, null, insert),
    ),
    ...found.went.map(({ insert, target }) =>
      told({ ...comparison, target }, 'insert', `INSERT INTO ${target} removed`, insert, null),
    ),
    ...(isReordered(before, found)
      ? [told(comparison, 'insert', 'INSERTs reordered', was[0] ?? null, is[0] ?? null)]
      : []),
  ]
}

function memberFound(
  outer: Comparison,
  was: Member,
  { insert, target }: Member,
): readonly MeaningDifference[] {
  const comparison = { ...inside(outer, `in INSERT INTO ${target}`), target }
  return insertFound(comparison, was.insert, insert)
}

function membersOf({ text, said }: Side, inserts: readonly Insert[]): readonly Member[] {
  return inserts.map((insert) => ({ insert, text: text(insert), target: said(insert.target.name) }))
}
