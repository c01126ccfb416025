import { type Cursor, expect, here, spanFrom, symbolAt, take } from '../../cursor.js'
import type { Syntax } from '../../tree-statement.js'
import { readName, readPath } from '../name.js'
import { readCommand } from './command.js'

/** `USE CATALOG c`, `USE [c.]d`, `USE MODULES a, b`. */
export function readUse(cursor: Cursor): Syntax {
  if (symbolAt(cursor, 1) === 'MODULES') return readCommand(cursor)
  const start = here(cursor)
  expect(cursor, 'USE')
  if (take(cursor, 'CATALOG')) {
    const catalog = readName(cursor).text
    return { type: 'use', catalog, database: null, ...spanFrom(cursor, start) }
  }
  const { parts } = readPath(cursor)
  const [database = '', catalog = null] = parts.map((part) => part.text).reverse()
  return { type: 'use', catalog, database, ...spanFrom(cursor, start) }
}
