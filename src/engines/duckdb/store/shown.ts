import { quoted } from '../types/identifier.js'
import type { Catalog } from './catalog.js'
import { type Consumer, viewName } from './consumers.js'
import type { Store } from './database.js'
import type { Definition } from './definition.js'
import { isAsDefined } from './own-meaning.js'
import { placeKey, placeOf, placeSql } from './place.js'

/** What a consumer's view is made of that shows a table: the columns that the table declares. */
export function shownSql(table: string, { columns }: Definition): string {
  const list = columns.filter((column) => !column.hidden).map((column) => quoted(column.name))
  return `SELECT ${list.join(', ')} FROM ${placeSql(placeOf(table))}`
}

/**
 * What a consumer shows now: what it was told to, or what somebody has made of it since: a table, where it shows one as
 * we would, else its query.
 * @param texts what DuckDB says of each view, by its place
 */
export async function shownNow(
  store: Store,
  consumer: Consumer,
  texts: ReadonlyMap<string, string>,
  catalog: Catalog,
): Promise<string> {
  const { shows, reads } = consumer
  const text = texts.get(placeKey(viewName(consumer))) ?? ''
  const query = queryOf(text)
  if (reads !== null) return (await isAsDefined(store, catalog, consumer, text)) ? shows : query
  const isShown = (table: string) => {
    const definition = catalog.definitionOf(table) ?? catalog.gone.get(table)?.definition ?? null
    return (
      definition !== null &&
      plain(shownSql(table, definition)) === plain(query) &&
      !isHidden(table, query, texts)
    )
  }
  const tables = [shows, ...catalog.objects.keys(), ...catalog.foreign.keys()]
  return tables.find(isShown) ?? query
}

/** Without a schema a view's own comes first: `published.fact` that reads `fact` reads itself. */
function isHidden(table: string, query: string, texts: ReadonlyMap<string, string>): boolean {
  const isBare = !/\sFROM\s+(?:"[^"]+"|[^".\s]+)\./is.test(query)
  return isBare && texts.has(placeKey(`published.${placeOf(table).table}`))
}

/** What defines a consumer's view as it was last defined by us, in DuckDB's SQL. */
export function definitionSql({ name, shows, reads, made }: Consumer, catalog: Catalog): string {
  if (reads !== null) return (made ?? '').replace(/^CREATE VIEW/i, 'CREATE OR REPLACE VIEW')
  const definition = catalog.definitionOf(shows)
  const query = definition === null ? '' : shownSql(shows, definition)
  return `CREATE OR REPLACE VIEW ${placeSql(placeOf(`published.${name}`))} AS ${query};`
}

/** What follows `CREATE VIEW … AS`. */
const queryOf = (text: string): string => text.replace(/^CREATE VIEW .*? AS /is, '').replace(/;\s*$/, '')

/** However it is quoted and spaced, with and without the schema that is meant where none is named. */
const plain = (sql: string): string =>
  sql
    .replaceAll(/["\s;]/g, '')
    .toLowerCase()
    .replace(/(from)main\.(?=[^.]+$)/, '$1')
