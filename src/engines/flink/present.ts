import type { Held, Registry } from './registry.js'

/**
 * A registry without what somebody has removed: tables whose topic is gone, and the statements that fill them.
 * @param topics all that there are
 */
export function presentIn(registry: Registry, topics: ReadonlySet<string>): Registry {
  const lost = new Set(lostFrom(registry, topics))
  return { ...registry, objects: new Map([...registry.objects].filter(([, held]) => !lost.has(held))) }
}

/** What is registered, ours, and not there any more. */
export function lostFrom({ objects }: Registry, topics: ReadonlySet<string>): readonly Held[] {
  const all = [...objects.values()]
  const isGone = ({ kind, topic }: Held) => kind === 'table' && topic !== null && !topics.has(topic)
  const gone = all.filter(isGone)
  const names = new Set(gone.map(({ name }) => name))
  const fills = ({ kind, writes }: Held) => kind === 'statement' && writes.some((name) => names.has(name))
  return [...gone, ...all.filter(fills)]
}
