import { type Cursor, expect, fail, here, spanFrom, symbolAt } from '../../cursor.js'
import type { Insert, StatementSet } from '../../tree-statement.js'
import { atInsert, readInsert } from './insert.js'

/** `STATEMENT SET BEGIN INSERT …; INSERT …; END`, with the cursor before STATEMENT. */
export function readStatementSet(cursor: Cursor, start = here(cursor)): StatementSet {
  expect(cursor, 'STATEMENT', 'SET', 'BEGIN')
  const inserts = readInserts(cursor)
  expect(cursor, 'END')
  return { type: 'statement-set', inserts, ...spanFrom(cursor, start) }
}

/** `BEGIN STATEMENT SET; INSERT …; INSERT …; END`: statements to Flink's parser, one to whoever runs them. */
export function readBegunSet(cursor: Cursor): StatementSet {
  const start = here(cursor)
  expect(cursor, 'BEGIN', 'STATEMENT', 'SET', ';')
  const inserts = readInserts(cursor)
  expect(cursor, 'END')
  return { type: 'statement-set', inserts, ...spanFrom(cursor, start) }
}

function readInserts(cursor: Cursor): readonly Insert[] {
  const inserts: Insert[] = []
  do {
    rejectWith(cursor)
    inserts.push(readInsert(cursor))
    expect(cursor, ';')
  } while (atInsert(cursor) || rejectWith(cursor))
  return inserts
}

/** A CTE stands behind its INSERT; false where none stands before it. */
function rejectWith(cursor: Cursor): boolean {
  return symbolAt(cursor) === 'WITH' && fail(cursor, '', withHint)
}

/** What to do about a WITH clause that stands before its INSERT. */
export const withHint = 'in Flink SQL the WITH clause stands behind the table: INSERT INTO t WITH … SELECT …'
