import { distance } from 'fastest-levenshtein'
import { commaHint, type Cursor, type SyntaxStop, textAt } from './cursor.js'
import type { Stopped } from './fault.js'
import { foreignHint } from './foreign-hint.js'
import { reservedHint } from './grammar/reserved-hint.js'
import { startsStatement, statementWords } from './grammar/statement/statement.js'
import { withHint } from './grammar/statement/statement-set.js'
import { Kind } from './token.js'

/** What to do about a mistake; empty where nothing better is known than what is wrong. */
export function hintFor(cursor: Cursor, stopped: Stopped): string {
  const { stop } = stopped
  return (
    quoteHint(cursor, stop.at) ||
    reservedEntry(cursor, stop) ||
    stop.hint ||
    foreignHint(cursor, stop.at) ||
    secondStatement(cursor, stopped) ||
    nearMiss(cursor, stop.at) ||
    reservedName(cursor, stop.at) ||
    commaTooMany(cursor, stop.at) ||
    missingComma(cursor, stop.at)
  )
}

function quoteHint(cursor: Cursor, at: number): string {
  if (cursor.symbols[at] === '$…') return 'write the name with the $ in backquotes'
  // Flink sees some mistakes one token early: behind `a =` no operand stands.
  const isQuote = textAt(cursor, at) === '"' || (isOperator(cursor, at) && textAt(cursor, at + 1) === '"')
  return isQuote ? "strings stand in ', names in backquotes" : ''
}

function isOperator({ symbols }: Cursor, at: number): boolean {
  return /^[^\w;.]+$|^(LIKE|IN|BETWEEN|AND|OR|THEN|ELSE|WHEN)$/.test(symbols[at] ?? '')
}

/** A reserved word where a name may stand, or before what it would begin as a word of the grammar. */
function reservedName(cursor: Cursor, at: number): string {
  if (cursor.expectedAt !== at) return ''
  if (cursor.expected?.has('a name') === true) return reservedHint(cursor, at - cursor.pos)
  const wantsBy = cursor.expected?.has('BY') === true && beforeBy.has(cursor.symbols[at - 1] ?? '')
  return wantsBy ? reservedHint(cursor, at - 1 - cursor.pos) : ''
}

/** A reserved word as an entry of a list: the comma before it is right. */
function reservedEntry(cursor: Cursor, { at, hint }: SyntaxStop): string {
  if (hint !== '' && hint !== commaHint) return ''
  const before = cursor.symbols[at - 1]
  return before === ',' || before === '(' ? reservedHint(cursor, at - cursor.pos) : ''
}

const beforeBy: ReadonlySet<string> = new Set(['ORDER', 'GROUP', 'PARTITION'])

const listStarts: ReadonlySet<string> = new Set('( [ SELECT FROM BY VALUES WITH DISTINCT'.split(' '))

/** A comma with nothing before it. */
function commaTooMany({ symbols }: Cursor, at: number): string {
  const before = symbols[at - 1] ?? ''
  if (symbols[at] !== ',') return ''
  if (before === ',' || symbols[at + 1] === ',') return 'remove one of the two commas'
  return listStarts.has(before) ? 'remove this comma, or write what belongs before it' : ''
}

/** `INSERT` in the middle of a statement: a semicolon is missing, or a CTE stands before its INSERT. */
function secondStatement(cursor: Cursor, { stop, from }: Stopped): string {
  const word = cursor.symbols[stop.at] ?? ''
  if (stop.at === from || !startsStatement(word)) return ''
  if (inQuery.has(word) && !(beginsQuery.has(word) && couldEnd(cursor, stop.at))) return ''
  if (word === 'INSERT' && cursor.symbols[from] === 'WITH') {
    return withHint
  }
  return `if ${word} begins another statement, put a semicolon before it`
}

/** Words that begin statements, but stand inside them as well. */
const inQuery: ReadonlySet<string> = new Set([
  'SELECT',
  'WITH',
  'VALUES',
  'VALUE',
  'TABLE',
  '(',
  'ROW',
  'SET',
  'END',
])

/** Those of them that hardly follow a whole statement otherwise. */
const beginsQuery: ReadonlySet<string> = new Set(['SELECT', 'WITH', 'VALUES', 'SET'])

function couldEnd({ expected, expectedAt }: Cursor, at: number): boolean {
  return expectedAt === at && expected?.has(';') === true
}

/** The word that was meant, where one is near what stands there, or what was taken for a name just before it. */
function nearMiss(cursor: Cursor, at: number): string {
  if (cursor.expectedAt !== at) return ''
  const words = expectedWords(cursor)
  const word = near(cursor, at, words) ?? near(cursor, at - 1, words)
  return word === null ? '' : `did you mean ${word}?`
}

function expectedWords({ expected }: Cursor): readonly string[] {
  const words = [...(expected ?? [])].filter((word) => /^[A-Z_]{3,}$/.test(word))
  return expected?.has('a statement') === true ? statementWords : words
}

function near(cursor: Cursor, at: number, candidates: readonly string[]): string | null {
  const kind = cursor.tokens.kinds[cursor.tokens.heard[at] ?? 0]
  if (kind !== Kind.word && kind !== Kind.keyword) return null
  const written = textAt(cursor, at).toUpperCase()
  const found = candidates
    .map((word) => ({ word, far: distance(written, word) }))
    .filter(({ word, far }) => far > 0 && (far <= (word.length > 5 ? 2 : 1) || isSwapped(word, written)))
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
  return found[0]?.word ?? null
}

/** Two letters in the wrong order are two mistakes to the distance, but one to the hand. */
function isSwapped(word: string, written: string): boolean {
  return word.length > 3 && sorted(word) === sorted(written)
}

function sorted(word: string): string {
  return Array.from(word).sort().join('')
}

const entries: ReadonlySet<number> = new Set([Kind.word, Kind.keyword, Kind.quoted, Kind.string, Kind.number])

/** Where a comma could stand, and something that could be an entry stands instead. */
function missingComma(cursor: Cursor, at: number): string {
  const { tokens } = cursor
  const kind = tokens.kinds[tokens.heard[at] ?? 0] ?? Kind.end
  const couldStand = cursor.expectedAt === at && cursor.expected?.has(',') === true
  const isOption = cursor.symbols[at] === '=' && tokens.kinds[tokens.heard[at - 2] ?? 0] === Kind.string
  if (isOption) return `a comma is missing before ${textAt(cursor, at - 1)}`
  const isEntry = entries.has(kind) || (cursor.symbols[at] === '(' && cursor.symbols[at - 1] === ')')
  return couldStand && isEntry ? `a comma may be missing before ${textAt(cursor, at)}` : ''
}
