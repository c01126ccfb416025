import { command } from '../plan/command.js'
import { wantedObjects } from '../plan/object.js'
import type { Step } from '../plan/plan.js'
import { counted, cutLines } from '../project/wording.js'
import { lateness } from './act.js'
import { isDue } from './carry.js'
import { spoken, untilDue } from './catch-up.js'
import type { Drift } from './drift.js'
import { judgeAgain } from './judged-again.js'
import { Refusal } from './refusal.js'
import { mayBeLate, servingDrift } from './serving.js'
import type { Site } from './site.js'
import { isSwitched } from './transitions.js'
import { comparedFirst, comparedNext, type Term } from './watch-pace.js'

const interval = 5_000

/**
 * For the soak time, everything that serves has to stay as it is, and what it shows has to pass its checks; at the end it
 * is compared in any case.
 * @returns a detail for people; null where the run had to end before
 * @throws CheckRefusal where a check fails now, Refusal where something is not as it was
 */
export async function watch(site: Site, step: Step): Promise<string | null> {
  const { clock, progress, ending } = site.ports
  const now = () => Date.parse(clock.now())
  const term = termOf(site)
  let doubt: number | null = null
  for (let due = site.plan.pairs.length === 0 ? null : comparedFirst(now(), term); ;) {
    due = await comparedAt(site, step, due, term)
    doubt = await doubtfulSince(site, step, doubt)
    const left = term.until - now()
    if (left <= 0 && due === null && doubt === null) return detailOf(site)
    if (isDue({ ...site, ending })) return null
    progress.step(step, 'waiting', `${spoken(Math.max(left, 0))} left`)
    const ends = [due, left > 0 ? term.until : null].flatMap((at) => (at === null ? [] : [at - now()]))
    await clock.sleep(untilDue(Math.max(1, Math.min(interval, ...ends)), site.due, now()), ending)
  }
}

/** Compares where it is time to, and the run has not to end. Gives when it is time again; null where it was the last time. */
async function comparedAt(site: Site, step: Step, due: number | null, term: Term): Promise<number | null> {
  const { clock, ending } = site.ports
  const began = Date.parse(clock.now())
  if (due === null || began < due || isDue({ ...site, ending })) return due
  await judgeAgain(site, step)
  return comparedNext({ began, ended: Date.parse(clock.now()) }, term)
}

/** A watch that another run began is over when it would have been. */
function termOf({ ports, rules, journal, wasWatched }: Site): Term {
  const { switchedAt } = journal.environment
  const from = wasWatched && switchedAt !== null ? switchedAt : ports.clock.now()
  return { until: Date.parse(from) + rules.soak, soak: rules.soak }
}

function detailOf({ plan: { pairs } }: Site): string {
  return pairs.length === 0 ? '' : `${counted(pairs.length, 'table')} judged again`
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
