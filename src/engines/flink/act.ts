import { Refusal } from '../../deploy/refusal.js'
import type { Step } from '../../plan/plan.js'
import type { Applied } from '../engine.js'
import type { Change } from '../kafka/log.js'
import { plain, type TopicSettings } from '../kafka/topics.js'
import { completed } from './definition.js'
import { endJob, jobIdOf, startJob, untilFinished } from './job.js'
import type { Parts } from './parts.js'
import { lostFrom, presentIn, type Topics } from './present.js'
import { type Held, type Ledgered, objectKey, put, type Registry } from './registry.js'
import { explain, type Objects } from './replay.js'
import { refuseIncapable, refuseUnmade } from './refusing.js'

const wasThere: Applied = { done: false, detail: 'was there' }

/**
 * Makes one step happen: it is written down that it has begun, it happens, and it is written down that it has. Whoever
 * comes after a death in between finds what was begun, and its job by an id that is known before.
 * @throws FlinkFailure where Flink does not take its SQL; Refusal where something stands against it
 */
export async function applyStep(parts: Parts, ledger: Ledgered, step: Step, key: string): Promise<Applied> {
  const topics = await parts.topics.there()
  const known = await ledger.read()
  if (isMade(presentIn(known, topics), key)) return wasThere
  for (const { job } of lostFrom(known, topics)) if (job !== null) await endJob(parts.jobs, job)
  const registry = await ledger.act(step.id, (now) => begin(parts, now, step, key, topics))
  if (isMade(registry, key)) return wasThere
  const held = heldOf(parts, registry, step, key)
  try {
    await make(parts, registry, step, held)
  } catch (error) {
    if (!(error instanceof Refusal)) await ledger.act(step.id, () => put.begun(key, null))
    throw error
  }
  const made = await withId(parts, held)
  await ledger.act(step.id, (now) => ({ ...put.begun(key, null), ...put.object(settled(now, made)) }))
  return { done: true, detail: '' }
}

/** A topic has its id only once it is there. */
async function withId({ topics }: Parts, held: Held): Promise<Held> {
  if (held.kind !== 'table' || held.topic === null) return held
  return { ...held, topicId: (await topics.there()).get(held.topic) ?? null }
}

const isMade = ({ objects }: Registry, key: string): boolean =>
  [...objects.values()].some(({ keys }) => keys.includes(key))

/** What is begun, without what somebody has removed. */
function begin(parts: Parts, known: Registry, step: Step, key: string, topics: Topics): Change {
  const registry = presentIn(known, topics)
  if (isMade(registry, key)) return {}
  const held = heldOf(parts, registry, step, key)
  refuseIncapable(parts, step)
  refuseUnmade(parts, registry, step, held, topics, registry.begun.has(key))
  return lostFrom(known, topics).reduce<Change>(
    (all, gone) => ({ ...all, ...put.removed(gone, known) }),
    put.begun(key, { object: held.name, topic: held.topic, job: held.job }),
  )
}

/** What the registry will hold of what a step makes. */
export function heldOf(parts: Parts, registry: Registry, step: Step, key: string): Held {
  const { object: name, reads, writes, properties } = step
  const before = registry.objects.get(objectKey({ kind: 'table', name }))
  const sql = step.sql === null ? [] : [step.sql]
  if (step.kind === 'alter-table' && before !== undefined)
    return { ...before, sql: [...before.sql, ...sql], keys: [...before.keys, key] }
  const isStatement = step.kind === 'start-statement' || step.kind === 'seed'
  return {
    name,
    kind: kinds[step.kind] ?? 'table',
    content: step.kind === 'expect-external' ? null : step.content,
    sql,
    reads: [...reads],
    writes: [...writes],
    topic:
      isStatement || step.kind === 'create-view'
        ? null
        : completed(step.sql ?? '', name, parts.defaults).topic,
    topicId: null,
    job: isStatement ? jobIdOf(registry, name) : null,
    properties: { ...properties },
    keys: [key],
    order: 0,
  }
}

const kinds: Readonly<Record<string, Held['kind']>> = {
  'create-table': 'table',
  'create-view': 'view',
  'expect-external': 'external',
  'start-statement': 'statement',
  seed: 'statement',
}

/** What is new comes last; what is altered keeps its place. */
export function settled({ objects }: Registry, held: Held): Held {
  const before = objects.get(objectKey(held))
  const last = [...objects.values()].reduce((most, { order }) => Math.max(most, order), 0)
  return { ...held, order: before?.order ?? last + 1 }
}

async function make(parts: Parts, { objects }: Registry, step: Step, held: Held): Promise<void> {
  switch (step.kind) {
    case 'start-statement':
    case 'seed':
      await startJob(parts, objects, held, held.job ?? '')
      if (step.kind === 'seed') await untilFinished(parts.jobs, held.job ?? '', step.id)
      return
    default:
      await explain(parts, objects, held)
      if (step.kind === 'create-table' && held.topic !== null)
        await parts.topics.create(held.topic, await settingsLike(parts, objects, held))
  }
}

/** Like the topic of the version before it, where there is one that is ours. */
async function settingsLike({ topics }: Parts, objects: Objects, held: Held): Promise<TopicSettings> {
  const stem = held.name.replace(/_v\d+$/, '')
  const earlier = [...objects.values()].findLast(
    ({ name, topic, kind }) => kind === 'table' && topic !== null && name.replace(/_v\d+$/, '') === stem,
  )
  return earlier?.topic == null ? plain : topics.settings(earlier.topic)
}
