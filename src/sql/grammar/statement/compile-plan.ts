import { at, type Cursor, expect, here, spanFrom, take } from '../../cursor.js'
import type { Wrapper } from '../../tree-statement.js'
import { takeIfNotExists } from './existence.js'
import { readInsert } from './insert.js'
import { readStatementSet } from './statement-set.js'
import { readStringLiteral } from '../string-literal.js'

/** `COMPILE PLAN 'file' [IF NOT EXISTS] FOR …`, `COMPILE AND EXECUTE PLAN 'file' FOR …`: an INSERT or a statement set. */
export function readCompilePlan(cursor: Cursor): Wrapper {
  const start = here(cursor)
  expect(cursor, 'COMPILE')
  const executes = take(cursor, 'AND')
  if (executes) expect(cursor, 'EXECUTE')
  expect(cursor, 'PLAN')
  readStringLiteral(cursor)
  if (!executes) takeIfNotExists(cursor)
  expect(cursor, 'FOR')
  const inner = at(cursor, 'STATEMENT') ? readStatementSet(cursor) : readInsert(cursor)
  const verb = executes ? 'compile-and-execute' : 'compile'
  return { type: 'wrapper', verb, inner, ...spanFrom(cursor, start) }
}
