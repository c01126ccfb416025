import {
  at,
  behind,
  bracketedList,
  type Cursor,
  endOf,
  expecting,
  fail,
  here,
  kindAt,
  markBefore,
  Role,
  startOf,
  take,
} from '../cursor.js'
import { unquoted } from '../quoted-name.js'
import type { NamePart } from '../statement.js'
import { Kind } from '../token.js'
import type { Path } from '../tree.js'
import { reservedHint } from './reserved-hint.js'
import { isUnicodeName, readUnicodeName } from './unicode-name.js'

/** Whether the token `ahead` may be a name: bare, quoted, or a placeholder. */
export function atName(cursor: Cursor, ahead = 0): boolean {
  if (cursor.expected !== null && ahead === 0) expecting(cursor, 'a name')
  const kind = kindAt(cursor, ahead)
  return kind === Kind.word || kind === Kind.keyword || kind === Kind.quoted || kind === Kind.placeholder
}

/** A name, bare or in backquotes; its range lies inside them. That of `U&"…"` is the whole. */
export function readName(cursor: Cursor): NamePart {
  if (!atName(cursor)) failName(cursor)
  const heard = cursor.pos
  cursor.pos += 1
  markBefore(cursor, Role.name)
  const part = isUnicodeName(cursor, heard) ? readUnicodeName(cursor) : namePart(cursor, heard)
  if (part.text.length > longest)
    fail(cursor, `a name has at most ${longest} characters`, '', heard - cursor.pos)
  return part
}

/** Flink's parser takes no longer name. */
const longest = 256

function failName(cursor: Cursor): never {
  fail(cursor, '', reservedHint(cursor))
}

function namePart(cursor: Cursor, heard: number): NamePart {
  const start = startOf(cursor, heard)
  const end = endOf(cursor, heard)
  const text = cursor.tokens.text.slice(start, end)
  if (text.charCodeAt(0) === 0x60)
    return { start: start + 1, end: end - 1, text: unquoted(text), quoted: true }
  return { start, end, text, quoted: false }
}

/** A dotted name; Flink's grammar lets `.*` end it, which says nothing. */
export function readPath(cursor: Cursor): Path {
  return readDotted(cursor, true)
}

/** The dotted name of a table that is read or written: no `.*` ends it. */
export function readTablePath(cursor: Cursor): Path {
  return readDotted(cursor, false)
}

function readDotted(cursor: Cursor, mayEndInStar: boolean): Path {
  const start = here(cursor)
  const parts = [readName(cursor)]
  while (take(cursor, '.')) {
    if (mayEndInStar && take(cursor, '*')) break
    if (!atName(cursor)) fail(cursor, '', reservedHint(cursor) || 'a name is expected behind the dot', -1)
    parts.push(readName(cursor))
  }
  return { type: 'path', start, end: behind(cursor), parts }
}

/** A name behind an optional AS; null where none stands. */
export function readAlias(cursor: Cursor): NamePart | null {
  if (take(cursor, 'AS')) {
    markBefore(cursor, Role.silent)
    return readName(cursor)
  }
  return atName(cursor) ? readName(cursor) : null
}

/** `(a, b, c)` of bare names. */
export function readNames(cursor: Cursor): NamePart[] {
  return bracketedList(cursor, readName)
}

/** `a`, or `(a, b, c)`. */
export function readNameOrNames(cursor: Cursor): NamePart[] {
  return at(cursor, '(') ? readNames(cursor) : [readName(cursor)]
}
