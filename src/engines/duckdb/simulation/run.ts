import { Refusal } from '../../../deploy/refusal.js'
import type { Step } from '../../../plan/plan.js'
import type { Pipeline } from '../../../release/release.js'
import type { Session } from '../session.js'
import type { Definition } from '../store/definition.js'
import type { NameSpace } from '../store/naming.js'
import { problemOf, type StepOutcome } from '../store/outcome.js'
import { prepareRegistry, readObjects } from '../store/registry.js'
import { carryOut } from '../store/carry-out.js'
import type { Store } from '../store/database.js'
import { simulationSteps } from './steps.js'

/** What both sides of a simulation share. */
export interface Setting {
  readonly session: Session
  readonly samples: string | null
  readonly space: NameSpace
  readonly now: string
}

/** One side, run. */
export interface SimulatedSide {
  /** Every table that holds what it should. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly sourceRows: number
  /** What could not be run, with its place. */
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Runs what the wanted tables are computed from, in a database of its own. Where a statement cannot be run, it is named
 * and nothing is claimed of what depends on it.
 * @throws Refusal for sample files that are not what they should be
 */
export async function runPipeline(
  setting: Setting,
  database: string,
  pipeline: Pipeline,
  wanted: readonly string[],
): Promise<SimulatedSide> {
  const { session } = setting
  await session.run(`USE ${database}`)
  session.forget()
  const instant = await prepareRegistry(session, setting.now)
  const store: Store = { ...setting, instant }
  const needed = neededFor(pipeline, wanted)
  const walk: Walk = { broken: new Set(), problems: [], notes: new Set(), sourceRows: 0 }
  for (const step of simulationSteps(pipeline, needed)) await runStep(store, step, walk)
  const objects = await readObjects(session)
  const definitions = objects.flatMap(({ name, definition }) =>
    definition === null || walk.broken.has(name) ? [] : [[name, definition] as const],
  )
  const { problems, notes, sourceRows } = walk
  return { definitions: new Map(definitions), sourceRows, problems, notes: [...notes] }
}

/** What the wanted tables are computed from, with whatever else the statements on the way write. */
function neededFor(pipeline: Pipeline, wanted: readonly string[]): ReadonlySet<string> {
  const needed = new Set(wanted)
  for (const table of needed) {
    for (const { writes, reads } of pipeline.statements)
      if (writes.includes(table)) for (const name of [...writes, ...reads]) needed.add(name)
  }
  return needed
}

interface Walk {
  /** Tables that do not hold what they should, and statements that did not run. */
  readonly broken: Set<string>
  readonly problems: string[]
  readonly notes: Set<string>
  sourceRows: number
}

async function runStep(store: Store, step: Step, walk: Walk): Promise<void> {
  const lacks = step.reads.some((name) => walk.broken.has(name)) || walk.broken.has(step.object)
  if (lacks) breakOff(step, walk)
  else await attempt(store, step, walk)
}

async function attempt(store: Store, step: Step, walk: Walk): Promise<void> {
  try {
    const outcome = await store.session.transaction(() => carryOut(store, step))
    if (step.kind === 'expect-external') walk.sourceRows += outcome.rows ?? 0
    noteOutcome(outcome, walk)
  } catch (error) {
    if (error instanceof Refusal && error.step === 'samples') throw error
    breakOff(step, walk)
    walk.problems.push(said(step, error))
  }
}

function breakOff(step: Step, walk: Walk): void {
  for (const name of [step.object, ...step.writes]) walk.broken.add(name)
}

function noteOutcome(outcome: StepOutcome, walk: Walk): void {
  for (const note of outcome.notes) walk.notes.add(note)
  for (const { message, file, line } of outcome.approximations) walk.notes.add(`${file}:${line}: ${message}`)
}

function said(step: Step, error: unknown): string {
  const { message, hint } = problemOf(step, error)
  const place = message.includes(step.file) || step.file === '' ? '' : ` (${step.file}:${step.line})`
  return `${message}${place}${hint === '' ? '' : `: ${hint}`}`
}
