import { type Cursor, expect, here, spanFrom, take } from '../../cursor.js'
import type { Delete } from '../../tree-statement.js'
import { bare } from '../bracket.js'
import { readExpression } from '../expression.js'
import { readExtend } from '../extend.js'
import { readHints } from '../hint.js'
import { readAlias, readTablePath } from '../name.js'

/** `DELETE FROM t [hints] [[EXTEND] (typed columns)] [[AS] x] [WHERE …]` */
export function readDelete(cursor: Cursor): Delete {
  const start = here(cursor)
  expect(cursor, 'DELETE', 'FROM')
  const target = { role: 'write', name: readTablePath(cursor) } as const
  const hints = readHints(cursor)
  readExtend(cursor)
  const alias = readAlias(cursor)
  const where = take(cursor, 'WHERE') ? bare(cursor, readExpression(cursor)) : null
  return { type: 'delete', target, hints, alias, where, ...spanFrom(cursor, start) }
}
