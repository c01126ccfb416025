import { Kind } from '../token.js'
import { type Lexer, push } from './lexer.js'

const lineEnd = /[\n\r]/g

/** From two hyphens or slashes to the end of the line. */
export function lexLineComment(lexer: Lexer): void {
  lineEnd.lastIndex = lexer.pos
  const found = lineEnd.exec(lexer.text)
  push(lexer, Kind.comment, found === null ? lexer.end : found.index, '')
}

/** A bracketed comment, which does not nest; a hint opens like one, but is heard. */
export function lexComment(lexer: Lexer): void {
  const { text, pos, end } = lexer
  if (text.charAt(pos + 2) === '+') {
    push(lexer, Kind.symbol, pos + 3, '/*+')
    return
  }
  // Calcite's formal comment takes the character after the second star, whatever it is.
  const formal = text.charAt(pos + 2) === '*' && text.charAt(pos + 3) !== '/'
  const close = text.indexOf('*/', formal ? pos + 4 : pos + 2)
  if (close < 0 || close + 2 > end) push(lexer, Kind.bad, end, '/*')
  else push(lexer, Kind.comment, close + 2, '')
}
