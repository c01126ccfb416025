import { Refusal, TransientRefusal } from '../../deploy/refusal.js'
import type { Position } from '../engine.js'
import { ended } from './job.js'
import type { JobDetail } from './jobmanager.js'
import { loopOf } from './loop.js'
import type { Parts } from './parts.js'
import { type Held, objectKey, type Registry } from './registry.js'

/** @throws Refusal where no such statement runs here */
export async function positionOf(parts: Parts, registry: Registry, statement: string): Promise<Position> {
  const held = registry.objects.get(objectKey({ kind: 'statement', name: statement }))
  if (held?.job == null) throw new Refusal('position', `${statement} is not there`, '')
  const job = await parts.jobs.job(held.job)
  if (job !== null) return positionIn(parts, registry, held, job)
  // The overview may be late; the state never is.
  if ((await parts.jobs.state(held.job)) !== null)
    throw new TransientRefusal('position', `the job of ${statement} cannot be seen yet`, 'no')
  return { state: 'failed', lag: null, detail: `Flink knows nothing of its job ${held.job}` }
}

async function positionIn(parts: Parts, registry: Registry, held: Held, job: JobDetail): Promise<Position> {
  const { state, running, total } = job
  if (state === 'FINISHED') return finished(parts, job.id)
  if (state === 'FAILED') return { state: 'failed', lag: null, detail: await failureOf(parts, job.id) }
  if (ended.has(state) || state === 'CANCELLING' || state === 'SUSPENDED')
    return { state: 'stopped', lag: null, detail: state }
  if (state !== 'RUNNING') return beginning(parts, job.id)
  if (running < total) return { state: 'starting', lag: null, detail: `${running} of ${total} tasks run` }
  const lag = await lagOf(parts, registry, held, job)
  return { state: lag === 0 ? 'caught-up' : 'running', lag, detail: '' }
}

/** It may be for the first time, or once more after a failure. */
async function beginning(parts: Parts, id: string): Promise<Position> {
  const loop = await loopOf(parts.jobs, id)
  return loop === null
    ? { state: 'starting', lag: null, detail: await failureOf(parts, id) }
    : { state: 'failed', lag: null, detail: loop }
}

/** What somebody stops with a savepoint is said to have finished, too. */
async function finished({ jobs }: Parts, id: string): Promise<Position> {
  const isStopped = (await jobs.kept(id, 'FINISHED')) !== null
  return isStopped
    ? { state: 'stopped', lag: null, detail: 'stopped with a savepoint' }
    : { state: 'finished', lag: 0, detail: '' }
}

async function failureOf({ jobs }: Parts, id: string): Promise<string> {
  return (await jobs.exceptions(id))[0]?.message ?? ''
}

/**
 * How many records a job has not taken from its sources yet: where each partition ends now, less where its reader stands.
 * Null where a reader has not said yet where it stands.
 */
async function lagOf(parts: Parts, registry: Registry, held: Held, job: JobDetail): Promise<number | null> {
  return lagIn(parts, await endsOfSources(parts, registry, held), job)
}

async function lagIn(parts: Parts, ends: Ends, job: JobDetail): Promise<number | null> {
  const read = await readBy(parts, job)
  const lag = lagBehind(ends, read)
  if (lag === 0) return lag
  const said = new Map([...ends].filter(([partition]) => hasSaid(read, partition)))
  return said.size < ends.size && (await isQuiet(parts, job)) ? lagBehind(said, read) : lag
}

/** Whether a reader of a partition has read anything since it began. */
function hasSaid({ offsets }: Read, partition: string): boolean {
  return (offsets.get(measured(partition)) ?? -1) >= 0
}

/** So long after it went on from kept state a reader has read what there is to read, in milliseconds. */
const settling = 10_000

/**
 * Whether readers that have read nothing since the job went on from kept state have nothing left to read: they say where
 * they stand only once a record comes, and would long have read one that was there, as nothing holds them up.
 */
async function isQuiet({ jobs }: Parts, { id, vertices }: JobDetail): Promise<boolean> {
  const age = await jobs.restored(id)
  if (age === null || age < settling) return false
  for (const { id: vertex } of vertices) {
    const { [waited]: busy = 0 } = await jobs.metrics(id, vertex, [waited])
    if (busy > 0) return false
  }
  return true
}

/** How long, of the last second, a vertex waited for those behind it. */
const waited = 'backPressuredTimeMsPerSecond'

/** Topic and partition → where it ends now, of all that a statement reads. */
export function endsOfSources(parts: Parts, registry: Registry, held: Held): Promise<Ends> {
  return endsOf(parts, topicsOf(registry, held.reads))
}

/**
 * How many records a statement has not taken yet of what was there at some moment.
 * @returns null where it does not run, or does not say where it stands
 */
export async function behind(parts: Parts, { job }: Held, ends: Ends): Promise<number | null> {
  const detail = job === null ? null : await parts.jobs.job(job)
  if (detail === null || ended.has(detail.state)) return detail?.state === 'FINISHED' ? 0 : null
  return lagIn(parts, ends, detail)
}

type Ends = ReadonlyMap<string, bigint>

/** What ends a transaction takes a place in its partition too, and is never read. */
const markers = 2

function lagBehind(ends: Ends, { offsets, pending }: Read): number | null {
  let lag = 0
  for (const [partition, end] of ends) {
    const offset = offsets.get(measured(partition))
    if (end > 0n && offset === undefined) return null
    const left = Math.max(0, Number(end) - ((offset ?? -1) + 1))
    if (left > markers || pending !== 0) lag += left
  }
  return lag
}

/** The topics that are read, also through views. */
function topicsOf({ objects }: Registry, names: readonly string[]): ReadonlySet<string> {
  const topics = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const held = objects.get(objectKey({ kind: 'table', name }))
    if (held === undefined || seen.has(name)) return
    seen.add(name)
    if (held.topic !== null) topics.add(held.topic)
    else held.reads.forEach(visit)
  }
  names.forEach(visit)
  return topics
}

async function endsOf({ topics }: Parts, names: ReadonlySet<string>): Promise<Ends> {
  const ends = new Map<string, bigint>()
  for (const name of names)
    for (const [partition, end] of await topics.ends(name)) ends.set(`${name} ${partition}`, end)
  return ends
}

const offsetMetric = /KafkaSourceReader\.topic\.(.+)\.partition\.(\d+)\.currentOffset$/

/** Topic and partition as they are called in the name of a metric, where no point may stand. */
const measured = (partition: string) => partition.replaceAll('.', '_')

const pendingMetric = /\.pendingRecords$/

/** How far a job's readers are. */
interface Read {
  /** Topic and partition → the offset that was read last; the smallest where two topics are called alike there. */
  readonly offsets: ReadonlyMap<string, number>
  /** Records that they know of and have not read; null where none of them has said so yet. */
  readonly pending: number | null
}

async function readBy({ jobs }: Parts, { id, vertices }: JobDetail): Promise<Read> {
  const offsets = new Map<string, number>()
  let pending: number | null = null
  for (const vertex of vertices) {
    const all = await jobs.metricNames(id, vertex.id)
    const names = all.filter((name) => offsetMetric.test(name) || pendingMetric.test(name))
    if (names.length === 0) continue
    for (const [name, value] of Object.entries(await jobs.metrics(id, vertex.id, names))) {
      if (pendingMetric.test(name)) pending = (pending ?? 0) + value
      else note(offsets, name, value)
    }
  }
  return { offsets, pending }
}

function note(offsets: Map<string, number>, name: string, offset: number): void {
  const [, topic = '', partition = ''] = offsetMetric.exec(name) ?? []
  const key = `${topic} ${partition}`
  offsets.set(key, Math.min(offset, offsets.get(key) ?? offset))
}
