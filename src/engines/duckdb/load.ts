import type * as DuckDB from '@duckdb/node-api'
import { Refusal } from '../../deploy/refusal.js'
import { fetchedLibrary } from './fetch.js'

/**
 * DuckDB's library, which is 70 MB and no part of the bundle: loaded when an embedded database is opened. Where it is
 * not installed beside this program, as on a runner, it is fetched once into a cache.
 * @throws Refusal where it cannot be had
 */
export async function loadDuckDb(): Promise<typeof DuckDB> {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    if (!isMissing(error)) throw unusable(error)
  }
  const entry = await fetchedLibrary()
  try {
    return (await import(entry)) as typeof DuckDB
  } catch (error) {
    throw unusable(error)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}

function unusable(error: unknown): Refusal {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return new Refusal(
    'engine',
    `the embedded engine's library @duckdb/node-api is there, but could not be loaded: ${reason}`,
    'install it anew for this machine: npm install @duckdb/node-api',
  )
}

export type DuckDBConnection = DuckDB.DuckDBConnection
