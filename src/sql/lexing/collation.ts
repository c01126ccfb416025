import { isLetter, isNamePart } from '../letter.js'
import { Kind } from '../token.js'
import { type Lexer, push } from './lexer.js'

const dollar = 0x24

/**
 * A collation's name, `latin1$en_US`, which no statement of Flink's may hold. Its lexer takes the longest token, so
 * `t.c$x` is such a name, and not a column of t. False where none begins here.
 */
export function lexCollation(lexer: Lexer, isWord: boolean): boolean {
  const { text, pos, end, dollars, plainTo } = lexer
  if (!dollars || pos < plainTo) return false
  const reach = runEnd(text, pos, end, isInside)
  const to = collationEnd(text, pos, reach)
  // What does not begin here begins nowhere in the same stretch.
  if (to === pos) lexer.plainTo = reach
  if (to <= (isWord ? runEnd(text, pos, reach, isNamePart) : pos)) return false
  push(lexer, Kind.bad, to, '$…')
  return true
}

/** Whether a unit may stand in the middle of a collation's name. */
function isInside(unit: number): boolean {
  return isNamePart(unit) || unit === 0x2e || unit === 0x3a || unit === 0x2d
}

/** Where the longest name of a collation ends that begins at `from` and stands in text[from, reach); else `from`. */
function collationEnd(text: string, from: number, reach: number): number {
  for (let at = reach - 1; at > from; at -= 1) {
    if (text.charCodeAt(at) !== dollar) continue
    const end = runEnd(text, at + 1, reach, followsLetters(text, from, at) ? isNamePart : isLetter)
    if (end > at + 1) return end
  }
  return from
}

function runEnd(text: string, from: number, end: number, is: (unit: number) => boolean): number {
  let at = from
  while (at < end && is(text.charCodeAt(at))) at += 1
  return at
}

/** Whether a dollar and letters stand before a second dollar: then digits may stand behind it. */
function followsLetters(text: string, from: number, at: number): boolean {
  for (let to = at - 1; to > from && isLetter(text.charCodeAt(to)); to -= 1)
    if (to < at - 1 && text.charCodeAt(to) === dollar) return true
  return false
}
