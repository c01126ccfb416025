import { existsSync } from 'node:fs'
import type { Session } from '../session.js'

/**
 * Tables that move differ for a moment where nothing is wrong: what one of them has already comes to the other a little
 * later. Only what differs in each of several looks counts; between two of them what differed is kept in a file.
 */
export interface Standing {
  /** Without its ending; where none is there, this is the first look. */
  readonly file: string
}

/** SQL of the rows that differed by their keys in every look so far; null where this is the first. */
export function keysBefore({ file }: Standing): string | null {
  const path = `${file}.keys.parquet`
  return existsSync(path) ? `read_parquet(${literal(path)})` : null
}

/**
 * Leaves of the differing rows of a look those whose keys differed in the looks before, and keeps them for the next.
 * @param key SQL for each column of the key, made of the name of the table that it is taken from
 */
export async function pruneByKey(
  session: Session,
  { file }: Standing,
  table: string,
  key: readonly ((table: string) => string)[],
): Promise<void> {
  const same = key.map((column) => `${column('now')} IS NOT DISTINCT FROM ${column('before')}`)
  const path = literal(`${file}.keys.parquet`)
  if (existsSync(`${file}.keys.parquet`))
    await session.run(
      `DELETE FROM ${table} AS now WHERE NOT EXISTS (FROM read_parquet(${path}) AS before WHERE ${same.join(' AND ')})`,
    )
  await session.run(`COPY ${table} TO ${path} (FORMAT parquet)`)
}

/**
 * Rows without a key: of each so many differ as did in every look, on the same side.
 * @param columns names in the table of differing rows, beside how often a row stands in blue (`b`) and in green (`g`)
 */
export async function pruneByRow(
  session: Session,
  { file }: Standing,
  table: string,
  columns: readonly string[],
): Promise<void> {
  const same = columns.map((name) => `now.${name} IS NOT DISTINCT FROM before.${name}`)
  const path = literal(`${file}.rows.parquet`)
  if (existsSync(`${file}.rows.parquet`)) await session.run(standing(table, path, same))
  await session.run(`COPY ${table} TO ${path} (FORMAT parquet)`)
}

function standing(table: string, path: string, same: readonly string[]): string {
  const surplus = (side: 'b' | 'g', other: 'b' | 'g') =>
    `least(greatest(now.${side} - now.${other}, 0), greatest(before.${side} - before.${other}, 0))`
  const counts = `${surplus('b', 'g')} AS b, ${surplus('g', 'b')} AS g`
  const on = same.length === 0 ? 'true' : same.join(' AND ')
  return `CREATE OR REPLACE TEMP TABLE ${table.replace('temp.', '')} AS
    SELECT now.* REPLACE (${counts}) FROM ${table} AS now JOIN read_parquet(${path}) AS before ON ${on}
    WHERE ${surplus('b', 'g')} + ${surplus('g', 'b')} > 0`
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
