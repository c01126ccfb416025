import { quoted } from '../types/identifier.js'
import type { Catalog } from './catalog.js'
import { type Consumer, viewName } from './consumers.js'
import type { Store } from './database.js'
import type { Definition } from './definition.js'
import { isAsDefined } from './own-meaning.js'
import { pastDefinitions } from './past-definitions.js'
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
  if (reads !== null) {
    if (await isAsDefined(store, catalog, consumer, text)) return shows
    return (await pastContent(store, catalog, consumer.name, text)) ?? query
  }
  const isShown = (table: string) => {
    const definitions = [catalog.gone.get(table)?.definition, catalog.definitionOf(table)]
    const isText = definitions.some((one) => one != null && plain(shownSql(table, one)) === plain(query))
    return isText && !isHidden(table, query, texts)
  }
  const tables = [shows, ...catalog.objects.keys(), ...catalog.foreign.keys()]
  return tables.find(isShown) ?? query
}

/** Somebody may have given a view the definition back that it had before: a ledger from a backup speaks of that one. */
async function pastContent(
  store: Store,
  catalog: Catalog,
  name: string,
  text: string,
): Promise<string | null> {
  for (const past of await pastDefinitions(store.session, name)) {
    const isThere = past.reads.every((table) => !catalog.taken.has(table))
    if (isThere && (await isAsDefined(store, catalog, { ...past, name, made: '' }, text))) return past.content
  }
  return null
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
