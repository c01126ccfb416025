import { availableParallelism } from 'node:os'
import type { TableComparison } from '../../../checks/comparison.js'
import { Refusal } from '../../../deploy/refusal.js'
import type { ComparedPair } from '../../../plan/plan.js'
import type { Session } from '../session.js'
import { type Definition } from '../store/definition.js'
import { placeOf, placeSql } from '../store/place.js'
import { quoted } from '../types/identifier.js'
import { compareAsMultiset } from './as-multiset.js'
import { compareByKey } from './by-key.js'
import { comparedColumns, type Side } from './columns.js'
import { schemaDifferences } from './schema.js'
import type { Standing } from './standing.js'

/**
 * Blue and green of one table, row by row.
 * @param note told where a declared key is not one, so that whole rows are compared
 * @param standing where only what differed before counts; null: this look alone
 * @throws Refusal where one of them is not there
 */
export function compareTables(
  session: Session,
  pair: ComparedPair,
  blue: Definition | null,
  green: Definition | null,
  note: (message: string) => void,
  standing: Standing | null = null,
): Promise<TableComparison> {
  const missing = blue === null ? pair.blue : green === null ? pair.green : null
  if (blue === null || green === null)
    throw new Refusal(`check:${pair.green}`, `${missing ?? ''} is not there`, '')
  const side = (name: string, definition: Definition): Side => ({
    name,
    sql: placeSql(placeOf(name)),
    definition,
  })
  return compareSides(session, pair, side(pair.blue, blue), side(pair.green, green), note, standing)
}

/** The same for tables that may stand in different databases. */
export async function compareSides(
  session: Session,
  pair: ComparedPair,
  blue: Side,
  green: Side,
  note: (message: string) => void,
  standing: Standing | null = null,
): Promise<TableComparison> {
  await session.run(`SET threads = ${availableParallelism()}`)
  try {
    const columns = comparedColumns(blue, green)
    const key = await usableKey(session, pair, blue, green, note)
    const found =
      key.length > 0
        ? await compareByKey(session, blue, green, key, columns, standing)
        : await compareAsMultiset(session, blue, green, columns, standing)
    const [blueRows, greenRows] = [await rowsOf(session, blue), await rowsOf(session, green)]
    const { identity } = pair
    const by = key.length > 0 ? 'key' : 'multiset'
    return {
      identity,
      blue: pair.blue,
      green: pair.green,
      by,
      blueRows,
      greenRows,
      ...found,
      schema: schemaDifferences(blue, green),
    }
  } finally {
    await session.run('SET threads = 1')
  }
}

async function rowsOf(session: Session, side: Side): Promise<number> {
  const [row] = await session.texts(`SELECT count(*) FROM ${side.sql}`)
  return Number(row?.[0] ?? 0)
}

/** The key of the pair, or that of both sides, where both sides have its columns and no two rows share it; else none. */
async function usableKey(
  session: Session,
  pair: ComparedPair,
  blue: Side,
  green: Side,
  note: (message: string) => void,
): Promise<readonly string[]> {
  const primaryKey = pair.primaryKey.length > 0 ? pair.primaryKey : keyOfBoth(blue, green)
  const has = ({ definition }: Side): boolean =>
    primaryKey.every((name) => definition.columns.some((column) => column.name === name))
  if (primaryKey.length === 0 || !has(blue) || !has(green)) return []
  for (const side of [blue, green]) {
    const doubled = await doubledKeys(session, side, primaryKey)
    if (doubled === 0) continue
    note(
      `${side.name}: ${doubled} keys (${primaryKey.join(', ')}) stand more than once, so whole rows are compared`,
    )
    return []
  }
  return primaryKey
}

/** What tells the rows of both apart: the key that both declare, or that the queries of both views show. */
function keyOfBoth(blue: Side, green: Side): readonly string[] {
  const [before, after] = [blue, green].map(ownKey)
  return before?.join('\n') === after?.join('\n') ? (after ?? []) : []
}

function ownKey({ definition }: Side): readonly string[] {
  return definition.view ? (definition.viewKey ?? []) : definition.primaryKey
}

/** A table that takes one row a key needs no look. */
async function doubledKeys(session: Session, side: Side, key: readonly string[]): Promise<number> {
  const { definition, sql } = side
  if (definition.upsert && definition.primaryKey.every((name) => key.includes(name))) return 0
  const list = key.map(quoted).join(', ')
  const [row] = await session.texts(
    `SELECT count(*) FROM (SELECT 1 FROM ${sql} GROUP BY ${list} HAVING count(*) > 1)`,
  )
  return Number(row?.[0] ?? 0)
}
