import type { Step } from '../plan/plan.js'
import { isLate, lateWords, looked, untilDue, waitFrom, type Waited } from './catch-up.js'
import { isDue } from './carry.js'
import { command } from '../plan/command.js'
import { refuseUnapproved } from './four-eyes.js'
import { Refusal } from './refusal.js'
import type { Site } from './site.js'
import { watch } from './watch.js'

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
    await clock.sleep(untilDue(verdict.again, site.due, Date.parse(clock.now())), site.ports.ending)
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
