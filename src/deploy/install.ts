import type { ObservedObject } from '../engines/engine.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { installPlan } from '../plan/install.js'
import { objectKey, objectsByKey, recorded, wantedObjects, type WantedObject } from '../plan/object.js'
import type { Target } from '../plan/target.js'
import { FaultError, type Warning } from '../project/fault.js'
import type { Pipeline, Revision } from '../release/release.js'
import { accountIn, carryCourse, termOf, whatIsDone } from './carried.js'
import { claimed } from './claim.js'
import { command } from './command.js'
import { installCourse } from './deploy-course.js'
import { makersOf } from './drift.js'
import { refuseProblems } from './guard.js'
import { Journal } from './journal.js'
import { blueGreen } from './ordering.js'
import type { DeployOutcome, OutcomeKind } from './outcome.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { defaultRules, type Rules } from './rules.js'
import type { Site } from './site.js'
import { installed, switched } from './switched.js'
import { adopted, isInstalling } from './transitions.js'

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
export async function install(request: InstallRequest, given: Ports): Promise<DeployOutcome> {
  const { target, dryRun } = request
  const term = termOf(request.rules, given)
  return claimed({ environment: target.name, dryRun }, given, async (ports) => {
    const journal = await Journal.open(ports.ledger, ports.clock)
    refuseInstalled(journal.environment, target.name)
    const found = adoptable(request.pipeline, journal.environment, await ports.engine.observe())
    refuseOthers(found.others, target.name)
    const start = adopted(journal.environment, found.same)
    const plan = installPlan(request.pipeline, request.revision, start, target, request.warnings)
    if (plan.faults.length > 0) throw new FaultError(plan.faults)
    const rules: Rules = { ...request.rules, autoRollback: false, soak: defaultRules.soak }
    const site: Site = {
      plan,
      ports,
      rules,
      journal,
      ...term,
      wasWatched: false,
      comparisons: new Map(),
      findings: [],
      done: [],
    }
    await refuseProblems(ports.engine, plan, start, blueGreen)
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
  const { plan } = site
  const { environment } = plan
  const onSwitch = (record: Environment, at: string) => installed(switched(record, plan, at))
  const course = installCourse(
    {
      plan,
      ordering: blueGreen,
      line: null,
      start: () => start,
      onSwitch,
      action: 'install',
      object: ref,
      message: `${plan.steps.length} steps`,
      run: site.ports.claimant.run,
    },
    (record, at) => (isInstalling(record) ? onSwitch(record, at) : record),
  )
  const came = await carryCourse(course, site, blueGreen)
  if (came === 'done') return outcomeOf(site, 'done', `${environment} serves ${ref}`)
  const message = `the run has to end; ${whatIsDone(site)}`
  return { ...outcomeOf(site, 'waiting', message), next: command('install', environment) }
}

function outcomeOf(site: Site, outcome: OutcomeKind, message: string): DeployOutcome {
  const { plan } = site
  const { warnings, environment } = plan
  const account = accountIn(site)
  return { environment, outcome, message, warnings, next: null, plan, comparisons: [], findings: [], account }
}
