import { wantedObjects } from '../plan/object.js'
import type { Step } from '../plan/plan.js'
import { cutLines } from '../project/wording.js'
import { lateness } from './act.js'
import { isLate, lateWords, looked, spoken, waitFrom, type Waited } from './catch-up.js'
import { isDue } from './carry.js'
import { command } from '../plan/command.js'
import type { Drift } from './drift.js'
import { refuseUnapproved } from './four-eyes.js'
import { Refusal } from './refusal.js'
import { mayBeLate, servingDrift } from './serving.js'
import type { Site } from './site.js'
import { isSwitched } from './transitions.js'

/** Steps that only look. */

/** Looks for as long as the step's kind says. Gives a detail for people; null where the run had to end before. */
export async function look(site: Site, step: Step): Promise<string | null> {
  switch (step.kind) {
    case 'wait-caught-up':
      return waitCaughtUp(site, step)
    case 'check':
      return compare(site, step)
    case 'approve':
      return approve(site, step)
    case 'watch':
      return watch(site, step)
    default:
      throw new Error(`nothing is known of how to look for ${step.id}`)
  }
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
  await refuseUnapproved(site.plan.release, site.plan.environment, site.ports.vouching, step.id)
  return `approved by ${site.ports.vouching.actor ?? 'nobody'}`
}

async function waitCaughtUp(site: Site, step: Step): Promise<string | null> {
  const { clock, engine, progress } = site.ports
  const { catchUp, catchUpLag, catchUpSoak } = site.rules
  const rule = { lag: catchUpLag, soak: catchUpSoak, within: catchUp }
  for (let waited = waitFor(site, step); ;) {
    const position = await engine.position(step.object)
    const now = Date.parse(clock.now())
    const verdict = looked(waited, position, now, rule)
    if (verdict.state === 'through') return verdict.detail
    if (verdict.state === 'failed') throw notCaughtUp(site, step, verdict.detail)
    if (isDue({ ...site, ending: site.ports.ending })) {
      if (isLate(waited, now, rule)) throw notCaughtUp(site, step, lateWords(position))
      return null
    }
    progress.step(step, 'waiting', verdict.detail)
    await clock.sleep(untilDue(site, verdict.again), site.ports.ending)
    waited = verdict.waited
  }
}

/** A wait that another run may have begun: the ledger says when. */
function waitFor({ journal, ports }: Site, { object }: Step): Waited {
  const now = ports.clock.now()
  return waitFrom(Date.parse(journal.environment.catchingUp[object] ?? now), Date.parse(now))
}

function notCaughtUp({ plan }: Site, { id, object }: Step, detail: string): Refusal {
  return new Refusal(id, `${object} ${detail}`, command('status', plan.environment))
}

/** A sleep that does not go beyond the end of the run. */
function untilDue({ due, ports }: Site, duration: number): number {
  return due === null ? duration : Math.max(1, Math.min(duration, due - Date.parse(ports.clock.now())))
}

const interval = 5_000

/** For the soak time, everything that serves has to stay as it is. */
async function watch(site: Site, step: Step): Promise<string | null> {
  const { clock, progress } = site.ports
  let doubt: number | null = null
  for (const until = watchedUntil(site); ;) {
    doubt = await doubtfulSince(site, step, doubt)
    const left = until - Date.parse(clock.now())
    if (left <= 0 && doubt === null) return ''
    if (isDue({ ...site, ending: site.ports.ending })) return null
    progress.step(step, 'waiting', `${spoken(Math.max(left, 0))} left`)
    await clock.sleep(untilDue(site, left > 0 ? Math.min(left, interval) : interval), site.ports.ending)
  }
}

/** A watch that another run began is over when it would have been. */
function watchedUntil({ ports, rules, journal, wasWatched }: Site): number {
  const { switchedAt } = journal.environment
  const from = wasWatched && switchedAt !== null ? switchedAt : ports.clock.now()
  return Date.parse(from) + rules.soak
}

/**
 * Looks at everything that serves. What was otherwise before the switch, and is warned of, is left alone.
 * @param doubt since when a look has found something otherwise, in milliseconds since 1970; null where the last found nothing
 * @returns the same after this look
 * @throws Refusal where it is otherwise for longer than a platform may say late what it holds
 */
async function doubtfulSince(site: Site, step: Step, doubt: number | null): Promise<number | null> {
  const { plan, ports, journal, definitions } = site
  const { environment } = journal
  const known = new Set(plan.warnings.flatMap(({ code, message }) => (code === 'drift' ? [message] : [])))
  const green = new Set([...wantedObjects(plan.release.green).values()].map(({ name }) => name))
  const drifts = await servingDrift(ports.engine, environment, definitions, green)
  // A switch that nothing is recorded of may have been interrupted, and leaves consumers ahead of the ledger.
  const isSure = ({ kind }: Drift) => kind !== 'consumer' || isSwitched(environment)
  const broken = drifts.filter((drift) => isSure(drift) && !known.has(drift.message))
  if (broken.length === 0) return null
  const now = Date.parse(ports.clock.now())
  const since = doubt ?? now
  const patience = ports.engine.capabilities.streaming ? lateness : 0
  if (broken.every(mayBeLate) && now - since < patience) return since
  const said = cutLines(
    broken.map((drift) => drift.message),
    10,
    'object',
  )
  const message = `what serves did not stay as it was:\n${said.join('\n')}`
  throw new Refusal(step.id, message, command('rollback', plan.environment))
}
