import { meaningDifferences } from '../../../deploy/meaning.js'
import type { ViewDefinition } from '../../../plan/consumer.js'
import type { Session } from '../session.js'
import { duckdbType } from '../types/duckdb-type.js'
import { literal } from '../types/identifier.js'
import { parseType } from '../types/type-text.js'
import { type Catalog, columnsOf } from './catalog.js'
import type { Store } from './database.js'
import type { Definition } from './definition.js'
import { ownViewStep } from './own-view.js'
import { createOf, read } from './reading.js'
import { viewOf } from './view.js'

/** A view of the project's own as it was defined: its Flink SQL, and what DuckDB said of it then. */
export interface OwnView {
  readonly name: string
  readonly reads: readonly string[] | null
  readonly sql: string | null
  readonly made: string | null
}

/**
 * Whether a view is as it was defined, or somebody has given it a definition that means the same: the query that was
 * sent, as Flink or as DuckDB reads it, and columns of the types that it had.
 * @param text what DuckDB says of it now
 */
export async function isAsDefined(
  store: Store,
  catalog: Catalog,
  view: OwnView,
  text: string,
): Promise<boolean> {
  const { name, reads, sql, made } = view
  if (made === null || plain(made) === plain(text)) return true
  if (sql === null) return false
  if (!meansSame(catalog, sql, text) && !(await isSameText(store.session, sql, text))) return false
  const definition = definitionOf(store, catalog, name, { sql, reads: reads ?? [] })
  return definition !== null && (await hasColumns(store.session, name, definition))
}

/** However it is quoted and spaced. */
const plain = (sql: string): string => sql.replaceAll(/["\s;]/g, '').toLowerCase()

function meansSame(catalog: Catalog, sql: string, text: string): boolean {
  const nameOf = (parts: readonly string[]) => catalog.nameOf(parts) ?? parts.join('.')
  return meaningDifferences({ sql, options: {} }, { sql: text, keeps: 'all' }, nameOf).length === 0
}

async function isSameText(session: Session, sql: string, text: string): Promise<boolean> {
  const [sent, found] = [await printed(session, sql), await printed(session, text)]
  return sent !== null && sent === found
}

/** The query of a view without names for its columns, as DuckDB prints it; null where it cannot read it. */
async function printed(session: Session, sql: string): Promise<string | null> {
  const query = /^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s+(?:`[^`]+`|"[^"]+"|[^\s("`]+)\s+AS\s+(.+)$/is.exec(
    sql,
  )
  if (query === null) return null
  const given = literal((query[1] ?? '').replaceAll('`', '"').replace(/;\s*$/, ''))
  try {
    const [row] = await session.texts(`SELECT json_deserialize_sql(json_serialize_sql(${given}))`)
    return row?.[0] == null ? null : plain(row[0])
  } catch {
    return null
  }
}

/** Null where its SQL cannot be translated, as with a table that is gone. */
function definitionOf(
  store: Store,
  catalog: Catalog,
  name: string,
  view: Pick<ViewDefinition, 'sql' | 'reads'>,
): Definition | null {
  try {
    const step = ownViewStep(name, { ...view, content: '', file: '', line: 1 })
    const statement = read(store, catalog, step)
    return viewOf(createOf(statement), name, statement.context).definition
  } catch {
    return null
  }
}

async function hasColumns(session: Session, name: string, { columns }: Definition): Promise<boolean> {
  const wanted = columns.map((column) => `${column.name} ${duckdbType(parseType(column.type))}`)
  const there = (await columnsOf(session, name)).map(([column, type]) => `${column} ${type}`)
  return plain(wanted.join()) === plain(there.join())
}
