import type { Environment } from '../plan/environment.js'
import type { Plan, Step } from '../plan/plan.js'
import { intendedActs, keyOf, settlingMoves } from './act.js'
import { command, rollbackCommand } from '../plan/command.js'
import type { Warning } from '../project/fault.js'
import { cutLines, listed } from '../project/wording.js'
import { isForeignTable } from './drift.js'
import { noDefinitions } from './definitions.js'
import { observe } from './observation.js'
import { afterLostLedger, atOnce } from './onward.js'
import { driftSeen } from './taken.js'
import { ordered } from '../plan/order.js'
import { switchStep } from '../plan/stage.js'
import type { Adoption, Engine, IntendedAct, Problem } from '../engines/engine.js'
import type { Ordering } from './ordering.js'
import { Refusal } from './refusal.js'
import { refuseUnproved } from './proof.js'
import { frozen, untilThawed } from './rules.js'
import type { Site } from './site.js'
import { isInstalling } from './transitions.js'

/** What stops a deployment before anything is changed, but for drift. */

/** @throws Refusal where nothing, or nothing whole, is installed; what a lost ledger has left there is named */
export async function refuseNotInstalled(
  environment: Environment,
  name: string,
  engine: Engine,
): Promise<void> {
  if (environment.phase === 'empty') throw await nothingInstalled(environment, name, engine)
  if (!isInstalling(environment)) return
  throw new Refusal('ledger', `the installation is not finished in ${name}`, command('install', name))
}

async function nothingInstalled(environment: Environment, name: string, engine: Engine): Promise<Refusal> {
  const left = await driftSeen(engine, environment, await observe(engine, environment, noDefinitions))
  const said = left.map(({ message }) => message)
  const message = [`nothing is installed in ${name}`, ...cutLines(said, 10, 'object')].join('\n')
  const { next, waits } = left.length === 0 ? atOnce(command('install', name)) : afterLostLedger(name, left)
  return new Refusal('ledger', message, next ?? '', [], waits)
}

/** @throws Refusal where somebody else's work is not finished */
export function refuseBusy(
  environment: Environment,
  name: string,
  release: string,
  line: string | null,
  supersede: boolean,
): void {
  if (environment.phase === 'rolling-back') {
    const next = rollbackCommand(name, environment.discarding)
    throw new Refusal('ledger', `a rollback of ${name} is not finished`, next)
  }
  const open = environment.phase !== 'serving' && environment.release !== release
  const other = environment.line !== null && line !== null && environment.line !== line
  if (!open || !other || supersede) return
  throw new Refusal(
    'ledger',
    `${environment.line} has a release of its own under way in ${name} (${environment.phase}): wait until it serves or is discarded, or deploy with --supersede`,
    command('deploy', name),
    [],
    `once the release of ${environment.line} serves or is discarded`,
  )
}

/**
 * What held when the run began need not hold any more when its switch does.
 * @throws Refusal inside a freeze window, and where the required environment holds no fresh proof
 */
export async function refuseClosed({ plan, rules, ports }: Site): Promise<void> {
  const freeze = frozen(rules, plan.environment, ports.clock.now())
  if (freeze === null) return refuseUnproved(plan.release, rules, ports)
  const message = `${freeze}: nothing is switched before, and the same command goes on then`
  throw untilThawed(rules, plan.environment, ports.clock.now(), message)
}

/**
 * What the engine sees that is odd, and stops nothing.
 * @throws Refusal with every problem that the engine can see before anything is changed
 */
export async function refuseProblems(
  engine: Engine,
  plan: Plan,
  environment: Environment,
  ordering: Ordering,
  adoptions: readonly Adoption[] = [],
): Promise<readonly Warning[]> {
  const acts = [
    ...(await settlingActs(engine, plan.environment, environment)),
    ...intendedActs(plan, environment, ordering),
  ]
  const problems = await engine.preflight(acts, adoptions, plan.pairs)
  const [first] = problems
  if (first === undefined) return (await engine.warnings?.(acts)) ?? []
  const taken = await takenNames(engine, plan, problems)
  const own = problems.filter(({ step }) => !followsFrom(taken, plan.steps, step))
  const isFirst = environment.phase === 'empty' || isInstalling(environment)
  const next = command(isFirst ? 'install' : 'deploy', plan.environment)
  const message = [...own.map(said), ...(taken.length === 0 ? [] : [makingRoom(taken)])].join('\n')
  const waits = own.length > taken.length ? 'once this is mended' : untilRoom(taken)
  throw new Refusal(first.step, message, next, plan.warnings, waits)
}

const isMaking: ReadonlySet<string> = new Set(['create-table', 'create-view'])

/** What others made under the names of what a plan is to make, and cannot. */
async function takenNames(
  engine: Engine,
  { steps }: Plan,
  problems: readonly Problem[],
): Promise<readonly string[]> {
  const failing = new Set(problems.map(({ step }) => step))
  const made = steps.filter(({ id, kind }) => failing.has(id) && isMaking.has(kind))
  const theirs = new Set((await engine.observe()).filter(isForeignTable).map(({ name }) => name))
  return made.map(({ object }) => object).filter((name) => theirs.has(name))
}

/** Whether a step only lacks what others' tables keep from being made. */
function followsFrom(taken: readonly string[], steps: readonly Step[], id: string): boolean {
  const step = steps.find((one) => one.id === id)
  if (step === undefined || isMaking.has(step.kind)) return false
  return [...step.reads, ...step.writes].some((name) => taken.includes(name))
}

/** Another target makes room too: nothing is lost then. */
function makingRoom(names: readonly string[]): string {
  const versions = names.length === 1 ? 'another version' : 'other versions'
  return `to go on, drop or rename what others made there (${listed(names, 5)}), or give ours ${versions} in release.versions of bluegreen.yaml, and run bluegreen rewrite`
}

function untilRoom(names: readonly string[]): string {
  return `once ${listed(names, 5)} ${names.length === 1 ? 'is' : 'are'} dropped or renamed`
}

/** Consumers that an interrupted run has moved, and nobody has recorded, are back before anything else happens. */
async function settlingActs(
  engine: Engine,
  name: string,
  environment: Environment,
): Promise<readonly IntendedAct[]> {
  const moves = environment.phase === 'serving' ? [] : await settlingMoves({ engine }, environment)
  if (moves.length === 0) return []
  const steps = ordered([switchStep('switch-back', name, moves, [])])
  return steps.map((step) => ({ step, key: keyOf(environment.generation, step), moves }))
}

function said(problem: Problem): string {
  const place = problem.file === '' ? '' : `${problem.file}:${problem.line}: `
  const hint = problem.hint === '' ? '' : ` (${problem.hint})`
  return `${place}${problem.message}${hint}`
}
