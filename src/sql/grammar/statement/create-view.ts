import { at, type Cursor, expect, spanFrom } from '../../cursor.js'
import type { Path } from '../../tree.js'
import type { CreateTable } from '../../tree-statement.js'
import { readNames, readPath } from '../name.js'
import { readQuery } from '../query.js'
import { readComment } from './comment.js'
import { takeIfNotExists } from './existence.js'
import { noSchema } from './schema.js'

/** `CREATE [OR REPLACE] [TEMPORARY] VIEW [IF NOT EXISTS] v [(a, b)] [COMMENT …] AS query`, behind the words before VIEW. */
export function readCreateView(cursor: Cursor, start: number, temporary: boolean): CreateTable {
  expect(cursor, 'VIEW')
  takeIfNotExists(cursor)
  const target = { role: 'define', name: readPath(cursor) } as const
  const names = at(cursor, '(')
    ? readNames(cursor).map((part): Path => ({
        type: 'path',
        parts: [part],
        start: part.start,
        end: part.end,
      }))
    : []
  const comment = readComment(cursor)
  expect(cursor, 'AS')
  const query = readQuery(cursor)
  return {
    type: 'create-table',
    object: 'view',
    temporary,
    target,
    schema: { ...noSchema, names },
    comment,
    distribution: null,
    partitionedBy: null,
    connection: null,
    options: [],
    like: null,
    query,
    ...spanFrom(cursor, start),
  }
}
