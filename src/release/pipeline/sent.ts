import type { TableId } from '../../project/names.js'
import type { ProjectStatement } from '../../project/project.js'
import { canonicalText } from '../../sql/canonical.js'
import type { SqlStatement, SqlText } from '../../sql/statement.js'
import type { Reading } from '../change/back.js'
import { definitionMeaning } from '../change/definition-meaning.js'

/** A statement as one side runs it: its text, and the final name of each of its mentions. */
export interface SentStatement {
  readonly statement: ProjectStatement
  readonly sql: SqlText
  readonly parsed: SqlStatement
  /** In the order of the statement's mentions. */
  readonly names: readonly TableId[]
  readonly properties: Readonly<Record<string, string>>
  /** The tables that it makes, alters or fills, by final name; sorted. */
  readonly outputs: readonly TableId[]
  /** Final name of each name that the statement itself resolved. */
  readonly nameOf: (table: TableId) => TableId
  readonly identityOf: (table: TableId) => TableId
}

/** How a statement reads under its final names. */
export function readingOf(sent: SentStatement): Reading {
  const { statement } = sent
  // A rewrite changes nothing of a statement without options but its names, which are said here in any case: what head
  // has in common with the baseline need not be read anew.
  const { definition, options, names: written } = statement.statement
  const isHinted = written.some((name) => name.options.length > 0)
  const hasOnlyNames = definition === null && options.length === 0 && !isHinted
  const sql = hasOnlyNames ? statement.sql : sent.sql
  const parsed = hasOnlyNames ? statement.statement : sent.parsed
  const names = new Map(parsed.names.map((name, i) => [name, sent.names[i] ?? '']))
  return { sql, parsed, identityOf: (name) => names.get(name) ?? '' }
}

/**
 * What a statement means under its final names. While this is the same, what was made from it serves.
 * @param alters those of the table that it makes
 */
export function sentMeaning(sent: SentStatement, alters: readonly SentStatement[]): string {
  const reading = readingOf(sent)
  return sent.statement.creates === null
    ? canonicalText(reading.sql, reading.parsed, reading.identityOf)
    : definitionMeaning([reading], alters.map(readingOf))
}

/** The tables that a statement makes, alters or fills, by final name; sorted. */
export function finalOutputs(
  statement: ProjectStatement,
  nameOf: (table: TableId) => TableId,
): readonly TableId[] {
  const names = statement.outputs.map(nameOf)
  return names.length < 2 ? names : [...new Set(names)].sort()
}
