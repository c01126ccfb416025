import type { Environment } from '../plan/environment.js'
import type { Step } from '../plan/plan.js'
import type { Journal } from './journal.js'
import type { LedgerEntry } from './ledger.js'
import type { Clock, Progress } from './ports.js'
import { Schedule } from './schedule.js'
import { switchedBack } from './switched.js'
import { confirmed, failed, intended, type Work } from './transitions.js'

/** Carries steps out and keeps the ledger: an intent before each act, its outcome after it. */
export interface Run {
  readonly journal: Journal
  readonly work: Work
  readonly clock: Clock
  readonly progress: Progress
  /** Steps at a time. */
  readonly concurrency: number
  /** Makes a step happen; gives a detail for people. Throws where it does not. */
  readonly act: (step: Step) => Promise<string>
  /** How the record changes once consumers show green. */
  readonly onSwitch: (environment: Environment) => Environment
}

interface Done {
  readonly step: Step
  readonly detail: string
  readonly error: unknown
}

/** Steps that only look: no intent needs to be recorded before them. */
const observing: ReadonlySet<string> = new Set([
  'expect-external',
  'wait-caught-up',
  'check',
  'approve',
  'watch',
])

/**
 * Runs steps, each as soon as its predecessors are through. Steps that end and start together share one entry of the
 * ledger. After a failure nothing new starts, and what runs is waited for.
 * @throws what the first failing act threw, as {@link StepFailure}
 */
export async function runSteps(run: Run, steps: readonly Step[]): Promise<void> {
  const schedule = new Schedule(steps)
  const running = new Map<string, Promise<void>>()
  const done: Done[] = []
  let failure: Done | undefined
  try {
    for (;;) {
      const over = done.splice(0)
      failure ??= over.find((one) => one.error !== null)
      for (const one of over) if (one.error === null) schedule.through(one.step)
      const next = failure === undefined ? schedule.take(run.concurrency - running.size) : []
      await note(run, over, next)
      for (const step of next) running.set(step.id, start(run, step, running, done))
      if (running.size > 0) await Promise.race(running.values())
      // A step may have ended while the ledger was written: what follows it has still to start.
      else if (done.length === 0) break
    }
  } finally {
    await Promise.allSettled(running.values())
  }
  if (failure !== undefined) throw new StepFailure(failure.step, failure.error)
}

/** Which step failed, and what it threw. */
export class StepFailure extends Error {
  readonly step: Step
  override readonly cause: unknown
  constructor(step: Step, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause))
    this.step = step
    this.cause = cause
  }
}

async function start(run: Run, step: Step, running: Map<string, Promise<void>>, done: Done[]): Promise<void> {
  run.progress.step(step, 'started', '')
  try {
    const detail = await run.act(step)
    run.progress.step(step, 'done', detail)
    done.push({ step, detail, error: null })
  } catch (error) {
    run.progress.step(step, 'failed', error instanceof Error ? error.message : String(error))
    done.push({ step, detail: '', error })
  } finally {
    running.delete(step.id)
  }
}

async function note(run: Run, over: readonly Done[], next: readonly Step[]): Promise<void> {
  const acting = next.filter((step) => !observing.has(step.kind))
  if (over.length === 0 && acting.length === 0) return
  const after = over.reduce((environment, one) => through(run, environment, one), run.journal.environment)
  await run.journal.record(entryOf(over, acting), intended(after, run.work, acting))
}

function through(run: Run, environment: Environment, one: Done): Environment {
  if (one.error !== null) return failed(environment)
  const next = confirmed(environment, run.work, one.step)
  switch (one.step.kind) {
    case 'switch':
      return run.onSwitch(next)
    case 'switch-back':
      return switchedBack(next, run.work.plan)
    default:
      return next
  }
}

function entryOf(over: readonly Done[], next: readonly Step[]): Omit<LedgerEntry, 'at'> {
  const wrong = over.find((one) => one.error !== null)
  const said = over.map((one) => (one.detail === '' ? one.step.id : `${one.step.id} (${one.detail})`))
  const starting = next.map((step) => step.id)
  return {
    action: 'step',
    object: listed((over.length > 0 ? over.map((one) => one.step) : next).map((step) => step.object)),
    outcome: wrong !== undefined ? 'failed' : over.length > 0 ? 'done' : 'intent',
    message: [
      ...(wrong === undefined ? [] : [`${wrong.step.id} failed: ${oneLine(wrong.error)}`]),
      ...(said.length > 0 && wrong === undefined ? [`${listed(said)} done`] : []),
      ...(starting.length > 0 ? [`begins ${listed(starting)}`] : []),
    ].join('; '),
  }
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replaceAll(/\s+/g, ' ').slice(0, 300)
}

function listed(names: readonly string[]): string {
  const most = 5
  return names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}
