import { type Cursor, expect, fail, symbolAt } from '../cursor.js'
import { infix, negatable, power, type Power } from './operator.js'

/** How tightly the operator that stands here, between two operands, binds; 0 where none stands. */
export function infixPower(cursor: Cursor): Power {
  const word = symbolAt(cursor)
  if (word === '') return 0
  switch (word) {
    case 'NOT':
      return negatedPower(symbolAt(cursor, 1))
    case 'IS':
      return isDistinct(cursor) ? power.comparison : power.test
    case 'MULTISET':
      return multisetPower(symbolAt(cursor, 1))
    case 'FORMAT':
      return symbolAt(cursor, 1) === 'JSON' ? power.test : 0
    default:
      return quantifiedPower(cursor, infix.get(word) ?? 0)
  }
}

const quantifiers: ReadonlySet<string> = new Set(['ANY', 'SOME', 'ALL'])

/** `> ALL (…)` binds as IN does. */
function quantifiedPower(cursor: Cursor, found: Power): Power {
  return found === power.comparison && quantifiers.has(symbolAt(cursor, 1)) ? power.predicate : found
}

function negatedPower(next: string): Power {
  if (next === 'SUBMULTISET') return power.comparison
  return negatable.has(next) ? (infix.get(next) ?? 0) : 0
}

/** `IS [NOT] DISTINCT FROM` */
function isDistinct(cursor: Cursor): boolean {
  return symbolAt(cursor, symbolAt(cursor, 1) === 'NOT' ? 2 : 1) === 'DISTINCT'
}

function multisetPower(next: string): Power {
  if (next === 'INTERSECT') return power.intersection
  return next === 'UNION' || next === 'EXCEPT' ? power.union : 0
}

/** Whether an operator of this strength stands between two operands, and is no predicate with a grammar of its own. */
export function isChained(strength: Power): boolean {
  return strength !== power.predicate && strength !== power.like && strength !== power.test
}

/** One operator, of one or several words. */
export function readOperator(cursor: Cursor): string {
  const first = symbolAt(cursor)
  if (first === '!=') fail(cursor, "'!=' is not allowed", 'write <>')
  cursor.pos += 1
  switch (first) {
    case 'IS':
      return `IS ${symbolAt(cursor) === 'NOT' ? `${takeWord(cursor)} ` : ''}${readWords(cursor, 'DISTINCT', 'FROM')}`
    case 'NOT':
      return `NOT ${readWords(cursor, 'SUBMULTISET', 'OF')}`
    case 'MEMBER':
    case 'SUBMULTISET':
      return `${first} ${readWords(cursor, 'OF')}`
    case 'IMMEDIATELY':
      return `${first} ${symbolAt(cursor) === 'PRECEDES' ? takeWord(cursor) : readWords(cursor, 'SUCCEEDS')}`
    case 'MULTISET':
      return `${first} ${takeWord(cursor)}${readQuantifier(cursor)}`
    default:
      return first
  }
}

function readQuantifier(cursor: Cursor): string {
  const word = symbolAt(cursor)
  return word === 'ALL' || word === 'DISTINCT' ? ` ${takeWord(cursor)}` : ''
}

function readWords(cursor: Cursor, ...words: readonly string[]): string {
  expect(cursor, ...words)
  return words.join(' ')
}

/** The keyword that stands here. */
export function takeWord(cursor: Cursor): string {
  cursor.pos += 1
  return symbolAt(cursor, -1)
}
