import { randomBytes } from 'node:crypto'
import type { Session } from '../session.js'
import { literal, quoted } from '../types/identifier.js'
import { placeKey, placeOf, placeSql } from './place.js'
import { type Registered, writeObject } from './registry.js'
import { objectsThere } from './there.js'

/**
 * Registers a table as ours, with a mark that lives and dies with it: whatever stands there later without it is another.
 * The mark stands in the comments of the table and of its first column, so that who comments one of them takes none away.
 */
export async function writeMarked(session: Session, object: Registered): Promise<void> {
  await writeObject(session, { ...object, mark: await markTable(session, object.name) })
}

/**
 * Marks what an earlier version made, or what a copy of the file has lost the marks of: it is believed by its name once.
 * The registry says that this has been done in a comment of its own, which such a copy loses too.
 */
export async function markRegistered(session: Session): Promise<void> {
  const [done] = await session.texts(
    `SELECT comment FROM duckdb_tables() WHERE schema_name = 'bluegreen' AND table_name = 'objects' AND database_name = current_database()`,
  )
  if (done?.[0] === isMarked) return
  const there = (await objectsThere(session)).filter(({ kind }) => kind === 'table')
  const places = new Set(there.map(({ name }) => placeKey(name)))
  const rows = await session.texts(
    `SELECT DISTINCT name FROM bluegreen.objects WHERE kind IN ('table', 'external')`,
  )
  const names = rows.flatMap(([name]) => (name != null && places.has(placeKey(name)) ? [name] : []))
  for (const name of names) {
    const set = `SET mark = ${literal(await markTable(session, name))}`
    await session.run(
      `UPDATE bluegreen.objects ${set} WHERE name = ${literal(name)} AND kind IN ('table', 'external')`,
    )
  }
  await session.run(`COMMENT ON TABLE bluegreen.objects IS ${literal(isMarked)}`)
}

const isMarked = 'what it lists bears marks'

/** What people have written about a table. */
export async function commentOf(session: Session, name: string): Promise<string> {
  return plain((await commentsOf(session, name)).table)
}

export async function setComment(session: Session, name: string, comment: string): Promise<void> {
  if (comment !== '') await session.run(`COMMENT ON TABLE ${placeSql(placeOf(name))} IS ${literal(comment)}`)
}

async function markTable(session: Session, name: string): Promise<string> {
  const mark = randomBytes(8).toString('hex')
  const { table, column, first } = await commentsOf(session, name)
  await setComment(session, name, marked(table, mark))
  const place = `${placeSql(placeOf(name))}.${quoted(first)}`
  await session.run(`COMMENT ON COLUMN ${place} IS ${literal(marked(column, mark))}`)
  return mark
}

interface Comments {
  readonly table: string
  /** The name of its first column, and what is said of that. */
  readonly first: string
  readonly column: string
}

async function commentsOf(session: Session, name: string): Promise<Comments> {
  const { schema, table } = placeOf(name)
  const [row] = await session.texts(
    `SELECT t.comment, c.column_name, c.comment FROM duckdb_tables() t JOIN duckdb_columns() c USING (table_oid, database_name)
     WHERE database_name = current_database() AND lower(t.schema_name) = lower(${literal(schema)})
     AND lower(t.table_name) = lower(${literal(table)}) ORDER BY column_index LIMIT 1`,
  )
  return { table: row?.[0] ?? '', first: row?.[1] ?? '', column: row?.[2] ?? '' }
}

const marked = (comment: string, mark: string): string => `${plain(comment)} bluegreen ${mark}`.trim()

const plain = (comment: string): string => comment.replaceAll(/\s*\bbluegreen [0-9a-f]{16}\b/g, '')
