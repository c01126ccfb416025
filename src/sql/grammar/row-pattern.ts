import {
  at,
  behind,
  type Cursor,
  deeper,
  expect,
  fail,
  here,
  kindAt,
  symbolAt,
  take,
  takeComma,
} from '../cursor.js'
import { Kind } from '../token.js'
import type { PatternList, RowPattern } from '../tree.js'
import { readUnsignedNumber } from './literal.js'
import { atName, readName } from './name.js'

/** What stands in `PATTERN (…)`: `a b* | c+? {- d -}`. */
export function readPattern(cursor: Cursor): RowPattern {
  return deeper(cursor, readAlternatives)
}

function readAlternatives(cursor: Cursor): RowPattern {
  const start = here(cursor)
  const first = readSequence(cursor)
  if (!at(cursor, '|')) return first
  const patterns = [first]
  while (take(cursor, '|')) patterns.push(readSequence(cursor))
  return { type: 'alternatives', patterns, start, end: behind(cursor) }
}

function readSequence(cursor: Cursor): RowPattern {
  const start = here(cursor)
  const first = readFactor(cursor)
  const patterns = [first]
  // Behind a pattern without a quantifier, Flink's grammar takes an excluded one, which has none either.
  let takesExcluded = first.type !== 'repetition'
  while (atPattern(cursor)) {
    const excluded = takesExcluded && atExcluded(cursor)
    const next = excluded ? readExcluded(cursor, here(cursor)) : readFactor(cursor)
    takesExcluded = !excluded && next.type !== 'repetition'
    patterns.push(next)
  }
  return patterns.length === 1 ? first : { type: 'sequence', patterns, start, end: behind(cursor) }
}

function atExcluded(cursor: Cursor): boolean {
  return symbolAt(cursor) === '{' && symbolAt(cursor, 1) === '-'
}

function atPattern(cursor: Cursor): boolean {
  return atName(cursor) || at(cursor, '(') || at(cursor, '{') || at(cursor, 'PERMUTE')
}

/** A pattern with its quantifier: `a*`, `a{2,3}?`. Behind a pattern, `{-` goes on with an excluded one. */
function readFactor(cursor: Cursor): RowPattern {
  const start = here(cursor)
  const pattern = readPrimary(cursor)
  const quantifier = readQuantifier(cursor)
  if (quantifier === '') return pattern
  return { type: 'repetition', pattern, quantifier, start, end: behind(cursor) }
}

function readQuantifier(cursor: Cursor): string {
  const symbol = symbolAt(cursor)
  const simple = take(cursor, '*') || take(cursor, '+') || take(cursor, '?')
  const bounds = simple ? symbol : symbol === '{' && symbolAt(cursor, 1) !== '-' ? readBounds(cursor) : ''
  return bounds !== '' && take(cursor, '?') ? `${bounds}?` : bounds
}

/** `{2}`, `{2,}`, `{,3}`, `{2,3}` */
function readBounds(cursor: Cursor): string {
  expect(cursor, '{')
  const low = at(cursor, ',') ? '' : readNumber(cursor)
  if (!take(cursor, ',')) {
    expect(cursor, '}')
    return `{${low}}`
  }
  const high = low !== '' && at(cursor, '}') ? '' : readNumber(cursor)
  expect(cursor, '}')
  return `{${low},${high}}`
}

function readNumber(cursor: Cursor): string {
  const { start, end } = readUnsignedNumber(cursor)
  return cursor.tokens.text.slice(start, end)
}

function readPrimary(cursor: Cursor): RowPattern {
  const start = here(cursor)
  if (take(cursor, '(')) return readBracketed(cursor)
  if (at(cursor, '{')) return readExcluded(cursor, start)
  if (take(cursor, 'PERMUTE')) return readPermute(cursor, start)
  if (kindAt(cursor) === Kind.end) fail(cursor)
  return { type: 'variable', name: readName(cursor), start, end: behind(cursor) }
}

function readBracketed(cursor: Cursor): RowPattern {
  const inner = readPattern(cursor)
  expect(cursor, ')')
  return inner
}

/** `{- a -}`: rows that match, but do not come out. */
function readExcluded(cursor: Cursor, start: number): PatternList {
  expect(cursor, '{', '-')
  const inner = readPattern(cursor)
  expect(cursor, '-', '}')
  return { type: 'excluded', patterns: [inner], start, end: behind(cursor) }
}

/** `PERMUTE(a, b)` */
function readPermute(cursor: Cursor, start: number): PatternList {
  expect(cursor, '(')
  const patterns = [readPattern(cursor)]
  while (takeComma(cursor)) patterns.push(readPattern(cursor))
  expect(cursor, ')')
  return { type: 'permute', patterns, start, end: behind(cursor) }
}
