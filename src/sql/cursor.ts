import type { Span } from './statement.js'
import { Kind, type Tokens } from './token.js'
import type { Expression, Query } from './tree.js'

/** What the grammar found a heard token to be; keywords and symbols are 0. */
export const Role = {
  syntax: 0,
  name: 1,
  function: 2,
  /** Says nothing: AS before an alias, brackets that change nothing. */
  silent: 3,
  /** A word of a type, where synonyms mean the same. */
  type: 4,
  /** A word that means what another does: FETCH is LIMIT, `= SOME` is `= ANY`. */
  synonym: 5,
} as const

/** The names of WINDOW clauses mean nothing but which of them is which. */
export interface WindowNames {
  /** The number of the window that a heard token names. */
  readonly numbers: Map<number, number>
  /** Where names stand whose windows are not found yet. */
  readonly uses: { readonly heard: number; readonly name: string }[]
}

/** A list whose entries have no order: `WITH (…)`. Numbers of heard tokens, ends not included. */
export interface UnorderedList {
  readonly entries: readonly (readonly [from: number, to: number])[]
}

/** Stretches of heard tokens that follow each other, in the order in which they are written. */
export type Stretches = readonly (readonly [from: number, to: number])[]

/** Where the grammar is in a text. `pos` counts heard tokens. */
export interface Cursor {
  readonly tokens: Tokens
  readonly symbols: readonly string[]
  readonly roles: Uint8Array
  readonly unordered: UnorderedList[]
  /** What is written in another order, by its first token: `OFFSET 2 FETCH NEXT 5` as `LIMIT 5 OFFSET 2`. */
  readonly reordered: Map<number, Stretches>
  /** The names of windows: where they are defined and used, by what number. */
  readonly windows: WindowNames
  /** Expressions and queries that stand in round brackets, with the numbers of those. */
  readonly brackets: Map<Expression | Query, readonly [open: number, close: number]>
  pos: number
  /** Of brackets, times `bracketWeight`, and of operands. */
  depth: number
  /** What was asked for at `expectedAt`; null while nobody wants to know. */
  expected: Set<string> | null
  expectedAt: number
}

/** The grammar gives up on a statement; caught where statements are separated. */
export class SyntaxStop extends Error {
  /** Number of the heard token where it stopped. */
  readonly at: number
  readonly hint: string
  constructor(at: number, message: string, hint = '') {
    super(message)
    this.at = at
    this.hint = hint
  }
}

/** A cursor before the first heard token. */
export function cursorOf(tokens: Tokens): Cursor {
  const roles = new Uint8Array(tokens.heardCount)
  const { symbols } = tokens
  return {
    tokens,
    symbols,
    roles,
    unordered: [],
    reordered: new Map(),
    windows: { numbers: new Map(), uses: [] },
    brackets: new Map(),
    pos: 0,
    depth: 0,
    expected: null,
    expectedAt: -1,
  }
}

/** The kind of the heard token `ahead` of the cursor. */
export function kindAt(cursor: Cursor, ahead = 0): number {
  const { tokens } = cursor
  const last = tokens.heardCount - 1
  const heard = cursor.pos + ahead
  return tokens.kinds[tokens.heard[heard > last ? last : heard] ?? 0] ?? Kind.end
}

/** The keyword or symbol of the heard token `ahead` of the cursor; empty for any other. */
export function symbolAt(cursor: Cursor, ahead = 0): string {
  return cursor.symbols[cursor.pos + ahead] ?? ''
}

/** Whether the next token is this keyword or symbol. */
export function at(cursor: Cursor, symbol: string): boolean {
  if (cursor.expected !== null) expecting(cursor, symbol)
  return cursor.symbols[cursor.pos] === symbol
}

/** Whether the next tokens are these keywords and symbols. */
export function atAll(cursor: Cursor, ...symbols: readonly string[]): boolean {
  return areNext(cursor, symbols)
}

function areNext(cursor: Cursor, symbols: readonly string[]): boolean {
  if (cursor.expected !== null) expecting(cursor, symbols[0] ?? '')
  for (let i = 0; i < symbols.length; i += 1) if (cursor.symbols[cursor.pos + i] !== symbols[i]) return false
  return true
}

/** Whether the next token is one of these. */
export function atAny(cursor: Cursor, symbols: ReadonlySet<string>): boolean {
  if (cursor.expected !== null) for (const symbol of symbols) expecting(cursor, symbol)
  return symbols.has(cursor.symbols[cursor.pos] ?? '')
}

/** Takes the keyword or symbol if it is next. */
export function take(cursor: Cursor, symbol: string): boolean {
  if (!at(cursor, symbol)) return false
  cursor.pos += 1
  return true
}

/** Takes all of these, or none. */
export function takeAll(cursor: Cursor, ...symbols: readonly string[]): boolean {
  if (!areNext(cursor, symbols)) return false
  cursor.pos += symbols.length
  return true
}

/** Takes these keywords and symbols, one after the other; throws SyntaxStop at the first that is missing. */
export function expect(cursor: Cursor, ...symbols: readonly string[]): void {
  for (const symbol of symbols) if (!take(cursor, symbol)) fail(cursor)
}

/** Notes what would have been accepted here. */
export function expecting(cursor: Cursor, what: string): void {
  if (cursor.expected === null || cursor.pos < cursor.expectedAt || what === '') return
  if (cursor.pos > cursor.expectedAt) cursor.expected.clear()
  cursor.expectedAt = cursor.pos
  cursor.expected.add(what)
}

/** Stops at the next token, or at one further on; never returns. */
export function fail(cursor: Cursor, message = '', hint = '', ahead = 0): never {
  throw new SyntaxStop(Math.min(cursor.pos + ahead, cursor.tokens.heardCount - 1), message, hint)
}

/** Where the heard token with this number starts. */
export function startOf({ tokens }: Cursor, heard: number): number {
  return tokens.starts[tokens.heard[heard] ?? 0] ?? 0
}

/** Where the heard token with this number ends. */
export function endOf({ tokens }: Cursor, heard: number): number {
  return tokens.starts[(tokens.heard[heard] ?? 0) + 1] ?? 0
}

/** The number of the heard token at an offset that the cursor has passed. */
export function passedAt(cursor: Cursor, offset: number): number {
  let heard = cursor.pos - 1
  while (startOf(cursor, heard) > offset) heard -= 1
  return heard
}

/** Where the next token starts. */
export function here(cursor: Cursor): number {
  return startOf(cursor, cursor.pos)
}

/** Where the token before ends. */
export function behind(cursor: Cursor): number {
  return cursor.pos === 0 ? 0 : endOf(cursor, cursor.pos - 1)
}

/** The text of a heard token. */
export function textAt(cursor: Cursor, heard: number): string {
  return cursor.tokens.text.slice(startOf(cursor, heard), endOf(cursor, heard))
}

/** From a start to where the grammar is now. */
export function spanFrom(cursor: Cursor, start: number): Span {
  return { start, end: behind(cursor) }
}

/** Says what the token before was. */
export function markBefore(cursor: Cursor, role: number): void {
  cursor.roles[cursor.pos - 1] = role
}

/** Brackets may be this deep; far before the call stack ends (docs/sql.md has the figures). */
export const deepest = 375

/** How much of the call stack a bracket takes, where an operand without one takes 1. */
export const bracketWeight = 4

/** How much a query takes besides the bracket around it, and a table's function besides its own. */
export const queryWeight = 2

/** Goes deeper, which whoever reads there takes back; a fault past the limit. */
export function descend(cursor: Cursor, weight: number): void {
  cursor.depth += weight
  if (cursor.depth > deepest * bracketWeight)
    fail(
      cursor,
      'nested too deeply',
      `at most ${deepest} levels are read: split the statement, with a view or WITH, or name its file under ignore`,
    )
}

/** Reads one bracket deeper, or by what weighs otherwise. */
export function deeper<T>(cursor: Cursor, read: (cursor: Cursor) => T, weight = bracketWeight): T {
  descend(cursor, weight)
  const found = read(cursor)
  cursor.depth -= weight
  return found
}

const listEnds: ReadonlySet<string> = new Set(
  ') ] ; FROM WHERE GROUP HAVING WINDOW QUALIFY ORDER LIMIT OFFSET FETCH UNION EXCEPT INTERSECT SELECT'.split(
    ' ',
  ),
)

/** What to do about a comma that no entry follows. */
export const commaHint = 'remove the comma before it'

/** Takes a comma between two entries of a list; one that no entry follows is a known mistake. */
export function takeComma(cursor: Cursor): boolean {
  if (!take(cursor, ',')) return false
  if (listEnds.has(symbolAt(cursor)) || kindAt(cursor) === Kind.end) fail(cursor, '', commaHint)
  return true
}

/** One or more, separated by commas. */
export function commaList<T>(cursor: Cursor, read: (cursor: Cursor) => T): T[] {
  const list = [read(cursor)]
  while (takeComma(cursor)) list.push(read(cursor))
  return list
}

/** `(` one or more `)`. */
export function bracketedList<T>(cursor: Cursor, read: (cursor: Cursor) => T): T[] {
  expect(cursor, '(')
  const list = commaList(cursor, read)
  expect(cursor, ')')
  return list
}
