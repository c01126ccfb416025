import { cast } from '../translation/cast.js'
import { arrivalColumn, type QueryResult } from '../translation/query-result.js'
import { Untranslatable } from '../translation/untranslatable.js'
import { duckdbType } from '../types/duckdb-type.js'
import { literal, quoted } from '../types/identifier.js'
import { parseType } from '../types/type-text.js'
import { type DefinedColumn, type Definition, timeColumn } from './definition.js'
import { companionSql, placeOf, placeSql } from './place.js'

/** Rows on their way into a table, in the order in which they come. */
export const stage = 'temp.bluegreen_stage'

const won = 'temp.bluegreen_won'

/** Which columns of a query go into which of a table. */
export interface Assignment {
  readonly column: DefinedColumn
  /** SQL over `"q"`; null for columns that are left out. */
  readonly sql: string | null
}

/**
 * Brings the columns of a query to those of a table: by place, or by the names that INSERT gives; each cast to the
 * column's type.
 * @param fixed what PARTITION (…) says of columns, as SQL
 */
export function assignments(
  definition: Definition,
  result: Pick<QueryResult, 'columns'>,
  names: readonly string[],
  fixed: ReadonlyMap<string, string>,
  at: number,
): readonly Assignment[] {
  const writable = definition.columns.filter(
    (column) => column.kind === 'physical' || column.kind === 'metadata',
  )
  const taken = (names.length > 0 ? names.map((name) => columnOf(writable, name, at)) : writable).filter(
    (column) => !fixed.has(column.name),
  )
  if (taken.length !== result.columns.length)
    throw new Untranslatable(
      at,
      `the query gives ${result.columns.length} columns, and the table takes ${taken.length}`,
    )
  return writable.map((column) => ({ column, sql: fixed.get(column.name) ?? valueOf(column, taken, result) }))
}

function columnOf(columns: readonly DefinedColumn[], name: string, at: number): DefinedColumn {
  const found = columns.find((column) => column.name === name)
  if (found === undefined) throw new Untranslatable(at, `the table has no column ${name} that can be written`)
  return found
}

function valueOf(
  column: DefinedColumn,
  taken: readonly DefinedColumn[],
  result: Pick<QueryResult, 'columns'>,
): string | null {
  const own = result.columns[taken.indexOf(column)]
  return own === undefined
    ? null
    : cast({ sql: `"q".${quoted(own.out)}`, type: own.type }, parseType(column.type)).sql
}

/** The statement that puts the rows of a query on the stage. Where nothing orders them, what they hold does. */
export function stageSql(
  definition: Definition,
  result: QueryResult,
  assigned: readonly Assignment[],
): string {
  const given = new Map(assigned.map(({ column, sql }) => [column.name, sql]))
  const plain = definition.columns.filter((column) => column.expression === null)
  const values = plain.map((column) => {
    const type = duckdbType(parseType(column.type))
    return `CAST(${given.get(column.name) ?? 'NULL'} AS ${type}) AS ${quoted(column.name)}`
  })
  const order = result.arrival ? quoted(arrivalColumn) : 'ALL'
  const rows = `SELECT * FROM (${result.sql}) AS "sorted" ORDER BY ${order}`
  const row = `SELECT ${values.join(', ')}, row_number() OVER () AS "$arrived" FROM (${rows}) AS "q"`
  const columns = definition.columns.map(
    (column) => `${column.expression ?? `"row".${quoted(column.name)}`} AS ${quoted(column.name)}`,
  )
  return `CREATE OR REPLACE TEMP TABLE ${stage} AS
    SELECT ${columns.join(', ')}, "row"."$arrived" AS "$arrived" FROM (${row}) AS "row" ORDER BY "$arrived"`
}

/** The statements that take the rows of the stage into a table whose rows take each other's place. */
export function upsertSql(name: string, definition: Definition): readonly string[] {
  const table = placeSql(placeOf(name))
  const list = definition.columns.map((column) => quoted(column.name)).join(', ')
  return [
    ...(definition.companion ? historySql(name, definition, list) : []),
    ...winningSql(table, definition, list),
  ]
}

/** Of one key and time the version that came last. */
function historySql(name: string, definition: Definition, list: string): readonly string[] {
  const history = companionSql('history', name)
  const key = [...definition.primaryKey, timeColumn(definition) ?? '']
  return [
    `DELETE FROM ${history} AS t USING ${stage} AS s WHERE ${matching(key)}`,
    `INSERT INTO ${history} (${list}) SELECT ${list} FROM ${lastOf(key)} ORDER BY "$arrived"`,
  ]
}

/**
 * The last row of each key stays. Of rows of two statements that is the one with the later event time; where there is
 * none, or the times are one, the greater row, so that it does not matter which statement ran first.
 */
function winningSql(table: string, definition: Definition, list: string): readonly string[] {
  const { primaryKey } = definition
  const time = timeColumn(definition)
  const later = time === null ? '' : `${quoted(time)} DESC NULLS LAST, `
  const key = primaryKey.map(quoted).join(', ')
  const came = lastOf(primaryKey)
  const both = `SELECT ${list}, "$arrived" FROM ${came} UNION ALL
    SELECT ${list}, CAST(-1 AS BIGINT) FROM ${table} AS t WHERE EXISTS (SELECT 1 FROM ${came} AS s WHERE ${matching(primaryKey)})`
  const order = `max("$arrived") OVER (PARTITION BY ${key}) AS "$order"`
  const wins = `QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY ${later}row(${list}) DESC) = 1`
  return [
    `CREATE OR REPLACE TEMP TABLE ${won} AS SELECT ${list}, ${order} FROM (${both}) AS b ${wins} ORDER BY "$order"`,
    `DELETE FROM ${table} AS t USING ${won} AS s WHERE ${matching(primaryKey)}`,
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM ${won} ORDER BY "$order"`,
  ]
}

function matching(columns: readonly string[]): string {
  return columns.map((column) => `t.${quoted(column)} IS NOT DISTINCT FROM s.${quoted(column)}`).join(' AND ')
}

/** Of the rows on the stage with equal values in some columns, the one that came last. */
function lastOf(columns: readonly string[]): string {
  const last = `row_number() OVER (PARTITION BY ${columns.map(quoted).join(', ')} ORDER BY "$arrived" DESC) = 1`
  return `(SELECT * FROM ${stage} QUALIFY ${last})`
}

/** A query that counts, for each column that may not be null, the rows of the stage in which it is. */
export function nullCountSql(definition: Definition): string | null {
  const columns = definition.columns.filter((column) => !column.nullable && column.kind !== 'virtual')
  if (columns.length === 0) return null
  const counts = columns.map(
    (column) =>
      `SELECT ${literal(column.name)} AS c, count(*) FILTER (WHERE ${quoted(column.name)} IS NULL) AS n FROM ${stage}`,
  )
  return `SELECT * FROM (${counts.join(' UNION ALL ')}) WHERE n > 0`
}
