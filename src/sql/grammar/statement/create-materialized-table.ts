import { type Cursor, expect, fail, spanFrom, take } from '../../cursor.js'
import type { CreateTable } from '../../tree-statement.js'
import { readPath } from '../name.js'
import { readQuery } from '../query.js'
import { readTableClauses, rejectConnection } from './create-table.js'
import { takeIfNotExists } from './existence.js'
import { readIntervalLiteral, readRefreshMode, readStartMode } from './refresh.js'

/**
 * `CREATE [OR ALTER] MATERIALIZED TABLE [IF NOT EXISTS] t (schema) … WITH (…) [START_MODE = …] [FRESHNESS = …]
 * [REFRESH_MODE = …] AS query`, with the cursor behind the words before MATERIALIZED. Only Confluent Cloud knows the IF.
 */
export function readCreateMaterializedTable(cursor: Cursor, start: number, temporary: boolean): CreateTable {
  if (temporary) fail(cursor, 'a materialized table is never temporary', 'remove TEMPORARY')
  expect(cursor, 'MATERIALIZED', 'TABLE')
  takeIfNotExists(cursor)
  const target = { role: 'define', name: readPath(cursor) } as const
  const clauses = readTableClauses(cursor)
  rejectConnection(cursor, clauses)
  readSettings(cursor)
  expect(cursor, 'AS')
  const query = readQuery(cursor)
  const span = spanFrom(cursor, start)
  return {
    type: 'create-table',
    object: 'materialized-table',
    temporary,
    target,
    ...clauses,
    like: null,
    query,
    ...span,
  }
}

function readSettings(cursor: Cursor): void {
  if (takeSetting(cursor, 'START_MODE')) readStartMode(cursor)
  if (takeSetting(cursor, 'FRESHNESS')) readIntervalLiteral(cursor)
  if (takeSetting(cursor, 'REFRESH_MODE')) readRefreshMode(cursor)
}

function takeSetting(cursor: Cursor, word: string): boolean {
  if (!take(cursor, word)) return false
  expect(cursor, '=')
  return true
}
