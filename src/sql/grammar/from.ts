import { at, behind, bracketedList, type Cursor, fail, here, symbolAt, take } from '../cursor.js'
import type { NamePart } from '../statement.js'
import type { Expression, Join, TableReference } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { takeWord } from './infix.js'
import { readName } from './name.js'
import { atTable, readTableReference } from './table-reference.js'
import { reservedHint } from './reserved-hint.js'

/** What stands behind FROM: `a JOIN b ON …, c`. A comma binds weaker than JOIN. */
export function readFrom(cursor: Cursor): TableReference {
  const start = here(cursor)
  const first = readJoins(cursor)
  if (symbolAt(cursor) !== ',') return first
  const joins: Join[] = []
  while (take(cursor, ',')) joins.push(readCommaJoin(cursor))
  return { type: 'joins', first, joins, start, end: behind(cursor) }
}

function readCommaJoin(cursor: Cursor): Join {
  const start = here(cursor)
  if (!atTable(cursor)) fail(cursor, '', 'remove this comma, or name a table behind it', -1)
  const right = readJoins(cursor)
  return { kind: ',', natural: false, right, on: null, using: [], start, end: behind(cursor) }
}

/** `a JOIN b ON … LEFT JOIN c USING (…)`, from left to right. */
export function readJoins(cursor: Cursor): TableReference {
  const start = here(cursor)
  const first = readTableReference(cursor)
  if (!atJoin(cursor)) return first
  const joins: Join[] = []
  do joins.push(readJoin(cursor))
  while (atJoin(cursor))
  return { type: 'joins', first, joins, start, end: behind(cursor) }
}

const starts: ReadonlySet<string> = new Set([
  'JOIN',
  'INNER',
  'LEFT',
  'RIGHT',
  'FULL',
  'CROSS',
  'NATURAL',
  'OUTER',
])
const kinds: ReadonlySet<string> = new Set(['INNER', 'LEFT', 'RIGHT', 'FULL'])

function atJoin(cursor: Cursor): boolean {
  if (cursor.expected !== null) for (const word of starts) at(cursor, word)
  return starts.has(symbolAt(cursor))
}

function readJoin(cursor: Cursor): Join {
  const start = here(cursor)
  const from = cursor.pos
  const natural = take(cursor, 'NATURAL')
  const kind = readKind(cursor, from)
  if (!atTable(cursor)) failTable(cursor, cursor.pos - from)
  const right = readTableReference(cursor)
  const on = take(cursor, 'ON') ? readOn(cursor) : null
  const using = on === null && take(cursor, 'USING') ? readUsing(cursor) : []
  return { kind, natural, right, on, using, start, end: behind(cursor) }
}

/** Flink's parser looks three tokens ahead before it takes any: behind fewer words it stumbles on the first. */
function failTable(cursor: Cursor, words: number): never {
  return fail(cursor, '', reservedHint(cursor) || 'a table is expected behind JOIN', words < 3 ? -words : 0)
}

/** `JOIN`, `LEFT OUTER JOIN`, `CROSS JOIN`, … */
function readKind(cursor: Cursor, from: number): string {
  if (take(cursor, 'JOIN')) return 'INNER'
  if (at(cursor, 'CROSS') || at(cursor, 'OUTER')) return readCross(cursor)
  const kind = symbolAt(cursor)
  if (!kinds.has(kind)) failJoin(cursor, from)
  cursor.pos += 1
  if (kind !== 'INNER') take(cursor, 'OUTER')
  if (!take(cursor, 'JOIN')) failJoin(cursor, from)
  return kind
}

/** Flink's parser looks ahead before it takes a word of the join, and so stumbles on the first. */
function failJoin(cursor: Cursor, from: number): never {
  return fail(cursor, '', 'JOIN is expected behind it', from - cursor.pos)
}

/** `CROSS JOIN`; `CROSS APPLY` and `OUTER APPLY` are known, but not allowed. */
function readCross(cursor: Cursor): string {
  const word = takeWord(cursor)
  if (at(cursor, 'APPLY')) fail(cursor, 'APPLY is not allowed', 'write JOIN LATERAL')
  if (word === 'OUTER') fail(cursor, '', 'write LEFT, RIGHT or FULL before OUTER JOIN')
  if (!take(cursor, 'JOIN')) fail(cursor, '', 'JOIN is expected behind CROSS')
  return word
}

function readOn(cursor: Cursor): Expression {
  return bare(cursor, readExpression(cursor))
}

function readUsing(cursor: Cursor): readonly NamePart[] {
  return bracketedList(cursor, readName)
}
