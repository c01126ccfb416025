import { isDigit, isLetter } from './letter.js'
import { type Lexer, lexerOf, push } from './lexing/lexer.js'
import { lexNumber } from './lexing/number.js'
import { lexQuoted } from './lexing/quoted.js'
import { lexString } from './lexing/string.js'
import { lexSymbol } from './lexing/symbol.js'
import { lexWord } from './lexing/word.js'
import { Kind, type Tokens } from './token.js'

/**
 * The tokens of text[start, end): they cover it without a gap, whatever it holds. Nothing is thrown; what no token
 * begins with, and what never ends, is a token of kind `bad`.
 */
export function lex(text: string, start = 0, end = text.length): Tokens {
  const lexer = lexerOf(text, start, end)
  while (lexer.pos < end) lexOne(lexer)
  push(lexer, Kind.end, end, '')
  const { kinds, starts, count, heard, heardCount, symbols } = lexer
  return { text, kinds, starts, count, heard, heardCount, symbols }
}

function lexOne(lexer: Lexer): void {
  const unit = lexer.text.charCodeAt(lexer.pos)
  if (isSpace(unit)) push(lexer, Kind.space, spaceEnd(lexer), '')
  else if (isLetter(unit)) lexWord(lexer)
  else if (isDigit(unit)) lexNumber(lexer)
  else if (unit === 0x27) lexString(lexer, lexer.pos + 1, false)
  else if (unit === 0x60) lexQuoted(lexer)
  else lexSymbol(lexer, unit)
}

/** Blanks, tabs, line ends, form feeds, and a byte order mark. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x0c || unit === 0xfeff
}

function spaceEnd({ text, pos, end }: Lexer): number {
  let at = pos + 1
  while (at < end && isSpace(text.charCodeAt(at))) at += 1
  return at
}
