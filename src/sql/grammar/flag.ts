import { behind, type Cursor, expect, here, takeAll } from '../cursor.js'
import type { Flag } from '../tree.js'

/** These words, as an argument; null where they do not stand. */
export function takeFlag(cursor: Cursor, ...words: readonly string[]): Flag | null {
  const start = here(cursor)
  return takeAll(cursor, ...words)
    ? { type: 'flag', text: words.join(' '), start, end: behind(cursor) }
    : null
}

/** These words, as an argument. */
export function readFlag(cursor: Cursor, ...words: readonly string[]): Flag {
  const start = here(cursor)
  expect(cursor, ...words)
  return { type: 'flag', text: words.join(' '), start, end: behind(cursor) }
}
