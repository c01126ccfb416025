import { atAny, type Cursor, expect, fail, here, spanFrom, symbolAt, take } from '../../cursor.js'
import type { LikeOption, TableLike } from '../../tree-statement.js'
import { readPath } from '../name.js'

const strategies: ReadonlySet<string> = new Set(['INCLUDING', 'EXCLUDING', 'OVERWRITING'])
const features: ReadonlySet<string> = new Set(
  'ALL CONSTRAINTS DISTRIBUTION GENERATED METADATA OPTIONS PARTITIONS WATERMARKS'.split(' '),
)

/** `LIKE t [(INCLUDING ALL EXCLUDING OPTIONS)]`; null where none stands. */
export function readTableLike(cursor: Cursor): TableLike | null {
  const start = here(cursor)
  if (!take(cursor, 'LIKE')) return null
  const name = readPath(cursor)
  const options = take(cursor, '(') ? readLikeOptions(cursor) : []
  return { target: { role: 'like', name }, options, ...spanFrom(cursor, start) }
}

function readLikeOptions(cursor: Cursor): readonly LikeOption[] {
  const options: LikeOption[] = []
  do options.push({ strategy: takeOne(cursor, strategies), feature: takeOne(cursor, features) })
  while (atAny(cursor, strategies))
  expect(cursor, ')')
  return options
}

function takeOne(cursor: Cursor, words: ReadonlySet<string>): string {
  if (!atAny(cursor, words)) fail(cursor)
  cursor.pos += 1
  return symbolAt(cursor, -1)
}
