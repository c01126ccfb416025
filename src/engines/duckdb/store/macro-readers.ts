import type { Session } from '../session.js'
import { literal } from '../types/identifier.js'
import type { Objection } from './objection.js'
import { placeKey } from './place.js'

/**
 * Which macros of others name one of some tables: `their_top reads fct_a`. A macro is bound only once it is called, so it
 * is told by the tables of its definition.
 */
export async function macrosReading(
  session: Session,
  names: readonly string[],
): Promise<readonly Objection[]> {
  const places = new Map(names.map((name) => [placeKey(name), name]))
  const macros = await session.texts(
    `SELECT schema_name, function_name, function_type, macro_definition FROM duckdb_functions()
     WHERE database_name = current_database() AND NOT internal AND schema_name <> 'bluegreen'
     AND function_type IN ('macro', 'table_macro') ORDER BY ALL`,
  )
  const found: Objection[] = []
  for (const [schema, macro, type, definition] of macros) {
    const query = type === 'macro' ? `SELECT ${definition ?? ''}` : (definition ?? '')
    const own = schema === 'main' ? (macro ?? '') : `${schema ?? ''}.${macro ?? ''}`
    for (const table of await tablesOf(session, query)) {
      const read = places.get(placeKey(table))
      if (read !== undefined) found.push({ about: read, line: `${own} reads ${read}` })
    }
  }
  return found
}

/** The tables that a query names, by DuckDB's own parser. */
async function tablesOf(session: Session, query: string): Promise<readonly string[]> {
  const [row] = await session.texts(`SELECT json_serialize_sql(${literal(query)})`)
  const tables = (row?.[0] ?? '').matchAll(
    /"type":"BASE_TABLE".*?"schema_name":"([^"]*)","table_name":"([^"]*)"/g,
  )
  return [...tables].map(([, schema = '', table = '']) => (schema === '' ? table : `${schema}.${table}`))
}
