import { behind, type Cursor, expect, fail, here, symbolAt, take } from '../cursor.js'
import type { Call, Expression, Flag } from '../tree.js'
import { bare } from './bracket.js'
import { readCallOf } from './call.js'
import { readExpression } from './expression.js'
import { atName, readName } from './name.js'
import { readOver } from './window.js'

/** `EXTRACT(DAY FROM x)` */
export function readExtracted(cursor: Cursor): readonly Expression[] {
  const unit = readTimeUnit(cursor)
  expect(cursor, 'FROM')
  return [unit, readOperand(cursor)]
}

/** `TIMESTAMPADD(DAY, 1, x)`: the unit first. */
export function readUnitFirst(cursor: Cursor): readonly Expression[] {
  const list: Expression[] = [readTimeUnit(cursor)]
  expect(cursor, ',')
  list.push(readOperand(cursor))
  expect(cursor, ',')
  list.push(readOperand(cursor))
  return list
}

/** `TIMESTAMP_DIFF(x, y, DAY)`: the unit last. */
export function readUnitLast(cursor: Cursor): readonly Expression[] {
  const list = [readOperand(cursor)]
  expect(cursor, ',')
  list.push(readOperand(cursor))
  expect(cursor, ',')
  return [...list, readTimeUnit(cursor)]
}

/** `TIMESTAMP_TRUNC(x, DAY)` */
export function readTruncated(cursor: Cursor): readonly Expression[] {
  const list = [readOperand(cursor)]
  expect(cursor, ',')
  return [...list, readTimeUnit(cursor)]
}

/** `DATE_TRUNC(x, DAY)`, `DATE_TRUNC('DAY', x)` */
export function readDateTruncated(cursor: Cursor): readonly Expression[] {
  const list = [readOperand(cursor)]
  expect(cursor, ',')
  return [...list, timeUnits.has(symbolAt(cursor)) ? readTimeUnit(cursor) : readOperand(cursor)]
}

/** `FLOOR(x TO DAY) OVER w`, `CEIL(x)` */
export function readRounding(cursor: Cursor): Call {
  const call = readCallOf(cursor, readRounded)
  const over = readOver(cursor)
  return over === null ? call : { ...call, over, end: behind(cursor) }
}

function readRounded(cursor: Cursor): readonly Expression[] {
  const operand = readOperand(cursor)
  return take(cursor, 'TO') ? [operand, readTimeUnit(cursor)] : [operand]
}

function readOperand(cursor: Cursor): Expression {
  return bare(cursor, readExpression(cursor))
}

const reservedUnits: ReadonlySet<string> = new Set(['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND'])
const timeUnits: ReadonlySet<string> = new Set([
  ...reservedUnits,
  ...'NANOSECOND MICROSECOND MILLISECOND DAYOFWEEK DAYOFYEAR DOW DOY ISODOW ISOYEAR WEEK QUARTER EPOCH DECADE CENTURY MILLENNIUM'.split(
    ' ',
  ),
])
const weekdays: ReadonlySet<string> = new Set(
  'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'.split(' '),
)

/** `DAY`, `WEEK(MONDAY)`, or a unit that a dialect names. */
function readTimeUnit(cursor: Cursor): Flag {
  const start = here(cursor)
  const text = reservedUnits.has(symbolAt(cursor)) ? takeWord(cursor) : readUnitName(cursor)
  return { type: 'flag', text, start, end: behind(cursor) }
}

function readUnitName(cursor: Cursor): string {
  if (!atName(cursor)) fail(cursor, '', 'a unit such as DAY or MINUTE is expected here')
  const text = readName(cursor).text.toUpperCase()
  if (text !== 'WEEK' || !take(cursor, '(')) return text
  if (!weekdays.has(symbolAt(cursor))) fail(cursor, '', 'a day such as MONDAY is expected here')
  const day = takeWord(cursor)
  expect(cursor, ')')
  return `WEEK(${day})`
}

function takeWord(cursor: Cursor): string {
  cursor.pos += 1
  return symbolAt(cursor, -1)
}
