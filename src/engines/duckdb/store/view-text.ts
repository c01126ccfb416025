import type { Session } from '../session.js'
import { literal } from '../types/identifier.js'
import { placeOf } from './place.js'

/** What DuckDB says of a view: its own SQL; null where there is none. */
export async function viewText(session: Session, name: string): Promise<string | null> {
  const { schema, table } = placeOf(name)
  const rows = await session.texts(
    `SELECT sql FROM duckdb_views() WHERE database_name = current_database()
     AND lower(schema_name) = lower(${literal(schema)}) AND lower(view_name) = lower(${literal(table)})`,
  )
  return rows[0]?.[0] ?? null
}
