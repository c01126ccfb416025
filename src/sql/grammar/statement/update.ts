import { type Cursor, expect, here, spanFrom, take, takeComma } from '../../cursor.js'
import type { Path } from '../../tree.js'
import type { Assignment, Update } from '../../tree-statement.js'
import { bare } from '../bracket.js'
import { readExpression } from '../expression.js'
import { readExtend } from '../extend.js'
import { readHints } from '../hint.js'
import { readAlias, readName, readTablePath } from '../name.js'

/** `UPDATE t [hints] [[EXTEND] (typed columns)] [[AS] x] SET a = 1, b = 2 [WHERE …]` */
export function readUpdate(cursor: Cursor): Update {
  const start = here(cursor)
  expect(cursor, 'UPDATE')
  const target = { role: 'write', name: readTablePath(cursor) } as const
  const hints = readHints(cursor)
  readExtend(cursor)
  const alias = readAlias(cursor)
  expect(cursor, 'SET')
  const assignments = readAssignments(cursor, readSimplePath)
  const where = take(cursor, 'WHERE') ? bare(cursor, readExpression(cursor)) : null
  return { type: 'update', target, hints, alias, assignments, where, ...spanFrom(cursor, start) }
}

function readSimplePath(cursor: Cursor): Path {
  const start = here(cursor)
  return { type: 'path', parts: [readName(cursor)], ...spanFrom(cursor, start) }
}

/** `a = 1, b = 2`, where columns are what `column` reads. */
export function readAssignments(cursor: Cursor, column: (cursor: Cursor) => Path): readonly Assignment[] {
  const list = [readAssignment(cursor, column)]
  while (takeComma(cursor)) list.push(readAssignment(cursor, column))
  return list
}

function readAssignment(cursor: Cursor, readColumn: (cursor: Cursor) => Path): Assignment {
  const column = readColumn(cursor)
  expect(cursor, '=')
  return { column, value: bare(cursor, readExpression(cursor)) }
}
