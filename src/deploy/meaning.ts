import { altersInPlace } from '../release/change/definition-change.js'
import { parseSql } from '../sql/parse.js'
import { buildTable } from '../sql/schema/build.js'
import { columnDifferences } from '../sql/schema/column-difference.js'
import { type SchemaDifference, schemaDifferences } from '../sql/schema/difference.js'
import { noTables, type ColumnSchema, type TableSchema } from '../sql/schema/table-schema.js'
import { definedQueryDifferences, statementDifferences } from '../sql/difference/statement.js'
import type { StatementVersion } from '../sql/difference/meaning-difference.js'
import type { SqlText } from '../sql/statement.js'
import { simpleType, type SqlType, unbounded } from '../sql/type/sql-type.js'
import type { Description } from '../engines/engine.js'

/** The name that the project has for a table which SQL names by these parts. */
export type NameOf = (parts: readonly string[]) => string

/** How an object should be. */
export interface WantedDefinition {
  /** A CREATE with its ALTERs, or what a statement runs; as it is sent. */
  readonly sql: string
  /** Options that can be altered while it lives, as they should be by now; null: not known. */
  readonly options: Readonly<Record<string, string | null>>
}

/**
 * What a platform holds of an object otherwise than it should be, in a reviewer's words; nothing where both mean the
 * same. What a platform writes in another way (quotes, spacing, names spelled out, defaults of options that nobody set)
 * is no difference.
 */
export function meaningDifferences(
  wanted: WantedDefinition,
  found: Pick<Description, 'sql' | 'keeps'>,
  nameOf: NameOf,
): readonly string[] {
  if (found.keeps === 'name') return []
  // Most are given back as they were sent: then nothing has to be read.
  if (Object.keys(wanted.options).length === 0 && unspaced(wanted.sql) === unspaced(found.sql)) return []
  // A platform quotes every name: people need none.
  return differencesOf(wanted, found, nameOf).map((words) => words.replaceAll('`', ''))
}

function differencesOf(
  wanted: WantedDefinition,
  found: Pick<Description, 'sql' | 'keeps'>,
  nameOf: NameOf,
): readonly string[] {
  const [was, is] = [understood(wanted.sql), understood(found.sql)]
  if (was === null || is === null) return unspaced(wanted.sql) === unspaced(found.sql) ? [] : [another]
  switch (was.statements[0]?.kind) {
    case 'create-table':
      return is.statements[0]?.kind === 'create-table'
        ? tableFound(wanted, was, found, is, nameOf)
        : [another]
    case 'create-view': {
      const versions = versionsOf(was, is, nameOf)
      return versions === null ? [another] : definedQueryDifferences(...versions).map(({ words }) => words)
    }
    default: {
      const versions = versionsOf(was, is, nameOf)
      return versions === null ? [another] : statementDifferences(...versions).map(({ words }) => words)
    }
  }
}

const another = 'its SQL is another one'

/** Null where nothing, or not everything, of a text can be read. */
function understood(text: string): SqlText | null {
  const sql = parseSql(text)
  return sql.faults.length > 0 || sql.statements.length === 0 ? null : sql
}

function unspaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function versionsOf(
  was: SqlText,
  is: SqlText,
  nameOf: NameOf,
): readonly [StatementVersion, StatementVersion] | null {
  const [before, after] = [versionOf(was, nameOf), versionOf(is, nameOf)]
  if (before === null || after === null) return null
  return before.statement.kind === after.statement.kind ? [before, after] : null
}

function versionOf(sql: SqlText, nameOf: NameOf): StatementVersion | null {
  const [statement] = sql.statements
  if (statement === undefined) return null
  return { sql, statement, nameOf: ({ parts }) => nameOf(parts.map(({ text }) => text)) }
}

function tableFound(
  wanted: WantedDefinition,
  was: SqlText,
  { keeps }: Pick<Description, 'keeps'>,
  is: SqlText,
  nameOf: NameOf,
): readonly string[] {
  const [before, after] = [schemaOf(was, nameOf), schemaOf(is, nameOf)]
  // LIKE takes columns from a table that is not looked at.
  if (before.unknown !== null || after.unknown !== null) return []
  if (keeps === 'columns')
    return wordsOf(columnDifferences(before.columns.map(plain), after.columns.map(plain)))
  return [
    ...wordsOf(schemaDifferences(before, asFarAsSaid(after, before))),
    ...optionDifferences(wanted, before, after),
  ]
}

/** What cannot be told is no difference. */
function wordsOf(differences: readonly SchemaDifference[]): readonly string[] {
  return differences.filter(({ rule }) => rule !== 'unknown').map(({ words }) => words)
}

function schemaOf({ statements }: SqlText, nameOf: NameOf): TableSchema {
  const [create, ...alters] = statements.map((statement) => ({ statement, idOf: nameOf }))
  return buildTable('', { creates: create === undefined ? [] : [create], alters }, null, () => noTables)
}

/** A platform spells out what nobody said: options, and how rows are spread. */
function asFarAsSaid(found: TableSchema, { options, distribution }: TableSchema): TableSchema {
  const isSaid = distribution === null || found.distribution?.startsWith(distribution) === true
  return {
    ...found,
    options: new Map([...found.options].filter(([key]) => options.has(key))),
    distribution: isSaid ? distribution : found.distribution,
  }
}

/** Options that are compared with the schema. */
const told: ReadonlySet<string> = new Set(['format', 'key.format', 'value.format', 'changelog.mode'])

function optionDifferences(
  wanted: WantedDefinition,
  { options: was }: TableSchema,
  { options: is }: TableSchema,
): readonly string[] {
  const isLasting = (key: string) => !altersInPlace(key) && !(key in wanted.options) && !told.has(key)
  const lasting = [...was].filter(([key]) => isLasting(key))
  return [...lasting, ...Object.entries(wanted.options)].flatMap(([key, value]) => {
    const there = is.get(key) ?? null
    return value === null || value === there ? [] : [`option ${key}: ${value} → ${there ?? 'not set'}`]
  })
}

/** Types of which such a platform keeps neither length nor precision, by what it takes each for. */
const coarse: ReadonlyMap<string, SqlType> = new Map([
  ['CHAR', simpleType('VARCHAR', [unbounded])],
  ['VARCHAR', simpleType('VARCHAR', [unbounded])],
  ['BINARY', simpleType('VARBINARY', [unbounded])],
  ['VARBINARY', simpleType('VARBINARY', [unbounded])],
  ['TIME', simpleType('TIME')],
  ['TIMESTAMP', simpleType('TIMESTAMP')],
  ['TIMESTAMP_LTZ', simpleType('TIMESTAMP_LTZ')],
])

/** A column as a platform sees it that knows names and types alone. */
function plain(column: ColumnSchema): ColumnSchema {
  const type = column.type === null ? null : coarseType(column.type)
  return { ...column, kind: 'physical', virtual: false, type, said: null, computed: null, time: null }
}

function coarseType(type: SqlType): SqlType {
  const known = coarse.get(type.name)
  if (known !== undefined) return known
  return {
    ...type,
    nullable: true,
    elements: type.elements.map(coarseType),
    fields: type.fields.map((field) => ({ ...field, type: coarseType(field.type) })),
  }
}
