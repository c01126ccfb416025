import { isNamePart } from './letter.js'
import { Kind, type Tokens } from './token.js'

/**
 * Where the placeholder that begins at `at` ends, as deployment tools write them: `${VAR}`, `<<VAR>>`, `{{ var }}`.
 * `at` itself where none begins.
 */
export function placeholderEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  if (unit === 0x24 && text.charCodeAt(at + 1) === 0x7b) return closing(text, at, end, '}')
  if (unit === 0x7b && text.charCodeAt(at + 1) === 0x7b) return closing(text, at, end, '}}')
  return unit === 0x3c && text.charCodeAt(at + 1) === 0x3c ? angleEnd(text, at, end) : at
}

/** Where Jinja's `{% … %}` or `{# … #}` that begins at `at` ends; `at` itself where none begins. */
export function templateEnd(text: string, at: number, end: number): number {
  const next = text.charAt(at + 1)
  if (text.charAt(at) !== '{' || (next !== '%' && next !== '#')) return at
  return closing(text, at, end, `${next}}`)
}

/** No placeholder is long: a limit keeps an unclosed one from being sought in the rest of a large text. */
const longest = 2000

function closing(text: string, at: number, end: number, mark: string): number {
  const found = text.slice(at + 2, Math.min(end, at + longest)).indexOf(mark)
  return found < 0 ? at : at + 2 + found + mark.length
}

function angleEnd(text: string, at: number, end: number): number {
  let to = at + 2
  while (to < end && isNamePart(text.charCodeAt(to))) to += 1
  return to > at + 2 && text.startsWith('>>', to) ? to + 2 : at
}

const written = /\$\{|<<[\w$]+>>|\{\{|\{%/

/** What every placeholder and template begins with. */
const begun = /\$\{|<<|\{[{%#]/

/** Whether a placeholder stands in a name. */
export function hasPlaceholder(name: string): boolean {
  return written.test(name)
}

/** Whether a placeholder stands in tokens [from, to), in strings and quoted names too; comments do not count. */
export function holdsPlaceholder({ text, kinds, starts }: Tokens, from: number, to: number): boolean {
  // One look at the whole range spares most statements a look at each of their strings.
  if (!begun.test(text.slice(starts[from], starts[to]))) return false
  for (let i = from; i < to; i += 1) {
    const kind = kinds[i]
    if (kind === Kind.placeholder || kind === Kind.template) return true
    if (kind === Kind.string || kind === Kind.quoted || kind === Kind.bad) {
      if (written.test(text.slice(starts[i], starts[i + 1]))) return true
    }
  }
  return false
}
