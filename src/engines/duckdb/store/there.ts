import type { Session } from '../session.js'

/** A table or view that the file holds, whoever made it. */
export interface ThereObject {
  readonly name: string
  readonly kind: 'table' | 'view'
  /** A table that has never had a row since it was made. */
  readonly isEmpty: boolean
}

/** Every table and view of a file by DuckDB's own catalogue, but the internal ones and those behind `published.`. */
export async function objectsThere(session: Session): Promise<readonly ThereObject[]> {
  const own = `database_name = current_database() AND NOT internal AND schema_name NOT IN ('bluegreen', 'published')`
  const rows = await session.texts(
    `SELECT schema_name, table_name, 'table', estimated_size = 0 FROM duckdb_tables() WHERE ${own}
     UNION ALL SELECT schema_name, view_name, 'view', false FROM duckdb_views() WHERE ${own} ORDER BY ALL`,
  )
  return rows.map(([schema, table, kind, empty]) => ({
    name: schema === 'main' ? (table ?? '') : `${schema ?? ''}.${table ?? ''}`,
    kind: kind === 'view' ? 'view' : 'table',
    isEmpty: empty === 'true',
  }))
}
