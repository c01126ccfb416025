import type { Expression, Like } from '../../../sql/tree.js'
import { literal } from '../types/identifier.js'
import type { Scope } from './scope.js'
import { stringValue } from './string-literal.js'
import { Untranslatable } from './untranslatable.js'

/** LIKE as it is; SIMILAR TO, which is no regular expression to Flink, as one. */
export function likePattern(
  operator: string,
  value: string,
  pattern: string,
  node: Like,
  scope: Scope,
): string {
  const escape = node.escape === null ? null : textOf(node.escape, scope)
  switch (operator) {
    case 'LIKE':
      return `(${value} LIKE ${pattern}${escapeClause(node, escape, scope)})`
    case 'SIMILAR TO':
      return `regexp_full_match(${value}, ${literal(similar(textOf(node.pattern, scope), escape))})`
    case 'RLIKE':
      return `regexp_matches(${value}, ${pattern})`
    default:
      throw new Untranslatable(node.start, `${operator} has no counterpart`)
  }
}

/** Patterns of one text and no more that Flink compares without looking for an escape. */
const simple = /^(?:[^%]+|[^_%]+%|%[^_%]+|%[^_%]+%)$/s

/** Without ESCAPE the backslash is one, but not in the simplest patterns (Flink's LikeCallGen). */
function escapeClause(node: Like, escape: string | null, scope: Scope): string {
  if (escape !== null) return ` ESCAPE ${literal(escape)}`
  const { pattern } = node
  const isLiteral = pattern.type === 'literal' && pattern.kind === 'string'
  const text = isLiteral ? textOf(pattern, scope) : '_'
  return !text.includes('_') && simple.test(text) ? '' : " ESCAPE '\\'"
}

function textOf(node: Expression, scope: Scope): string {
  if (node.type !== 'literal' || node.kind !== 'string')
    throw new Untranslatable(node.start, 'a pattern that is no literal has no counterpart')
  return stringValue(scope.context.text.slice(node.start, node.end)).value
}

/** SQL's regular expressions: `%` and `_`, the rest as everywhere. */
function similar(pattern: string, escape: string | null): string {
  let found = ''
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern.charAt(at)
    if (letter === escape && escape !== '') {
      at += 1
      found += escaped(pattern.charAt(at))
    } else if (letter === '%') found += '(?s:.*)'
    else if (letter === '_') found += '(?s:.)'
    else found += '.^$\\'.includes(letter) ? escaped(letter) : letter
  }
  return found
}

function escaped(letter: string): string {
  return /[\w\s]/.test(letter) ? letter : `\\${letter}`
}
