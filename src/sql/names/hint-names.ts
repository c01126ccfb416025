import type { NamePart, OptionEntry } from '../statement.js'
import type { Hint } from '../tree.js'
import { addName } from './found.js'
import { nameInString } from './named-in-string.js'
import { isOwnTable, type Scope } from './scope.js'

/** The tables that hints name: `STATE_TTL('t' = '1d')`, `LOOKUP('table' = 't')`, `BROADCAST(t)`. */
export function walkHints(hints: readonly Hint[], scope: Scope): void {
  for (const hint of hints) {
    for (const parts of namedBy(hint)) if (isOwnTable(parts, scope)) addName(scope.found, 'hint', parts)
  }
}

/** What stands in place of a table's own options; undefined where nothing does. */
export function optionsIn(hints: readonly Hint[]): readonly OptionEntry[] | undefined {
  const own = hints.filter(({ name }) => name === 'OPTIONS')
  return own.length === 0 ? undefined : own.flatMap(({ options }) => options)
}

function namedBy({ name, options, arguments: list }: Hint): readonly (readonly NamePart[])[] {
  if (name === 'OPTIONS') return []
  const listed = list.map((argument) => argument.parts).filter((parts) => parts.length > 0)
  if (name === 'STATE_TTL') return [...listed, ...options.flatMap(keyName)]
  return name === 'LOOKUP' ? [...listed, ...options.flatMap(lookedUp)] : listed
}

function keyName({ key, keySpan }: OptionEntry): readonly (readonly NamePart[])[] {
  const parts = nameInString(key, keySpan)
  return parts === null ? [] : [parts]
}

function lookedUp({ key, value, valueSpan }: OptionEntry): readonly (readonly NamePart[])[] {
  const parts = key === 'table' ? nameInString(value, valueSpan) : null
  return parts === null ? [] : [parts]
}
