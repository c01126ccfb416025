import { Kind } from '../token.js'
import { type Lexer, push } from './lexer.js'

/** A name in backquotes: not empty, on one line. Where it does not end, the rest of the line is lost, not the text. */
export function lexQuoted(lexer: Lexer): void {
  const { text, end } = lexer
  let at = lexer.pos + 1
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) break
    if (unit !== 0x60) at += 1
    else if (text.charCodeAt(at + 1) === 0x60 && at + 1 < end) at += 2
    else {
      push(lexer, at > lexer.pos + 1 ? Kind.quoted : Kind.bad, at + 1, '')
      return
    }
  }
  push(lexer, Kind.bad, at, '`')
}

/** Where a name in double quotes ends that opens at `at`: not empty, on one line. `at` itself where it never does. */
export function doubleQuotedEnd(text: string, at: number, end: number): number {
  for (let to = at + 1; to < end; to += 1) {
    const unit = text.charCodeAt(to)
    if (unit === 0x0a || unit === 0x0d) return at
    if (unit !== 0x22) continue
    if (text.charCodeAt(to + 1) !== 0x22 || to + 1 >= end) return to > at + 1 ? to + 1 : at
    to += 1
  }
  return at
}
