import { behind, type Cursor, endOf, expecting, fail, here, kindAt, take, textAt } from '../cursor.js'
import type { OptionEntry } from '../statement.js'
import { Kind } from '../token.js'
import type { Literal } from '../tree.js'
import { readString, type StringText } from './string-literal.js'

/** A whole number. */
export function readInteger(cursor: Cursor): string {
  if (cursor.expected !== null) expecting(cursor, 'a number')
  const kind = kindAt(cursor)
  const text = cursor.tokens.text.slice(here(cursor), endOf(cursor, cursor.pos))
  if (kind !== Kind.placeholder && (kind !== Kind.number || !/^\d+$/.test(text))) fail(cursor)
  if (Number(text) > largest) fail(cursor, `a whole number here is at most ${largest}`)
  cursor.pos += 1
  return text
}

/** Flink's parser reads precisions and the like as Java's int. */
const largest = 0x7fffffff

/** A number without a sign, a parameter or a placeholder: what LIMIT takes. */
export function readCount(cursor: Cursor): Literal {
  const start = here(cursor)
  if (take(cursor, '?')) return { type: 'literal', kind: 'placeholder', start, end: behind(cursor) }
  return readUnsignedNumber(cursor)
}

/** `10`, `1.5e3`, `DECIMAL '10'` */
export function readUnsignedNumber(cursor: Cursor): Literal {
  const start = here(cursor)
  if (take(cursor, 'DECIMAL')) readDecimal(cursor)
  else takeNumber(cursor)
  const placeholder = kindAt(cursor, -1) === Kind.placeholder
  return { type: 'literal', kind: placeholder ? 'placeholder' : 'number', start, end: behind(cursor) }
}

/** `-1`, `+1`, `1` */
export function readNumericLiteral(cursor: Cursor): Literal {
  const start = here(cursor)
  if (!take(cursor, '-')) take(cursor, '+')
  const { kind } = readUnsignedNumber(cursor)
  return { type: 'literal', kind, start, end: behind(cursor) }
}

function readDecimal(cursor: Cursor): void {
  const { value } = readString(cursor)
  if (!/^ *[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,9})? *$/.test(value))
    fail(cursor, 'this is no number', '', -1)
}

const hugeExponent = /[eE][+-]?0*\d{10}/

/** Takes a number without a sign, or a placeholder. */
export function takeNumber(cursor: Cursor): void {
  if (cursor.expected !== null) expecting(cursor, 'a number')
  const kind = kindAt(cursor)
  if (kind !== Kind.number && kind !== Kind.placeholder) fail(cursor)
  if (kind === Kind.number && hugeExponent.test(textAt(cursor, cursor.pos)))
    fail(cursor, 'this number is out of range')
  cursor.pos += 1
}

/** The option that two strings say. */
export function option(key: StringText, value: StringText): OptionEntry {
  return {
    key: key.value,
    value: value.value,
    keySpan: { start: key.start, end: key.end },
    valueSpan: { start: value.start, end: value.end },
  }
}
