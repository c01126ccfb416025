import type { ViewDefinition } from '../../../plan/consumer.js'
import type { Session } from '../session.js'
import { literal } from '../types/identifier.js'
import { oursSql } from './registry.js'

/** A definition that a view of the project's own had once: a ledger from a backup still speaks of it. */
export type PastDefinition = Pick<ViewDefinition, 'content' | 'reads' | 'sql'>

/** Keeps a definition that a view of the project's own is given. */
export async function keepDefinition(
  session: Session,
  consumer: string,
  { content, reads, sql }: PastDefinition,
): Promise<void> {
  const which = `consumer = ${literal(consumer)} AND content = ${literal(content)}`
  await session.run(`DELETE FROM bluegreen.definitions WHERE ${which} AND ${oursSql(session)}`)
  const values = [consumer, content, JSON.stringify(reads), sql, session.scope].map(literal)
  await session.run(`INSERT INTO bluegreen.definitions VALUES (${values.join(', ')})`)
}

/** Every definition that it has had, the last one first. */
export async function pastDefinitions(
  session: Session,
  consumer: string,
): Promise<readonly PastDefinition[]> {
  const rows = await session.texts(
    `SELECT content, reads, sql FROM bluegreen.definitions
     WHERE consumer = ${literal(consumer)} AND ${oursSql(session)} ORDER BY rowid DESC`,
  )
  return rows.map(([content, reads, sql]) => ({
    content: content ?? '',
    reads: JSON.parse(reads ?? '[]') as string[],
    sql: sql ?? '',
  }))
}
