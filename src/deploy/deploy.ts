import type { Engine } from '../engines/engine.js'
import { FaultError } from '../project/fault.js'
import type { Environment } from '../plan/environment.js'
import { makePlan } from '../plan/make.js'
import type { Target } from '../plan/target.js'
import { canonicalJson } from '../release/hash.js'
import type { Release } from '../release/release.js'
import { undoUnconfirmedSwitch, type Site } from './act.js'
import { atTheSwitch, carrySteps } from './carry.js'
import { claimed } from './claim.js'
import { command } from './command.js'
import { compared, gate } from './gate.js'
import { refuseBusy, refuseDrift, refuseNotInstalled, refuseProblems } from './guard.js'
import { Journal } from './journal.js'
import type { DeployOutcome, OutcomeKind } from './outcome.js'
import type { Ports } from './ports.js'
import { spare } from './retire.js'
import { isRetiring } from './return.js'
import { frozen, refuseFrozen, refuseOtherRelease, refuseUnproved, type Rules } from './rules.js'
import { acknowledged, switched } from './switched.js'
import { begun, isResumed, settled, validated } from './transitions.js'

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
  /** Goes ahead although another line's release is under way. */
  readonly supersede: boolean
}

/**
 * Brings an environment to a release: again after an interruption, to the same end.
 * @throws FaultError for faults of the release or of what this environment cannot take
 * @throws Refusal where a rule, a check or the platform says no; blue serves then
 */
export async function deploy(request: DeployRequest, ports: Ports): Promise<DeployOutcome> {
  const { target } = request
  return claimed(target.name, async () => {
    const journal = await Journal.open(ports.ledger, ports.clock)
    await refuseEarly(request, journal.environment, ports)
    await endRetirement(request, journal, ports.engine)
    const plan = makePlan(request.release, journal.environment, target)
    if (plan.faults.length > 0) throw new FaultError(plan.faults)
    const site: Site = {
      plan,
      ports,
      rules: request.rules,
      journal,
      comparisons: new Map(),
      onSwitch: (environment, at) => switched(environment, plan, at),
    }
    if (plan.steps.length === 0) return withoutSteps(request, site)
    await refuseLate(request, site)
    if (request.dryRun) return outcomeOf(site, 'planned', ahead(request, site))
    return carryOut(request, site)
  })
}

async function refuseEarly(request: DeployRequest, environment: Environment, ports: Ports): Promise<void> {
  const { release, target, rules, expected, line, supersede } = request
  refuseNotInstalled(environment, target.name)
  if (release.faults.length > 0) throw new FaultError(release.faults)
  const ledgers = new Map([[target.name, ports.ledger]])
  if (rules.requires !== null) ledgers.set(rules.requires, ports.ledgerOf(rules.requires))
  await refuseOtherRelease(release, expected, target.name, ledgers)
  refuseBusy(environment, target.name, release.hash, line, supersede)
}

/** A retirement that was interrupted may have left anything: the platform knows what. */
async function endRetirement(request: DeployRequest, journal: Journal, engine: Engine): Promise<void> {
  if (request.dryRun || !journal.environment.objects.some(isRetiring)) return
  await spare(journal, engine, 'interrupted', null)
}

async function refuseLate(request: DeployRequest, site: Site): Promise<void> {
  const { release, target, rules, until, dryRun } = request
  const { engine, clock, ledgerOf } = site.ports
  await refuseUnproved(release, rules, ledgerOf, clock.now())
  if (until === null && !dryRun) refuseFrozen(rules, target.name, clock.now())
  await refuseDrift(engine, site.journal.environment, target.name)
  await refuseProblems(engine, site.plan, site.journal.environment)
}

/** What a dry run says: a freeze keeps from switching, not from looking at the steps. */
function ahead({ rules, target, until }: DeployRequest, { plan, ports }: Site): string {
  const freeze = until === null ? frozen(rules, target.name, ports.clock.now()) : null
  return `${plan.steps.length} steps${freeze === null ? '' : `; ${freeze}: nothing is switched before`}`
}

/** Nothing differs: at most a watch that was interrupted, or a name that the same content has now. */
async function withoutSteps(request: DeployRequest, site: Site): Promise<DeployOutcome> {
  const { journal, plan } = site
  const { environment } = journal
  const { release, line } = request
  if (request.dryRun) return outcomeOf(site, 'nothing', 'nothing to do')
  await undoUnconfirmedSwitch(site)
  const isOver = environment.serves.release === release.hash
  const proof = environment.proofs.find((one) => one.release === environment.serves.release)
  const renewed = proof === undefined || isOver ? null : { ...proof, release: release.hash }
  const next = acknowledged(environment, plan, line, renewed)
  if (canonicalJson(next) === canonicalJson(environment)) return outcomeOf(site, 'nothing', 'nothing to do')
  const message = isOver ? 'green serves' : 'the same content serves already'
  await journal.record({ action: 'deploy', object: release.hash, outcome: 'done', message }, next)
  return isOver && environment.phase === 'watching'
    ? outcomeOf(site, 'done', `${plan.environment} serves the release`)
    : outcomeOf(site, 'nothing', `nothing to do: ${message}`)
}

async function carryOut(request: DeployRequest, site: Site): Promise<DeployOutcome> {
  const { plan } = site
  await begin(request, site)
  const [before, after] = atTheSwitch(plan.steps)
  await carrySteps(site, before)
  const findings = await gate(site)
  if (request.until === 'validate') {
    await site.journal.record(
      { action: 'validate', object: plan.release.hash, outcome: 'done', message: 'green is right' },
      validated(site.journal.environment),
    )
    const message = 'green is right; blue serves until it is deployed without --until'
    return { ...outcomeOf(site, 'validated', message), findings, next: command('deploy', plan.environment) }
  }
  await carrySteps(site, after)
  return { ...(await finish(request, site)), findings }
}

async function begin(request: DeployRequest, site: Site): Promise<void> {
  const { journal, plan } = site
  const { release, line } = request
  if (!isResumed(journal.environment, release.hash)) await undoUnconfirmedSwitch(site)
  await journal.record(
    {
      action: 'deploy',
      object: release.hash,
      outcome: 'intent',
      message: `${plan.steps.length} steps${line === null ? '' : ` from ${line}`}`,
    },
    begun(journal.environment, release.hash, line),
  )
}

async function finish(request: DeployRequest, site: Site): Promise<DeployOutcome> {
  const { journal, plan } = site
  await journal.record(
    { action: 'deploy', object: plan.release.hash, outcome: 'done', message: 'green serves' },
    settled(journal.environment),
  )
  const moved = plan.moves.length
  const message = `${request.target.name} serves the release; ${moved} ${moved === 1 ? 'consumer' : 'consumers'} moved`
  return outcomeOf(site, 'done', message)
}

function outcomeOf(site: Site, outcome: OutcomeKind, message: string): DeployOutcome {
  const { plan } = site
  return {
    environment: plan.environment,
    outcome,
    message,
    warnings: plan.warnings,
    next: null,
    plan,
    comparisons: compared(site),
    findings: [],
  }
}
