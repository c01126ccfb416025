import { bracketedList, type Cursor, expect, symbolAt, take, takeComma } from '../../cursor.js'
import type { OptionEntry } from '../../statement.js'
import type { StringSyntax } from '../../tree-statement.js'
import { takePlaceholderEntry } from './placeholder-entry.js'
import { option } from '../literal.js'
import { readStrings } from '../string-literal.js'

/** `('key' = 'value', …)`, which has no order; the brackets may be empty. */
export function readOptions(cursor: Cursor): readonly OptionEntry[] {
  expect(cursor, '(')
  const options: OptionEntry[] = []
  if (take(cursor, ')')) return options
  const entries: (readonly [from: number, to: number])[] = []
  do {
    const from = cursor.pos
    options.push(...readEntry(cursor))
    entries.push([from, cursor.pos])
  } while (takeComma(cursor))
  expect(cursor, ')')
  cursor.unordered.push({ entries })
  return options
}

/** One entry; a placeholder may stand for a whole one, which then says nothing. */
function readEntry(cursor: Cursor): readonly OptionEntry[] {
  if (!takePlaceholderEntry(cursor)) return [readOption(cursor)]
  return []
}

/** `'key' = 'value'` */
export function readOption(cursor: Cursor): OptionEntry {
  const key = readStrings(cursor)
  expect(cursor, '=')
  return option(key, readStrings(cursor))
}

/** `('a', 'b')`, or an empty pair of brackets. */
export function readKeys(cursor: Cursor): readonly StringSyntax[] {
  if (symbolAt(cursor, 1) !== ')') return bracketedList(cursor, readStrings)
  expect(cursor, '(', ')')
  return []
}
