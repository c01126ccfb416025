import { at, behind, type Cursor, expect, fail, here, kindAt, symbolAt, take } from '../cursor.js'
import { Kind } from '../token.js'
import type { Expression, IntervalLiteral, Literal } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { takeWord } from './infix.js'
import { readInteger, readUnsignedNumber } from './literal.js'
import { atName, readPath } from './name.js'
import { atOperand } from './operand.js'
import { atString, readString } from './string-literal.js'

const units: ReadonlySet<string> = new Set(
  'YEAR YEARS QUARTER QUARTERS MONTH MONTHS WEEK WEEKS DAY DAYS HOUR HOURS MINUTE MINUTES SECOND SECONDS'.split(
    ' ',
  ),
)

/** What may stand behind TO. */
const ends: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['YEAR', new Set(['MONTH', 'MONTHS'])],
  ['DAY', new Set(['HOUR', 'HOURS', 'MINUTE', 'MINUTES', 'SECOND', 'SECONDS'])],
  ['HOUR', new Set(['MINUTE', 'MINUTES', 'SECOND', 'SECONDS'])],
  ['MINUTE', new Set(['SECOND', 'SECONDS'])],
])

/** Whether the token `ahead` is a unit of time. */
export function atIntervalUnit(cursor: Cursor, ahead = 0): boolean {
  return units.has(symbolAt(cursor, ahead))
}

/** `INTERVAL '1:30' HOUR TO MINUTE`, `INTERVAL -'1' DAY(3)`, `INTERVAL (a + b) DAY`, `INTERVAL a.b HOUR` */
export function readInterval(cursor: Cursor): IntervalLiteral {
  const start = here(cursor)
  if (!atOperand(cursor, 1)) fail(cursor, '', 'a value is expected behind INTERVAL')
  expect(cursor, 'INTERVAL')
  const negative = readSign(cursor)
  const literal = atString(cursor) || kindAt(cursor) === Kind.placeholder
  const value = literal ? readText(cursor) : readValue(cursor)
  const unit = literal ? readIntervalUnit(cursor) : readUnit(cursor)
  return { type: 'interval', negative, value, unit, start, end: behind(cursor) }
}

/** An interval of a string: what WITHIN takes. */
export function readIntervalLiteral(cursor: Cursor): IntervalLiteral {
  const start = here(cursor)
  expect(cursor, 'INTERVAL')
  const negative = readSign(cursor)
  const value = readText(cursor)
  return { type: 'interval', negative, value, unit: readIntervalUnit(cursor), start, end: behind(cursor) }
}

function readSign(cursor: Cursor): boolean {
  if (take(cursor, '-')) return true
  take(cursor, '+')
  return false
}

function readText(cursor: Cursor): Literal {
  const start = here(cursor)
  if (readString(cursor).value === '') fail(cursor, 'an interval says how long it is', '', -1)
  return { type: 'literal', kind: 'string', start, end: behind(cursor) }
}

function readValue(cursor: Cursor): Expression {
  if (take(cursor, '(')) {
    const value = bare(cursor, readExpression(cursor))
    expect(cursor, ')')
    return value
  }
  return atName(cursor) ? readPath(cursor) : readUnsignedNumber(cursor)
}

/** `DAY(3) TO SECOND(6)`, as upper case text. Another TO is not the interval's. */
export function readIntervalUnit(cursor: Cursor): string {
  const from = symbolAt(cursor)
  const unit = readUnit(cursor)
  const to = ends.get(from.endsWith('S') ? from.slice(0, -1) : from)
  if (!at(cursor, 'TO') || to?.has(symbolAt(cursor, 1)) !== true) return unit
  cursor.pos += 1
  const end = takeWord(cursor)
  const precise = end === 'SECOND' || end === 'SECONDS'
  return `${unit} TO ${end}${precise ? readPrecision(cursor, false) : ''}`
}

function readUnit(cursor: Cursor): string {
  if (!atIntervalUnit(cursor)) fail(cursor, '', 'an interval needs a unit such as DAY or MINUTE')
  const unit = takeWord(cursor)
  return unit + readPrecision(cursor, unit === 'SECOND' || unit === 'SECONDS')
}

/** `(3)`, and of seconds `(3, 6)`. */
function readPrecision(cursor: Cursor, both: boolean): string {
  if (!take(cursor, '(')) return ''
  const first = readInteger(cursor)
  const second = both && take(cursor, ',') ? `, ${readInteger(cursor)}` : ''
  expect(cursor, ')')
  return `(${first}${second})`
}
