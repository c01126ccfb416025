import { keywordOf } from '../../sql/keyword.js'
import { hasPlaceholder } from '../../sql/placeholder.js'
import type { OptionEntry, TableName } from '../../sql/statement.js'
import type { TableId } from '../../project/names.js'
import type { ProjectStatement } from '../../project/project.js'
import type { Mention } from '../../project/statement.js'
import { followsVersion } from './follow.js'

/** Replace [start, end) of a text by other text; UTF-16 offsets. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What the names and places of a statement shall become. */
export interface Renaming {
  /** The last part that a table's name shall have, given the name as it stands. */
  lastPart(table: TableId): string
  /** The value that an option of a table that follows its version shall have, given the last part of its name as written. */
  option(table: TableId, written: string, entry: Pick<OptionEntry, 'key' | 'value'>): string
}

/** The replacements that bring one statement to a renaming; none where all is so already. Sorted by place. */
export function replacements(statement: ProjectStatement, renaming: Renaming): readonly Replacement[] {
  const { text } = statement.sql
  const names = statement.mentions.flatMap(({ name, table }) =>
    renameOne(text, name, renaming.lastPart(table)),
  )
  const owner = statement.mentions.find(({ name: { role } }) => role === 'define' || role === 'alter')
  const options =
    owner === undefined ? [] : statement.statement.options.flatMap((entry) => moveOne(entry, owner, renaming))
  const hinted = statement.mentions.flatMap((mention) =>
    mention.name.options.flatMap((entry) => moveOne(entry, mention, renaming)),
  )
  return [...names, ...options, ...hinted].sort((a, b) => a.start - b.start)
}

function renameOne(text: string, name: TableName, lastPart: string): readonly Replacement[] {
  const part = name.parts.at(-1)
  if (part === undefined || part.text === lastPart) return []
  // What stands in a string is no word of the grammar.
  const isPlain = text.charAt(name.start - 1) !== "'" && !part.quoted
  return [
    { start: part.start, end: part.end, text: isPlain ? bare(lastPart) : lastPart.replaceAll('`', '``') },
  ]
}

/**
 * A name may need the quotes that the one before it did not: `order_v2` → `` `order` ``. What a placeholder gives may
 * hold dots and quotes of its own.
 */
function bare(name: string): string {
  const isWord = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && keywordOf(name)?.reserved !== true
  return isWord || hasPlaceholder(name) ? name : `\`${name.replaceAll('`', '``')}\``
}

function moveOne(entry: OptionEntry, { table, name }: Mention, renaming: Renaming): readonly Replacement[] {
  if (!followsVersion(entry.key)) return []
  const value = renaming.option(table, name.parts.at(-1)?.text ?? '', entry)
  return value === entry.value ? [] : [{ ...entry.valueSpan, text: value.replaceAll("'", "''") }]
}

/** A text with replacements applied; they must not overlap, and come in order of place. */
export function applyReplacements(text: string, list: readonly Replacement[]): string {
  let at = 0
  const pieces: string[] = []
  for (const { start, end, text: piece } of list) {
    pieces.push(text.slice(at, start), piece)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
