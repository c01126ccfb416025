import { Refusal } from '../../deploy/refusal.js'
import type { Step } from '../../plan/plan.js'
import { namesTopics, replaceWords } from '../../release/naming/topic.js'
import type { Connect } from '../connect/connect.js'
import type { Configuration } from '../connect/validation.js'
import type { Parts } from './parts.js'
import { objectKey, type Registry } from './registry.js'

/** The cluster that runs connectors. @throws Refusal where the environment names none */
export function connectOf({ connect }: Pick<Parts, 'connect'>, act: string): Connect {
  if (connect !== null) return connect
  const why = 'there is no Kafka Connect here: `connect` of the environment says where it is'
  throw new Refusal(act, why, '')
}

/** What a connector of ours is called there: whoever shares the cluster has other names, as with topics. */
export function nameThere({ defaults }: Pick<Parts, 'defaults'>, connector: string): string {
  return `${defaults.prefix}${connector}`
}

/** Its group of consumers, as Kafka Connect names it. */
export function groupOf(parts: Pick<Parts, 'defaults'>, connector: string): string {
  return `connect-${nameThere(parts, connector)}`
}

/** What Kafka Connect is sent of a connector: its name and its topics as they are called there. */
export function configurationOf(
  parts: Pick<Parts, 'defaults'>,
  registry: Registry,
  { object, properties }: Pick<Step, 'object' | 'properties'>,
): Configuration {
  const there = ([key, value]: readonly [string, string]): readonly [string, string] => [
    key,
    namesTopics(key) ? replaceWords(value, (word) => topicThere(parts, registry, word)) : value,
  ]
  const settings: Configuration = Object.fromEntries(Object.entries(properties).map(there))
  return { ...settings, name: nameThere(parts, object) }
}

/** A table that does not name its topic has the prefix before it; a connector that names a topic means that one. */
function topicThere(
  { defaults: { prefix } }: Pick<Parts, 'defaults'>,
  registry: Registry,
  name: string,
): string {
  const topic = registry.objects.get(objectKey({ kind: 'table', name }))?.topic
  return topic === `${prefix}${name}` ? topic : name
}

/** The tables whose topics a connector moves; a topic that is no table's stays what it is. */
export function tablesMoved({ objects }: Registry, topics: readonly string[]): readonly string[] {
  return topics.map((topic) => {
    if (objects.has(objectKey({ kind: 'table', name: topic }))) return topic
    return [...objects.values()].find((held) => held.topic === topic)?.name ?? topic
  })
}
