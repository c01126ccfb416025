import { type Cursor, fail, kindAt, symbolAt, take } from '../cursor.js'
import { beginsOperand, isCallable, needsBracket } from '../keyword.js'
import { Kind } from '../token.js'
import { atName } from './name.js'
import { isQueryWord } from './query.js'

const symbols: ReadonlySet<string> = new Set(['+', '-', '?', '{d', '{t', '{ts', '{fn'])

/** Whether an operand may begin with the token `ahead`. */
export function atOperand(cursor: Cursor, ahead = 0): boolean {
  const kind = kindAt(cursor, ahead)
  if (kind === Kind.reserved) return atReservedOperand(cursor, ahead)
  if (kind !== Kind.symbol) return kind !== Kind.end && kind !== Kind.bad
  const symbol = symbolAt(cursor, ahead)
  return symbol === '(' ? opensOperand(cursor, ahead + 1) : symbols.has(symbol)
}

/** Behind a bracket, a query may stand, or any operand. */
function opensOperand(cursor: Cursor, ahead: number): boolean {
  return symbolAt(cursor, ahead) === '(' || isQueryWord(cursor, ahead) || atOperand(cursor, ahead)
}

/** Flink's parser looks at two tokens: of a word that is called, at its bracket too. */
function atReservedOperand(cursor: Cursor, ahead: number): boolean {
  const word = symbolAt(cursor, ahead)
  return beginsOperand(word) && (!needsBracket(word) || symbolAt(cursor, ahead + 1) === '(')
}

/**
 * Takes a comma between two expressions. Where nothing follows it, Flink's parser stumbles on the comma: it looks at
 * the entry before it takes the comma.
 */
export function takeSoftComma(cursor: Cursor): boolean {
  if (!take(cursor, ',')) return false
  if (!atOperand(cursor)) fail(cursor, '', 'remove this comma, or write what belongs behind it', -1)
  return true
}

/** Words that are called, but by a grammar of their own. */
const specialNames: ReadonlySet<string> = new Set(
  (
    'ARRAY_AGG CEILING DATE_DIFF DATETIME_DIFF FINAL FIRST FLOOR HOP LAST MAP PERCENTILE_CONT PERCENTILE_DISC SESSION' +
    ' TIMESTAMPADD TIMESTAMPDIFF TUMBLE'
  ).split(' '),
)

/**
 * In some places Flink's parser looks at two tokens before it takes an expression, and then takes neither a call by an
 * undotted name, nor `CASE WHEN`, as the first thing. The number of the token ahead where it stumbles; null where it does not.
 */
export function callAhead(cursor: Cursor, ahead: number): number | null {
  const word = symbolAt(cursor, ahead)
  if (word === 'CASE') return symbolAt(cursor, ahead + 1) === 'WHEN' ? ahead : null
  if (symbolAt(cursor, ahead + 1) !== '(' || specialNames.has(word)) return null
  if (kindAt(cursor, ahead) === Kind.reserved) return isCallable(word) ? ahead : null
  return atName(cursor, ahead) ? ahead + 1 : null
}
