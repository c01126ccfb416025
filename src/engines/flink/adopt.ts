import { Refusal } from '../../deploy/refusal.js'
import type { Adoption, Description, ObservedObject } from '../engine.js'
import type { Change } from '../kafka/log.js'
import { heldOf, settled } from './act.js'
import { ended } from './job.js'
import type { Job } from './jobmanager.js'
import type { Parts } from './parts.js'
import type { Topics } from './present.js'
import { type Held, objectKey, put, type Registry } from './registry.js'

/** What is there, whosever it is: topics, and the jobs that have not ended. */
export interface There {
  readonly topics: Topics
  readonly jobs: readonly Job[]
}

export async function whatIsThere({ topics, jobs }: Parts): Promise<There> {
  const running = (await jobs.overview()).filter(({ state }) => !ended.has(state))
  return { topics: await topics.there(), jobs: running }
}

/**
 * What would make topics and jobs of others ours, all together.
 * @throws Refusal where one is not there, or is ours with other content
 */
export function adoptedBy(
  parts: Parts,
  registry: Registry,
  there: There,
  adoptions: readonly Adoption[],
): Change {
  const objects = new Map(registry.objects)
  let change: Change = {}
  for (const one of adoptions) {
    const held = adopted(parts, { ...registry, objects }, there, one)
    if (held === null) continue
    objects.set(objectKey(held), held)
    change = { ...change, ...put.object(held) }
  }
  return change
}

/** Null where it is ours already. */
export function adopted(parts: Parts, registry: Registry, there: There, adoption: Adoption): Held | null {
  const { step } = adoption
  const made = heldOf(parts, registry, step, '')
  const known = registry.objects.get(objectKey(made))
  if (known !== undefined && known.content === step.content) return null
  if (known !== undefined && known.kind !== 'external')
    throw new Refusal('adopt', `${step.object} has other content`, '')
  const found =
    made.kind === 'statement' ? jobCalled(there, adoption.there) : topicOf(parts, there, adoption.there)
  if (found === null && made.kind !== 'view') throw new Refusal('adopt', `${adoption.there} is not there`, '')
  const place =
    made.kind === 'statement'
      ? { job: found }
      : { topic: found, topicId: there.topics.get(found ?? '') ?? null }
  return settled(registry, { ...made, ...place, keys: [] })
}

function jobCalled({ jobs }: There, name: string): string | null {
  return jobs.find((job) => job.name === name)?.id ?? null
}

function topicOf({ defaults }: Parts, { topics }: There, name: string): string | null {
  const topic = `${defaults.prefix}${name}`
  return topics.has(topic) ? topic : null
}

/** What we made is described as we sent it; of what others made it can be told that it is there, and no more. */
export function described(
  parts: Parts,
  { objects }: Registry,
  there: There,
  { name, kind }: Pick<ObservedObject, 'name' | 'kind'>,
): Description | null {
  const held = objects.get(objectKey({ kind, name }))
  if (held !== undefined) return { name, sql: held.sql.join(';\n'), keeps: 'all' }
  const found = kind === 'statement' ? jobCalled(there, name) : topicOf(parts, there, name)
  return found === null ? null : { name, sql: '', keeps: 'name' }
}
