import type { CreateTable } from '../../../sql/tree-statement.js'
import { translateQuery } from '../translation/query.js'
import { arrivalColumn } from '../translation/query-result.js'
import { type Context, emptyScope } from '../translation/scope.js'
import { Untranslatable } from '../translation/untranslatable.js'
import { duckdbType } from '../types/duckdb-type.js'
import { quoted } from '../types/identifier.js'
import { columnsOfQuery, type Definition } from './definition.js'
import { refuseTwins } from './define.js'
import { companionSql, placeOf, placeSql } from './place.js'

/** A view, ready to be made: beside it stands an internal one whose last column orders the rows, where that is known. */
export interface MadeView {
  readonly definition: Definition
  readonly statements: readonly string[]
}

export function viewOf(create: CreateTable, name: string, context: Context): MadeView {
  if (create.query === null) throw new Untranslatable(create.start, 'a view needs a query')
  const result = translateQuery(create.query, emptyScope(context), true)
  const given = create.schema.names.map((path) => path.parts.map((part) => part.text).join('.'))
  if (given.length > 0 && given.length !== result.columns.length)
    throw new Untranslatable(
      create.start,
      `the view names ${given.length} columns, and its query gives ${result.columns.length}`,
    )
  const columns = result.columns.map((column, place) => ({ ...column, name: given[place] ?? column.name }))
  refuseTwins(columns, create.start)
  const defined = columnsOfQuery(
    columns.map(({ attribute = null, ...column }) => ({ ...column, attribute, hidden: false })),
  )
  const list = columns.map(
    ({ name: own, out, type }) => `CAST("q".${quoted(out)} AS ${duckdbType(type)}) AS ${quoted(own)}`,
  )
  const last = result.arrival ? [`"q".${quoted(arrivalColumn)}`] : []
  const place = placeSql(placeOf(name))
  const rows = `SELECT ${[...list, ...last].join(', ')} FROM (${result.sql}) AS "q"`
  const shown = columns.map(({ name: own }) => quoted(own)).join(', ')
  const statements = result.arrival
    ? [
        `CREATE OR REPLACE VIEW ${companionSql('rows', name)} AS ${rows}`,
        `CREATE VIEW ${place} AS SELECT ${shown} FROM ${companionSql('rows', name)}`,
      ]
    : [`CREATE VIEW ${place} AS ${rows}`]
  const viewKey = result.key?.map((out) => columns.find((column) => column.out === out)?.name ?? out)
  const definition: Definition = {
    view: true,
    columns: defined,
    primaryKey: [],
    ...(viewKey === undefined ? {} : { viewKey }),
    upsert: false,
    companion: result.arrival,
  }
  return { definition, statements }
}
