import { at, type Cursor, expect, here, spanFrom } from '../../cursor.js'
import type { Syntax } from '../../tree-statement.js'
import { readQuery } from '../query.js'
import { atInsert, readInsert } from './insert.js'
import { readStatementSet } from './statement-set.js'

/** `EXECUTE STATEMENT SET BEGIN … END`, `EXECUTE INSERT …`, `EXECUTE query`. */
export function readExecute(cursor: Cursor): Syntax {
  const start = here(cursor)
  expect(cursor, 'EXECUTE')
  if (at(cursor, 'STATEMENT')) return readStatementSet(cursor, start)
  const inner = atInsert(cursor) ? readInsert(cursor) : readQueryStatement(cursor)
  return { type: 'wrapper', verb: 'execute', inner, ...spanFrom(cursor, start) }
}

/** A query as a statement. */
export function readQueryStatement(cursor: Cursor): Syntax {
  const query = readQuery(cursor)
  return { type: 'query-statement', query, start: query.start, end: query.end }
}
