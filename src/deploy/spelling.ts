import { groupBy } from '../project/group.js'
import type { NameOf } from './meaning.js'

/**
 * The names that a project has for its tables, however SQL spells them: of two spellings the shorter is the end of the
 * longer (DESIGN §4, Names); the case counts only where two names differ in nothing else.
 * @param names the project's
 * @param others what the platform calls some of them, by the platform's name
 */
export function namesOf(
  names: Iterable<string>,
  others: ReadonlyMap<string, string> = new Map<string, string>(),
): NameOf {
  const all = new Set(names)
  const byEnd = groupBy(all, lastOf)
  return (parts) => {
    const spelled = parts.join('.')
    if (all.has(spelled)) return spelled
    const close = (byEnd.get(lastOf(spelled)) ?? []).filter((name) => isClose(name, spelled))
    return others.get(spelled) ?? (close.length === 1 ? (close[0] ?? spelled) : spelled)
  }
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

function isClose(one: string, other: string): boolean {
  const [a, b] = [`.${one}`.toLowerCase(), `.${other}`.toLowerCase()]
  return a.endsWith(b) || b.endsWith(a)
}
