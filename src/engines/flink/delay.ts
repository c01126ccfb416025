import { parseSql } from '../../sql/parse.js'
import type { Parts } from './parts.js'
import { type Held, objectKey, type Registry } from './registry.js'

/** A job passes on at once what it does not keep for its next checkpoint, in milliseconds. */
const atOnce = 500

/**
 * How long a row may need from the sources to some tables: of jobs that write in transactions, each until its next
 * checkpoint.
 * @returns milliseconds
 */
export async function delayOf(parts: Parts, registry: Registry, names: readonly string[]): Promise<number> {
  const delays = new Map<string, number>()
  const behind = async (name: string, seen: readonly string[]): Promise<number> => {
    const table = registry.objects.get(objectKey({ kind: 'table', name }))
    if (table === undefined || seen.includes(name)) return 0
    const known = delays.get(name)
    if (known !== undefined) return known
    const fills = writersOf(registry, name)
    const own = await Promise.all(fills.map((held) => delayOfJob(parts, held, table)))
    const reads = [...table.reads, ...fills.flatMap(({ reads }) => reads)].filter((read) => read !== name)
    const before = await Promise.all(reads.map((read) => behind(read, [...seen, name])))
    const delay = Math.max(0, ...own) + Math.max(0, ...before)
    delays.set(name, delay)
    return delay
  }
  const all = await Promise.all(names.map((name) => behind(name, [])))
  return 2 * Math.max(atOnce, ...all)
}

function writersOf({ objects }: Registry, name: string): readonly Held[] {
  return [...objects.values()].filter(({ kind, writes }) => kind === 'statement' && writes.includes(name))
}

async function delayOfJob({ jobs }: Parts, { job }: Held, table: Held): Promise<number> {
  const interval = job === null || !isTransactional(table) ? null : await jobs.checkpointInterval(job)
  return interval ?? atOnce
}

function isTransactional({ sql }: Held): boolean {
  const [create] = parseSql(sql[0] ?? '').statements
  const option = create?.options.find(({ key }) => key === 'sink.delivery-guarantee')
  return option?.value === 'exactly-once'
}
