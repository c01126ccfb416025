import type { SqlStatement, SqlText, TableName } from '../sql/statement.js'
import type { NameSpace, NameTable, Spelling, TableId } from './names.js'
import { type Part, partOf } from './part.js'
import { afterStatement, noSettings, type Properties, type Session, settingsFor } from './session.js'

/** One statement at one place in one file. Its names are still spellings: see `resolve`. */
export interface PlacedStatement {
  readonly file: string
  readonly sql: SqlText
  readonly statement: SqlStatement
  /** Which statement of its file it is, from 0. */
  readonly ordinal: number
  readonly part: Part
  /** What USE statements before it in its file, else the configuration, set. */
  readonly space: NameSpace
  /** What SET statements before it in its file set for it, where it is a job or a seed. */
  readonly settings: Properties
}

/** A name in a statement, and the table that it means. */
export interface Mention {
  readonly name: TableName
  readonly table: TableId
}

/**
 * The statements of one file in the order of the text, each with what the USE and SET statements before it set.
 * @param configured where unqualified names live without a USE
 */
export function placeStatements(
  file: string,
  sql: SqlText,
  configured: NameSpace,
): readonly PlacedStatement[] {
  let session: Session = { space: configured, settings: noSettings }
  return sql.statements.map((statement, ordinal) => {
    const part = partOf(statement)
    const { space } = session
    const placed = { file, sql, statement, ordinal, part, space, settings: settingsFor(part, session) }
    session = afterStatement(statement, session, configured)
    return placed
  })
}

/** How a name is spelled once the USE statements before it, and the configuration, are applied. */
function spellingOf(name: TableName, space: NameSpace): Spelling {
  return spelledIn(
    name.parts.map((part) => part.text),
    space,
  )
}

/** The same of a name's parts. */
export function spelledIn(parts: Spelling, space: NameSpace): Spelling {
  const withDatabase = parts.length === 1 && space.database !== null ? [space.database, ...parts] : parts
  return withDatabase.length === 2 && space.catalog !== null ? [space.catalog, ...withDatabase] : withDatabase
}

/** Every spelling in a set of statements. */
export function spellingsOf(statements: readonly PlacedStatement[]): readonly Spelling[] {
  return statements.flatMap((placed) => placed.statement.names.map((name) => spellingOf(name, placed.space)))
}

/** The names of a statement with the tables they mean. */
export function mentionsOf(placed: PlacedStatement, names: NameTable): readonly Mention[] {
  return placed.statement.names.map((name) => ({ name, table: names.idOf(spellingOf(name, placed.space)) }))
}

/** The statement's own text, without what stands around it. */
export function statementText(placed: PlacedStatement): string {
  return placed.sql.text.slice(placed.statement.start, placed.statement.end)
}
