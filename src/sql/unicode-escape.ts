/** How many hexadecimal digits stand behind an escape. */
const digits = 4

/**
 * The text that `\0041` and the like stand for, where `escape` is the character before the digits; doubled, it is
 * itself. Null where an escape is not followed by four hexadecimal digits.
 */
export function unescapeUnicode(text: string, escape: string): string | null {
  let out = ''
  let from = 0
  for (let at = text.indexOf(escape); at >= 0; at = text.indexOf(escape, from)) {
    const doubled = text.charAt(at + 1) === escape
    const code = text.slice(at + 1, at + 1 + digits)
    if (!doubled && !isCode(code)) return null
    out += text.slice(from, at) + (doubled ? escape : String.fromCharCode(parseInt(code, 16)))
    from = at + (doubled ? 2 : 1 + digits)
  }
  return out + text.slice(from)
}

/** Java reads a sign before the digits as one of the four. */
function isCode(code: string): boolean {
  return code.length === digits && /^[+-]?[\da-fA-F]+$/.test(code)
}

/** Whether a character may be the one before the digits. */
export function isUnicodeEscape(text: string): boolean {
  return text.length === 1 && !/[\da-fA-F\s+"]/.test(text)
}
