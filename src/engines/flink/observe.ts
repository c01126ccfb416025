import type { ObservedObject } from '../engine.js'
import type { Parts } from './parts.js'
import { positionOf } from './position.js'
import { presentIn, type Topics } from './present.js'
import type { Held, Registry } from './registry.js'

/** Everything of ours, as Flink and Kafka have it, and topics that others made. */
export async function observeAll(parts: Parts, registry: Registry): Promise<readonly ObservedObject[]> {
  const there = await parts.topics.there()
  const present = presentIn(registry, { topics: there, connectors: null })
  const gone = externalsGone(registry, there)
  const ours = await Promise.all([...present.objects.values()].map((held) => observed(parts, registry, held)))
  return [
    ...ours.flat().filter(({ name }) => !gone.has(name)),
    ...goneOf(gone),
    ...foreignTopics(parts, present, there),
  ]
}

/** Externals whose topic nobody has any more: another one under its name is theirs to make. */
export function externalsGone({ objects }: Pick<Registry, 'objects'>, topics: Topics): ReadonlySet<string> {
  const gone = [...objects.values()].filter(
    ({ kind, topic }) => kind === 'external' && topic !== null && !topics.has(topic),
  )
  return new Set(gone.map(({ name }) => name))
}

function goneOf(names: ReadonlySet<string>): readonly ObservedObject[] {
  return [...names].map((name) => ({ name, kind: 'external', content: null, state: 'gone', rows: null }))
}

async function observed(
  parts: Parts,
  registry: Registry,
  { name, kind, content }: Held,
): Promise<readonly ObservedObject[]> {
  const rows = null
  // Connectors are no objects to observe.
  if (kind === 'connector') return []
  if (kind !== 'statement') return [{ name, kind, content, state: 'ready', rows }]
  return [{ name, kind, content, state: (await positionOf(parts, registry, name)).state, rows }]
}

function foreignTopics(
  { defaults: { prefix } }: Parts,
  { objects }: Registry,
  there: Topics,
): readonly ObservedObject[] {
  const known = new Set([...objects.values()].map(({ topic }) => topic))
  const foreign = [...there.keys()].filter((topic) => topic.startsWith(prefix) && !known.has(topic)).sort()
  return foreign.map((topic) => ({
    name: topic.slice(prefix.length),
    kind: 'table',
    content: null,
    state: 'ready',
    rows: null,
  }))
}
