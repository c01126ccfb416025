import { shownAs } from '../plan/consumer.js'
import { own } from '../project/own.js'
import { listed } from '../project/wording.js'
import { refuseLastTables } from './last-whole.js'
import { redefinedIn } from './redefined.js'
import { accountOf } from './account.js'
import { countOf } from './progress.js'
import { perform } from './act.js'
import { comeBack, undoOwn, type Back } from './back.js'
import { carry, LegFailure } from './carry.js'
import { command } from '../plan/command.js'
import type { Course, Leg } from './course.js'
import { consumerDrift } from './drift.js'
import { alsoFailed, failureAt, isOvertaken } from './failure.js'
import { gate } from './gate.js'
import { refuseClosed } from './guard.js'
import { look } from './look.js'
import type { Ordering } from './ordering.js'
import type { Ports } from './ports.js'
import { CheckRefusal, Refusal } from './refusal.js'
import type { Rules } from './rules.js'
import type { Site } from './site.js'
import { refuseStalled } from './stalled.js'
import { isInstalling, isSwitched } from './transitions.js'
import { withoutGivingUp } from './way-on.js'

/**
 * Carries a deployment's course out.
 * @returns `paused` where the run had to end, and another comes further
 * @throws Refusal, or StepFailure, that says what is left, and the next command
 */
export async function carryCourse(
  course: Course,
  site: Site,
  ordering: Ordering,
): Promise<'done' | 'paused'> {
  const { journal, ports, rules, due } = site
  const hand = {
    journal,
    ports,
    due,
    ending: ports.ending,
    limit: rules.concurrency,
    perform: (leg: Leg) => performed(site, leg),
  }
  try {
    const came = await carry(course, hand)
    if (came === 'paused') refuseStalled(site, ordering)
    return came
  } catch (error) {
    if (error instanceof LegFailure) throw await refusalOf(site, error, ordering)
    throw error instanceof Refusal && error.step === 'ledger' ? await unrecorded(site, error) : error
  }
}

/** The ledger took no entry: consumers may have moved before, and whoever reads it would not know. */
async function unrecorded({ ports, journal, plan }: Site, error: Refusal): Promise<Refusal> {
  const consumers = await ports.engine.consumers()
  if (consumerDrift(journal.environment, { consumers, differences: new Map() }).length === 0) return error
  const [on, back] = [command('deploy', plan.environment), command('rollback', plan.environment)]
  const message = `${error.message}\nConsumers have moved, to green unless it was a way back, and the ledger does not know it. Once it can be written, ${on} goes on, and ${back} moves them back`
  return new Refusal(error.step, message, error.next, error.warnings, error.waits)
}

async function performed(site: Site, leg: Leg): Promise<string | null> {
  const detail = await made(site, leg)
  if (leg.step !== null) (detail === null ? site.left : site.done).push(leg.step)
  return detail
}

async function made(site: Site, { act }: Leg): Promise<string | null> {
  switch (act.do) {
    case 'look':
      return look(site, act.step)
    case 'judge':
      site.findings.push(...gate(site))
      return ''
    case 'permit':
      await refuseClosed(site)
      return ''
    default:
      return perform(site, act)
  }
}

/** When a run began, and when it has to end: in milliseconds since 1970. */
export type Term = Pick<Site, 'since' | 'due'>

/** The term of a run that begins now: waiting for the lease is part of it. */
export function termOf({ runLimit }: Rules, { clock }: Pick<Ports, 'clock'>): Term {
  const since = Date.parse(clock.now())
  return { since, due: runLimit === null ? null : since + runLimit }
}

/** What a failed leg means for the environment: before the switch blue serves; after it, the way back. */
async function refusalOf(site: Site, failure: LegFailure, ordering: Ordering): Promise<unknown> {
  const { environment } = site.journal
  const { cause, leg } = failure
  if (cause instanceof CheckRefusal && leg.act.do === 'judge') return unlessBroken(site, cause)
  if (isOvertaken(cause)) return cause
  const back: Back = { ...site, name: site.plan.environment, ordering }
  if (!isSwitched(environment)) return stopped(back, site, failure)
  if (site.rules.autoRollback) return returned(back, failure)
  return failureAt(failure, failure.message, command('rollback', back.name))
}

/** A check names what gives green up: where that is refused, what serves has another way on. */
async function unlessBroken({ ports, journal, plan }: Site, refused: CheckRefusal): Promise<CheckRefusal> {
  const { environment } = journal
  if (environment.phase === 'serving' || isSwitched(environment)) return refused
  try {
    await refuseLastTables(ports, environment, plan.environment)
    return refused
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const message = withoutGivingUp(refused.message, error.message, plan.environment)
    const both = new Refusal(refused.step, message, error.next, refused.warnings, error.waits)
    return new CheckRefusal(both, refused.checked)
  }
}

async function stopped(back: Back, site: Site, failure: LegFailure): Promise<unknown> {
  const isFirst = isInstalling(site.journal.environment)
  try {
    await undoOwn(back)
    if (isInDoubt(failure)) await perform(site, { do: 'settle' })
  } catch (error) {
    return alsoFailed(failure, error, back.name)
  }
  const serving = isFirst ? 'Nothing serves yet.' : await blueServes(site)
  const message = `${failure.message}\n${serving} ${whatIsDone(site)}`
  const { leg, cause } = failure
  // A rule that does not hold any more says itself what goes on.
  if (leg.act.do === 'permit' && cause instanceof Refusal)
    return new Refusal(cause.step, message, cause.next, [], cause.waits)
  const waits = cause instanceof Refusal ? cause.waits : null
  return failureAt(failure, message, command(isFirst ? 'install' : 'deploy', back.name), waits)
}

/** Somebody else may have redefined or dropped a consumer in the meantime. */
async function blueServes({ ports, journal: { environment } }: Site): Promise<string> {
  const shown = await ports.engine.consumers().catch(() => null)
  if (shown === null) return 'No consumer was moved; what they show could not be looked at.'
  const redefined = redefinedIn(environment, shown)
  const isOther = (name: string) => redefined.has(name) || own(shown, name) === undefined
  const others = Object.entries(environment.serves.consumers).filter(([name]) => isOther(name))
  const names = others.map(([name, said]) => shownAs(name, said)).sort()
  return names.length === 0
    ? 'Blue serves as before.'
    : `Blue serves as before, but for ${listed(names, 5)}, which somebody has redefined or dropped.`
}

/** Consumers may have moved where nobody knows how their move came out. */
function isInDoubt({ leg, cause }: LegFailure): boolean {
  return leg.act.do === 'move' && !(cause instanceof Refusal)
}

async function returned(back: Back, failure: LegFailure): Promise<unknown> {
  try {
    await comeBack(back, 'go-back')
  } catch (error) {
    return alsoFailed(failure, error, back.name)
  }
  const message = `${failure.message}\nConsumers are back on blue; green stays for inspection`
  return failureAt(failure, message, command('rollback', back.name, '--discard'))
}

/** What this run has done; nothing to say where it did nothing. */
export function accountIn({
  plan,
  journal,
  done,
  forgotten,
  since,
  ports,
  savings,
}: Site): readonly string[] {
  const took = Date.parse(ports.clock.now()) - since
  return done.length === 0 ? [] : accountOf(plan, journal.environment, { done, forgotten, took, savings })
}

/** How far a deployment has come, in words. */
export function whatIsDone(site: Site): string {
  const through = new Set(site.journal.environment.confirmed)
  const left = site.plan.steps.filter((step) => !through.has(step.id)).map((step) => step.id)
  const count = countOf(site)
  return `${count - left.length} of ${count} steps are done; left: ${listed(left, 5)}`
}
