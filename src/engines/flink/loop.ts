import type { JobManager } from './jobmanager.js'

/** So often a job may fail before its first checkpoint: then it comes to none by itself. */
const tries = 5

/**
 * What a job says that Flink starts again and again without its ever getting anywhere; null where it does, or may yet.
 * One that has made a checkpoint has run well, and whatever holds it up may be mended.
 */
export async function loopOf(
  jobs: Pick<JobManager, 'exceptions' | 'checkpoint'>,
  id: string,
): Promise<string | null> {
  const failures = await jobs.exceptions(id)
  const [last] = failures
  if (last === undefined || failures.length < tries || (await jobs.checkpoint(id)) !== null) return null
  return `has failed ${failures.length} times, and never come to a checkpoint: ${last.message}`
}
