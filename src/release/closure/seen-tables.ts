import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import type { Project, ProjectStatement } from '../../project/project.js'
import type { StatementVersion } from '../../sql/difference/meaning-difference.js'
import { readsOf } from '../../sql/lineage/reads.js'
import { type Filling, fillingsOf } from '../../sql/numbering/output-number.js'
import { type NamedStatement, schemasAbout } from '../../sql/schema/catalogue.js'
import type { Catalogue, TableSchema } from '../../sql/schema/table-schema.js'
import type { NameRole, TableName } from '../../sql/statement.js'
import type { Version } from '../change/back.js'

/** The tables of one side, by identity, as its statements see them. Nothing is worked out before it is asked for. */
export interface SeenTables {
  readonly schemaOf: (id: TableId) => TableSchema | null
  /** The table that a statement means by a name: dotted, with its companion. */
  readonly meant: (statement: ProjectStatement, written: string) => TableId
  /** The queries of a statement, each with the table that it fills. */
  readonly fillingsOf: (statement: ProjectStatement) => readonly (readonly [TableId, Filling])[]
  /** The tables of which a statement may depend on every column, those too that they do not have yet. */
  readonly wholeOf: (statement: ProjectStatement) => ReadonlySet<TableId>
}

/**
 * What the statements of one side see.
 * @param identityOf the identity of a table of the project
 */
export function seenTables(
  project: Project,
  versionOf: (statement: ProjectStatement) => Version,
  identityOf: (table: TableId) => TableId,
): SeenTables {
  const namesOf = remembered((statement: ProjectStatement) => tablesByName(versionOf(statement)))
  const defining = definingStatements(project, identityOf)
  const schemas = schemasAbout((id) => (defining.get(id) ?? []).map((statement) => named(statement)))
  const idOf = (statement: ProjectStatement) => (parts: readonly string[]) =>
    namesOf(statement).get(parts.join('.')) ?? parts.join('.')
  const named = (statement: ProjectStatement): NamedStatement => ({
    statement: versionOf(statement).parsed,
    idOf: idOf(statement),
  })
  const seenBy = (statement: ProjectStatement): Catalogue => schemas.seenBy(idOf(statement))
  const meant = (statement: ProjectStatement, written: string): TableId =>
    namesOf(statement).get(written) ?? written
  return {
    meant,
    schemaOf: (id) => schemas.tableOf(id),
    fillingsOf: remembered((statement) =>
      fillingsOf(comparable(versionOf(statement)), seenBy(statement)).map(
        (filling) => [idOf(statement)(filling.target), filling] as const,
      ),
    ),
    wholeOf: remembered((statement) => {
      const reads = readsOf(versionOf(statement).parsed, seenBy(statement))
      const whole = reads.filter(({ everything }) => everything !== null)
      return new Set(whole.map(({ table }) => meant(statement, table)))
    }),
  }
}

const definingRoles: ReadonlySet<NameRole> = new Set<NameRole>(['define', 'alter', 'rename'])

/** The statements that define, alter or rename each table, by identity. */
function definingStatements(
  { statements }: Project,
  identityOf: (table: TableId) => TableId,
): ReadonlyMap<TableId, readonly ProjectStatement[]> {
  const pairs = statements
    .filter(({ creates, alters }) => creates !== null || alters !== null)
    .flatMap((statement) => {
      const mentions = statement.mentions.filter(({ name }) => definingRoles.has(name.role))
      const ids = new Set(mentions.map(({ table }) => identityOf(table)))
      return [...ids].map((id) => ({ id, statement }))
    })
  const groups = groupBy(pairs, ({ id }) => id)
  return new Map([...groups].map(([id, list]) => [id, list.map(({ statement }) => statement)]))
}

function comparable({ sql, parsed, identityOf }: Version): StatementVersion {
  return { sql, statement: parsed, nameOf: identityOf }
}

/** Every spelling in a statement → the identity of its table. */
function tablesByName({ parsed, identityOf }: Version): ReadonlyMap<string, TableId> {
  return new Map(
    parsed.names.flatMap((name) => [
      [dotted(name), identityOf(name)] as const,
      [dotted(name) + name.companion, identityOf(name)] as const,
    ]),
  )
}

function dotted({ parts }: TableName): string {
  return parts.map((part) => part.text).join('.')
}

function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}
