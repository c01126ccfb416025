import type { Change, Log, Values } from './log.js'

/**
 * A log that never holds some texts: where one stands in what is written, its name is kept instead, and what is read has
 * the text of now in its place.
 * @param hidden by name, texts that nobody may read there; empty ones hide nothing
 */
export function veiledLog(log: Log, hidden: Readonly<Record<string, string>>): Log {
  const pairs = Object.entries(hidden).filter(([, text]) => text !== '')
  if (pairs.length === 0) return log
  // The longest first: one may be a part of another.
  const texts = [...pairs].sort(([, a], [, b]) => b.length - a.length)
  const veil = over((text) => texts.reduce((all, [name, one]) => all.replaceAll(one, veilOf(name)), text))
  const unveil = over((text) => pairs.reduce((all, [name, one]) => all.replaceAll(veilOf(name), one), text))
  const shown = (values: Values): Values =>
    new Map([...values].map(([key, value]) => entry(unveil, key, value)))
  const kept = (change: Change): Change =>
    Object.fromEntries(Object.entries(change).map(([key, value]) => entry(veil, key, value)))
  return {
    read: async () => shown(await log.read()),
    change: async (decide) => shown(await log.change((values) => kept(decide(shown(values))))),
    close: () => log.close(),
  }
}

/** No SQL and no key holds such a letter. */
const edge = '\u0001'
const veilOf = (name: string) => `${edge}${name}${edge}`

type Over = (value: unknown) => unknown

function entry(of: Over, key: string, value: unknown): readonly [string, unknown] {
  return [String(of(key)), of(value)]
}

/** Changes every text within a value of JSON; what was seen before is not walked through again. */
function over(change: (text: string) => string): Over {
  const known = new WeakMap<object, unknown>()
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (typeof value !== 'object' || value === null) return value
    const found = known.get(value) ?? inside(value)
    known.set(value, found)
    return found
  }
  const inside = (value: object): unknown =>
    Array.isArray(value)
      ? value.map(within)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [change(key), within(one)]))
  return within
}
