import type { Running } from '../engine.js'
import type { Parts } from './parts.js'
import { positionOf } from './position.js'
import { objectKey, type Registry } from './registry.js'

/** How the jobs of some statements run. */
export async function runningIn(
  parts: Parts,
  registry: Registry,
  statements: readonly string[],
): Promise<readonly Running[]> {
  const found = await Promise.all([...statements].sort().map((name) => runningOf(parts, registry, name)))
  return found.filter((one) => one !== null)
}

/** Null where there is no such job. */
async function runningOf(parts: Parts, registry: Registry, statement: string): Promise<Running | null> {
  const held = registry.objects.get(objectKey({ kind: 'statement', name: statement }))
  if (held?.job == null) return null
  const { job } = held
  const state = await parts.jobs.state(job)
  if (state === null) return null
  const { lag } = await positionOf(parts, registry, statement)
  const checkpoint = await parts.jobs.checkpoint(job)
  return {
    statement,
    state,
    job,
    lag,
    restarts: await parts.jobs.restarts(job),
    checkpoint: checkpoint === null ? null : new Date(checkpoint.time).toISOString(),
    stateBytes: checkpoint?.bytes ?? null,
  }
}

/** Bytes of state at the last complete checkpoint of each statement; one that has none yet is left out. */
export async function stateSizesIn(
  { jobs }: Pick<Parts, 'jobs'>,
  { objects }: Registry,
  statements: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const sizes: Record<string, number> = {}
  for (const name of statements) {
    const job = objects.get(objectKey({ kind: 'statement', name }))?.job
    const checkpoint = job == null ? null : await jobs.checkpoint(job)
    if (checkpoint !== null) sizes[name] = checkpoint.bytes
  }
  return sizes
}
