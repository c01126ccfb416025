import * as v from 'valibot'
import type { Http } from './http.js'
import { readAnswer } from './read.js'

/** State of a job that outlives it. */
export interface Kept {
  readonly kind: 'checkpoint' | 'savepoint'
  readonly path: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly bytes: number
}

const snapshot = v.object({
  id: v.number(),
  external_path: v.nullish(v.string()),
  latest_ack_timestamp: v.number(),
  state_size: v.number(),
})
const restored = v.object({
  id: v.number(),
  external_path: v.nullish(v.string()),
  restore_timestamp: v.number(),
  is_savepoint: v.boolean(),
})
const checkpointsSchema = v.object({
  latest: v.object({
    completed: v.nullish(snapshot),
    savepoint: v.nullish(snapshot),
    restored: v.nullish(restored),
  }),
})
const configurationSchema = v.object({
  externalization: v.object({ enabled: v.boolean(), delete_on_cancellation: v.boolean() }),
})

/**
 * The last state of a job that has ended, where Flink keeps it beyond that; null where it does not, or knows no such job.
 * An older one than the last would have the job do again what it has done.
 */
export async function keptOf(http: Http, id: string, state: string): Promise<Kept | null> {
  const answer = await http.get(`/jobs/${id}/checkpoints`)
  if (answer.status === 404) return null
  const { completed, savepoint, restored } = readAnswer(answer, checkpointsSchema).latest
  const isSavepoint = savepoint != null && savepoint.id > (completed?.id ?? 0)
  if (isSavepoint) return snapshotOf('savepoint', savepoint)
  // What has come to its own end has nothing to go on with.
  if (state === 'FINISHED') return null
  if (completed != null)
    return (await isRetained(http, id, state)) ? snapshotOf('checkpoint', completed) : null
  if (restored?.external_path == null) return null
  const kind = restored.is_savepoint ? 'savepoint' : 'checkpoint'
  return { kind, path: restored.external_path, time: restored.restore_timestamp, bytes: 0 }
}

function snapshotOf(kind: Kept['kind'], of: v.InferOutput<typeof snapshot>): Kept | null {
  const path = of.external_path ?? ''
  // What is no address stands in angle brackets: state that only the JobManager's memory held.
  if (path === '' || path.startsWith('<')) return null
  return { kind, path, time: of.latest_ack_timestamp, bytes: of.state_size }
}

async function isRetained(http: Http, id: string, state: string): Promise<boolean> {
  const { externalization } = readAnswer(
    await http.get(`/jobs/${id}/checkpoints/config`),
    configurationSchema,
  )
  return externalization.enabled && !(state === 'CANCELED' && externalization.delete_on_cancellation)
}
