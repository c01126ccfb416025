import { Role } from './cursor.js'
import { isCallable, keywordOf, needsBracket } from './keyword.js'
import { isLetter, isNamePart } from './letter.js'
import { unquoted } from './quoted-name.js'
import { Kind } from './token.js'

/** What a heard token says, so that two that say the same are written the same. */
export function canonicalToken(kind: number, role: number, symbol: string, text: string): string {
  if (role === Role.synonym) return synonyms.get(symbol) ?? symbol
  switch (kind) {
    case Kind.quoted:
      // What the escapes of `U&"…"` mean may be said behind it: it stays as it is.
      return text.startsWith('`') ? canonicalName(unquoted(text), role) : text
    case Kind.word:
      return role === Role.function || text.includes('$') ? canonicalName(text, role) : text
    case Kind.keyword:
      return role === Role.name || role === Role.function ? canonicalName(text, role) : symbol
    case Kind.reserved:
      return role === Role.type ? (synonyms.get(symbol) ?? symbol) : symbol
    case Kind.number:
      return text.toUpperCase()
    case Kind.symbol:
      return symbol
    default:
      return text
  }
}

/** A token for a reader: names as they are written, all else as it is compared. */
export function spokenToken(kind: number, role: number, symbol: string, text: string): string {
  const isName = role === Role.name || role === Role.function
  return kind === Kind.quoted || kind === Kind.word || (kind === Kind.keyword && isName)
    ? text
    : canonicalToken(kind, role, symbol, text)
}

/** What is said by several words; only those that mean the same to the last detail. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['FETCH', 'LIMIT'],
  ['SOME', 'ANY'],
  ['INTEGER', 'INT'],
  ['DEC', 'DECIMAL'],
  ['NUMERIC', 'DECIMAL'],
  ['CHARACTER', 'CHAR'],
])

/** A name as it can be read again: in quotes only where it could not stand without them. */
export function nameText(name: string): string {
  return isBare(name) ? name : quote(name)
}

/** Quotes say nothing around a name that could stand without them. A function's case says nothing either. */
function canonicalName(name: string, role: number): string {
  if (role !== Role.function) return nameText(name)
  return isBare(name.toLowerCase()) ? name.toUpperCase() : quote(name.toUpperCase())
}

/**
 * A keyword is written in upper case, so a name that looks like one keeps its quotes; so does one with a `$`, which
 * behind a dot would be the name of a collation.
 */
function isBare(name: string): boolean {
  const keyword = keywordOf(name)
  if (!isLetter(name.charCodeAt(0)) || keyword?.reserved === true || keyword?.text === name) return false
  if (name.includes('$')) return false
  for (let i = 1; i < name.length; i += 1) if (!isNamePart(name.charCodeAt(i))) return false
  return true
}

function quote(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

/** Whether a bracket is written close behind a token: `SUM(x)`, `DECIMAL(10, 2)`. */
export function clings(kind: number, role: number, symbol: string): boolean {
  if (role === Role.function || role === Role.type) return true
  if (role === Role.synonym) return false
  return kind === Kind.reserved && (isCallable(symbol) || needsBracket(symbol))
}

/** Words that say what is so without them: `INNER JOIN`, `LEFT OUTER JOIN`, `ORDER BY a ASC`. */
const defaults: ReadonlySet<string> = new Set(['INNER', 'OUTER', 'ASC'])

/** The same behind certain words: `SELECT ALL`, `UNION DISTINCT`. */
const defaultsBehind: ReadonlyMap<string, string> = new Map([
  ['SELECT', 'ALL'],
  ['UNION', 'DISTINCT'],
  ['EXCEPT', 'DISTINCT'],
  ['MINUS', 'DISTINCT'],
  ['INTERSECT', 'DISTINCT'],
])

/** Whether a word of the grammar says nothing, given the word before it. */
export function isDefault(symbol: string, before: string): boolean {
  return defaults.has(symbol) || (symbol !== '' && defaultsBehind.get(before) === symbol)
}
