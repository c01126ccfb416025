import type { TableComparison } from '../checks/comparison.js'
import type { Engine, IntendedAct, ObservedObject } from '../engines/engine.js'
import { movesBetween } from '../plan/consumer.js'
import type { Environment } from '../plan/environment.js'
import type { ConsumerMove, Plan, Step } from '../plan/plan.js'
import { command } from './command.js'
import type { Journal } from './journal.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import type { Rules } from './rules.js'
import { begun } from './transitions.js'

/** What acts need beside the step: one deployment's surroundings. */
export interface Site {
  readonly plan: Plan
  readonly ports: Ports
  readonly rules: Rules
  readonly journal: Journal
  /** Filled by the checks, by green name. */
  readonly comparisons: Map<string, TableComparison>
  /** How the record changes once consumers show green; at an instant in ISO 8601. */
  readonly onSwitch: (environment: Environment, at: string) => Environment
}

/** Makes one step happen, once or again: every act can be repeated after a crash. Gives a detail for people. */
export async function act(site: Site, step: Step): Promise<string> {
  const { engine } = site.ports
  switch (step.kind) {
    case 'wait-caught-up':
      return waitCaughtUp(site, step)
    case 'check':
      return compare(site, step)
    case 'approve':
      return approve(site, step)
    case 'switch':
    case 'switch-back':
      return move(engine, movesOf(site.plan, site.journal.environment, step))
    case 'remove':
      await engine.retire([step.object])
      return ''
    case 'watch':
      return watch(site, step)
    default:
      return (await engine.apply(step, keyOf(site.journal.environment.generation, step))).detail
  }
}

/** The key that makes an act idempotent: the same until another deployment begins. */
export function keyOf(generation: number, step: Step): string {
  return `${generation}/${step.id}/${step.content ?? step.sql ?? ''}`
}

/** How a step moves the consumers of an environment; not at all where it is no switch. */
function movesOf(plan: Plan, { serves }: Environment, { kind }: Step): readonly ConsumerMove[] {
  if (kind === 'switch') return plan.moves
  return kind === 'switch-back' && plan.retreat !== null
    ? movesBetween(serves.consumers, plan.retreat.consumers)
    : []
}

const looking: ReadonlySet<string> = new Set(['wait-caught-up', 'check', 'approve', 'watch'])

/** What a deployment that begins or goes on now will do to the platform, in the plan's order. */
export function intendedActs(plan: Plan, environment: Environment): readonly IntendedAct[] {
  const { generation } = begun(environment, plan.release.hash, null)
  return plan.steps
    .filter((step) => !looking.has(step.kind))
    .map((step) => ({
      step,
      key: keyOf(generation, step),
      moves: movesOf(plan, environment, step),
    }))
}

/** Moves consumers together; those that already show where they should go (an interrupted run's) are left. */
export async function move(engine: Engine, moves: readonly ConsumerMove[]): Promise<string> {
  const shown = await engine.consumers()
  const pending = moves.filter((one) => (shown[one.consumer] ?? null) !== one.to)
  if (pending.length > 0) await engine.switch(pending)
  return `${moves.length} ${moves.length === 1 ? 'consumer' : 'consumers'}`
}

async function compare(site: Site, step: Step): Promise<string> {
  const pair = site.plan.pairs.find((one) => one.green === step.object)
  if (pair === undefined) return ''
  const comparison = await site.ports.engine.compare(pair)
  site.comparisons.set(pair.green, comparison)
  const { added, removed, changed } = comparison
  return added + removed + changed === 0
    ? `${comparison.greenRows} rows, no difference`
    : `${added} added, ${removed} removed, ${changed} changed`
}

async function approve(site: Site, step: Step): Promise<string> {
  const reason = await site.ports.approval()
  if (reason === null) return 'approved'
  throw new Refusal(step.id, `not approved: ${reason}`, command('deploy', site.plan.environment))
}

const throughStates: ReadonlySet<string> = new Set(['caught-up', 'finished', 'completed'])
const brokenStates: ReadonlySet<string> = new Set(['failed', 'stopped'])
const interval = 5_000

async function waitCaughtUp(site: Site, step: Step): Promise<string> {
  const { clock, progress } = site.ports
  const deadline = Date.parse(clock.now()) + site.rules.catchUp
  for (;;) {
    const statement = await observed(site, step.object)
    if (statement !== undefined && throughStates.has(statement.state)) return statement.state
    const problem = brokenState(step.object, statement)
    if (problem !== null) throw new Refusal(step.id, problem, command('status', site.plan.environment))
    if (Date.parse(clock.now()) >= deadline) {
      throw new Refusal(
        step.id,
        `${step.object} has not caught up in time`,
        command('deploy', site.plan.environment),
      )
    }
    progress.step(step, 'waiting', statement?.state ?? 'not there yet')
    await clock.sleep(interval)
  }
}

function brokenState(name: string, statement: ObservedObject | undefined): string | null {
  return statement !== undefined && brokenStates.has(statement.state) ? `${name} is ${statement.state}` : null
}

async function observed(site: Site, statement: string): Promise<ObservedObject | undefined> {
  const objects = await site.ports.engine.observe()
  return objects.find((object) => object.kind === 'statement' && object.name === statement)
}

/** For the soak time, everything that serves has to stay as it is. */
async function watch(site: Site, step: Step): Promise<string> {
  const { clock, engine, progress } = site.ports
  const until = Date.parse(clock.now()) + site.rules.soak
  const names = new Set(site.plan.release.green.statements.map((statement) => statement.name))
  for (;;) {
    const objects = await engine.observe()
    const broken = objects.find((object) => names.has(object.name) && brokenStates.has(object.state))
    if (broken !== undefined) {
      throw new Refusal(
        step.id,
        `${broken.name} is ${broken.state} after the switch`,
        command('rollback', site.plan.environment),
      )
    }
    const left = until - Date.parse(clock.now())
    if (left <= 0) return ''
    progress.step(step, 'waiting', `${Math.ceil(left / 1000)} s left`)
    await clock.sleep(Math.min(left, interval))
  }
}

/** A run that ended inside its switch may have left consumers ahead of the ledger; another release starts from the ledger. */
export async function undoUnconfirmedSwitch(site: Pick<Site, 'ports' | 'journal'>): Promise<void> {
  const { environment } = site.journal
  if (environment.phase === 'serving') return
  const shown = await site.ports.engine.consumers()
  await move(site.ports.engine, movesBetween(shown, environment.serves.consumers))
}
