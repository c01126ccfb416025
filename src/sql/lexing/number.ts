import { isDigit } from '../letter.js'
import { Kind } from '../token.js'
import { lexCollation } from './collation.js'
import { type Lexer, push } from './lexer.js'

const exponent = /[eE][+-]?\d+/y

/** `1`, `1.5`, `.5`, `1e3`; the sign is a token of its own. */
export function lexNumber(lexer: Lexer): void {
  if (lexCollation(lexer, false)) return
  const { text } = lexer
  let at = digitsEnd(lexer, lexer.pos)
  if (text.charCodeAt(at) === 0x2e) at = digitsEnd(lexer, at + 1)
  exponent.lastIndex = at
  if (exponent.test(text)) at = exponent.lastIndex
  push(lexer, Kind.number, at, '')
}

function digitsEnd({ text, end }: Lexer, from: number): number {
  let at = from
  while (at < end && isDigit(text.charCodeAt(at))) at += 1
  return at
}
