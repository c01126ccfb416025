import { consumerName, movesBetween, tablesShown, type Consumers } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { installPlan } from '../plan/install.js'
import { wantedObjects } from '../plan/object.js'
import type { Plan } from '../plan/plan.js'
import type { Target } from '../plan/target.js'
import { FaultError, type Warning } from '../project/fault.js'
import { counted, listed } from '../project/wording.js'
import type { Pipeline, Revision } from '../release/release.js'
import { adoptedName, adoptedWarnings } from './adopted-table.js'
import { foundOf, type Found } from './adoption.js'
import { accountIn, carryCourse, termOf, whatIsDone } from './carried.js'
import { claimed } from './claim.js'
import { command } from '../plan/command.js'
import { definitionsIn } from './definitions.js'
import { installCourse } from './deploy-course.js'
import { refuseProblems } from './guard.js'
import { Journal } from './journal.js'
import { leftOver, withLeftOver } from './left-over.js'
import { namingCommits } from './onward.js'
import { blueGreen } from './ordering.js'
import type { DeployOutcome, OutcomeKind } from './outcome.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { resumeEnded, withResumption } from './resumption.js'
import { defaultRules, type Rules } from './rules.js'
import type { Site } from './site.js'
import { installed, switched } from './switched.js'
import { adopted, adopting, confirmedAt, isInstalling } from './transitions.js'

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
 * Puts one ref as blue into an empty environment. What the platform already holds is taken over, whoever made it, where
 * it means what is wanted; its rows stay as they are.
 * @throws Refusal where something is installed, or where what the platform holds differs: then nothing is taken over
 */
export async function install(request: InstallRequest, given: Ports): Promise<DeployOutcome> {
  const { target, dryRun } = request
  const term = termOf(request.rules, given)
  return claimed({ environment: target.name, dryRun }, given, async (ports) => {
    const held = Date.parse(ports.clock.now())
    const journal = await Journal.open(ports.ledger, ports.clock)
    refuseInstalled(journal.environment, target.name)
    const resumption = await resumeEnded(target.name, dryRun, journal, ports)
    const found = await foundOf(request.pipeline, journal.environment, target, ports.engine)
    refuseOthers(found, target.name)
    const left = await leftOver(ports, journal.environment, new Set(wantedObjects(request.pipeline).keys()))
    const start = withConsumers(adopted(journal.environment, found.same), found.consumers)
    const plan = installPlan(request.pipeline, request.revision, start, target, [
      ...request.warnings,
      ...adoptedWarnings(found.tables),
      ...(journal.isNew ? otherLedgers(found, left, target.name) : []),
    ])
    if (plan.faults.length > 0) throw new FaultError(plan.faults)
    refuseNothing(request)
    const rules: Rules = { ...request.rules, autoRollback: false, soak: defaultRules.soak }
    const site: Site = {
      plan,
      savings: null,
      ports,
      rules,
      definitions: definitionsIn([request.pipeline], target.substitute),
      journal,
      ...term,
      wasWatched: false,
      comparisons: new Map(),
      findings: [],
      held,
      before: confirmedAt(start, plan),
      done: [],
      forgotten: new Set(),
      left: [],
    }
    refuseReplaced(plan, start, target.name)
    const odd = await refuseProblems(ports.engine, plan, start, blueGreen, found.adoptions)
    const warned: Site = { ...site, plan: { ...plan, warnings: [...plan.warnings, ...odd] } }
    const outcome = dryRun
      ? outcomeOf(warned, 'planned', `${plan.steps.length} steps${taking(found)}`)
      : await carryOut(warned, start, request.revision.ref, { ...found, left })
    return withResumption(outcome, resumption)
  })
}

/** Consumers that are there serve somebody: they are known from the beginning, so that nothing moves or drops them. */
function withConsumers(environment: Environment, consumers: Consumers): Environment {
  return { ...environment, serves: { ...environment.serves, consumers } }
}

function refuseInstalled(environment: Environment, name: string): void {
  if (environment.phase === 'empty' || isInstalling(environment)) return
  throw new Refusal('ledger', `something is installed in ${name} already`, command('deploy', name))
}

/** An environment that serves nothing would be installed for good, and with nothing. */
function refuseNothing({ pipeline, revision, target }: InstallRequest): void {
  if (pipeline.tables.length > 0 || pipeline.statements.length > 0) return
  const other = `${command('install', target.name, '--ref', 'REF')} takes a commit whose project folder is the one that bluegreen.yaml names`
  const message = `there is nothing to install: ${revision.ref} holds no table of the project; ${other}`
  throw new Refusal('install', message, '')
}

/** Everything, or nothing: where one object differs, none is taken over. Another ref may say what is there. */
function refuseOthers(found: Found, name: string): void {
  const { differences } = found
  if (differences.length === 0) return
  const message = [
    `${name} already holds objects of these names, and nothing was taken over:`,
    ...differences,
    ...waysOn(found, name),
  ]
  throw new Refusal('observe', message.join('\n'), '')
}

function waysOn({ differences, inTheWay, unwanted }: Found, name: string): readonly string[] {
  const search = namingCommits(unwanted)
  const other = `another commit may say what is there: ${command('install', name, '--ref', 'REF')}`
  const isEnough = inTheWay.length > 0 && inTheWay.length === differences.length
  const room = `where nobody needs what others made there, it is dropped or renamed (${listed(inTheWay, 5)}), and then ${command('install', name)} makes it as git says`
  return [search === null ? other : `${other}; ${search}`, ...(isEnough ? [room] : [])]
}

/** What was taken over is somebody's: another content of it is not made in its place. */
function refuseReplaced({ steps }: Plan, { objects, serves }: Environment, name: string): void {
  const adopted = objects.flatMap((object) => (object.adopted === true ? [object.name] : []))
  const kept = new Set([...adopted, ...Object.values(serves.consumers).flatMap(tablesShown)])
  const replaced = steps.find(({ kind, object }) => kind === 'remove' && kept.has(object))
  if (replaced === undefined) return
  throw new Refusal(
    'install',
    `${replaced.object} was taken over from somebody else with other content than this: install the ref that was begun`,
    command('status', name),
  )
}

/** The platform cannot tell a lost ledger from one that somebody uses still, so whoever takes over is told. */
function otherLedgers(
  { marked }: Found,
  left: readonly EnvironmentObject[],
  name: string,
): readonly Warning[] {
  const count = marked + left.length
  if (count === 0) return []
  const rest =
    left.length === 0
      ? ''
      : `; ${counted(left.length, 'object')} that nothing here wants (${listed(
          left.map((one) => one.name),
          10,
        )}) can go: ${command('retire', name)}`
  const message = `another ledger than this one made ${counted(count, 'object')} here: whoever uses that one still (another clone with ledger: local, another remote) is kept out from now on${rest}`
  return [{ code: 'other-ledger', message, file: '', line: 0 }]
}

/** What becomes ours: `; takes over fact (there as sales.FACT), dml-fact, published.fact`. */
function taking({ adoptions, consumers }: Found): string {
  const names = movesBetween({}, consumers).map(consumerName)
  const all = [...adoptions.map(adoptedName), ...names]
  return all.length === 0 ? '' : `; takes over ${all.join(', ')}`
}

async function carryOut(
  site: Site,
  start: Environment,
  ref: string,
  found: Found & { readonly left: readonly EnvironmentObject[] },
): Promise<DeployOutcome> {
  const { plan } = site
  const { environment } = plan
  const onSwitch = (record: Environment, at: string) =>
    withLeftOver(installed(switched(record, plan, at)), found.left)
  const course = installCourse(
    {
      plan,
      ordering: blueGreen,
      line: null,
      start: () => (found.adoptions.length === 0 ? start : adopting(start)),
      onSwitch,
      action: 'install',
      object: ref,
      message: `${plan.steps.length} steps`,
      run: site.ports.claimant.run,
    },
    found.adoptions,
    (record, at) => (isInstalling(record) ? onSwitch(record, at) : record),
  )
  const came = await carryCourse(course, site, blueGreen)
  if (came === 'done')
    return outcomeOf(site, 'done', `${environment} serves ${ref}${taking(found).replace('takes', 'took')}`)
  const message = `the run has to end; ${whatIsDone(site)}`
  return { ...outcomeOf(site, 'waiting', message), next: command('install', environment) }
}

function outcomeOf(site: Site, outcome: OutcomeKind, message: string): DeployOutcome {
  const { plan } = site
  const { warnings, environment } = plan
  const account = accountIn(site)
  const found = { comparisons: [], findings: [], account, savings: null }
  return { environment, outcome, message, warnings, next: null, plan, ...found }
}
