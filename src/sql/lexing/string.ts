import { Kind } from '../token.js'
import { type Lexer, push } from './lexer.js'

/** A string whose opening quote stands just before `from`. Only `E'…'` knows the backslash. */
export function lexString(lexer: Lexer, from: number, escapes: boolean): void {
  const { end } = lexer
  const quote = escapes ? escapedQuote(lexer, from) : plainQuote(lexer, from)
  if (quote < end) push(lexer, Kind.string, quote + 1, '')
  else push(lexer, Kind.bad, end, "'")
}

/** Where the quote stands that ends a string, be it past the end: two of them are one of its characters. */
function plainQuote({ text, end }: Lexer, from: number): number {
  for (let at = text.indexOf("'", from); at >= 0 && at < end; at = text.indexOf("'", at + 2))
    if (text.charCodeAt(at + 1) !== 0x27 || at + 1 >= end) return at
  return end
}

function escapedQuote({ text, end }: Lexer, from: number): number {
  let at = from
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (unit === 0x5c) at += 2
    else if (unit !== 0x27) at += 1
    else if (text.charCodeAt(at + 1) === 0x27 && at + 1 < end) at += 2
    else return at
  }
  return end
}
