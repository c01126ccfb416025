import { createHash } from 'node:crypto'
import { completed } from './definition.js'
import { openSession, type Session } from './gateway.js'
import type { Parts } from './parts.js'
import { type Held, objectKey } from './registry.js'

/** Objects that can be defined, by their keys. */
export type Objects = ReadonlyMap<string, Held>

/**
 * Runs a block in a session of its own, in which everything is defined that it needs: what a session defines is gone with
 * it, and nothing of another one is in its way.
 * @param names tables and views that are used; what they are made of is defined as well
 */
export async function inSession<T>(
  parts: Parts,
  objects: Objects,
  names: readonly string[],
  block: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await openSession(parts.gateway)
  try {
    for (const statement of spaces(parts)) await session.configure(statement)
    for (const held of definitionsFor(objects, names)) await define(session, parts, held)
    return await block(session)
  } finally {
    // It ends by itself as well, only later.
    await session.close().catch(() => undefined)
  }
}

/** The catalog and the database that names without one are meant to be in. */
function spaces({ catalog, database }: Parts): readonly string[] {
  const named = (name: string) => `\`${name.replaceAll('`', '``')}\``
  return [
    ...(catalog === null
      ? []
      : [
          `CREATE CATALOG IF NOT EXISTS ${named(catalog)} WITH ('type' = 'generic_in_memory')`,
          `USE CATALOG ${named(catalog)}`,
        ]),
    ...(database === null
      ? []
      : [`CREATE DATABASE IF NOT EXISTS ${named(database)}`, `USE ${named(database)}`]),
  ]
}

/** @throws FlinkFailure where Flink does not take it */
async function define(session: Session, { defaults }: Parts, held: Held): Promise<void> {
  const [create, ...alters] = held.sql
  if (create === undefined) return
  await session.configure(held.kind === 'view' ? create : completed(create, held.name, defaults).sql)
  for (const alter of alters) await session.configure(alter)
}

/**
 * Has Flink look at what is about to be made, in a session that has what it needs; nothing is made.
 * @throws FlinkFailure where Flink does not take it
 */
export async function explain(parts: Parts, objects: Objects, held: Held): Promise<void> {
  const isStatement = held.kind === 'statement'
  const others = new Map([...objects].filter(([key]) => key !== objectKey(held)))
  await inSession(parts, others, [...held.reads, ...(isStatement ? held.writes : [])], async (session) => {
    if (!isStatement) await define(session, parts, held)
    if (isStatement) await session.run(`EXPLAIN ${held.sql[0] ?? ''}`)
    if (held.kind === 'view') await session.run(`EXPLAIN SELECT * FROM ${held.name}`)
  })
}

/** A digest of all that a statement is started with: what it runs, its settings, and what it reads and writes. */
export function digestOf({ defaults }: Pick<Parts, 'defaults'>, objects: Objects, held: Held): string {
  const { sql, properties, reads, writes } = held
  const definitions = definitionsFor(objects, [...reads, ...writes]).map(
    ({ name, kind, sql: [create = '', ...alters] }) => [
      name,
      kind === 'view' ? create : completed(create, name, defaults).sql,
      ...alters,
    ],
  )
  const text = JSON.stringify([sql, Object.entries(properties).sort(), definitions])
  return createHash('sha256').update(text).digest('hex')
}

/** Tables and views with all that they are made of, in the order in which they were. */
export function definitionsFor(objects: Objects, names: readonly string[]): readonly Held[] {
  const found = new Map<string, Held>()
  const visit = (name: string): void => {
    const held = objects.get(objectKey({ kind: 'table', name }))
    if (held === undefined || found.has(name)) return
    found.set(name, held)
    held.reads.forEach(visit)
  }
  names.forEach(visit)
  return [...found.values()].sort((a, b) => a.order - b.order)
}
