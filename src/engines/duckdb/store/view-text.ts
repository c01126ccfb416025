import type { Session } from '../session.js'
import { quoted } from '../types/identifier.js'
import { placeKey, placeSql } from './place.js'

/** A view in the file, whoever made it. */
export interface View {
  /** As the project would call it. */
  readonly name: string
  readonly sql: string
  /** What DuckDB says of it: its own SQL. */
  readonly text: string
  /** What DuckDB says of the internal view that it reads; empty where it reads none. */
  readonly beside: string
}

/** Every view of a file, but the internal ones. */
export async function viewsThere(session: Session): Promise<readonly View[]> {
  const rows = await session.texts(
    `SELECT schema_name, view_name, sql FROM duckdb_views()
     WHERE database_name = current_database() AND NOT internal ORDER BY ALL`,
  )
  const internal = rows.filter(([schema]) => schema === 'bluegreen')
  return rows
    .filter((row) => !internal.includes(row))
    .map(([schema, view, text]) => {
      const read = internal.find(([, table]) => text?.includes(quoted(table ?? '')))
      return viewAt(schema ?? '', view ?? '', text ?? '', read?.[2] ?? '')
    })
}

function viewAt(schema: string, table: string, text: string, beside: string): View {
  const name = schema === 'main' ? table : `${schema}.${table}`
  return { name, sql: placeSql({ schema, table }), text, beside }
}

/** What DuckDB says of each view of a file that is not internal, by its place. */
export async function viewTexts(session: Session): Promise<ReadonlyMap<string, string>> {
  return new Map((await viewsThere(session)).map(({ name, text }) => [placeKey(name), text]))
}

/** What DuckDB says of a view; null where there is none. */
export async function viewText(session: Session, name: string): Promise<string | null> {
  return (await viewTexts(session)).get(placeKey(name)) ?? null
}
