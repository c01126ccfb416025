import { Refusal } from '../../deploy/refusal.js'
import type { Step } from '../../plan/plan.js'
import type { Applied } from '../engine.js'
import type { Change } from '../kafka/log.js'
import { plain, type TopicSettings } from '../kafka/topics.js'
import { tablesMoved } from './connector-configuration.js'
import { makeConnector, untilRuns } from './connector.js'
import { completed } from './definition.js'
import { endJob, jobIdOf, startJob, untilFinished } from './job.js'
import type { Parts } from './parts.js'
import { lostFrom, type Present, presentIn, whatIsPresent } from './present.js'
import { type Held, isMade, type Ledgered, objectKey, put, type Registry } from './registry.js'
import { digestOf, explain, type Objects } from './replay.js'
import { refuseIncapable, refuseUnmade } from './refusing.js'

const wasThere: Applied = { done: false, detail: 'was there' }

/**
 * Makes one step happen: it is written down that it has begun, it happens, and it is written down that it has. Whoever
 * comes after a death in between finds what was begun, and its job by an id that is known before.
 * @throws FlinkFailure where Flink does not take its SQL; Refusal where something stands against it
 */
export async function applyStep(parts: Parts, ledger: Ledgered, step: Step, key: string): Promise<Applied> {
  const present = await whatIsPresent(parts, step)
  const known = await ledger.read()
  if (isMade(presentIn(known, present), key)) return found(parts, known, step)
  for (const { job } of lostFrom(known, present)) if (job !== null) await endJob(parts.jobs, job)
  const registry = await ledger.act(step.id, (now) => begin(parts, now, step, key, present))
  if (isMade(registry, key)) return found(parts, registry, step)
  const held = withDigest(parts, registry, heldOf(parts, registry, step, key))
  try {
    await make(parts, registry, step, held, () => ledger.act(step.id, () => ({})))
  } catch (error) {
    if (!(error instanceof Refusal)) await ledger.act(step.id, () => put.begun(key, null))
    throw error
  }
  const made = await withId(parts, held)
  await ledger.act(step.id, (now) => ({ ...put.begun(key, null), ...put.object(settled(now, made)) }))
  if (held.kind === 'connector') await untilRuns(parts, registry, step, false)
  return { done: true, detail: '' }
}

/** A topic has its id only once it is there. */
async function withId({ topics }: Parts, held: Held): Promise<Held> {
  if (held.kind !== 'table' || held.topic === null) return held
  return { ...held, topicId: (await topics.there()).get(held.topic) ?? null }
}

/** A connector may have been made, and not run. */
async function found(parts: Parts, registry: Registry, step: Step): Promise<Applied> {
  if (step.kind === 'create-connector') await untilRuns(parts, registry, step, true)
  return wasThere
}

/** What is begun, without what somebody has removed. */
function begin(parts: Parts, known: Registry, step: Step, key: string, present: Present): Change {
  const registry = presentIn(known, present)
  if (isMade(registry, key)) return {}
  const held = heldOf(parts, registry, step, key)
  refuseIncapable(parts, step)
  refuseUnmade(parts, registry, step, held, present, registry.begun.has(key))
  return lostFrom(known, present).reduce<Change>(
    (all, gone) => ({ ...all, ...put.removed(gone, known) }),
    put.begun(key, { object: held.name, topic: held.topic, job: held.job, ...connectorOf(held) }),
  )
}

/** What the registry will hold of what a step makes. */
export function heldOf(parts: Parts, registry: Registry, step: Step, key: string): Held {
  const { object: name, reads, writes, properties } = step
  const before = registry.objects.get(objectKey({ kind: 'table', name }))
  const sql = step.sql === null ? [] : [step.sql]
  if (step.kind === 'alter-table' && before !== undefined)
    return { ...before, sql: [...before.sql, ...sql], keys: [...before.keys, key] }
  const kind = kinds[step.kind] ?? 'table'
  const hasTopic = kind === 'table' || kind === 'external'
  return {
    name,
    kind,
    content: step.kind === 'expect-external' ? null : step.content,
    sql,
    reads: kind === 'connector' ? [...tablesMoved(registry, reads)] : [...reads],
    writes: [...writes],
    topic: hasTopic ? completed(step.sql ?? '', name, parts.defaults).topic : null,
    topicId: null,
    job: kind === 'statement' ? jobIdOf(registry, name) : null,
    properties: kind === 'connector' ? {} : { ...properties },
    keys: [key],
    order: 0,
    ...(kind === 'connector' ? { connector: { stops: [...step.touches] } } : {}),
  }
}

/** With what it takes to start a statement again from its state. */
function withDigest(parts: Parts, { objects }: Registry, held: Held): Held {
  return held.kind === 'statement' ? { ...held, defined: digestOf(parts, objects, held) } : held
}

const connectorOf = ({ connector }: Held) => (connector === undefined ? {} : { connector })

const kinds: Readonly<Record<string, Held['kind']>> = {
  'create-table': 'table',
  'create-view': 'view',
  'expect-external': 'external',
  'start-statement': 'statement',
  seed: 'statement',
  'create-connector': 'connector',
}

/** What is new comes last; what is altered keeps its place. */
export function settled({ objects }: Registry, held: Held): Held {
  const before = objects.get(objectKey(held))
  const last = [...objects.values()].reduce((most, { order }) => Math.max(most, order), 0)
  return { ...held, order: before?.order ?? last + 1 }
}

async function make(
  parts: Parts,
  registry: Registry,
  step: Step,
  held: Held,
  refuseOvertaken: () => Promise<unknown>,
): Promise<void> {
  const { objects } = registry
  switch (step.kind) {
    case 'start-statement':
    case 'seed':
      await startJob(parts, objects, held, held.job ?? '')
      if (step.kind === 'seed') await untilFinished(parts.jobs, held.job ?? '', step.id)
      return
    case 'create-connector':
      return makeConnector(parts, registry, step, held, refuseOvertaken)
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
