import type { Step } from '../../plan/plan.js'
import { nameThere } from './connector-configuration.js'
import type { Parts } from './parts.js'
import type { Held, Registry } from './registry.js'

/** What is there, whosever it is. */
export interface Present {
  readonly topics: ReadonlySet<string>
  /** By the names that the project has for them; null where nobody has looked. */
  readonly connectors: ReadonlySet<string> | null
}

/** What a step has to know of; connectors are looked for only where they are its matter. */
export async function whatIsPresent(parts: Parts, { kind }: Pick<Step, 'kind'>): Promise<Present> {
  const topics = new Set(await parts.topics.names())
  return { topics, connectors: kind === 'create-connector' ? await connectorsThere(parts) : null }
}

/** Null where there is no Kafka Connect. */
export async function connectorsThere(parts: Parts): Promise<ReadonlySet<string> | null> {
  if (parts.connect === null) return null
  const prefix = nameThere(parts, '')
  const names = await parts.connect.list()
  return new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)))
}

/** A registry without what somebody has removed: connectors, tables whose topic is gone, and the statements that fill them. */
export function presentIn(registry: Registry, present: Present): Registry {
  const lost = new Set(lostFrom(registry, present))
  return { ...registry, objects: new Map([...registry.objects].filter(([, held]) => !lost.has(held))) }
}

/** What is registered, ours, and not there any more. */
export function lostFrom({ objects }: Registry, { topics, connectors }: Present): readonly Held[] {
  const all = [...objects.values()]
  const isGone = ({ kind, name, topic }: Held) =>
    kind === 'connector'
      ? connectors?.has(name) === false
      : kind === 'table' && topic !== null && !topics.has(topic)
  const gone = all.filter(isGone)
  const names = new Set(gone.map(({ name }) => name))
  const fills = ({ kind, writes }: Held) => kind === 'statement' && writes.some((name) => names.has(name))
  return [...gone, ...all.filter(fills)]
}
