import type { ObservedObject } from '../engines/engine.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { installPlan } from '../plan/install.js'
import { objectKey, objectsByKey, recorded, wantedObjects, type WantedObject } from '../plan/object.js'
import type { Target } from '../plan/target.js'
import { FaultError, type Warning } from '../project/fault.js'
import type { Pipeline, Revision } from '../release/release.js'
import { undoUnconfirmedSwitch, type Site } from './act.js'
import { carrySteps } from './carry.js'
import { claimed } from './claim.js'
import { command } from './command.js'
import { makersOf } from './drift.js'
import { refuseProblems } from './guard.js'
import { Journal } from './journal.js'
import type { DeployOutcome, OutcomeKind } from './outcome.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { defaultRules, type Rules } from './rules.js'
import { installed, switched } from './switched.js'
import { adopted, begun, isInstalling } from './transitions.js'

export interface InstallRequest {
  readonly pipeline: Pipeline
  readonly revision: Revision
  /** What is told of the pipeline: statements that it leaves out. */
  readonly warnings: readonly Warning[]
  readonly target: Target
  readonly rules: Rules
  readonly dryRun: boolean
}

/**
 * Puts one ref as blue into an empty environment. What the platform already holds with the same content is adopted.
 * @throws Refusal where something is installed, or where the platform holds something else under a wanted name
 */
export async function install(request: InstallRequest, ports: Ports): Promise<DeployOutcome> {
  const { target } = request
  return claimed(target.name, async () => {
    const journal = await Journal.open(ports.ledger, ports.clock)
    refuseInstalled(journal.environment, target.name)
    const found = adoptable(request.pipeline, journal.environment, await ports.engine.observe())
    refuseOthers(found.others, target.name)
    const start = adopted(journal.environment, found.same)
    const plan = installPlan(request.pipeline, request.revision, start, target, request.warnings)
    if (plan.faults.length > 0) throw new FaultError(plan.faults)
    const rules: Rules = { ...request.rules, autoRollback: false, soak: defaultRules.soak }
    const onSwitch = (environment: Environment, at: string) => installed(switched(environment, plan, at))
    const site: Site = { plan, ports, rules, journal, comparisons: new Map(), onSwitch }
    await refuseProblems(ports.engine, plan, start)
    if (request.dryRun) return outcomeOf(site, 'planned', `${plan.steps.length} steps`)
    return carryOut(site, start, request.revision.ref)
  })
}

function refuseInstalled(environment: Environment, name: string): void {
  if (environment.phase === 'empty' || isInstalling(environment)) return
  throw new Refusal('ledger', `something is installed in ${name} already`, command('deploy', name))
}

interface Found {
  readonly same: readonly EnvironmentObject[]
  readonly others: readonly ObservedObject[]
}

/** What the platform holds of what is wanted, beside what an interrupted installation recorded. */
function adoptable(pipeline: Pipeline, environment: Environment, observed: readonly ObservedObject[]): Found {
  const wanted = wantedObjects(pipeline)
  const known = objectsByKey(environment)
  const there = observed.filter((object) => {
    const key = objectKey(object)
    return object.kind !== 'external' && wanted.has(key) && !known.has(key)
  })
  const makers = makersOf([...wanted.values()])
  const isSame = (object: ObservedObject) =>
    wanted.get(objectKey(object))?.content === object.content ||
    (object.content !== null && makers.has(`${object.name} ${object.content}`))
  return {
    same: there.filter(isSame).flatMap((object) => adoptedObject(wanted.get(objectKey(object)))),
    others: there.filter((object) => !isSame(object)),
  }
}

function adoptedObject(wanted: WantedObject | undefined): EnvironmentObject[] {
  return wanted === undefined ? [] : [recorded(wanted, 'green', 'ready')]
}

function refuseOthers(others: readonly ObservedObject[], name: string): void {
  if (others.length === 0) return
  const lines = others.map((object) =>
    object.content === null
      ? `${object.name} is there, but was not made by bluegreen`
      : `${object.name} is there with other content`,
  )
  throw new Refusal(
    'observe',
    `${name} already holds objects of these names:\n${lines.sort().join('\n')}`,
    command('status', name),
  )
}

async function carryOut(site: Site, start: Environment, ref: string): Promise<DeployOutcome> {
  const { journal, plan } = site
  await undoUnconfirmedSwitch(site)
  await journal.record(
    { action: 'install', object: ref, outcome: 'intent', message: `${plan.steps.length} steps` },
    begun(start, plan.release.hash, null),
  )
  await carrySteps(site, plan.steps)
  await journal.record(
    { action: 'install', object: ref, outcome: 'done', message: `${ref} serves` },
    isInstalling(journal.environment)
      ? site.onSwitch(journal.environment, site.ports.clock.now())
      : journal.environment,
  )
  return outcomeOf(site, 'done', `${plan.environment} serves ${ref}`)
}

function outcomeOf(site: Site, outcome: OutcomeKind, message: string): DeployOutcome {
  const { plan } = site
  const { warnings, environment } = plan
  return { environment, outcome, message, warnings, next: null, plan, comparisons: [], findings: [] }
}
