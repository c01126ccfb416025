import { Kind } from '../token.js'
import { type Lexer, push } from './lexer.js'

/** A string whose opening quote stands just before `from`. Only `E'…'` knows the backslash. */
export function lexString(lexer: Lexer, from: number, escapes: boolean): void {
  const { text, end } = lexer
  let at = from
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (escapes && unit === 0x5c) at += 2
    else if (unit !== 0x27) at += 1
    else if (text.charCodeAt(at + 1) === 0x27 && at + 1 < end) at += 2
    else {
      push(lexer, Kind.string, at + 1, '')
      return
    }
  }
  push(lexer, Kind.bad, end, "'")
}
