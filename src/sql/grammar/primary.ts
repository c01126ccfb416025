import {
  behind,
  type Cursor,
  deeper,
  expect,
  expecting,
  fail,
  here,
  kindAt,
  startOf,
  symbolAt,
  take,
} from '../cursor.js'
import type { NamePart } from '../statement.js'
import { Kind } from '../token.js'
import type { Expression, Path, Unary } from '../tree.js'
import { readBracedCall } from './braced-call.js'
import { bare, bareOperand } from './bracket.js'
import { readCall } from './call.js'
import { readBraced } from './date-literal.js'
import { readExpression, readOperators } from './expression.js'
import { readKeyword } from './keyword-primary.js'
import { takeNumber } from './literal.js'
import { atName, readName } from './name.js'
import { reservedHint } from './reserved-hint.js'
import { type Power, power } from './operator.js'
import { readStringLiteral } from './string-literal.js'
import { readRound } from './subquery.js'

/** What may stand before an operand, and how tightly it binds. */
const prefixes: ReadonlyMap<string, readonly [Unary['operator'], Power]> = new Map([
  ['NOT', ['NOT', power.not]],
  ['-', ['-', power.sign]],
  ['+', ['+', power.sign]],
  ['EXISTS', ['EXISTS', power.exists]],
  ['UNIQUE', ['UNIQUE', power.exists]],
])

/** An operand with what stands before it, `NOT`, a sign, EXISTS, and what stands close behind it. */
export function readPrefixed(cursor: Cursor): Expression {
  const kind = kindAt(cursor)
  const found = kind === Kind.symbol || kind === Kind.reserved ? prefixes.get(symbolAt(cursor)) : undefined
  if (found === undefined) return readPostfix(cursor, readPrimary(cursor))
  const [operator, strength] = found
  const start = here(cursor)
  cursor.pos += 1
  const operand = deeper(cursor, () => readOperators(cursor, strength + 1), 1)
  if (operator === 'NOT') bareOperand(cursor, operand, power.not)
  // A query keeps the brackets of its own: `EXISTS ((SELECT …))`.
  else if (operand.type === 'subquery') bare(cursor, operand)
  return { type: 'unary', operator, operand, start, end: behind(cursor) }
}

/** `a[1][1]` nests: so many may follow each other. */
const deepestAccess = 60

/** What may stand behind an operand: `.field`, `[index]`. */
export function readPostfix(cursor: Cursor, first: Expression): Expression {
  let operand = first
  for (let level = 0; ; level += 1) {
    const symbol = symbolAt(cursor)
    if (symbol !== '.' && symbol !== '[') return operand
    if (level > deepestAccess) fail(cursor, 'nested too deeply')
    const start = startOfBracketed(cursor, operand)
    cursor.pos += 1
    operand = symbol === '.' ? readField(cursor, operand, start) : readItem(cursor, operand, start)
  }
}

/** Where an operand starts, the bracket around it included: `(a).f`. */
function startOfBracketed(cursor: Cursor, operand: Expression): number {
  const brackets = cursor.brackets.get(operand)
  return brackets === undefined ? operand.start : startOf(cursor, brackets[0])
}

/** `.f`, `.f(x)` behind what is no name. */
function readField(cursor: Cursor, operand: Expression, start: number): Expression {
  const from = cursor.pos
  const path = { type: 'path', start: here(cursor), parts: [readPart(cursor)], end: behind(cursor) } as const
  const [field] = path.parts
  if (symbolAt(cursor) !== '(') return { type: 'field', operand, field, start, end: behind(cursor) }
  const call = readCall(cursor, path, from)
  return { type: 'method', operand, call, start, end: behind(cursor) }
}

/** A name behind a dot; without one, Flink's parser stumbles on the dot. */
function readPart(cursor: Cursor): NamePart {
  return atName(cursor) ? readName(cursor) : failPart(cursor)
}

function failPart(cursor: Cursor): never {
  return fail(cursor, '', reservedHint(cursor) || 'a name is expected behind the dot', -1)
}

const bases: ReadonlySet<string> = new Set(['OFFSET', 'ORDINAL', 'SAFE_OFFSET', 'SAFE_ORDINAL'])

/** `[1]`, `[OFFSET(1)]` */
function readItem(cursor: Cursor, operand: Expression, start: number): Expression {
  const base = bases.has(symbolAt(cursor)) ? symbolAt(cursor) : null
  if (base !== null) cursor.pos += 1
  const index = readExpression(cursor)
  expect(cursor, ']')
  return { type: 'item', operand, base, index, start, end: behind(cursor) }
}

/** An operand without what may stand before and behind it. */
export function readPrimary(cursor: Cursor): Expression {
  if (cursor.expected !== null) expecting(cursor, 'an expression')
  switch (kindAt(cursor)) {
    case Kind.word:
    case Kind.quoted:
      return readReference(cursor)
    case Kind.number:
      return readNumber(cursor)
    case Kind.string:
      return readStringLiteral(cursor)
    case Kind.placeholder:
      return readPlaceholder(cursor)
    case Kind.symbol:
      return readSymbol(cursor)
    case Kind.keyword:
    case Kind.reserved:
      return readKeyword(cursor)
    default:
      return fail(cursor)
  }
}

function readNumber(cursor: Cursor): Expression {
  const start = here(cursor)
  takeNumber(cursor)
  return { type: 'literal', kind: 'number', start, end: behind(cursor) }
}

/** A placeholder may stand for anything; with dots or brackets behind it, for a name. */
function readPlaceholder(cursor: Cursor): Expression {
  const next = symbolAt(cursor, 1)
  if (next === '.' || next === '(') return readReference(cursor)
  const start = here(cursor)
  cursor.pos += 1
  return { type: 'literal', kind: 'placeholder', start, end: behind(cursor) }
}

/** A dotted name: a column, `t.*`, or the name of the function that is called. */
export function readReference(cursor: Cursor): Expression {
  const from = cursor.pos
  const start = here(cursor)
  const parts = [readName(cursor)]
  while (symbolAt(cursor) === '.') {
    cursor.pos += 1
    if (take(cursor, '*')) return readStar(cursor, parts, start, from)
    parts.push(readPart(cursor))
  }
  const path: Path = { type: 'path', parts, start, end: behind(cursor) }
  return symbolAt(cursor) === '(' ? readCall(cursor, path, from) : path
}

/** `t.*`, which Calcite's grammar takes for a function's name too where a bracket follows. */
function readStar(cursor: Cursor, qualifier: readonly NamePart[], start: number, from: number): Expression {
  const end = behind(cursor)
  if (symbolAt(cursor) === '(') return readCall(cursor, { type: 'path', parts: qualifier, start, end }, from)
  return { type: 'star', qualifier, start, end }
}

function readSymbol(cursor: Cursor): Expression {
  const start = here(cursor)
  const symbol = symbolAt(cursor)
  if (symbol === '(') return readRound(cursor)
  if (symbol === '{fn') return readBracedCall(cursor)
  if (take(cursor, '?')) return { type: 'literal', kind: 'placeholder', start, end: behind(cursor) }
  return readBraced(cursor) ?? fail(cursor)
}
