import type { IntendedAct, Problem } from '../engine.js'
import type { Parts } from './parts.js'
import { isMade, objectKey, type Registry } from './registry.js'

/**
 * Whether the cluster has places for the jobs that acts start, at every moment of them: a job that finds none waits, and is
 * said to run.
 * @returns one problem at most, of the first job that would find none
 */
export async function slotProblems(
  { cluster }: Pick<Parts, 'cluster'>,
  registry: Registry,
  acts: readonly IntendedAct[],
): Promise<readonly Problem[]> {
  const starting = acts.filter((act) => isStarted(registry, act))
  const free = starting.length === 0 ? null : await cluster.freeSlots()
  if (free === null) return []
  const usual = await cluster.parallelism()
  const wants = wantedBy(registry, acts, usual)
  const first = acts[wants.findIndex((slots) => slots > free)]
  if (first === undefined) return []
  const { id, file, line } = first.step
  const message = `the new jobs need ${Math.max(...wants)} slots, and ${free} are free`
  return [{ step: id, message, hint: 'add TaskManagers, or stop jobs that nobody needs', file, line }]
}

/** How many more places than now are taken at each act. */
function wantedBy(registry: Registry, acts: readonly IntendedAct[], usual: number): readonly number[] {
  let kept = 0
  return acts.map((act) => {
    const slots = slotsOf(registry, act, usual)
    // What is filled once gives its places back.
    if (act.step.kind === 'seed') return kept + slots
    return (kept += slots)
  })
}

/** Whether an act starts a job that is not there yet. */
function isStarted(registry: Registry, { step, key }: IntendedAct): boolean {
  const starts = step.kind === 'start-statement' || step.kind === 'seed'
  return starts && !isMade(registry, key)
}

/** How many places an act takes; fewer than none where it ends a job. */
function slotsOf(registry: Registry, act: IntendedAct, usual: number): number {
  const { kind, object, properties } = act.step
  if (isStarted(registry, act)) return parallelismIn(properties, usual)
  const ended = registry.objects.get(objectKey({ kind: 'statement', name: object }))
  return kind === 'remove' && ended !== undefined ? -parallelismIn(ended.properties, usual) : 0
}

/** How many places a statement takes by its settings; else as many as is usual. */
export function parallelismIn(properties: Readonly<Record<string, string>>, usual: number): number {
  const said = properties['table.exec.resource.default-parallelism'] ?? properties['parallelism.default']
  const count = Number(said)
  return Number.isInteger(count) && count > 0 ? count : usual
}
