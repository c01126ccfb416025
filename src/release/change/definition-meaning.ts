import { canonicalText } from '../../sql/canonical.js'
import type { ColumnDefinition, OptionEntry, TableDefinition } from '../../sql/statement.js'
import { syntaxOf } from '../../sql/syntax.js'
import { altered, undefinedTable } from './alteration.js'
import type { Reading } from './back.js'
import { altersInPlace } from './definition-change.js'
import { fullType } from './type-name.js'

/**
 * What some CREATEs and ALTERs make of a table, as one text: equal texts are equal tables, but for the options that are
 * altered on a living one. Comments, IF NOT EXISTS, and whether a CREATE or an ALTER says something, mean nothing.
 */
export function definitionMeaning(creates: readonly Reading[], alters: readonly Reading[]): string {
  const [main, ...others] = creates
  const { definition, rest } = altered(main?.parsed.definition ?? undefinedTable, alters)
  return JSON.stringify([
    main === undefined ? plain(definition) : meaningOf(main, definition),
    others.map((create) => meaningOf(create, create.parsed.definition ?? undefinedTable)).sort(),
    rest.map((alter) => textOf(alter)),
  ])
}

/** What one CREATE makes. */
function meaningOf(create: Reading, definition: TableDefinition): string {
  const query = definition.query === null ? null : textOf(create, definition.query)
  return JSON.stringify([plain(definition), query, besideDefinition(create)])
}

function plain(definition: TableDefinition): readonly unknown[] {
  const { object, temporary, columns, primaryKey, distribution, partitionedBy, watermark, like } = definition
  const options = new Map(lasting(definition.options).map(({ key, value }) => [key, value]))
  return [
    ...[object, temporary, primaryKey, distribution, partitionedBy, watermark, like],
    columns.map(plainColumn),
    [...options].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]
}

function plainColumn({ name, kind, type, nullable, expression }: ColumnDefinition): readonly unknown[] {
  return [name, kind, type === null ? null : fullType(type), nullable, expression]
}

function lasting(options: readonly OptionEntry[]): readonly OptionEntry[] {
  return options.filter(({ key }) => !altersInPlace(key))
}

/** What a CREATE says that a definition does not hold: a connection; freshness and the like; what templates write. */
function besideDefinition(create: Reading): string {
  const { parsed } = create
  if (parsed.placeholders) return textOf(create)
  if (parsed.definition?.object !== 'materialized-table') return connectionOf(create)
  const [first, last] = [parsed.options[0], parsed.options.at(-1)]
  if (first === undefined || last === undefined) return textOf(create)
  const before = textOf(create, { start: parsed.start, end: first.keySpan.start - 1 })
  return before + textOf(create, { start: last.valueSpan.end + 1, end: parsed.end })
}

function connectionOf({ sql, parsed }: Reading): string {
  // A tree costs a second reading, and few statements have the word.
  const mayHave = /\bCONNECTION\b/i.test(sql.text.slice(parsed.start, parsed.end))
  const syntax = mayHave ? syntaxOf(parsed) : null
  const path = syntax?.type === 'create-table' ? syntax.connection : null
  return (path?.parts ?? []).map((part) => part.text).join('.')
}

/** The canonical text of a statement, or of a part of it. */
function textOf(
  { sql, parsed, identityOf }: Reading,
  { start, end }: { readonly start: number; readonly end: number } = parsed,
): string {
  return canonicalText(sql, { ...parsed, start, end }, identityOf)
}
