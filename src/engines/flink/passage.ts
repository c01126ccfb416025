import { setTimeout as sleep } from 'node:timers/promises'
import { parseSql } from '../../sql/parse.js'
import type { Parts } from './parts.js'
import { behind, endsOfSources } from './position.js'
import { type Held, objectKey, type Registry } from './registry.js'

/** A job passes on at once what it does not keep for its next checkpoint, in milliseconds. */
const atOnce = 300

/** Between two looks at a job, and how long one may take to read what was there, in milliseconds. */
const [distance, patience] = [300, 120_000]

/**
 * Waits until everything that is in the sources now has come to some tables: each job on the way, after those that it
 * reads from, has read what was there when its turn came, and has passed on what it writes in transactions.
 */
export async function passed(parts: Parts, registry: Registry, names: readonly string[]): Promise<void> {
  for (const jobs of levelsBehind(registry, names))
    await Promise.all(jobs.map((held) => passedBy(parts, registry, held)))
}

async function passedBy(parts: Parts, registry: Registry, held: Held): Promise<void> {
  const ends = await endsOfSources(parts, registry, held)
  for (const end = Date.now() + patience; Date.now() < end;) {
    if ((await behind(parts, held, ends)) === 0) break
    await sleep(distance)
  }
  await sleep(await commitDelay(parts, registry, held))
}

/** The statements that rows come by to some tables: those that read no other's first. */
export function levelsBehind({ objects }: Registry, names: readonly string[]): readonly (readonly Held[])[] {
  const writers = [...objects.values()].filter(({ kind }) => kind === 'statement')
  const depths = new Map<Held, number>()
  const depthOf = (name: string, seen: readonly string[]): number => {
    if (seen.includes(name)) return 0
    const table = objects.get(objectKey({ kind: 'table', name }))
    const path = [...seen, name]
    const through = (table?.reads ?? []).map((read) => depthOf(read, path))
    const filled = writers
      .filter(({ writes }) => writes.includes(name))
      .map((held) => {
        const depth = 1 + Math.max(0, ...held.reads.map((read) => depthOf(read, path)))
        depths.set(held, Math.max(depth, depths.get(held) ?? 0))
        return depth
      })
    return Math.max(0, ...through, ...filled)
  }
  for (const name of names) depthOf(name, [])
  const levels = Math.max(0, ...depths.values())
  return Array.from({ length: levels }, (_, level) =>
    [...depths].flatMap(([held, depth]) => (depth === level + 1 ? [held] : [])),
  )
}

/** How long a job may keep what it has made, in milliseconds. */
async function commitDelay({ jobs }: Parts, { objects }: Registry, held: Held): Promise<number> {
  const tables = held.writes.map((name) => objects.get(objectKey({ kind: 'table', name })))
  const isKept = tables.some((table) => table !== undefined && isTransactional(table))
  const interval = held.job === null || !isKept ? null : await jobs.checkpointInterval(held.job)
  return atOnce + (interval ?? 0)
}

function isTransactional({ sql }: Held): boolean {
  const [create] = parseSql(sql[0] ?? '').statements
  const option = create?.options.find(({ key }) => key === 'sink.delivery-guarantee')
  return option?.value === 'exactly-once'
}
