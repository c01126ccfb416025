import { isDigit } from '../letter.js'
import { placeholderEnd, templateEnd } from '../placeholder.js'
import { Kind } from '../token.js'
import { lexComment, lexLineComment } from './comment.js'
import { type Lexer, push } from './lexer.js'
import { lexNumber } from './number.js'
import { gluedEnd } from './word.js'

/** The longer ones first. */
const symbols = '<> <= >= != => || .. */ :: -> ( ) [ ] { } . , ; = < > * + - / % | ? : ! " ^ & ~ @'.split(' ')

/** The symbols that begin with an ASCII character, by its number. */
const beginning: readonly (readonly string[])[] = Array.from({ length: 0x80 }, (_, unit) =>
  symbols.filter((symbol) => symbol.charCodeAt(0) === unit),
)

/** Those that no other begins like: nothing behind them need be looked at. */
const alone: readonly (string | undefined)[] = beginning.map(([first, ...longer]) =>
  first?.length === 1 && longer.length === 0 ? first : undefined,
)

/** The symbol at a place where `unit` stands; empty where none does. */
function symbolAt(text: string, pos: number, unit: number): string {
  const only = alone[unit]
  if (only !== undefined) return only
  for (const symbol of beginning[unit] ?? []) if (text.startsWith(symbol, pos)) return symbol
  return ''
}

/** A sign, a comment, or what begins with a sign: a number, a placeholder. */
export function lexSymbol(lexer: Lexer, unit: number): void {
  const { text, pos } = lexer
  const next = text.charCodeAt(pos + 1)
  if ((unit === 0x2d && next === 0x2d) || (unit === 0x2f && next === 0x2f)) lexLineComment(lexer)
  else if (unit === 0x2f && next === 0x2a) lexComment(lexer)
  else if (unit === 0x2e && isDigit(next) && !endsName(lexer)) lexNumber(lexer)
  else if ((unit === 0x3c || unit === 0x7b) && lexBraced(lexer, unit)) return
  else lexPlain(lexer, symbolAt(text, pos, unit))
}

function lexPlain(lexer: Lexer, symbol: string): void {
  if (symbol === '') lexBad(lexer)
  else push(lexer, Kind.symbol, lexer.pos + symbol.length, symbol)
}

/** Whether the token before is a name or a bracket, so that a dot goes on from it: `t.1` is no number. */
function endsName({ kinds, count }: Lexer): boolean {
  const kind = count === 0 ? Kind.space : kinds[count - 1]
  return kind === Kind.word || kind === Kind.quoted || kind === Kind.placeholder
}

function lexBraced(lexer: Lexer, unit: number): boolean {
  const { text, pos, end } = lexer
  const template = templateEnd(text, pos, end)
  if (template > pos) push(lexer, Kind.template, template, '')
  else if (placeholderEnd(text, pos, end) > pos) push(lexer, Kind.placeholder, gluedEnd(lexer, pos).end, '')
  else return unit === 0x7b && lexEscape(lexer)
  return true
}

const escape = /\{ *(d|ts|t|fn)/iy

/** JDBC's `{d`, `{t`, `{ts` and `{fn`: one token with the letters, whatever follows them. */
function lexEscape(lexer: Lexer): boolean {
  escape.lastIndex = lexer.pos
  const word = escape.exec(lexer.text)?.[1]
  if (word === undefined || escape.lastIndex > lexer.end) return false
  push(lexer, Kind.symbol, escape.lastIndex, `{${word.toLowerCase()}`)
  return true
}

/** A character that begins no token; both halves of a surrogate pair stay together. */
function lexBad(lexer: Lexer): void {
  const point = lexer.text.codePointAt(lexer.pos) ?? 0
  push(lexer, Kind.bad, lexer.pos + (point > 0xffff ? 2 : 1), '')
}
