import {
  at,
  atAny,
  type Cursor,
  expect,
  fail,
  here,
  spanFrom,
  symbolAt,
  take,
  takeAll,
} from '../../cursor.js'
import type { Syntax, Wrapper } from '../../tree-statement.js'
import { readCreate } from './create.js'
import { readReplaceTable } from './create-table.js'
import { readExecute, readQueryStatement } from './execute.js'
import { atInsert, readInsert } from './insert.js'
import { readStatementSet } from './statement-set.js'

const details: ReadonlySet<string> = new Set([
  'ESTIMATED_COST',
  'CHANGELOG_MODE',
  'JSON_EXECUTION_PLAN',
  'PLAN_ADVICE',
])

/** `EXPLAIN [PLAN FOR | details] …`: a query, INSERT, statement set, or CREATE TABLE … AS. */
export function readExplain(cursor: Cursor): Wrapper {
  const start = here(cursor)
  expect(cursor, 'EXPLAIN')
  if (!takeAll(cursor, 'PLAN', 'FOR') && atAny(cursor, details)) readDetails(cursor)
  return { type: 'wrapper', verb: 'explain', inner: readExplained(cursor), ...spanFrom(cursor, start) }
}

function readDetails(cursor: Cursor): void {
  const seen = new Set<string>()
  do {
    if (!atAny(cursor, details)) fail(cursor)
    if (seen.has(symbolAt(cursor))) fail(cursor, 'a detail is asked for twice', 'remove one of them')
    seen.add(symbolAt(cursor))
    cursor.pos += 1
  } while (take(cursor, ','))
}

function readExplained(cursor: Cursor): Syntax {
  if (at(cursor, 'REPLACE')) return readReplaceTable(cursor)
  if (at(cursor, 'STATEMENT')) return readStatementSet(cursor)
  if (at(cursor, 'EXECUTE')) return readExecute(cursor)
  if (atInsert(cursor)) return readInsert(cursor)
  return at(cursor, 'CREATE') ? readCreatedFromQuery(cursor) : readQueryStatement(cursor)
}

function readCreatedFromQuery(cursor: Cursor): Syntax {
  const found = readCreate(cursor)
  const explainable = found.type === 'create-table' && found.object === 'table' && found.query !== null
  if (!explainable) fail(cursor, 'of CREATE only CREATE TABLE … AS can be explained', '', -1)
  return found
}
