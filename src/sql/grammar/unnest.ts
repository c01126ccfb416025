import { at, behind, type Cursor, expect, fail, symbolAt } from '../cursor.js'
import type { Unnest } from '../tree.js'
import { readMembers } from './subquery.js'

/** `[LATERAL] UNNEST(a) [WITH ORDINALITY]` */
export function readUnnest(cursor: Cursor, start: number): Unnest {
  if (symbolAt(cursor, 1) !== '(') fail(cursor, '', 'write UNNEST(…)')
  expect(cursor, 'UNNEST')
  const list = readMembers(cursor)
  const ordinality = at(cursor, 'WITH')
  if (ordinality) expect(cursor, 'WITH', 'ORDINALITY')
  return { type: 'unnest', arguments: list, ordinality, alias: null, start, end: behind(cursor) }
}
