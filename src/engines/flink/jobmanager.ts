import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { causeOf } from './cause.js'
import { FlinkFailure, failureOf } from './failure.js'
import type { Answer, Http } from './http.js'
import { type Kept, keptOf } from './kept.js'
import { readAnswer } from './read.js'

const states = [
  'INITIALIZING',
  'CREATED',
  'RUNNING',
  'FAILING',
  'FAILED',
  'CANCELLING',
  'CANCELED',
  'FINISHED',
  'RESTARTING',
  'SUSPENDED',
  'RECONCILING',
] as const
export type JobState = (typeof states)[number]

/** A job with how many of its tasks run: in state RUNNING it may still wait for a place to run in. */
export interface Job {
  readonly id: string
  readonly name: string
  readonly state: JobState
  readonly running: number
  readonly total: number
  /** Milliseconds since 1970. */
  readonly started: number
}

/** What of a job's state is kept. */
export interface Checkpoint {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly bytes: number
}

/** A failure of a job, the newest first. */
export interface JobException {
  readonly message: string
  /** Milliseconds since 1970. */
  readonly time: number
}

/** @throws FlinkFailure where the JobManager says no */
export interface JobManager {
  /** All jobs, those that have ended too. */
  readonly overview: () => Promise<readonly Job[]>
  /** Null where there is no such job. What it says may be a second old, but for the state of `state`. */
  readonly job: (id: string) => Promise<JobDetail | null>
  readonly state: (id: string) => Promise<JobState | null>
  readonly exceptions: (id: string) => Promise<readonly JobException[]>
  /** Between two checkpoints, in milliseconds; null where it makes none, or is not known. */
  readonly checkpointInterval: (id: string) => Promise<number | null>
  /** Its last complete checkpoint; null where there is none. */
  readonly checkpoint: (id: string) => Promise<Checkpoint | null>
  /** What is kept of the state of a job that has ended in some state; null where nothing is, or nothing is known. */
  readonly kept: (id: string, state: JobState) => Promise<Kept | null>
  /** How long ago a job went on from state that was kept, in milliseconds; null where it never did. */
  readonly restored: (id: string) => Promise<number | null>
  /** How often a job has begun anew; null where that is not known yet. */
  readonly restarts: (id: string) => Promise<number | null>
  /** Ends a job with a savepoint, and says where that is; `directory` null: where Flink is configured to put it. */
  readonly stop: (id: string, directory: string | null, drain?: boolean) => Promise<string>
  /** Asks a job to end without one; it ends some time later. */
  readonly cancel: (id: string) => Promise<void>
  readonly metricNames: (id: string, vertex: string) => Promise<readonly string[]>
  /** Sums over the vertex's subtasks. A name that has no value yet is not among them: missing is not zero. */
  readonly metrics: (
    id: string,
    vertex: string,
    names: readonly string[],
  ) => Promise<Readonly<Record<string, number>>>
}

/** A job with its vertices, whose metrics can be asked for. */
export interface JobDetail extends Job {
  readonly vertices: readonly { readonly id: string; readonly name: string }[]
}

const state = v.picklist(states)
const tasks = v.object({ total: v.number(), running: v.number() })
const overviewSchema = v.object({
  jobs: v.array(v.object({ jid: v.string(), name: v.string(), state, 'start-time': v.number(), tasks })),
})
const detailSchema = v.object({
  jid: v.string(),
  name: v.string(),
  state,
  'start-time': v.number(),
  vertices: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      parallelism: v.number(),
      tasks: v.record(v.string(), v.number()),
    }),
  ),
})
const stateSchema = v.object({ status: state })
const exceptionsSchema = v.object({
  exceptionHistory: v.object({
    entries: v.array(v.object({ stacktrace: v.string(), timestamp: v.number() })),
  }),
})
const checkpointingSchema = v.object({ interval: v.number() })
const checkpointsSchema = v.object({
  latest: v.object({
    completed: v.nullish(v.object({ latest_ack_timestamp: v.number(), state_size: v.number() })),
    restored: v.nullish(v.object({ restore_timestamp: v.number() })),
  }),
})
const nowSchema = v.object({ now: v.number() })
const valuesSchema = v.array(v.object({ id: v.string(), value: v.string() }))
const triggered = v.object({ 'request-id': v.string() })
const savepointSchema = v.object({
  status: v.object({ id: v.picklist(['IN_PROGRESS', 'COMPLETED']) }),
  operation: v.nullish(
    v.object({
      location: v.optional(v.string()),
      'failure-cause': v.optional(v.object({ 'stack-trace': v.string() })),
    }),
  ),
})
const metricsSchema = v.array(v.object({ id: v.string(), sum: v.optional(v.number()) }))
const anything = v.unknown()

export function jobManagerAt(http: Http): JobManager {
  const metricsOf = (id: string, vertex: string) => `/jobs/${id}/vertices/${vertex}/subtasks/metrics`
  return {
    overview: async () => readAnswer(await http.get('/jobs/overview'), overviewSchema).jobs.map(jobOf),
    job: async (id) => {
      const read = await orNull(http, `/jobs/${id}`, detailSchema)
      return read === null ? null : detailOf(read)
    },
    state: async (id) => (await orNull(http, `/jobs/${id}/status`, stateSchema))?.status ?? null,
    exceptions: async (id) => {
      const read = readAnswer(await http.get(`/jobs/${id}/exceptions`), exceptionsSchema)
      return read.exceptionHistory.entries.map(({ stacktrace, timestamp }) => ({
        message: causeOf(stacktrace).message,
        time: timestamp,
      }))
    },
    checkpointInterval: async (id) => {
      const answer = await http.get(`/jobs/${id}/checkpoints/config`)
      if (answer.status === 404) return null
      const { interval } = readAnswer(answer, checkpointingSchema)
      return Number.isSafeInteger(interval) ? interval : null
    },
    checkpoint: async (id) => {
      const completed = (await orNull(http, `/jobs/${id}/checkpoints`, checkpointsSchema))?.latest.completed
      return completed == null ? null : { time: completed.latest_ack_timestamp, bytes: completed.state_size }
    },
    restored: async (id) => {
      const time = (await orNull(http, `/jobs/${id}/checkpoints`, checkpointsSchema))?.latest.restored
        ?.restore_timestamp
      return time === undefined ? null : readAnswer(await http.get(`/jobs/${id}`), nowSchema).now - time
    },
    kept: (id, state) => keptOf(http, id, state),
    restarts: async (id) => {
      const [read] = readAnswer(await http.get(`/jobs/${id}/metrics?get=numRestarts`), valuesSchema)
      return read === undefined ? null : Number(read.value)
    },
    stop: (id, directory, drain = false) => stop(http, id, directory, drain),
    cancel: async (id) => {
      readAnswer(await http.send('PATCH', `/jobs/${id}?mode=cancel`), anything)
    },
    metricNames: async (id, vertex) =>
      readAnswer(await http.get(metricsOf(id, vertex)), metricsSchema).map((metric) => metric.id),
    metrics: async (id, vertex, names) => {
      const get = encodeURIComponent(names.join(','))
      const read = readAnswer(await http.get(`${metricsOf(id, vertex)}?get=${get}&agg=sum`), metricsSchema)
      return Object.fromEntries(read.flatMap(({ id: name, sum }) => (sum === undefined ? [] : [[name, sum]])))
    },
  }
}

/** Null where Flink knows no such job. */
async function orNull<const S extends v.GenericSchema>(
  http: Http,
  path: string,
  schema: S,
): Promise<v.InferOutput<S> | null> {
  const answer = await http.get(path)
  return isUnknown(answer) ? null : readAnswer(answer, schema)
}

/** One of its answers to a job that it does not know is an internal error. */
function isUnknown({ status, body }: Answer): boolean {
  return (
    status === 404 || (status === 500 && /^Could not find Flink job/.test(failureOf(status, body).message))
  )
}

function jobOf(job: v.InferOutput<typeof overviewSchema>['jobs'][number]): Job {
  const { jid, name, tasks } = job
  return { id: jid, name, state: job.state, started: job['start-time'], ...tasks }
}

function detailOf(job: v.InferOutput<typeof detailSchema>): JobDetail {
  const { jid, name, vertices } = job
  const count = (of: (vertex: (typeof vertices)[number]) => number) =>
    vertices.reduce((sum, vertex) => sum + of(vertex), 0)
  return {
    id: jid,
    name,
    state: job.state,
    started: job['start-time'],
    running: count(({ tasks }) => tasks['RUNNING'] ?? 0),
    total: count(({ parallelism }) => parallelism),
    vertices: vertices.map(({ id, name }) => ({ id, name })),
  }
}

/** Between two looks at a savepoint, in milliseconds. */
const distance = 50

async function stop(http: Http, id: string, directory: string | null, drain: boolean): Promise<string> {
  const target = directory === null ? {} : { targetDirectory: directory }
  const sent = await http.send('POST', `/jobs/${id}/stop`, { ...target, drain })
  const request = readAnswer(sent, triggered)['request-id']
  for (;;) {
    const answer = await http.get(`/jobs/${id}/savepoints/${request}`)
    const { status, operation } = readAnswer(answer, savepointSchema)
    if (status.id === 'COMPLETED') return savepointOf(operation ?? {})
    await sleep(distance)
  }
}

type Operation = NonNullable<v.InferOutput<typeof savepointSchema>['operation']>

function savepointOf({ location, 'failure-cause': failure }: Operation): string {
  if (location !== undefined) return location
  const stack = failure?.['stack-trace']
  throw new FlinkFailure(200, stack === undefined ? { message: 'no savepoint', place: null } : causeOf(stack))
}
