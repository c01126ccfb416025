import { type Cursor, kindAt, symbolAt } from '../../cursor.js'
import { Kind } from '../../token.js'

/** Takes a placeholder that stands for a whole entry of a list: `(${COLUMNS}, a INT)`. */
export function takePlaceholderEntry(cursor: Cursor): boolean {
  const next = symbolAt(cursor, 1)
  if (kindAt(cursor) !== Kind.placeholder || (next !== ',' && next !== ')')) return false
  cursor.pos += 1
  return true
}
