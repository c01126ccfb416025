import { type Cursor, take } from '../../cursor.js'
import type { StringSyntax } from '../../tree-statement.js'
import { readString } from '../string-literal.js'

/** `COMMENT '…'`; null where none stands. */
export function readComment(cursor: Cursor): StringSyntax | null {
  return take(cursor, 'COMMENT') ? readString(cursor) : null
}
