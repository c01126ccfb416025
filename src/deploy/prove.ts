import { command } from '../plan/command.js'
import type { Environment } from '../plan/environment.js'
import { makePlan } from '../plan/make.js'
import type { Plan } from '../plan/plan.js'
import { standingOn } from '../plan/retreat.js'
import type { Target } from '../plan/target.js'
import { messageOf } from '../project/wording.js'
import type { Release } from '../release/release.js'
import { perform } from './act.js'
import { carry, LegFailure } from './carry.js'
import { failureAt, isOvertaken } from './failure.js'
import { gate } from './gate.js'
import { look } from './look.js'
import { lookBehind } from './lost.js'
import type { Leg } from './course.js'
import { blueGreen } from './ordering.js'
import type { Ports } from './ports.js'
import { proofAnew, problemOf } from './proof.js'
import { proofCourse } from './proof-course.js'
import { CheckRefusal, Refusal } from './refusal.js'
import type { Rules } from './rules.js'
import type { Site } from './site.js'
import { refuseStalled } from './stalled.js'

/** What serves, proved once more: where its proof is too old, or not to be relied on, for whoever requires it. */

/**
 * Why an environment that requires a proof would refuse the one of what serves; null where none does.
 * @param environment in which the release serves
 */
export async function unprovedFor(
  release: Release,
  environment: Environment,
  name: string,
  { requiredBy }: Rules,
  ports: Pick<Ports, 'clock' | 'vouching' | 'progress'>,
): Promise<string | null> {
  for (const { environment: other, proofAge } of requiredBy) {
    const problem = await problemOf({ release, environment, name, proofAge }, ports).catch(unasked(ports))
    if (problem !== null) return `${other} requires a proof, and ${problem}`
  }
  return null
}

/** A code host that cannot be asked keeps nothing that serves from serving; whoever requires the proof asks it again. */
function unasked({ progress }: Pick<Ports, 'progress'>): (error: unknown) => null {
  return (error) => {
    if (!(error instanceof Refusal)) throw error
    progress.note(`whether the proof is true was not asked: ${messageOf(error)}`)
    return null
  }
}

/**
 * The comparisons of what serves with what it replaced, as they were before the switch; a sentence that says why, and
 * what else would prove it, where that is not there any more.
 */
export async function proofPlan(
  release: Release,
  environment: Environment,
  target: Target,
  { plan, ports }: Site,
): Promise<Plan | string> {
  const { previous } = environment
  const gone = previous === null ? [] : [...(await lookBehind(environment, 'go-back', ports)).gone]
  const lost = gone.map((name) => `${name} is not there any more`)
  if (previous === null || lost.length > 0) return [...lost, proofAnew(release, target.name)].join('\n')
  const { steps, pairs } = makePlan(release, standingOn(environment, previous), target)
  const looks = steps.filter(({ kind }) => kind === 'wait-caught-up' || kind === 'check')
  return { ...plan, steps: looks, pairs }
}

/**
 * Compares and judges what serves, and records the verdict as its proof.
 * @returns `paused` where the run had to end before
 * @throws CheckRefusal where a check says no; it serves all the same
 */
export async function proveAgain(site: Site): Promise<'done' | 'paused'> {
  const { journal, ports, rules, due, plan } = site
  const course = proofCourse({ plan, run: ports.claimant.run })
  const hand = { journal, ports, due, ending: ports.ending, limit: rules.concurrency }
  try {
    const came = await carry(course, { ...hand, perform: (leg) => performed(site, leg) })
    if (came === 'paused') refuseStalled(site, blueGreen)
    return came
  } catch (error) {
    throw error instanceof LegFailure ? refusalOf(site, error) : error
  }
}

async function performed(site: Site, leg: Leg): Promise<string | null> {
  const { act, step } = leg
  if (act.do === 'judge') site.findings.push(...gate(site, noMore(site.plan)))
  const detail = act.do === 'look' ? await look(site, act.step) : await perform(site, act)
  if (step !== null) (detail === null ? site.left : site.done).push(step)
  return detail
}

function noMore({ environment }: Plan): string {
  return `what serves in ${environment} is not shown to be right any more; it serves as before`
}

function refusalOf({ plan }: Site, failure: LegFailure): unknown {
  const { cause, message } = failure
  if (cause instanceof CheckRefusal || isOvertaken(cause)) return cause
  const said = `${message}\nWhat serves goes on serving; it is not proved again.`
  return failureAt(failure, said, command('deploy', plan.environment))
}
