import type { Ended } from '../engine.js'
import { jobIdOf, startJob } from './job.js'
import type { JobState } from './jobmanager.js'
import type { Parts } from './parts.js'
import { type Held, type Ledgered, objectKey, put, type Registry } from './registry.js'
import { digestOf } from './replay.js'

/** Statements whose jobs have ended though nobody removed them, and what is kept of their state. */
export async function endedIn(
  parts: Parts,
  registry: Registry,
  statements: readonly string[],
): Promise<readonly Ended[]> {
  const found: Ended[] = []
  for (const name of [...statements].sort()) {
    const held = registry.objects.get(objectKey({ kind: 'statement', name }))
    const ended = held === undefined ? null : await endedOf(parts, registry, held)
    if (ended !== null) found.push(ended)
  }
  return found
}

/** Null where it runs, has come to its end by itself, or is none of ours. */
async function endedOf(parts: Parts, registry: Registry, held: Held): Promise<Ended | null> {
  if (held.job === null) return null
  const state = await parts.jobs.state(held.job)
  if (state === null) return unknownOf(held)
  const word = await wordFor(parts, held.job, state)
  if (word === null) return null
  const ended = { statement: held.name, state: word, from: null }
  if (held.defined !== digestOf(parts, registry.objects, held))
    return { ...ended, reason: 'what it reads or writes is defined otherwise than when it was started' }
  const kept = await parts.jobs.kept(held.job, state)
  if (kept === null) return { ...ended, reason: notKept }
  const { kind, path, time } = kept
  return { ...ended, from: { kind, path, at: new Date(time).toISOString() }, reason: same }
}

const same = 'the same statement over the same tables goes on from its own last state'
const notKept = `Flink has not kept its last state ('execution.checkpointing.externalized-checkpoint-retention')`

/** Its start was written down, and may not have happened; anything else that Flink does not know has left no trace. */
function unknownOf({ name, resumed }: Held): Ended {
  const ended = { statement: name, state: 'failed', from: null } as const
  if (resumed === undefined || resumed.isStarted)
    return { ...ended, reason: 'Flink knows nothing of its job any more' }
  return { ...ended, from: { kind: 'checkpoint', path: resumed.from, at: '' }, reason: same }
}

/** How a job has ended; null where it has not, or where that is its own end. */
async function wordFor({ jobs }: Parts, id: string, state: JobState): Promise<Ended['state'] | null> {
  if (state === 'FAILED') return 'failed'
  if (state === 'CANCELED') return 'stopped'
  // What somebody stops with a savepoint is said to have finished.
  return state === 'FINISHED' && (await jobs.kept(id, state)) !== null ? 'stopped' : null
}

/**
 * Starts those of some statements again that have ended and left their state. That it is about to happen is written down
 * first, with the id of the new job, so that whoever comes after a death in between submits the very same.
 */
export async function resumeAll(
  parts: Parts,
  ledger: Ledgered,
  statements: readonly string[],
): Promise<readonly Ended[]> {
  const ended = await endedIn(parts, await ledger.read(), statements)
  const able = ended.filter(({ from }) => from !== null)
  for (const one of able) await resumeOne(parts, ledger, one)
  return able
}

async function resumeOne(parts: Parts, ledger: Ledgered, { statement, from }: Ended): Promise<void> {
  const key = objectKey({ kind: 'statement', name: statement })
  const before = (await ledger.read()).objects.get(key)
  if (before === undefined || from === null) return
  const registry = await ledger.act('resume', (now) => {
    const held = now.objects.get(key)
    // Somebody else has begun it meanwhile; or it was begun before.
    if (held === undefined || held.job !== before.job || held.resumed?.isStarted === false) return {}
    const times = (held.resumed?.times ?? 0) + 1
    const resumed = { times, from: from.path, isStarted: false }
    return put.object({ ...held, job: jobIdOf(now, statement, times), resumed })
  })
  const held = registry.objects.get(key)
  if (held?.job == null || held.resumed === undefined) return
  await startJob(parts, registry.objects, held, held.job)
  await ledger.act('resume', (now) => started(now.objects.get(key), held.job))
}

function started(held: Held | undefined, job: string | null) {
  if (held?.resumed === undefined || held.job !== job) return {}
  return put.object({ ...held, resumed: { ...held.resumed, isStarted: true } })
}
