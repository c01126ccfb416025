import type { TableId } from '../../project/names.js'
import type { ProjectStatement, ProjectTable } from '../../project/project.js'
import { statementText } from '../../project/statement.js'
import { versionOf } from '../../project/version.js'
import { heardTexts } from '../../sql/heard-text.js'
import { insertParts } from '../closure/insert-part.js'
import { firstStatement } from './matching.js'

/** One table of head and the one of the baseline that it is. */
export type Couple = readonly [head: ProjectTable, base: ProjectTable]

/**
 * Couples tables that stand in one place: in their order where there are as many on both sides, else those that are
 * each other's closest by their words. What is left on both sides after that cannot be told apart.
 */
export function coupled(heads: readonly ProjectTable[], bases: readonly ProjectTable[]): readonly Couple[] {
  return heads.length === bases.length ? inOrder(heads, bases) : closest(heads, bases)
}

function inOrder(heads: readonly ProjectTable[], bases: readonly ProjectTable[]): readonly Couple[] {
  const theirs = byPlace(bases)
  return byPlace(heads).flatMap((head, i): Couple[] => {
    const base = theirs[i]
    return base === undefined ? [] : [[head, base]]
  })
}

/** All of one file. */
function byPlace(tables: readonly ProjectTable[]): readonly ProjectTable[] {
  const ordinal = (table: ProjectTable): number => firstStatement(table)?.ordinal ?? 0
  return [...tables].sort((a, b) => ordinal(a) - ordinal(b))
}

interface Candidate {
  readonly table: ProjectTable
  readonly words: ReadonlySet<string>
}

function closest(heads: readonly ProjectTable[], bases: readonly ProjectTable[]): readonly Couple[] {
  if (heads.length === 0 || bases.length === 0) return []
  const [ours, theirs] = [heads.map(candidate), bases.map(candidate)]
  return ours.flatMap((head): Couple[] => {
    const base = best(head, theirs)
    return base !== null && best(base, ours) === head ? [[head.table, base.table]] : []
  })
}

/** Every word that makes or fills a table, whatever the version of names. */
function candidate(table: ProjectTable): Candidate {
  const { creates, alters, writers, seeds } = table
  const texts = [...creates, ...alters, ...writers, ...seeds].map((statement) => ownText(statement, table.id))
  return { table, words: new Set(texts.flatMap(wordsOf)) }
}

/** Words of names, numbers, strings and the grammar; neither comments nor the case of letters count. */
function wordsOf(text: string): readonly string[] {
  const words = heardTexts(text).flatMap((token) => token.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [])
  return words.map((word) => versionOf(word).stem)
}

/** What a statement says of one table: of a statement set, its own INSERTs. */
function ownText(statement: ProjectStatement, table: TableId): string {
  if (statement.writes.length < 2) return statementText(statement)
  const own = insertParts(statement).filter(({ target }) => target === table)
  return own.map(({ text }) => text).join(' ')
}

/** The one that resembles another most; null where none does, or two do so alike. */
function best(one: Candidate, others: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null
  let most = 0
  for (const other of others) {
    const points = resemblance(one.words, other.words)
    if (points === most) found = null
    if (points <= most) continue
    found = other
    most = points
  }
  return found
}

/** The share of their words that two tables have in common: 0 to 1. */
function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common === 0 ? 0 : common / (one.size + other.size - common)
}
