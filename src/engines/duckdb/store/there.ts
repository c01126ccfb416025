import type { Session } from '../session.js'

/** A table or view that the file holds, whoever made it. */
export interface ThereObject {
  readonly name: string
  readonly kind: 'table' | 'view'
  /** A table that has never had a row since it was made. */
  readonly isEmpty: boolean
  /** The marks that a table bears (mark.ts). */
  readonly marks: readonly string[]
}

/** Every table and view of a file by DuckDB's own catalogue, but the internal ones and those behind `published.`. */
export async function objectsThere(session: Session): Promise<readonly ThereObject[]> {
  const own = `database_name = current_database() AND NOT internal AND schema_name NOT IN ('bluegreen', 'published')`
  const columns = `(SELECT string_agg(comment, ' ') FROM duckdb_columns() c
    WHERE c.table_oid = t.table_oid AND c.database_name = t.database_name)`
  const rows = await session.texts(
    `SELECT schema_name, table_name, 'table', estimated_size = 0, concat_ws(' ', comment, ${columns}) FROM duckdb_tables() t WHERE ${own}
     UNION ALL SELECT schema_name, view_name, 'view', false, NULL FROM duckdb_views() WHERE ${own} ORDER BY ALL`,
  )
  return rows.map(([schema, table, kind, empty, comments]) => ({
    name: nameOf(schema, table),
    kind: kind === 'view' ? 'view' : 'table',
    isEmpty: empty === 'true',
    marks: [...(comments ?? '').matchAll(/\bbluegreen ([0-9a-f]{16})\b/g)].map(([, mark = '']) => mark),
  }))
}

/** The name of every table of a file but the internal ones: also of those behind `published.`, where ours are views. */
export async function tablesThere(session: Session): Promise<readonly string[]> {
  const rows = await session.texts(
    `SELECT schema_name, table_name FROM duckdb_tables()
     WHERE database_name = current_database() AND NOT internal AND schema_name <> 'bluegreen' ORDER BY ALL`,
  )
  return rows.map(([schema, table]) => nameOf(schema, table))
}

/** As the project would call what is there. */
function nameOf(schema: string | null | undefined, table: string | null | undefined): string {
  return schema === 'main' ? (table ?? '') : `${schema ?? ''}.${table ?? ''}`
}
