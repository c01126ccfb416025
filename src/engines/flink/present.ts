import type { Step } from '../../plan/plan.js'
import { nameThere } from './connector-configuration.js'
import type { Parts } from './parts.js'
import type { Held, Registry } from './registry.js'

/** Topics with their ids. */
export type Topics = ReadonlyMap<string, string>

/** What is there, whosever it is. */
export interface Present {
  readonly topics: Topics
  /** By the names that the project has for them; null where nobody has looked. */
  readonly connectors: ReadonlySet<string> | null
}

/** What a step has to know of; connectors are looked for only where they are its matter. */
export async function whatIsPresent(parts: Parts, { kind }: Pick<Step, 'kind'>): Promise<Present> {
  const topics = await parts.topics.there()
  return { topics, connectors: kind === 'create-connector' ? await connectorsThere(parts) : null }
}

/** Null where there is no Kafka Connect. */
export async function connectorsThere(parts: Parts): Promise<ReadonlySet<string> | null> {
  if (parts.connect === null) return null
  const prefix = nameThere(parts, '')
  const names = await parts.connect.list()
  return new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)))
}

/**
 * A registry without what somebody has removed: connectors, tables whose topic is gone, or is another one under its name,
 * and the statements that fill them.
 */
export function presentIn(registry: Registry, present: Present): Registry {
  const lost = new Set(lostFrom(registry, present))
  return { ...registry, objects: new Map([...registry.objects].filter(([, held]) => !lost.has(held))) }
}

/** What is registered, ours, and not there any more. */
export function lostFrom({ objects }: Registry, { topics, connectors }: Present): readonly Held[] {
  const all = [...objects.values()]
  const isGone = (held: Held) =>
    held.kind === 'connector'
      ? connectors?.has(held.name) === false
      : held.kind === 'table' && held.topic !== null && !isThere(held, topics)
  const gone = all.filter(isGone)
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
