import { at, type Cursor, expect, fail, here, markBefore, Role, spanFrom, symbolAt, take } from '../cursor.js'
import type { OptionEntry } from '../statement.js'
import type { Hint, HintArgument } from '../tree.js'
import { option, readNumericLiteral } from './literal.js'
import { atName, readName } from './name.js'
import { atPlainString, atString, readStrings, type StringText } from './string-literal.js'

// The hints of a table or query; a block comment here could not show how they are written.
export function readHints(cursor: Cursor): readonly Hint[] {
  if (!take(cursor, '/*+')) return []
  const hints = [readHint(cursor)]
  while (take(cursor, ',')) hints.push(readHint(cursor))
  expect(cursor, '*/')
  return hints
}

/** `NAME`, `NAME()`, `NAME('key' = 'value', …)`, `NAME(a, b)`, `NAME(1, 'x')` */
function readHint(cursor: Cursor): Hint {
  const start = here(cursor)
  const name = readName(cursor).text.toUpperCase()
  markBefore(cursor, Role.function)
  const opens = take(cursor, '(')
  const options = opens && atOption(cursor) ? readOptions(cursor) : []
  const list =
    opens && options.length === 0 && !at(cursor, ')') ? readList(cursor, argumentReader(cursor)) : []
  if (opens) expect(cursor, ')')
  return { name, options, arguments: list, ...spanFrom(cursor, start) }
}

function readList<T>(cursor: Cursor, read: (cursor: Cursor) => T): readonly T[] {
  const list = [read(cursor)]
  while (take(cursor, ',')) list.push(read(cursor))
  return list
}

/** How many tokens of a list Flink's parser looks at before it decides what the list holds. */
const lookahead = 4

/** Whether the list begins with `'key' = 'value'`, as far as Flink's parser looks. */
function atOption(cursor: Cursor): boolean {
  const equals = atName(cursor) ? behindEscape(cursor, 1) : behindString(cursor, 0)
  if (equals === 0 || equals >= lookahead) return equals > 0
  if (symbolAt(cursor, equals) !== '=' || !atString(cursor, equals + 1)) return false
  const end = behindString(cursor, equals + 1)
  return end >= lookahead || endsEntry(cursor, end)
}

/** How far ahead a string ends that begins `ahead`; there itself where none does. */
function behindString(cursor: Cursor, ahead: number): number {
  if (!atString(cursor, ahead)) return ahead
  let at = ahead + 1
  while (atPlainString(cursor, at)) at += 1
  return behindEscape(cursor, at)
}

function behindEscape(cursor: Cursor, ahead: number): number {
  return symbolAt(cursor, ahead) === 'UESCAPE' ? ahead + 2 : ahead
}

function endsEntry(cursor: Cursor, ahead: number): boolean {
  const symbol = symbolAt(cursor, ahead)
  return symbol === ',' || symbol === ')'
}

/** `'key' = 'value', …`, which has no order. */
function readOptions(cursor: Cursor): readonly OptionEntry[] {
  const options: OptionEntry[] = []
  const entries: (readonly [from: number, to: number])[] = []
  do {
    const from = cursor.pos
    options.push(readOption(cursor))
    entries.push([from, cursor.pos])
  } while (take(cursor, ','))
  cursor.unordered.push({ entries })
  return options
}

function readOption(cursor: Cursor): OptionEntry {
  const key = atName(cursor) ? readKey(cursor) : readStrings(cursor)
  expect(cursor, '=')
  return option(key, readStrings(cursor))
}

function readKey(cursor: Cursor): StringText {
  const { text, start, end } = readName(cursor)
  return { value: text, start, end }
}

function argumentReader(cursor: Cursor): (cursor: Cursor) => HintArgument {
  if (!atName(cursor)) return readLiteral
  if (!endsEntry(cursor, 1)) fail(cursor, '', "a hint takes names, literals, or options such as a = 'b'")
  return readBareName
}

function readBareName(cursor: Cursor): HintArgument {
  const start = here(cursor)
  const parts = [readName(cursor)]
  return { parts, span: spanFrom(cursor, start) }
}

/** A string may be a table's name. */
function readLiteral(cursor: Cursor): HintArgument {
  if (!atString(cursor)) {
    const { start, end } = readNumericLiteral(cursor)
    return { parts: [], span: { start, end } }
  }
  const { value, start, end } = readStrings(cursor)
  return { parts: [{ text: value, start, end, quoted: false }], span: { start, end } }
}
