import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../../deploy/refusal.js'
import { FlinkFailure } from './failure.js'
import { loopOf } from './loop.js'
import type { JobManager, JobState } from './jobmanager.js'
import type { Parts } from './parts.js'
import type { Held, Registry } from './registry.js'
import { inSession, type Objects } from './replay.js'

/**
 * The id of a statement's job, known before it is submitted: Flink starts none twice, also not one that has ended.
 * A registry that was made anew, and knows nothing of the jobs of the one before, has others.
 * @param resumed how often it was started again from its state
 */
export function jobIdOf({ birth, removals }: Registry, statement: string, resumed = 0): string {
  const own = [birth, statement, removals.get(statement) ?? 0]
  const identity = JSON.stringify(resumed === 0 ? own : [...own, resumed])
  return createHash('sha256').update(identity).digest('hex').slice(0, 32)
}

/**
 * Starts a statement's job, unless it has been started already; one that was resumed, from the state that was kept of it:
 * that is said for this statement alone, else every later one of the session would begin there too.
 * @throws FlinkFailure where Flink does not take it
 */
export async function startJob(parts: Parts, objects: Objects, held: Held, job: string): Promise<void> {
  if ((await parts.jobs.state(job)) !== null) return
  await inSession(parts, objects, [...held.reads, ...held.writes], async (session) => {
    const configuration = {
      ...held.properties,
      'pipeline.name': held.name,
      '$internal.pipeline.job-id': job,
      ...(held.resumed === undefined ? {} : { 'execution.state-recovery.path': held.resumed.from }),
    }
    await session.run(held.sql[0] ?? '', configuration).catch((error: unknown) => {
      if (!isThere(error)) throw error
    })
  })
}

/** Another request has started it meanwhile. */
function isThere(error: unknown): boolean {
  return error instanceof FlinkFailure && /already been submitted|DuplicateJobSubmission/.test(error.message)
}

/** What a job does not come back from. */
export const ended: ReadonlySet<JobState> = new Set(['FAILED', 'CANCELED', 'FINISHED'])

/** Between two looks at a job that is to end, in milliseconds. */
const distance = 100

/**
 * Waits until a job that comes to its end by itself has.
 * @throws Refusal where it fails, or fails again and again: it goes on by itself then once the reason is mended
 */
export async function untilFinished(jobs: JobManager, id: string, step: string): Promise<void> {
  for (;;) {
    const state = await jobs.state(id)
    if (state === 'FINISHED') return
    if (state === null || ended.has(state)) {
      const [failure] = state === null ? [] : await jobs.exceptions(id)
      throw new Refusal(step, failure?.message ?? `its job has not finished: ${state ?? 'it is gone'}`, '')
    }
    const loop = state === 'RUNNING' ? null : await loopOf(jobs, id)
    if (loop !== null) throw new Refusal(step, `its job ${loop}`, '')
    await sleep(distance)
  }
}

/** Ends a job without a savepoint; one that has ended, or was never there, is no error. */
export async function endJob(jobs: JobManager, id: string): Promise<void> {
  for (let asked = false; ; asked = true) {
    const state = await jobs.state(id)
    if (state === null || ended.has(state)) return
    if (!asked) await jobs.cancel(id)
    await sleep(distance)
  }
}
