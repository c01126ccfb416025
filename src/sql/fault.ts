import { type Cursor, endOf, startOf, type SyntaxStop, textAt } from './cursor.js'
import { hintFor } from './fault-hint.js'
import { holdsPlaceholder } from './placeholder.js'
import { type Place, placeAt } from './place.js'
import { unquoted } from './quoted-name.js'
import type { Span, SqlFault } from './statement.js'
import { Kind } from './token.js'

/** Where a statement stopped making sense. */
export interface Stopped {
  readonly stop: SyntaxStop
  /** Heard tokens [from, to) are the statement. */
  readonly from: number
  readonly to: number
}

/** What a user is told of a statement that could not be understood. */
export function faultOf(cursor: Cursor, stopped: Stopped, lines: readonly number[]): SqlFault {
  const { stop, from, to } = stopped
  const span = spanAt(cursor, stop.at)
  const place: Place = placeAt(lines, span.start)
  const statement = { start: startOf(cursor, from), end: endOf(cursor, Math.max(from, to - 1)) }
  return {
    ...place,
    ...span,
    message: messageOf(cursor, stop),
    hint: hintFor(cursor, stopped),
    placeholders: holdsPlaceholder(
      cursor.tokens,
      cursor.tokens.heard[from] ?? 0,
      cursor.tokens.heard[to] ?? 0,
    ),
    statement,
    words: wordsOf(cursor, from, to),
  }
}

/** The token; at the end of the text, its last character, as Flink says it. */
function spanAt(cursor: Cursor, heard: number): Span {
  const { text } = cursor.tokens
  if (heard >= cursor.tokens.heardCount - 1) return { start: Math.max(0, text.length - 1), end: text.length }
  return { start: startOf(cursor, heard), end: endOf(cursor, heard) }
}

/** What is wrong, and what was expected. */
function messageOf(cursor: Cursor, { at, message }: SyntaxStop): string {
  if (message !== '') return message
  const known = badTokens.get(cursor.symbols[at] ?? '')
  if (known !== undefined && isBad(cursor, at)) return known
  const expected = expectedText(cursor, at)
  return unexpected(cursor, at) + (expected === '' ? '' : `: ${expected} expected`)
}

const badTokens: ReadonlyMap<string, string> = new Map([
  ["'", 'a string is never closed'],
  ['`', 'a name in backquotes is never closed'],
  ['/*', 'a comment is never closed'],
  ['$…', 'to Flink this is the name of a collation'],
])

function isBad({ tokens }: Cursor, at: number): boolean {
  return tokens.kinds[tokens.heard[at] ?? 0] === Kind.bad
}

function unexpected(cursor: Cursor, at: number): string {
  if (at >= cursor.tokens.heardCount - 1) return 'the statement ends too early'
  return `unexpected ${shortened(textAt(cursor, at))}`
}

const longestShown = 60

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

const mostShown = 8

/** What could have stood there: words first, few of them. */
function expectedText({ expected, expectedAt, symbols }: Cursor, at: number): string {
  if (expected === null || expectedAt !== at) return ''
  // Flink sees some mistakes one token early: what stands there was right.
  const others = [...expected].filter((symbol) => symbol !== symbols[at])
  const all = others.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const shown = all.length > mostShown ? [...all.slice(0, mostShown), '…'] : all
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((text) => text !== '').join(' or ')
}

/** Descriptions such as `a name` before words, words before signs. */
function rank(expected: string): number {
  if (expected.includes(' ')) return 0
  return /^\w/.test(expected) ? 1 : 2
}

/** Every word and quoted name of a statement, and those in what never ends. */
function wordsOf(cursor: Cursor, from: number, to: number): readonly string[] {
  const words = new Set<string>()
  for (let heard = from; heard < to; heard += 1) {
    for (const word of wordsIn(cursor.tokens.kinds[cursor.tokens.heard[heard] ?? 0], textAt(cursor, heard)))
      words.add(word)
  }
  return [...words]
}

function wordsIn(kind: number | undefined, text: string): readonly string[] {
  switch (kind) {
    case Kind.word:
    case Kind.keyword:
    case Kind.reserved:
      return [text]
    case Kind.quoted:
      return [text.startsWith('`') ? unquoted(text) : text.slice(3, -1)]
    case Kind.bad:
      return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []
    default:
      return []
  }
}
