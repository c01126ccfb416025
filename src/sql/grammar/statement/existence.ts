import { type Cursor, takeAll } from '../../cursor.js'

/** `IF EXISTS`, where it stands. */
export function takeIfExists(cursor: Cursor): boolean {
  return takeAll(cursor, 'IF', 'EXISTS')
}

/** `IF NOT EXISTS`, where it stands. */
export function takeIfNotExists(cursor: Cursor): boolean {
  return takeAll(cursor, 'IF', 'NOT', 'EXISTS')
}
