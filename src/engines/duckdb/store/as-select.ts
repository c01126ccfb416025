import type { CreateTable } from '../../../sql/tree-statement.js'
import type { QueryResult } from '../translation/query-result.js'
import type { Context } from '../translation/scope.js'
import { columnsOfQuery, type DefinedColumn, type Definition } from './definition.js'
import { finished, keysOf, withColumns } from './define.js'

/** The table of a CREATE TABLE … AS: the columns of its schema that the query lacks, then those of the query. */
export function asSelectDefinition(create: CreateTable, result: QueryResult, context: Context): Definition {
  const queried = columnsOfQuery(
    result.columns.map(({ attribute = null, ...column }) => ({ ...column, attribute })),
  )
  const columns =
    create.schema.names.length > 0 ? reordered(create, queried) : merged(create, queried, context)
  return finished(columns, keysOf(create.schema), create.schema.watermarks, false, create.start)
}

function reordered(create: CreateTable, queried: readonly DefinedColumn[]): readonly DefinedColumn[] {
  const names = create.schema.names.map((path) => path.parts.map((part) => part.text).join('.'))
  return names.flatMap((name) => queried.find((column) => column.name === name) ?? [])
}

function merged(
  create: CreateTable,
  queried: readonly DefinedColumn[],
  context: Context,
): readonly DefinedColumn[] {
  const all = withColumns(queried, create.schema, context)
  const names = new Set(queried.map((column) => column.name))
  const own = all.filter((column) => !names.has(column.name))
  return [...own, ...queried.map((column) => all.find((other) => other.name === column.name) ?? column)]
}

/** The columns of the table that the query's go to, by name. */
export function asSelectNames(result: QueryResult): readonly string[] {
  return result.columns.map((column) => column.name)
}
