import type { SqlStatement, SqlText, TableName } from '../../sql/statement.js'
import type { TableId } from '../../project/names.js'
import { groupBy } from '../../project/group.js'
import type { Project, ProjectStatement } from '../../project/project.js'
import { versionOf } from '../../project/version.js'
import { unfollow } from '../naming/follow.js'
import type { Identities } from '../identity/identity.js'
import { optionOf } from '../option.js'
import { applyReplacements, type Renaming, replacements } from '../naming/renaming.js'

export type ParseText = (text: string) => SqlText

/** A statement as it is read: its text, and what table each of its names means. */
export interface Reading {
  readonly sql: SqlText
  readonly parsed: SqlStatement
  readonly identityOf: (name: TableName) => TableId
}

/** One statement as it is compared: with the baseline's names, and each name's identity. */
export interface Version extends Reading {
  readonly statement: ProjectStatement
  /** The statement's own text with the baseline's names. */
  readonly raw: string
}

const asBaseline = new WeakMap<ProjectStatement, Version>()

/** A baseline statement as it is compared; the same one each time, as a set is compared for each table that it fills. */
export function baselineVersion(statement: ProjectStatement): Version {
  const known = asBaseline.get(statement)
  if (known !== undefined) return known
  const { sql, statement: parsed, mentions } = statement
  const tables = mentions.map((mention) => mention.table)
  const version = versionFrom(statement, sql, parsed, tables)
  asBaseline.set(statement, version)
  return version
}

function versionFrom(
  statement: ProjectStatement,
  sql: SqlText,
  parsed: SqlStatement,
  identities: readonly TableId[],
): Version {
  const byName = new Map(parsed.names.map((name, i) => [name, identities[i] ?? '']))
  const raw = sql.text.slice(parsed.start, parsed.end)
  return { statement, sql, parsed, raw, identityOf: (name) => byName.get(name) ?? '' }
}

/** Head's statements brought back to the baseline's names (DESIGN §4 Target name), each file read again once. */
export function bringBack(
  base: Project,
  head: Project,
  identities: Identities,
  parse: ParseText,
): (statement: ProjectStatement) => Version {
  const renaming = backwards(base, head, identities)
  const files = new Map<string, SqlText>()
  const byFile = groupBy(head.statements, (statement) => statement.file)
  const textOf = (statement: ProjectStatement): SqlText => {
    const known = files.get(statement.file)
    if (known !== undefined) return known
    const sql = readBack(statement.sql, byFile.get(statement.file) ?? [], renaming, parse)
    files.set(statement.file, sql)
    return sql
  }
  const versions = new Map<ProjectStatement, Version>()
  return (statement) => {
    const known = versions.get(statement)
    if (known !== undefined) return known
    const version = broughtBack(statement, textOf(statement), identitiesOf(statement, identities))
    versions.set(statement, version)
    return version
  }
}

/** An old name may be an alias or a CTE of the statement: then it is compared under the names it has. */
function broughtBack(statement: ProjectStatement, back: SqlText, identities: readonly TableId[]): Version {
  const parsed = back.statements[statement.ordinal]
  return parsed?.names.length === identities.length
    ? versionFrom(statement, back, parsed, identities)
    : versionFrom(statement, statement.sql, statement.statement, identities)
}

function identitiesOf(statement: ProjectStatement, identities: Identities): readonly TableId[] {
  return statement.mentions.map((mention) => identities.ofHead.get(mention.table) ?? mention.table)
}

/** A text under the names that its statements had; the text itself where nothing moves. */
function readBack(
  sql: SqlText,
  statements: readonly ProjectStatement[],
  renaming: Renaming,
  parse: ParseText,
): SqlText {
  const moves = statements.filter((s) => s.part !== 'script').flatMap((s) => replacements(s, renaming))
  return moves.length === 0 ? sql : parse(applyReplacements(sql.text, moves))
}

function backwards(base: Project, head: Project, identities: Identities): Renaming {
  return {
    lastPart: (table) => base.names.lastPart(identities.ofHead.get(table) ?? table),
    option: (table, now, entry) => {
      const identity = identities.ofHead.get(table) ?? table
      const was = base.names.lastPart(identity)
      if (now === was || head.tables.get(table)?.external === true) return entry.value
      const before = optionOf(base.tables.get(identity), entry.key)
      return unfollow(entry.value, versionOf(now).version, before)
    },
  }
}
