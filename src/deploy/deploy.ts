import { FaultError, type Warning } from '../project/fault.js'
import type { Environment } from '../plan/environment.js'
import { consumerName } from '../plan/consumer.js'
import { makePlan } from '../plan/make.js'
import type { ConsumerMove, Plan } from '../plan/plan.js'
import type { Target } from '../plan/target.js'
import { counted, listed } from '../project/wording.js'
import type { Release } from '../release/release.js'
import { againWords, showAgain } from './again.js'
import { carryCourse, termOf, type Term } from './carried.js'
import { claimed } from './claim.js'
import { command } from '../plan/command.js'
import { definitionsIn } from './definitions.js'
import { deployCourse } from './deploy-course.js'
import { deployNothing } from './deploy-nothing.js'
import { outcomeOf, paused } from './deploy-outcome.js'
import { wayOf } from './deploy-way.js'
import { refuseUnapproved } from './four-eyes.js'
import { forgetGone } from './forgotten.js'
import { refuseDrift } from './drift-guard.js'
import { refuseBusy, refuseNotInstalled, refuseProblems } from './guard.js'
import { Journal } from './journal.js'
import { isInTheWay, leftOver, withLeftOver } from './left-over.js'
import { refuseUndoing } from './line.js'
import { blueGreen, type Ordering } from './ordering.js'
import type { DeployOutcome } from './outcome.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { withSafeRetreat } from './retreat-lost.js'
import { spare } from './retire.js'
import { forgottenBy } from './removal.js'
import { isRetiring } from './return.js'
import { refuseUnproved } from './proof.js'
import { frozen, frozenUntil, refuseFrozen, refuseOtherRelease, type Rules } from './rules.js'
import { asResumed, resumeEnded, withResumption } from './resumption.js'
import { savingsOf, savingsWords } from './savings.js'
import type { Place, Site } from './site.js'
import { confirmedAt, isResumed, wasWatched } from './transitions.js'

export interface DeployRequest {
  readonly release: Release
  readonly target: Target
  readonly rules: Rules
  /** The branch that the release comes from; null where it is not known. */
  readonly line: string | null
  /** `--release`: no other release may be deployed. */
  readonly expected: string | null
  readonly until: 'validate' | null
  readonly dryRun: boolean
  /** Goes ahead although another line's release is under way, or would be undone. */
  readonly supersede: boolean
  /** Whether a commit, or what a branch stands at, is part of the history of what is released; none is, unless given. */
  readonly contains?: (ref: string) => Promise<boolean>
  /** The way to release; blue/green unless another is given. */
  readonly ordering?: Ordering
}

/**
 * Brings an environment to a release: again after an interruption, to the same end.
 * @throws FaultError for faults of the release or of what this environment cannot take
 * @throws Refusal where a rule, a check or the platform says no; blue serves then
 */
export async function deploy(request: DeployRequest, given: Ports): Promise<DeployOutcome> {
  const { target, dryRun } = request
  const term = termOf(request.rules, given)
  return claimed({ environment: target.name, dryRun }, given, async (ports) => {
    const held = Date.parse(ports.clock.now())
    const journal = await Journal.open(ports.ledger, ports.clock)
    await refuseEarly(request, journal.environment, ports)
    await endRetirement(request, journal, ports)
    const resumption = await resumeEnded(target.name, dryRun, journal, ports)
    const engine = asResumed(ports.engine, resumption)
    const place = { journal, ports: { ...ports, engine }, held, ...term }
    return withResumption(await deployed(request, place), resumption)
  })
}

async function deployed(
  request: DeployRequest,
  place: Place & Term & Pick<Site, 'held'>,
): Promise<DeployOutcome> {
  const { journal, ports } = place
  await forgetGone(request.release.green, journal, ports)
  const plan = await planned(request, journal.environment, ports)
  if (plan.faults.length > 0) throw new FaultError(plan.faults)
  const site = siteOf(request, plan, place)
  if (plan.steps.length === 0) return deployNothing(request, site)
  const ready = await readied(request, site)
  if (request.dryRun) return outcomeOf(ready, 'planned', ahead(request, ready))
  return carryOut(request, ready)
}

/** The plan, in the order of the way that the release is made. */
async function planned(
  { release, target, ordering = blueGreen }: DeployRequest,
  environment: Environment,
  ports: Ports,
): Promise<Plan> {
  const make = (from: Environment) => makePlan(release, from, target)
  const definitions = definitionsIn([release.blue, release.green], target.substitute)
  const plan = await withSafeRetreat(make, environment, definitions, ports)
  return plan.steps.length === 0 ? plan : { ...plan, steps: ordering.order(plan) }
}

function siteOf(
  { rules, release, target }: DeployRequest,
  plan: Plan,
  place: Place & Term & Pick<Site, 'held'>,
): Site {
  const { environment } = place.journal
  return {
    ...place,
    plan,
    savings: null,
    rules,
    definitions: definitionsIn([release.blue, release.green], target.substitute),
    wasWatched: wasWatched(environment, release.hash),
    comparisons: new Map(),
    findings: [],
    before: confirmedAt(environment, plan),
    done: [],
    forgotten: new Set(),
    left: [],
  }
}

async function refuseEarly(request: DeployRequest, environment: Environment, ports: Ports): Promise<void> {
  const { release, target, rules, expected, line, supersede } = request
  const contains = request.contains ?? (() => Promise.resolve(false))
  await refuseNotInstalled(environment, target.name, ports.engine)
  if (release.faults.length > 0) throw new FaultError(release.faults)
  const ledgers = new Map([[target.name, ports.ledger]])
  if (rules.requires !== null) ledgers.set(rules.requires, ports.ledgerOf(rules.requires))
  await refuseOtherRelease(release, expected, target.name, ledgers)
  refuseBusy(environment, target.name, release.hash, line, supersede)
  await refuseUndoing(release, environment, target.name, { line, supersede, contains })
}

/** A retirement that was interrupted may have left anything: the platform knows what. */
async function endRetirement({ dryRun }: DeployRequest, journal: Journal, ports: Ports): Promise<void> {
  const { objects, previous } = journal.environment
  if (dryRun || !objects.some(isRetiring)) return
  await spare(journal, ports, 'interrupted', previous)
}

/** A deployment that nothing stops, with what is told of the platform. */
async function readied(request: DeployRequest, site: Site): Promise<Site> {
  try {
    return await warned(request, site)
  } catch (error) {
    const known = error instanceof Refusal ? await knowingLeftOver(request, site) : null
    if (known === null) throw error
    return warned(request, known)
  }
}

async function warned(request: DeployRequest, site: Site): Promise<Site> {
  const { plan } = site
  const warnings = [...plan.warnings, ...(await refuseLate(request, site))]
  return { ...site, plan: { ...plan, warnings }, savings: await savingsOf(plan, site.ports.engine) }
}

/** The same, planned with what a lost ledger has left where this deployment makes something; null where that is nothing. */
async function knowingLeftOver(request: DeployRequest, site: Site): Promise<Site | null> {
  const { journal, ports, plan } = site
  const left = await leftOver(ports, journal.environment)
  if (!isInTheWay(left, plan)) return null
  const next = withLeftOver(journal.environment, left)
  const names = left.map(({ name }) => name)
  const said = { action: 'observe', object: 'what is left over', message: listed(names, 10) }
  if (!request.dryRun) await journal.record({ ...said, outcome: 'done' }, next)
  const known = await planned(request, next, ports)
  if (known.faults.length > 0) throw new FaultError(known.faults)
  return siteOf(request, known, site)
}

/** What is told of the platform all the same: what is otherwise there than it should be, and is left alone. */
async function refuseLate(request: DeployRequest, site: Site): Promise<readonly Warning[]> {
  const { release, target, rules, until, dryRun } = request
  const { engine, clock, vouching } = site.ports
  await refuseUnproved(release, rules, site.ports)
  if (until === null && !dryRun) {
    const { environment } = site.journal
    const isValidated = environment.phase === 'validated' && isResumed(environment, release.hash)
    refuseFrozen(rules, target.name, clock.now(), isValidated)
    if (target.approval) await refuseUnapproved(release, target.name, vouching)
  }
  const { environment } = site.journal
  const warnings = await refuseDrift(site.ports, environment, site.plan, site.definitions)
  const odd = await refuseProblems(engine, site.plan, environment, request.ordering ?? blueGreen)
  return [...warnings, ...odd]
}

/** What a dry run says: a freeze keeps from switching, not from looking at the steps. */
function ahead({ rules, target, until }: DeployRequest, { plan, ports, savings }: Site): string {
  const freeze = until === null ? frozen(rules, target.name, ports.clock.now()) : null
  const jobs = savings === null ? '' : savingsWords(plan, savings)
  return [
    counted(plan.steps.length, 'step'),
    ...(jobs === '' ? [] : [jobs]),
    ...(freeze === null ? [] : [`${freeze}: nothing is switched before`]),
  ].join('; ')
}

/** What was not there before, and the release does not move. That it cannot be made stops nothing: it is told already. */
async function shownAgain(site: Site): Promise<readonly ConsumerMove[]> {
  try {
    return await showAgain(site, site.plan.environment)
  } catch (error) {
    if (error instanceof Refusal && error.step === 'switch') return []
    throw error
  }
}

async function carryOut(request: DeployRequest, ready: Site): Promise<DeployOutcome> {
  const site: Site = { ...ready, forgotten: await forgottenBy(ready) }
  const { plan, findings } = site
  const course = deployCourse(wayOf(request, site), request.until)
  if ((await carryCourse(course, site, request.ordering ?? blueGreen)) === 'paused') return paused(site)
  if (request.until === 'validate') {
    const message = 'green is right; blue serves until it is deployed without --until'
    const until = frozenUntil(request.rules, site.ports.clock.now())
    const waits = until === null ? null : `after ${until}`
    const next = command('deploy', plan.environment)
    return { ...outcomeOf(site, 'validated', message), findings, next, waits }
  }
  const moved = `${plan.environment} serves the release; ${counted(plan.moves.length, 'consumer')} moved`
  const again = await shownAgain(site)
  return outcomeOf(
    site,
    'done',
    again.length === 0 ? moved : `${moved}; ${againWords(again.map(consumerName))}`,
  )
}
