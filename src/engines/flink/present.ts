import type { Held, Registry } from './registry.js'

/** Topics with their ids. */
export type Topics = ReadonlyMap<string, string>

/**
 * A registry without what somebody has removed: tables whose topic is gone, or is another one under its name, and the
 * statements that fill them.
 * @param topics all that there are
 */
export function presentIn(registry: Registry, topics: Topics): Registry {
  const lost = new Set(lostFrom(registry, topics))
  return { ...registry, objects: new Map([...registry.objects].filter(([, held]) => !lost.has(held))) }
}

/** What is registered, ours, and not there any more. */
export function lostFrom({ objects }: Registry, topics: Topics): readonly Held[] {
  const all = [...objects.values()]
  const gone = all.filter((held) => held.kind === 'table' && held.topic !== null && !isThere(held, topics))
  const names = new Set(gone.map(({ name }) => name))
  const fills = ({ kind, writes }: Held) => kind === 'statement' && writes.some((name) => names.has(name))
  return [...gone, ...all.filter(fills)]
}

/** Whether the topic of a table is the one that it was. What was written down without an id is known by its name. */
export function isThere({ topic, topicId }: Held, topics: Topics): boolean {
  const id = topic === null ? undefined : topics.get(topic)
  return id !== undefined && (topicId === null || topicId === id)
}

/** Tables in whose place there is another topic. */
export function replacedIn({ objects }: Registry, topics: Topics): ReadonlySet<string> {
  const all = [...objects.values()].filter(({ kind, topic }) => kind === 'table' && topic !== null)
  const isReplaced = (held: Held) => topics.has(held.topic ?? '') && !isThere(held, topics)
  return new Set(all.filter(isReplaced).map(({ name }) => name))
}
