import type { Fault } from '../project/fault.js'
import { type NameSpace, type NameTable, nameTable } from '../project/names.js'
import { placeStatements, type PlacedStatement, spelledIn, spellingsOf } from '../project/statement.js'
import { type Lineage, lineageOf } from '../sql/lineage/lineage.js'
import type { NamedStatement } from '../sql/schema/catalogue.js'
import type { Catalogue } from '../sql/schema/table-schema.js'
import { stateOf } from '../sql/state/state.js'
import type { ColumnEdge, NameRole, SqlStatement, SqlText, TableName } from '../sql/statement.js'
import { fileSchemas } from './file-schemas.js'
import { type InspectedTable, inspectedTable } from './inspected-table.js'

/** One statement as INTERFACE's `inspect` shows it. Names as written, without backquotes, dotted. */
export interface InspectedStatement {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  /** The tables, views and the like that it alters. */
  readonly alters: readonly string[]
  readonly stateful: boolean | null
  /** What state is kept for: `GROUP BY at 12:3`. */
  readonly reasons: readonly string[]
  readonly columns: readonly ColumnEdge[]
  /** What each of its queries computes, and from what. */
  readonly lineage: readonly Lineage[]
  /** The table or view that it defines, ALTERs of it applied; null where it defines none. */
  readonly table: InspectedTable | null
}

const reading: ReadonlySet<NameRole> = new Set<NameRole>(['read', 'like'])
const writing: ReadonlySet<NameRole> = new Set<NameRole>(['write', 'define'])
const altering: ReadonlySet<NameRole> = new Set<NameRole>(['alter'])

/** A file that was read. */
export interface ReadFile {
  readonly file: string
  readonly sql: SqlText
}

/** No configuration says where unqualified names live. */
const anywhere: NameSpace = { catalog: null, database: null }

/** What is understood of files, each seen with the tables that all of them define; those of its own first. */
export function inspected(files: readonly ReadFile[]): readonly InspectedStatement[] {
  const placed = files.map(({ file, sql }) => placeStatements(file, sql, anywhere))
  const names = nameTable(spellingsOf(placed.flat()))
  const named = placed.map((own) => own.map((statement) => namedStatement(statement, names)))
  return fileSchemas(named).flatMap((schemas, i) => {
    const file = files[i]?.file ?? ''
    return (named[i] ?? []).map(({ statement, idOf }) =>
      inspectedStatement(file, statement, schemas.seenBy(idOf)),
    )
  })
}

function namedStatement({ statement, space }: PlacedStatement, names: NameTable): NamedStatement {
  return { statement, idOf: (parts) => names.idOf(spelledIn(parts, space)) }
}

function inspectedStatement(file: string, statement: SqlStatement, catalogue: Catalogue): InspectedStatement {
  const { line, column, start, end, kind, names } = statement
  const { stateful, reasons } = stateOf(statement, catalogue)
  const lineage = lineageOf(statement, catalogue)
  return {
    file,
    line,
    column,
    start,
    end,
    kind,
    reads: written(names, reading),
    writes: written(names, writing),
    alters: written(names, altering),
    stateful,
    reasons,
    columns: lineage.flatMap(edgesOf),
    lineage,
    table: tableOf(names, catalogue),
  }
}

/** A query alone fills nothing. */
function edgesOf({ target, columns }: Lineage): readonly ColumnEdge[] {
  return target === null ? [] : columns.map(({ to, from }) => ({ to, from }))
}

function tableOf(names: readonly TableName[], catalogue: Catalogue): InspectedTable | null {
  const defined = names.find((name) => name.role === 'define')
  const schema = defined === undefined ? null : catalogue.tableOf(defined.parts.map((part) => part.text))
  return schema === null ? null : inspectedTable(schema)
}

function written(names: readonly TableName[], roles: ReadonlySet<NameRole>): readonly string[] {
  const own = names.filter((name) => roles.has(name.role))
  return [...new Set(own.map((name) => name.parts.map((part) => part.text).join('.') + name.companion))]
}

/** The faults of one file. */
export function inspectedFaults(file: string, sql: SqlText): readonly Fault[] {
  return sql.faults.map(({ line, column, message, hint }) => ({
    code: 'syntax',
    file,
    line,
    column,
    message,
    hint,
  }))
}

/** The document of `inspect --json`. */
export function inspectionJson(statements: readonly InspectedStatement[], faults: readonly Fault[]) {
  return {
    format: 1,
    statements: statements.map(statementJson),
    faults: faults.map(({ file, line, column, message, hint }) => ({ file, line, column, message, hint })),
  }
}

/** Instead of all lineage, what decides about rows, and why columns may be missing. */
function statementJson({ lineage, ...statement }: InspectedStatement) {
  const unknown = lineage.flatMap((one) => [
    ...one.unknown,
    ...one.columns.flatMap((column) => column.unknown),
  ])
  return {
    ...statement,
    rows: [...new Set(lineage.flatMap(({ rows }) => rows))],
    unknown: [...new Set(unknown)],
  }
}
