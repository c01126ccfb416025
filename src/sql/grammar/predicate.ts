import {
  at,
  behind,
  type Cursor,
  deeper,
  expect,
  fail,
  markBefore,
  Role,
  symbolAt,
  take,
  takeAll,
} from '../cursor.js'
import type { Expression } from '../tree.js'
import { bareOperand } from './bracket.js'
import { readChain, readOperators } from './expression.js'
import { takeWord } from './infix.js'
import { mayEscape, patternPower, refuseBetween } from './like-operand.js'
import { atOperand } from './operand.js'
import { negatable, power, type Power } from './operator.js'
import { bareOnly } from './query-bracket.js'
import { readMembers } from './subquery.js'

/**
 * Goes on behind an operand with `IS NULL`, `BETWEEN`, `IN`, `LIKE` or `> ALL`, whose own operands bind at least as
 * tightly as `least`.
 */
export function readPredicate(cursor: Cursor, start: number, operand: Expression, least: Power): Expression {
  const negated = symbolAt(cursor) === 'NOT'
  const word = symbolAt(cursor, negated ? 1 : 0)
  bareOperand(cursor, operand, word === 'IS' || word === 'FORMAT' ? power.test : power.sum)
  if (word === 'IS') return readTest(cursor, start, operand)
  if (word === 'FORMAT') return readFormat(cursor, start, operand)
  if (negated) cursor.pos += 1
  if (word === 'BETWEEN') return readBetween(cursor, start, operand, negated)
  if (word === 'IN') return readMembership(cursor, start, operand, negated)
  return negatable.has(word)
    ? readLike(cursor, start, operand, negated, least)
    : readQuantified(cursor, start, operand)
}

const truths: ReadonlySet<string> = new Set(['NULL', 'TRUE', 'FALSE', 'UNKNOWN', 'EMPTY'])
const jsonKinds: ReadonlySet<string> = new Set(['VALUE', 'OBJECT', 'ARRAY', 'SCALAR'])

/** `IS [NOT] NULL`, `IS [NOT] TRUE`, `IS [NOT] A SET`, `IS [NOT] JSON OBJECT` */
function readTest(cursor: Cursor, start: number, operand: Expression): Expression {
  expect(cursor, 'IS')
  const not = take(cursor, 'NOT')
  const truth = readTruth(cursor, not ? 0 : -1)
  return { type: 'test', operand, test: `${not ? 'IS NOT' : 'IS'} ${truth}`, start, end: behind(cursor) }
}

/** Where nothing fits, Flink's parser stumbles on IS, but behind IS NOT on what follows. */
function readTruth(cursor: Cursor, stumbles: number): string {
  const word = symbolAt(cursor)
  if (truths.has(word)) return takeWord(cursor)
  if (takeAll(cursor, 'A', 'SET')) return 'A SET'
  if (!take(cursor, 'JSON')) failTruth(cursor, stumbles)
  return jsonKinds.has(symbolAt(cursor)) ? `JSON ${takeWord(cursor)}` : 'JSON'
}

function failTruth(cursor: Cursor, stumbles: number): never {
  for (const word of truths) at(cursor, word)
  at(cursor, 'NOT')
  at(cursor, 'DISTINCT')
  return fail(cursor, '', 'NULL, TRUE, FALSE or DISTINCT FROM is expected behind IS', stumbles)
}

const encodings: ReadonlySet<string> = new Set(['UTF8', 'UTF16', 'UTF32'])

/** `FORMAT JSON [ENCODING UTF8]` */
function readFormat(cursor: Cursor, start: number, operand: Expression): Expression {
  expect(cursor, 'FORMAT', 'JSON')
  const encoded = encodings.has(symbolAt(cursor, 1)) && take(cursor, 'ENCODING')
  const test = encoded ? `FORMAT JSON ENCODING ${takeWord(cursor)}` : 'FORMAT JSON'
  return { type: 'test', operand, test, start, end: behind(cursor) }
}

/** `[NOT] BETWEEN [SYMMETRIC] a AND b` */
function readBetween(cursor: Cursor, start: number, operand: Expression, negated: boolean): Expression {
  expect(cursor, 'BETWEEN')
  const symmetric = take(cursor, 'SYMMETRIC')
  const said = symmetric || take(cursor, 'ASYMMETRIC')
  requireOperand(cursor, negated || said)
  const low = readLow(cursor)
  expect(cursor, 'AND')
  const high = readBound(cursor, power.like)
  return { type: 'between', negated, symmetric, operand, low, high, start, end: behind(cursor) }
}

/** The lower bound reaches to the next AND, over operators that bind weaker than BETWEEN too. */
function readLow(cursor: Cursor): Expression {
  const low = readOperators(cursor, power.and + 1)
  bareOperand(cursor, low, power.sum)
  return at(cursor, 'OR') ? readChain(cursor, low.start, low, power.or, power.not) : low
}

/** LIKE alone binds to the right: `a LIKE b LIKE c` is `a LIKE (b LIKE c)`. */
function readBound(cursor: Cursor, least: Power): Expression {
  const bound = deeper(cursor, () => readOperators(cursor, least), 1)
  bareOperand(cursor, bound, power.sum)
  return bound
}

/** `[NOT] IN (…)` */
function readMembership(cursor: Cursor, start: number, operand: Expression, negated: boolean): Expression {
  expect(cursor, 'IN')
  if (!negated && !at(cursor, '(')) fail(cursor, '', 'a list in brackets is expected behind IN', -1)
  const list = readMembers(cursor)
  bareOnly(cursor, list)
  return {
    type: 'membership',
    operator: negated ? 'NOT IN' : 'IN',
    operand,
    list,
    start,
    end: behind(cursor),
  }
}

/** `> ALL (…)`, `= ANY (…)` */
function readQuantified(cursor: Cursor, start: number, operand: Expression): Expression {
  const operator = `${takeWord(cursor)} ${takeWord(cursor)}`
  markBefore(cursor, Role.synonym)
  const list = readMembers(cursor)
  bareOnly(cursor, list)
  return { type: 'membership', operator, operand, list, start, end: behind(cursor) }
}

/** `[NOT] LIKE x ESCAPE y`, and its relatives. */
function readLike(
  cursor: Cursor,
  start: number,
  operand: Expression,
  negated: boolean,
  least: Power,
): Expression {
  const word = takeWord(cursor)
  const similar = word === 'SIMILAR'
  if (similar) expect(cursor, 'TO')
  requireOperand(cursor, negated || similar)
  const pattern = readLikeOperand(cursor, patternPower(least))
  const escape = mayEscape(least) && take(cursor, 'ESCAPE') ? readLikeOperand(cursor, power.escape) : null
  const operator = `${negated ? 'NOT ' : ''}${word}${similar ? ' TO' : ''}`
  return { type: 'like', operator, operand, pattern, escape, start, end: behind(cursor) }
}

function readLikeOperand(cursor: Cursor, least: Power): Expression {
  const operand = readBound(cursor, least)
  refuseBetween(cursor, operand)
  return operand
}

/** Flink's parser looks two tokens ahead: behind one word alone, it stumbles on that word. */
function requireOperand(cursor: Cursor, severalWords: boolean): void {
  if (!severalWords && !atOperand(cursor)) fail(cursor, '', 'an operand is expected behind it', -1)
}
