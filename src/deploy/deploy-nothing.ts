import { consumerName } from '../plan/consumer.js'
import type { Environment, Proof } from '../plan/environment.js'
import type { ConsumerMove, Step } from '../plan/plan.js'
import { watchStep } from '../plan/stage.js'
import { counted } from '../project/wording.js'
import { canonicalJson } from '../release/hash.js'
import { perform } from './act.js'
import { absentConsumers, againWords, showAgain } from './again.js'
import { carryCourse } from './carried.js'
import { restCourse } from './deploy-course.js'
import { outcomeOf, paused } from './deploy-outcome.js'
import type { DeployRequest } from './deploy.js'
import { wayOf } from './deploy-way.js'
import { refuseBroken } from './drift-guard.js'
import { pairsBefore } from './judged-again.js'
import { blueGreen, kindOf } from './ordering.js'
import type { DeployOutcome } from './outcome.js'
import { untilAnew } from './proof.js'
import { proofPlan, proveAgain, unprovedFor } from './prove.js'
import { Refusal } from './refusal.js'
import type { Site } from './site.js'
import { acknowledged } from './switched.js'

/** Nothing differs: at most a watch that was interrupted, a name that the same content has now, or a proof that is too old. */
export async function deployNothing(request: DeployRequest, found: Site): Promise<DeployOutcome> {
  const { journal, plan } = found
  const { environment } = journal
  const { release, line, dryRun } = request
  // A switch that is recorded as through leaves nothing in doubt: who has changed consumers since is found by looking.
  const isSettled = environment.phase === 'serving' || found.wasWatched
  if (!dryRun && !isSettled) await perform(found, { do: 'settle' })
  const again = environment.phase === 'serving' ? await absentConsumers(found.ports, environment) : []
  const rest = restAfterSwitch(request, found)
  const watched = rest.some(({ kind }) => kind === 'watch')
  const made = new Set(again.map(consumerName))
  const settled = (name: string) => (isSettled || !dryRun) && !made.has(name)
  const warned = await refuseBroken(found, { watched, settled })
  if (!dryRun && again.length > 0) await showAgain(found, plan.environment)
  const site: Site = { ...found, plan: { ...plan, warnings: [...plan.warnings, ...warned] } }
  if (rest.length > 0 && dryRun) return outcomeOf(site, 'nothing', 'nothing to do')
  if (rest.length > 0) {
    const pairs = pairsBefore(release, environment, request.target)
    return carryRest(request, { ...site, plan: { ...site.plan, steps: rest, pairs } })
  }
  const next = acknowledged(environment, plan, line, renewedProof(environment, release.hash))
  const said = dryRun ? null : await acknowledge(site, next)
  return said === serves && environment.phase === 'watching'
    ? outcomeOf(site, 'done', `${plan.environment} serves the release`)
    : toldAgain(await keptProved(request, site, next, wordsFor(again, said)), again, dryRun)
}

/** @param said what was recorded beside; null where that is nothing */
function wordsFor(again: readonly ConsumerMove[], said: string | null): string {
  if (again.length === 0) return said === null ? 'nothing to do' : `nothing to do: ${said}`
  return [againWords(again.map(consumerName)), ...(said === null ? [] : [said])].join('; ')
}

function toldAgain(outcome: DeployOutcome, again: readonly ConsumerMove[], dryRun: boolean): DeployOutcome {
  if (again.length === 0 || outcome.outcome !== 'nothing') return outcome
  return { ...outcome, outcome: dryRun ? 'planned' : 'done' }
}

const serves = 'green serves'

/**
 * Records what serves from now on; what is said of it, null where that is recorded already. The last entry of a release
 * says what it replaced: a branch or a commit that is new to it is an entry of the environment's.
 */
async function acknowledge({ journal, plan }: Site, next: Environment): Promise<string | null> {
  const { environment } = journal
  const { hash } = plan.release
  if (canonicalJson(next) === canonicalJson(environment)) return null
  const isKnown = environment.serves.release === hash
  const message = isKnown ? serves : 'the same content serves already'
  const object = isKnown && environment.phase === 'serving' ? plan.environment : hash
  await journal.record({ action: 'deploy', object, outcome: 'done', message }, next)
  return message
}

/**
 * What serves is proved once more where somebody requires its proof and would not take it.
 * @param environment in which it serves
 */
async function keptProved(
  { release, target, rules, dryRun }: DeployRequest,
  site: Site,
  environment: Environment,
  said: string,
): Promise<DeployOutcome> {
  const why = await unprovedFor(release, environment, target.name, rules, site.ports)
  if (why === null) return outcomeOf(site, 'nothing', said)
  const plan = await proofPlan(release, environment, target, site)
  if (typeof plan === 'string') return unprovable(site, said, `${why}\n${plan}`)
  const proving: Site = { ...site, plan }
  if (dryRun) return outcomeOf(proving, 'planned', `${counted(plan.steps.length, 'step')}: ${why}`)
  if ((await proveAgain(proving)) === 'paused') return paused(proving)
  return outcomeOf(proving, 'done', `${target.name} serves the release, which is proved again`)
}

/** A release that releases nothing needs no proof. */
function unprovable(site: Site, said: string, why: string): DeployOutcome {
  if (site.plan.release.tables.length === 0) return outcomeOf(site, 'nothing', said)
  const waits = untilAnew(site.plan.release)
  return { ...outcomeOf(site, 'nothing', `${said}; ${why}`), next: 'bluegreen rewrite', waits }
}

/** The proof of what serves, where it serves under another name from now on. */
function renewedProof({ serves, proofs }: Environment, release: string): Proof | null {
  const proof = proofs.find((one) => one.release === serves.release)
  return proof === undefined || serves.release === release ? null : { ...proof, release }
}

/** What an earlier run that died after its switch had still to do: steps of the ordering's own, and to watch. */
function restAfterSwitch(
  { release, target, ordering = blueGreen }: DeployRequest,
  site: Site,
): readonly Step[] {
  const { serves, confirmed } = site.journal.environment
  if (!site.wasWatched || serves.release !== release.hash) return []
  const isLeft = (step: Step) => kindOf(step, ordering).lasts !== true || !confirmed.includes(step.id)
  const own = ordering.order(site.plan).filter(isLeft)
  const watch = {
    ...watchStep(
      target.name,
      own.map(({ id }) => id),
    ),
    level: 0,
  }
  return target.watch ? [...own, watch] : own
}

async function carryRest(request: DeployRequest, site: Site): Promise<DeployOutcome> {
  const came = await carryCourse(restCourse(wayOf(request, site)), site, request.ordering ?? blueGreen)
  if (came === 'paused') return paused(site)
  const message = `${site.plan.environment} serves the release`
  await refuseBrokenBeside(site, message)
  return outcomeOf(site, 'done', message)
}

/** What the watch leaves alone, as the release did not bring it, serves all the same. */
async function refuseBrokenBeside(site: Site, done: string): Promise<void> {
  try {
    await refuseBroken(site, { watched: false, settled: () => true })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.step, `${done}, but ${error.message}`, error.next, error.warnings)
  }
}
