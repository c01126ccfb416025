import { type Cursor, endOf, fail, startOf, textAt } from '../cursor.js'
import type { NamePart } from '../statement.js'
import { Kind } from '../token.js'
import { unescapeUnicode } from '../unicode-escape.js'
import { readUnicodeEscape } from './string-literal.js'

/** Whether the heard token, which is a name, is one of `U&"…"`. */
export function isUnicodeName({ tokens }: Cursor, heard: number): boolean {
  const token = tokens.heard[heard] ?? 0
  return tokens.kinds[token] === Kind.quoted && tokens.text.charCodeAt(tokens.starts[token] ?? 0) !== 0x60
}

/** The name `U&"…" [UESCAPE '!']` whose first token is read; its range is the whole. */
export function readUnicodeName(cursor: Cursor): NamePart {
  const heard = cursor.pos - 1
  const written = textAt(cursor, heard).slice(3, -1).replaceAll('""', '"')
  const text = unescapeUnicode(written, readUnicodeEscape(cursor))
  if (text === null) fail(cursor, 'four hexadecimal digits stand behind an escape', '', heard - cursor.pos)
  return { text, quoted: false, start: startOf(cursor, heard), end: endOf(cursor, cursor.pos - 1) }
}
