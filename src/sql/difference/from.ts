import type { TableReference } from '../tree.js'
import { type Comparison, told } from './comparison.js'
import { fromEntries, type FromEntry } from './from-entry.js'
import { joinAdded, joinRemoved, joinsFound } from './join.js'
import { isReordered, matched, type Matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { inCommon, noRenames, withRenames } from './renaming.js'
import { shortenedPair } from './shortened.js'

/** How what two queries read differs, and the sides as the rest of the query is to be compared. */
export interface Relations {
  readonly found: readonly MeaningDifference[]
  readonly comparison: Comparison
}

/** What has a FROM clause: the same part on both sides. */
export interface Reading {
  readonly from: TableReference | null
}

/**
 * How two FROM clauses differ. Tables belong together by name and alias, by one of both, sub-queries by what they say,
 * the rest by place.
 */
export function relationsFound(outer: Comparison, was: Reading, is: Reading): Relations {
  const before = fromEntries(outer.before, was.from)
  const after = fromEntries(outer.after, is.from)
  const found = matched(before, after, keys)
  const comparison = withAliases(outer, was, is, found.pairs)
  const order = isReordered(before, found)
  return {
    comparison,
    found: [
      ...joinsFound(comparison, found.pairs, order),
      ...found.came.map((entry) => joinAdded(comparison, entry)),
      ...found.went.map((entry) => joinRemoved(comparison, entry)),
      ...(order ? [reorderedTold(comparison, before, after)] : []),
    ],
  }
}

const keys = [
  ({ label, alias }: FromEntry) => `${label} ${alias}`,
  ({ alias }: FromEntry) => (alias === '' ? null : alias),
  ({ label }: FromEntry) => label,
  ({ side, table }: FromEntry) => (table.type === 'derived' ? side.text(table.query) : null),
  placeOf,
]

/** Where a table stands: first, or behind a join that would be the same with another table in it. */
function placeOf({ side, join, qualifier }: FromEntry): string | null {
  if (join === null) return ''
  if (join.on === null) return `${join.kind} ${join.using.map(({ text }) => text).join(', ')}`
  const qualifiers = new Map(qualifier === null ? [] : [[qualifier, '']])
  return `${join.kind} ${withRenames(side, join, { ...noRenames, qualifiers }).text(join.on)}`
}

/** Both sides with common names for the tables whose columns are qualified otherwise. */
function withAliases(
  outer: Comparison,
  was: object,
  is: object,
  pairs: Matched<FromEntry>['pairs'],
): Comparison {
  const names = pairs.flatMap(([{ qualifier: from }, { qualifier: to }]) =>
    from === null || to === null ? [] : [[from, to] as const],
  )
  const [before, after] = inCommon(names)
  return {
    ...outer,
    before: withRenames(outer.before, was, { ...noRenames, qualifiers: before }),
    after: withRenames(outer.after, is, { ...noRenames, qualifiers: after }),
  }
}

function reorderedTold(
  comparison: Comparison,
  before: readonly FromEntry[],
  after: readonly FromEntry[],
): MeaningDifference {
  const [was, is] = [listOf(before), listOf(after)]
  const words = `joins reordered: ${shortenedPair(was.words, is.words)}`
  return told(comparison, 'join', words, was.span, is.span)
}

function listOf(entries: readonly FromEntry[]) {
  const words = entries.map((entry) => entry.shown).join(', ')
  return { words, span: { start: entries[0]?.table.start ?? 0, end: entries.at(-1)?.table.end ?? 0 } }
}
