import { keywordIn } from '../keyword.js'
import { isNamePart } from '../letter.js'
import { placeholderEnd } from '../placeholder.js'
import { Kind } from '../token.js'
import { lexCollation } from './collation.js'
import { type Lexer, push } from './lexer.js'
import { doubleQuotedEnd } from './quoted.js'
import { lexString } from './string.js'

/** A word, with what placeholders are glued to it; or what a prefix begins. */
export function lexWord(lexer: Lexer): void {
  const { text, pos } = lexer
  if (lexCollation(lexer, true)) return
  let at = pos
  while (at < lexer.end && isNamePart(text.charCodeAt(at))) at += 1
  // What stands before a brace may be the `$` of a placeholder.
  if (at > pos && text.charCodeAt(at) === 0x7b) at -= 1
  const next = text.charCodeAt(at)
  if ((next === 0x27 || next === 0x26) && lexPrefixed(lexer, at, next)) return
  if (text.charCodeAt(pos) === 0x5f && lexCharacterSet(lexer)) return
  if (isNamePart(next) || next === 0x3c || next === 0x7b) {
    const glued = gluedEnd(lexer, at)
    if (glued.placeholder) {
      push(lexer, Kind.placeholder, glued.end, '')
      return
    }
    at = glued.end
  }
  pushWord(lexer, at)
}

function pushWord(lexer: Lexer, end: number): void {
  // A `$` alone is the end of a row pattern.
  if (end === lexer.pos + 1 && lexer.text.charCodeAt(lexer.pos) === 0x24) {
    push(lexer, Kind.symbol, end, '$')
    return
  }
  const keyword = keywordIn(lexer.text, lexer.pos, end)
  if (keyword === undefined) push(lexer, Kind.word, end, '')
  else push(lexer, keyword.reserved ? Kind.reserved : Kind.keyword, end, keyword.text)
}

/** Where a name ends that may hold placeholders, and whether it holds one. */
export function gluedEnd(
  lexer: Lexer,
  from: number,
): { readonly end: number; readonly placeholder: boolean } {
  const { text, end } = lexer
  let at = from
  let placeholder = false
  while (at < end) {
    const after = placeholderEnd(text, at, end)
    if (after > at) placeholder = true
    else if (!isNamePart(text.charCodeAt(at))) break
    at = after > at ? after : at + 1
  }
  return { end: at, placeholder }
}

/** `E'…'`, `N'…'`, `X'…'`, `U&'…'`, `U&"…"`, whose prefix ends at `at`. */
function lexPrefixed(lexer: Lexer, at: number, next: number): boolean {
  if (at - lexer.pos !== 1) return false
  const prefix = lexer.text.charAt(lexer.pos).toLowerCase()
  if (next === 0x26) return prefix === 'u' && lexUnicode(lexer, at + 1)
  if (!'enx'.includes(prefix)) return false
  lexString(lexer, at + 1, prefix === 'e')
  return true
}

function lexUnicode(lexer: Lexer, at: number): boolean {
  const unit = lexer.text.charCodeAt(at)
  const end = unit === 0x22 ? doubleQuotedEnd(lexer.text, at, lexer.end) : at
  if (end > at) push(lexer, Kind.quoted, end, '')
  else if (unit === 0x27) lexString(lexer, at + 1, false)
  else return false
  return true
}

/** No character set that is known has a longer name. */
const characterSet = /_[a-zA-Z\d][\w:.-]{0,30}'/y

/** `_utf8'…'` */
function lexCharacterSet(lexer: Lexer): boolean {
  characterSet.lastIndex = lexer.pos
  if (!characterSet.test(lexer.text)) return false
  lexString(lexer, characterSet.lastIndex, false)
  return true
}
