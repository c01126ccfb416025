import { isHeard, type TokenKind } from '../token.js'

/** Where the lexer is in a text, and the tokens it has found. */
export interface Lexer {
  readonly text: string
  readonly end: number
  /** Whether a `$` stands anywhere: only then must names of collations be looked for. */
  readonly dollars: boolean
  /** Up to here no name of a collation begins. */
  plainTo: number
  pos: number
  kinds: Uint8Array
  starts: Int32Array
  count: number
  heard: Int32Array
  heardCount: number
  readonly symbols: string[]
}

/** A lexer at the start of text[start, end). */
export function lexerOf(text: string, start: number, end: number): Lexer {
  const { kinds, starts, heard } = roomFor(Math.ceil((end - start) / 3) + 16)
  return {
    text,
    end,
    dollars: text.slice(start, end).includes('$'),
    plainTo: start,
    pos: start,
    kinds,
    starts,
    count: 0,
    heard,
    heardCount: 0,
    symbols: [],
  }
}

/** Room for so many tokens, in one piece of memory: a project has thousands of texts, most of them short. */
function roomFor(count: number): Pick<Lexer, 'kinds' | 'starts' | 'heard'> {
  const memory = new ArrayBuffer((count + 1) * 4 + count * 4 + count)
  return {
    starts: new Int32Array(memory, 0, count + 1),
    heard: new Int32Array(memory, (count + 1) * 4, count),
    kinds: new Uint8Array(memory, (count + 1) * 4 + count * 4, count),
  }
}

/** Adds a token from where the lexer is, and goes on behind it. */
export function push(lexer: Lexer, kind: TokenKind, end: number, symbol: string): void {
  if (lexer.count + 1 >= lexer.kinds.length) grow(lexer)
  lexer.kinds[lexer.count] = kind
  lexer.starts[lexer.count] = lexer.pos
  if (isHeard(kind)) {
    lexer.heard[lexer.heardCount] = lexer.count
    lexer.heardCount += 1
    lexer.symbols.push(symbol)
  }
  lexer.count += 1
  lexer.pos = Math.min(end, lexer.end)
  lexer.starts[lexer.count] = lexer.pos
}

function grow(lexer: Lexer): void {
  const { kinds, starts, heard } = roomFor(lexer.kinds.length * 2 + 16)
  kinds.set(lexer.kinds)
  starts.set(lexer.starts)
  heard.set(lexer.heard)
  lexer.kinds = kinds
  lexer.starts = starts
  lexer.heard = heard
}
