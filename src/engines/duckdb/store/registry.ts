import { Refusal } from '../../../deploy/refusal.js'
import type { Session } from '../session.js'
import { macroStatements } from '../translation/macros.js'
import { literal } from '../types/identifier.js'
import type { Definition } from './definition.js'
import { goneOf } from './gone.js'
import { placeKey } from './place.js'
import { objectsThere, type ThereObject } from './there.js'

/** An object that we made, as the registry in the schema `bluegreen` keeps it. */
export interface Registered {
  readonly name: string
  readonly kind: 'table' | 'view' | 'statement' | 'external'
  readonly content: string
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  /** Null for statements. */
  readonly definition: Definition | null
  readonly options: Readonly<Record<string, string>>
  /** What made it, its ALTERs behind it; null where that was not kept. */
  readonly sql: string | null
  /** Of a view, what DuckDB said of it once it was made: where that is another text, somebody has changed it. */
  readonly made?: string | null
  /** What a table bears as long as it is the one that was made (mark.ts). */
  readonly mark?: string | null
}

/** The same, with whose it is: the `scope` of an engine. */
export interface Stored extends Registered {
  readonly scope: string
}

const version = 1

const tables = [
  'CREATE SCHEMA IF NOT EXISTS bluegreen',
  'CREATE TABLE IF NOT EXISTS bluegreen.format (version INTEGER, instant VARCHAR, generation BIGINT)',
  `CREATE TABLE IF NOT EXISTS bluegreen.objects
     (name VARCHAR, kind VARCHAR, content VARCHAR, reads VARCHAR, writes VARCHAR, definition VARCHAR, options VARCHAR)`,
  'ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS sql VARCHAR',
  'ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS made VARCHAR',
  'ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS scope VARCHAR',
  'ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS mark VARCHAR',
  'CREATE TABLE IF NOT EXISTS bluegreen.fills (name VARCHAR, place VARCHAR, rows BIGINT)',
  'CREATE TABLE IF NOT EXISTS bluegreen.keys (key VARCHAR, name VARCHAR)',
  'ALTER TABLE bluegreen.keys ADD COLUMN IF NOT EXISTS scope VARCHAR',
  'CREATE TABLE IF NOT EXISTS bluegreen.fence (scope VARCHAR, token BIGINT, generation BIGINT)',
  'CREATE TABLE IF NOT EXISTS bluegreen.consumers (consumer VARCHAR, shows VARCHAR, reads VARCHAR)',
  'ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS sql VARCHAR',
  'ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS made VARCHAR',
  'ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS scope VARCHAR',
  'CREATE TABLE IF NOT EXISTS bluegreen.definitions (consumer VARCHAR, content VARCHAR, reads VARCHAR, sql VARCHAR, scope VARCHAR)',
]

/** What is ours in a table of the registry: what was made before scopes were kept is everybody's. */
export function oursSql({ scope }: Session): string {
  return `(scope IS NULL OR scope = ${literal(scope)})`
}

/** Makes a database ours where it is not yet; the instant of its making is what now is to its statements. */
export async function prepareRegistry(session: Session, now: string): Promise<string> {
  await session.transaction(async () => {
    for (const sql of [...tables, ...macroStatements()]) await session.run(sql)
    await session.run(
      `INSERT INTO bluegreen.format SELECT ${version}, ${literal(now)}, 0 WHERE NOT EXISTS (SELECT 1 FROM bluegreen.format)`,
    )
  })
  const [format] = await session.rows('SELECT version, instant FROM bluegreen.format')
  if (format?.['version'] !== version)
    throw new Refusal(
      'engine',
      `the database was made by another version of bluegreen (format ${String(format?.['version'])})`,
      'run that version of bluegreen, or name another file in `file` of the environment',
    )
  return String(format['instant'])
}

/** Everything of ours that is registered, and is there, in the order in which it was made. */
export async function readObjects(session: Session): Promise<readonly Registered[]> {
  const gone = await goneByKey(session)
  return [...(await objectsByKey(session)).values()].filter((object) => !gone.has(keyOf(object)))
}

/** What is registered as ours, and somebody has taken away: nothing of it counts as done. */
export async function readGone(session: Session): Promise<readonly Registered[]> {
  return [...(await goneByKey(session)).values()]
}

/** Nobody else has the file, so that nothing goes any more once this was read. */
function goneByKey(session: Session): Promise<Map<string, Registered>> {
  return session.remember('gone', async () => {
    const objects = [...(await objectsByKey(session)).values()]
    const gone = goneOf(objects, await objectsThere(session))
    return new Map(gone.map((object) => [keyOf(object), object]))
  })
}

/** The tables and views of ours in whose place somebody else's stand by now; what others fill is theirs anyhow. */
export async function readTaken(session: Session): Promise<ReadonlySet<string>> {
  const gone = (await readGone(session)).filter(({ kind }) => kind === 'table' || kind === 'view')
  if (gone.length === 0) return new Set()
  const places = await session.remember(
    'places',
    async () => new Set((await objectsThere(session)).map(({ name }) => placeKey(name))),
  )
  return new Set(gone.flatMap(({ name }) => (places.has(placeKey(name)) ? [name] : [])))
}

/** What other projects, or other environments, made in this file. */
export function readOthers(session: Session): Promise<readonly Stored[]> {
  return session.remember('others', () => storedObjects(session, `NOT ${oursSql(session)}`))
}

const keyOf = ({ kind, name }: Pick<Registered, 'kind' | 'name'>): string =>
  `${kind === 'statement' ? 'statement' : 'table'} ${name}`

/** By name; a statement may be called as a table is. */
function objectsByKey(session: Session): Promise<Map<string, Registered>> {
  return session.remember('objects', async () => {
    const objects = await storedObjects(session, oursSql(session))
    return new Map(objects.map((object) => [keyOf(object), object]))
  })
}

async function storedObjects(session: Session, where: string): Promise<readonly Stored[]> {
  const rows = await session.rows(`SELECT * FROM bluegreen.objects WHERE ${where} ORDER BY rowid`)
  return rows.map((row) => ({
    name: text(row['name']),
    kind: kindOf(row['kind']),
    content: text(row['content']),
    reads: JSON.parse(text(row['reads'])) as string[],
    writes: JSON.parse(text(row['writes'])) as string[],
    definition: row['definition'] === null ? null : (JSON.parse(text(row['definition'])) as Definition),
    options: JSON.parse(text(row['options'])) as Record<string, string>,
    sql: row['sql'] === null ? null : text(row['sql']),
    made: row['made'] === null ? null : text(row['made']),
    scope: text(row['scope']),
    mark: row['mark'] === null ? null : text(row['mark']),
  }))
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function kindOf(value: unknown): Registered['kind'] {
  return value === 'view' || value === 'statement' || value === 'external' ? value : 'table'
}

/** Registers an object, in place of the one of its name and kind. */
export async function writeObject(session: Session, object: Registered): Promise<void> {
  const known = await objectsByKey(session)
  await session.run(
    `DELETE FROM bluegreen.objects WHERE name = ${literal(object.name)} AND ${family(object.kind)} AND ${oursSql(session)}`,
  )
  await insertObject(session, object, session.scope)
  known.delete(keyOf(object))
  known.set(keyOf(object), object)
  ;(await goneByKey(session)).delete(keyOf(object))
}

/** @param scope whose it is */
export async function insertObject(session: Session, object: Registered, scope: string): Promise<void> {
  const values = [
    object.name,
    object.kind,
    object.content,
    JSON.stringify(object.reads),
    JSON.stringify(object.writes),
    object.definition === null ? null : JSON.stringify(object.definition),
    JSON.stringify(object.options),
    object.sql,
    object.made ?? null,
    scope,
    object.mark ?? null,
  ]
  const list = values.map((value) => (value === null ? 'NULL' : literal(value)))
  await session.run(`INSERT INTO bluegreen.objects VALUES (${list.join(', ')})`)
}

/** A statement may be called as a table is. */
function family(kind: Registered['kind']): string {
  return kind === 'statement' ? "kind = 'statement'" : "kind <> 'statement'"
}

/** Forgets objects, and the keys that they were made with. */
export async function forgetObjects(session: Session, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const known = await objectsByKey(session)
  const going = new Set(names)
  for (const map of [known, await goneByKey(session)])
    for (const [key, object] of map) if (going.has(object.name)) map.delete(key)
  const list = names.map(literal).join(', ')
  await session.run(`DELETE FROM bluegreen.objects WHERE name IN (${list}) AND ${oursSql(session)}`)
  await session.run(`DELETE FROM bluegreen.keys WHERE name IN (${list}) AND ${oursSql(session)}`)
  await session.run(`DELETE FROM bluegreen.fills WHERE name IN (${list})`)
}

/** Whether something was applied with a key, and what it made is there still. */
export async function hasKey(session: Session, key: string): Promise<boolean> {
  return (await keysWhere(session, `key = ${literal(key)}`)).size > 0
}

/** Every key that something was applied with, and what was; not of what is gone. */
export function readKeys(session: Session): Promise<ReadonlyMap<string, string>> {
  return keysWhere(session, 'true')
}

async function keysWhere(session: Session, where: string): Promise<ReadonlyMap<string, string>> {
  const rows = await session.texts(
    `SELECT key, name FROM bluegreen.keys WHERE ${where} AND ${oursSql(session)}`,
  )
  const gone = new Set((await readGone(session)).map(({ name }) => name))
  return new Map(
    rows.map(([key, name]) => [key ?? '', name ?? ''] as const).filter(([, name]) => !gone.has(name)),
  )
}

export async function writeKey(session: Session, key: string, name: string): Promise<void> {
  await session.run(
    `INSERT INTO bluegreen.keys VALUES (${literal(key)}, ${literal(name)}, ${literal(session.scope)})`,
  )
}

/** Tables and views that the file holds but the registry does not know. */
export async function foreignObjects(
  session: Session,
  known: ReadonlySet<string>,
): Promise<readonly ThereObject[]> {
  const places = new Set([...known].map(placeKey))
  return (await objectsThere(session)).filter((object) => !places.has(placeKey(object.name)))
}
