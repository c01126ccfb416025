import { type Output, outputsOf } from '../relation/output.js'
import type { StoredColumn } from '../relation/relation.js'
import type { Catalogue, TableSchema } from '../schema/table-schema.js'
import type { SqlStatement, TableName } from '../statement.js'
import { parsedOf } from '../syntax.js'
import { newMemory, nowhere, type Origins } from './gathering.js'
import { listedTables } from './listed-tables.js'
import { originsOf, originsOfExpression } from './origins.js'
import { rowOriginsOf } from './row-origins.js'
import { settleCommonTables } from './settle.js'

/** Which columns of one table a statement depends on; views are tables of their own here. */
export interface TableReads {
  /** As written, dotted, without backquotes. */
  readonly table: string
  /** Those that values are made of and those that decide about rows, sorted; keys and clocks among them. */
  readonly columns: readonly string[]
  /** Why every column counts, those too that the table does not have yet; null where only those listed do. */
  readonly everything: string | null
}

/** Which columns of its tables a statement depends on. Where that is not certain, it depends on everything. */
export function readsOf(statement: SqlStatement, catalogue: Catalogue): readonly TableReads[] {
  const parsed = parsedOf(statement)
  const outputs = parsed === null ? [] : outputsOf(parsed.syntax, parsed.cursor.tokens.text, catalogue)
  const all = outputs.flatMap(originsOfOutput)
  const unknown = outputs.length === 0 ? 'what it computes is not understood' : whyUnknown(all)
  const whole = new Set(all.flatMap((origins) => origins.whole.map(({ written }) => written)))
  const read = byTable(all)
  const tables = new Map(statement.names.filter(isRead).map((name) => [writtenName(name), name]))
  return [...tables].sort(byName).map(([table, name]) => {
    const own = [...(read.get(table) ?? []), ...clocksAndKeys(schemaOf(name, catalogue))]
    const listed = whole.has(table) ? `all columns of ${table} are listed or compared` : null
    return { table, columns: [...new Set(own)].sort(), everything: unknown ?? listed }
  })
}

function whyUnknown(all: readonly Origins[]): string | null {
  return all.find(({ unknown }) => unknown.length > 0)?.unknown[0] ?? null
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function schemaOf({ parts }: TableName, { tableOf }: Catalogue): TableSchema | null {
  return tableOf(parts.map((part) => part.text))
}

function isRead({ role }: TableName): boolean {
  return role === 'read'
}

function writtenName({ parts, companion }: TableName): string {
  return parts.map((part) => part.text).join('.') + companion
}

/** All that decides about an output: its columns, its rows, and which columns `*` lists. */
function originsOfOutput({ relation, scope }: Output): readonly Origins[] {
  const memory = newMemory(false)
  settleCommonTables(scope, memory)
  return [
    { ...nowhere, whole: listedTables(relation) },
    rowOriginsOf(relation, memory),
    ...relation.columns.map((column) => originsOf(column, memory)),
  ]
}

/** What is read, by table. */
function byTable(all: readonly Origins[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>()
  for (const { values, influences } of all) {
    for (const column of [...values, ...influences]) {
      const { written } = column.table
      const columns = tables.get(written) ?? new Set()
      tables.set(written, columns)
      for (const name of withComputed(column)) columns.add(name)
    }
  }
  return tables
}

/** A computed column also stands for the columns that it is computed from. */
function withComputed({ name, schema }: StoredColumn): readonly string[] {
  if (schema === null || schema.computed === null) return [name]
  const { values } = originsOfExpression(schema.computed.expression, schema.computed.scope, newMemory(false))
  return [name, ...values.map((column) => column.name)]
}

/** Whoever reads a table follows its clock, and takes changes by its key. */
function clocksAndKeys(schema: TableSchema | null): readonly string[] {
  if (schema === null) return []
  const { primaryKey, watermark } = schema
  return watermark === null ? primaryKey : [...primaryKey, watermark.column, ...watermark.uses]
}
