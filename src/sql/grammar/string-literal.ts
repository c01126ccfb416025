import {
  at,
  behind,
  type Cursor,
  endOf,
  expect,
  expecting,
  fail,
  here,
  kindAt,
  startOf,
  textAt,
} from '../cursor.js'
import { holds, isCharacterSet } from '../character-set.js'
import type { Span } from '../statement.js'
import { Kind } from '../token.js'
import type { Literal } from '../tree.js'
import { isUnicodeEscape, unescapeUnicode } from '../unicode-escape.js'

/** Whether a string is next, with a prefix or without. */
export function atString(cursor: Cursor, ahead = 0): boolean {
  if (cursor.expected !== null && ahead === 0) expecting(cursor, 'a string')
  return kindAt(cursor, ahead) === Kind.string
}

/** Whether a string without a prefix is next. */
export function atPlainString(cursor: Cursor, ahead = 0): boolean {
  return atString(cursor, ahead) && prefixAt(cursor, cursor.pos + ahead) === ''
}

export interface StringText extends Span {
  /** Unescaped. */
  readonly value: string
}

/** A string without a prefix, where nothing goes on with it: its value, and the range between its quotes. */
export function readString(cursor: Cursor): StringText {
  if (kindAt(cursor) !== Kind.placeholder && !atPlainString(cursor)) fail(cursor)
  cursor.pos += 1
  return stringText(cursor, cursor.pos - 1)
}

/** The value of a string with all that belongs to it, and the range between its first quote and its last. */
export function readStrings(cursor: Cursor): StringText {
  const from = cursor.pos
  readStringLiteral(cursor)
  const first = stringText(cursor, from)
  let { value, end } = first
  for (let heard = from + 1; heard < cursor.pos && kindOf(cursor, heard) === Kind.string; heard += 1) {
    const more = stringText(cursor, heard)
    value += more.value
    end = more.end
  }
  return { value: meant(cursor, from, value), start: first.start, end }
}

/** What `U&'\0041'` stands for; any other string stands for itself. */
function meant(cursor: Cursor, from: number, value: string): string {
  if (kindOf(cursor, from) !== Kind.string || prefixAt(cursor, from) !== 'U&') return value
  const isSaid = cursor.symbols[cursor.pos - 2] === 'UESCAPE'
  return unescapeUnicode(value, isSaid ? stringText(cursor, cursor.pos - 1).value : '\\') ?? value
}

/** Strings that stand behind each other are one: `'a' 'b'`, `X'0A' '0B'`, `U&'!0041' UESCAPE '!'`. */
export function readStringLiteral(cursor: Cursor): Literal {
  const start = here(cursor)
  const from = cursor.pos
  if (kindAt(cursor) !== Kind.placeholder && !atString(cursor)) fail(cursor)
  cursor.pos += 1
  const prefix = kindOf(cursor, from) === Kind.string ? prefixAt(cursor, from) : ''
  if (prefix !== 'E') while (atPlainString(cursor)) cursor.pos += 1
  checkFragments(cursor, from, prefix)
  return { type: 'literal', kind: 'string', start, end: behind(cursor) }
}

/** `E`, `N`, `X`, `U&`, `_UTF8`; empty where a string has none. */
function prefixAt(cursor: Cursor, heard: number): string {
  const { text } = cursor.tokens
  const start = startOf(cursor, heard)
  return text.charCodeAt(start) === 0x27 ? '' : text.slice(start, text.indexOf("'", start)).toUpperCase()
}

function checkFragments(cursor: Cursor, from: number, prefix: string): void {
  const escape = prefix === '' || prefix === 'U&' ? readEscape(cursor, prefix) : ''
  if (prefix === '') return
  if (prefix.startsWith('_') && !isCharacterSet(prefix.slice(1)))
    failAt(cursor, from, 'no such character set is known')
  for (let heard = from; heard < cursor.pos && kindOf(cursor, heard) === Kind.string; heard += 1) {
    const wrong = mistakeIn(textAt(cursor, heard), prefix, escape)
    if (wrong !== '') failAt(cursor, heard, wrong)
  }
}

function failAt(cursor: Cursor, heard: number, message: string): never {
  return fail(cursor, message, '', heard - cursor.pos)
}

/** `UESCAPE '!'`, which only `U&'…'` takes. */
function readEscape(cursor: Cursor, prefix: string): string {
  if (prefix === '' && at(cursor, 'UESCAPE')) fail(cursor, "UESCAPE stands only behind U&'…'", '', 1)
  return readUnicodeEscape(cursor)
}

/** `UESCAPE '!'`: the character; a backslash where it is not said. */
export function readUnicodeEscape(cursor: Cursor): string {
  if (!at(cursor, 'UESCAPE')) return '\\'
  expect(cursor, 'UESCAPE')
  const { value } = readString(cursor)
  if (!isUnicodeEscape(value))
    fail(cursor, 'UESCAPE takes one character: no digit, blank, plus sign or double quote', '', -1)
  return value
}

// Calcite strips the letter of the prefix from the end of what stands in quotes, too.
const hexadecimal = /^(?:[xX]'[xX]*[\da-fA-F]*[xX]*|'[\da-fA-F]*)'$/
const unfinishedEscape = /(?:^|[^\\])(?:\\\\)*\\(?:u(?![\da-fA-F]{4})|U(?!00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))/

/** What is wrong with a fragment of a string with a prefix; empty where nothing is. */
function mistakeIn(written: string, prefix: string, escape: string): string {
  const value = written.slice(written.indexOf("'") + 1, -1)
  switch (prefix) {
    case 'X':
      return hexadecimal.test(written) ? '' : "X'…' holds hexadecimal digits"
    case 'U&':
      return unescapeUnicode(value, escape) === null ? 'four hexadecimal digits stand behind an escape' : ''
    case 'E':
      return unfinishedEscape.test(value) ? 'hexadecimal digits stand behind \\u' : ''
    case 'N':
      return holds('LATIN1', value) ? '' : "N'…' holds no such character"
    default:
      return holds(prefix.slice(1), value) ? '' : 'the character set has no such character'
  }
}

function kindOf({ tokens }: Cursor, heard: number): number {
  return tokens.kinds[tokens.heard[heard] ?? 0] ?? Kind.end
}

/** A string's token without its quotes, or a placeholder as it is. */
function stringText(cursor: Cursor, heard: number): StringText {
  const { text } = cursor.tokens
  const isPlaceholder = kindOf(cursor, heard) === Kind.placeholder
  const start = isPlaceholder ? startOf(cursor, heard) : text.indexOf("'", startOf(cursor, heard)) + 1
  const end = endOf(cursor, heard) - (isPlaceholder ? 0 : 1)
  const inside = text.slice(start, end)
  // Looked for first: most strings hold none, and a replacement that finds nothing is not free.
  const isEscaped = !isPlaceholder && inside.includes("''")
  return { start, end, value: isEscaped ? inside.replaceAll("''", "'") : inside }
}
