import { Refusal } from '../../deploy/refusal.js'
import type { Step } from '../../plan/plan.js'
import type { Capabilities } from '../engine.js'
import { capabilitiesOf } from '../platform.js'
import { connectOf } from './connector-configuration.js'
import { lastPart } from './definition.js'
import type { Parts } from './parts.js'
import type { Present } from './present.js'
import { type Held, objectKey, type Registry } from './registry.js'

/** Connectors need a cluster of Kafka Connect; a topic's name is that of its table behind the prefix. */
export function capabilitiesIn({ defaults, connect }: Pick<Parts, 'defaults' | 'connect'>): Capabilities {
  const known = capabilitiesOf('flink')
  return {
    ...known,
    connectors: connect !== null,
    nameLimit: known.nameLimit - Buffer.byteLength(defaults.prefix),
  }
}

/** @throws Refusal where this platform cannot do it at all */
export function refuseIncapable(
  parts: Pick<Parts, 'defaults' | 'connect'>,
  { id, kind, strategy, object }: Step,
): void {
  if (kind === 'alter-in-place') throw new Refusal(id, 'a living table cannot be altered here', '')
  if (strategy === 'carry-offsets') throw new Refusal(id, 'offsets cannot be carried over here', '')
  if (kind === 'create-connector') {
    connectOf(parts, id)
    return
  }
  const bytes = Buffer.byteLength(lastPart(object))
  const { nameLimit } = capabilitiesIn(parts)
  if (bytes > nameLimit)
    throw new Refusal(id, `the name ${object} has ${bytes} bytes, and ${nameLimit} are allowed`, '')
}

/** A view of the project's own that is a consumer has its name as a table has. */
function isOwnView({ consumers }: Registry, name: string): boolean {
  return (consumers.get(name)?.sql ?? null) !== null
}

/**
 * @param there what there is of topics and connectors
 * @param again whether it was begun before: what is there then may be its own
 * @throws Refusal where what it needs is not there, or what it makes is
 */
export function refuseUnmade(
  parts: Parts,
  registry: Registry,
  step: Step,
  held: Held,
  there: Present,
  again: boolean,
): void {
  const refuse = (why: string): never => {
    throw new Refusal(step.id, why, '')
  }
  const table = (name: string) => registry.objects.get(objectKey({ kind: 'table', name }))
  switch (step.kind) {
    case 'expect-external':
      if (held.topic !== null && !there.topics.has(held.topic)) refuse(`the topic ${held.topic} is not there`)
      return
    case 'create-table':
    case 'create-view': {
      const topic = held.topic ?? `${parts.defaults.prefix}${lastPart(held.name)}`
      if (table(held.name) !== undefined || isOwnView(registry, held.name))
        refuse(`${held.name} is there already`)
      if (!again && there.topics.has(topic))
        refuse(`${held.name} is there already: the topic ${topic} is not ours`)
      return
    }
    case 'alter-table':
      if (table(held.name) === undefined) refuse(`${held.name} is not there`)
      if (table(held.name)?.kind === 'external') refuse(`${held.name} is not ours`)
      return
    case 'start-statement':
    case 'seed': {
      if (registry.objects.has(objectKey(held))) refuse(`${held.name} runs already`)
      const missing = [...held.reads, ...held.writes].find((name) => table(name) === undefined)
      if (missing !== undefined) refuse(`${missing} is not there`)
      const foreign = held.writes.find((name) => table(name)?.kind === 'external')
      if (foreign !== undefined) refuse(`${foreign} is not ours`)
      return
    }
    case 'create-connector': {
      const isOurs = (name: string) => registry.objects.has(objectKey({ kind: 'connector', name }))
      if (isOurs(held.name)) refuse(`${held.name} is there already`)
      if (!again && there.connectors?.has(held.name) === true)
        refuse(`${held.name} is there already: that connector is not ours`)
      const foreign = step.touches.find((name) => !isOurs(name))
      if (foreign !== undefined) refuse(`the connector ${foreign} has to stop for it, and is not ours`)
      return
    }
    default:
      refuse(`Flink cannot ${step.kind}`)
  }
}
