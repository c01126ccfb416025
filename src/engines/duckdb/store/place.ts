import { quoted } from '../types/identifier.js'

/** Where a table of Flink's lives in DuckDB. */
export interface Place {
  readonly schema: string
  readonly table: string
}

/** Schemas that are not the project's. */
const reserved = new Set([
  'bluegreen',
  'published',
  'information_schema',
  'pg_catalog',
  'temp',
  'system',
  'main.main',
])

/** `t` lives in the schema `main`, `db.t` in `db`, `cat.db.t` in `"cat.db"`. */
export function placeOf(name: string): Place {
  const dot = name.lastIndexOf('.')
  return dot <= 0
    ? { schema: 'main', table: name }
    : { schema: name.slice(0, dot), table: name.slice(dot + 1) }
}

export function placeSql({ schema, table }: Place): string {
  return `${quoted(schema)}.${quoted(table)}`
}

/** What two names have in common that DuckDB, which knows no case, cannot tell apart. */
export function placeKey(name: string): string {
  const { schema, table } = placeOf(name)
  return `${schema}.${table}`.toLowerCase()
}

/** Why a name cannot live here; null where it can. */
export function placeProblem(name: string): string | null {
  const { schema } = placeOf(name)
  return reserved.has(schema.toLowerCase())
    ? `the schema ${schema} is not the project's in the embedded engine`
    : null
}

/** Where internal companions of a table live: every version of its keys, or its rows with their order. */
export function companionSql(kind: 'history' | 'rows', name: string): string {
  return `bluegreen.${quoted(`${kind} of ${name}`)}`
}
