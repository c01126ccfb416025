import { at, bracketedList, type Cursor, expect, here, spanFrom, symbolAt, take } from '../../cursor.js'
import type { Insert } from '../../tree-statement.js'
import { atExtend, readExtend } from '../extend.js'
import { readHints } from '../hint.js'
import { atName, readPath, readTablePath } from '../name.js'
import { readQuery } from '../query.js'
import { readPartition } from './partition.js'

/**
 * `INSERT INTO|OVERWRITE t [hints] [[EXTEND] (typed columns)] [PARTITION (…)] [(columns)] query [ON CONFLICT DO …]`,
 * `UPSERT INTO …`
 */
export function readInsert(cursor: Cursor): Insert {
  const start = here(cursor)
  const upsert = take(cursor, 'UPSERT')
  if (!upsert) expect(cursor, 'INSERT')
  const overwrite = !upsert && take(cursor, 'OVERWRITE')
  if (!overwrite) expect(cursor, 'INTO')
  const target = { role: 'write', name: readTablePath(cursor) } as const
  const hints = readHints(cursor)
  if (atExtend(cursor)) readExtend(cursor)
  const partition = take(cursor, 'PARTITION') ? readPartition(cursor) : []
  const columns = at(cursor, '(') && atName(cursor, 1) ? bracketedList(cursor, readPath) : []
  const query = readQuery(cursor)
  const conflict = readConflict(cursor)
  const span = spanFrom(cursor, start)
  return { type: 'insert', upsert, overwrite, target, hints, partition, columns, query, conflict, ...span }
}

function readConflict(cursor: Cursor): Insert['conflict'] {
  if (!take(cursor, 'ON')) return null
  expect(cursor, 'CONFLICT', 'DO')
  for (const word of ['NOTHING', 'ERROR'] as const) if (take(cursor, word)) return word
  expect(cursor, 'DEDUPLICATE')
  return 'DEDUPLICATE'
}

/** Whether an INSERT is next. */
export function atInsert(cursor: Cursor): boolean {
  if (cursor.expected !== null) at(cursor, 'INSERT')
  return symbolAt(cursor) === 'INSERT' || symbolAt(cursor) === 'UPSERT'
}
