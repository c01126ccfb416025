import { at, type Cursor, expect, fail, kindAt, symbolAt, take } from '../cursor.js'
import { Kind } from '../token.js'
import type { Expression } from '../tree.js'
import { bare } from './bracket.js'
import { readTypeArgument } from './cast.js'
import { readExpression } from './expression.js'
import { readFlag, takeFlag } from './flag.js'
import { atIntervalUnit } from './interval.js'
import { readCount, readNumericLiteral } from './literal.js'
import { atName, readName } from './name.js'
import { callAhead } from './operand.js'
import { readPrimary } from './primary.js'
import { atString } from './string-literal.js'
import { atDataType } from './type.js'

/** `TRIM([BOTH|LEADING|TRAILING] [characters] [FROM] text)` */
export function readTrimmed(cursor: Cursor): readonly Expression[] {
  const side = takeFlag(cursor, 'BOTH') ?? takeFlag(cursor, 'LEADING') ?? takeFlag(cursor, 'TRAILING')
  const list: Expression[] = side === null ? [] : [side]
  if (at(cursor, 'FROM') && side === null) fail(cursor, "nothing stands before 'FROM'", 'remove it')
  if (at(cursor, ')')) return list
  if (side === null && callAhead(cursor, 0) !== null) return [readOperand(cursor)]
  if (!at(cursor, 'FROM')) list.push(readOperand(cursor))
  if (!at(cursor, 'FROM')) return list
  list.push(readFlag(cursor, 'FROM'), readOperand(cursor))
  return list
}

/** `SUBSTRING(text FROM 2 FOR 3)`, `SUBSTRING(text, 2, 3)` */
export function readSubstring(cursor: Cursor): readonly Expression[] {
  const list = [readOperand(cursor)]
  if (!take(cursor, ',')) expect(cursor, 'FROM')
  list.push(readOperand(cursor))
  if (take(cursor, ',') || take(cursor, 'FOR')) list.push(readOperand(cursor))
  return list
}

/** `OVERLAY(text PLACING x FROM 2 FOR 3)` */
export function readOverlay(cursor: Cursor): readonly Expression[] {
  const list = [readOperand(cursor)]
  expect(cursor, 'PLACING')
  list.push(readOperand(cursor))
  expect(cursor, 'FROM')
  list.push(readOperand(cursor))
  if (take(cursor, 'FOR')) list.push(readOperand(cursor))
  return list
}

/** `POSITION(part IN text FROM 2)`: the part is no operation, and in no brackets. */
export function readPosition(cursor: Cursor): readonly Expression[] {
  if (at(cursor, '(')) fail(cursor)
  const list = [at(cursor, '-') || at(cursor, '+') ? readNumericLiteral(cursor) : readPrimary(cursor)]
  expect(cursor, 'IN')
  list.push(readOperand(cursor))
  if (take(cursor, 'FROM')) list.push(readOperand(cursor))
  return list
}

/** `TRANSLATE(text, from, to)`, `TRANSLATE(text USING charset)` */
export function readTranslated(cursor: Cursor): readonly Expression[] {
  const list = [readOperand(cursor)]
  if (take(cursor, 'USING')) return [...list, readCharset(cursor)]
  while (take(cursor, ',')) list.push(readOperand(cursor))
  return list
}

/** `CONVERT(text USING charset)`, `CONVERT(text, charset, charset)`, `CONVERT(INT, text, 1)` */
export function readConverted(cursor: Cursor): readonly Expression[] {
  if (atConvertedType(cursor)) return readConvertedType(cursor)
  const call = callAhead(cursor, 0)
  if (call !== null) fail(cursor, '', 'write brackets around the call', call)
  const list = [readOperand(cursor)]
  if (take(cursor, 'USING')) return [...list, readCharset(cursor)]
  expect(cursor, ',')
  list.push(readCharset(cursor))
  expect(cursor, ',')
  return [...list, readCharset(cursor)]
}

const ambiguous: ReadonlySet<string> = new Set(['DATE', 'TIME', 'TIMESTAMP', 'ARRAY', 'ROW', 'MULTISET'])

/** A reserved word that begins a type, and neither a literal nor a call such as `DATE(x)`. */
function atConvertedType(cursor: Cursor): boolean {
  if (kindAt(cursor) !== Kind.reserved) return false
  const next = symbolAt(cursor, 1)
  if (at(cursor, 'INTERVAL')) return atIntervalUnit(cursor, 1)
  const opens = next === '(' || next === '[' || atString(cursor, 1)
  return atDataType(cursor) && !(opens && ambiguous.has(symbolAt(cursor)))
}

function readConvertedType(cursor: Cursor): readonly Expression[] {
  const list = [readTypeArgument(cursor)]
  expect(cursor, ',')
  list.push(readOperand(cursor))
  if (take(cursor, ',')) list.push(takeFlag(cursor, 'NULL') ?? readCount(cursor))
  return list
}

/** JDBC's `CONVERT(text, type)`. */
export function readBracedConverted(cursor: Cursor): readonly Expression[] {
  const value = readOperand(cursor)
  expect(cursor, ',')
  return [value, atName(cursor) ? readCharset(cursor) : readTypeArgument(cursor)]
}

/** `CONTAINS_SUBSTR(a, b, JSON_SCOPE => c)` */
export function readContained(cursor: Cursor): readonly Expression[] {
  const list = [readOperand(cursor)]
  expect(cursor, ',')
  list.push(readOperand(cursor))
  if (!take(cursor, ',')) return list
  list.push(readFlag(cursor, 'JSON_SCOPE'))
  expect(cursor, '=>')
  list.push(readOperand(cursor))
  return list
}

function readOperand(cursor: Cursor): Expression {
  return bare(cursor, readExpression(cursor))
}

function readCharset(cursor: Cursor): Expression {
  const name = readName(cursor)
  return { type: 'flag', text: name.text, start: name.start, end: name.end }
}
