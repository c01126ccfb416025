import type { NamePart, Span } from '../statement.js'

const part = /`((?:[^`]|``)*)`|[^.`]+/y

/**
 * The dotted name that a string's value is, with each part's place in the text; null where the value is no such name,
 * or its escapes hide the places.
 */
export function nameInString(value: string, { start, end }: Span): readonly NamePart[] | null {
  if (value === '' || end - start !== value.length) return null
  const parts: NamePart[] = []
  for (let at = 0; at <= value.length; at = part.lastIndex + 1) {
    part.lastIndex = at
    const found = part.exec(value)
    if (found === null) return null
    parts.push(partOf(found, start))
    if (part.lastIndex === value.length) return parts
    if (value.charAt(part.lastIndex) !== '.') return null
  }
  return null
}

function partOf({ index, 0: whole, 1: quoted }: RegExpExecArray, start: number): NamePart {
  const from = start + index
  if (quoted === undefined) return { text: whole, quoted: false, start: from, end: from + whole.length }
  const text = quoted.replaceAll('``', '`')
  return { text, quoted: true, start: from + 1, end: from + whole.length - 1 }
}
