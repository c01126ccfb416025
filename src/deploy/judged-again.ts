import type { TableComparison } from '../checks/comparison.js'
import type { Finding } from '../checks/finding.js'
import { command } from '../plan/command.js'
import { makePlan } from '../plan/make.js'
import type { Environment } from '../plan/environment.js'
import type { ComparedPair, Step } from '../plan/plan.js'
import { standingOn } from '../plan/retreat.js'
import type { Target } from '../plan/target.js'
import { cutLines, listed } from '../project/wording.js'
import type { Release } from '../release/release.js'
import { isOvertaken } from './failure.js'
import { compared, findingLine } from './gate.js'
import { CheckRefusal, Refusal } from './refusal.js'
import type { Site } from './site.js'
import { changedBehind, isReached, type Behind } from './watch-behind.js'

/** What serves, compared and judged again with what served before the last switch. */

/** Blue and green as they were compared before the last switch; none where nothing can serve again. */
export function pairsBefore(
  release: Release,
  environment: Environment,
  target: Target,
): readonly ComparedPair[] {
  const { previous } = environment
  return previous === null ? [] : makePlan(release, standingOn(environment, previous), target).pairs
}

/**
 * Compares every pair once more, and judges as before the switch. What was found takes the place of what was found then.
 * What cannot be compared is told as a warning: it says nothing of what serves.
 * @throws CheckRefusal where a check fails; nothing else is a reason to go back
 */
export async function judgeAgain(site: Site, step: Step): Promise<void> {
  const { plan, ports, comparisons, findings } = site
  const looks = await looksAt(site)
  for (const { comparison } of looks) if (comparison !== null) comparisons.set(comparison.green, comparison)
  const all = compared(site)
  const unseen = looks.flatMap(({ pair, why }) => (why === null ? [] : [unseenFinding(pair, why)]))
  // Which accepted deviations occur, only all tables together say.
  const said = ports.judge(all).filter(({ check }) => unseen.length === 0 || check !== 'accepted')
  findings.splice(0, findings.length, ...said, ...unseen)
  const failed = said.filter(({ outcome }) => outcome === 'fail')
  if (failed.length === 0) return
  const lines = cutLines(failed.map(findingLine), 10, 'check')
  const message = `what serves does not pass its checks any more:\n${lines.join('\n')}`
  const refusal = new Refusal(step.id, message, command('rollback', plan.environment))
  throw new CheckRefusal(refusal, {
    environment: plan.environment,
    comparisons: all,
    findings: [...findings],
  })
}

function unseenFinding({ blue, green }: ComparedPair, why: string): Finding {
  const pair = blue === green ? green : `${green} with ${blue}`
  return {
    check: 'rows',
    table: green,
    outcome: 'warn',
    message: `${pair} was not compared again after the switch: ${why}`,
  }
}

interface Look {
  readonly pair: ComparedPair
  /** Null where it could not be made. */
  readonly comparison: TableComparison | null
  /** Why not; null where it was made. */
  readonly why: string | null
}

async function looksAt(site: Site): Promise<readonly Look[]> {
  const { plan, rules } = site
  const behind = await changedBehind(site)
  const looks: Look[] = []
  for (let at = 0; at < plan.pairs.length; at += rules.concurrency) {
    const some = plan.pairs.slice(at, at + rules.concurrency)
    looks.push(...(await Promise.all(some.map((pair) => lookAt(site, pair, behind)))))
  }
  return looks
}

async function lookAt({ ports }: Site, pair: ComparedPair, behind: Behind): Promise<Look> {
  if (isReached(pair, behind)) return { pair, comparison: null, why: listed(behind.words, 3) }
  try {
    return { pair, comparison: await ports.engine.compare(pair), why: null }
  } catch (error) {
    if (!(error instanceof Refusal) || isOvertaken(error)) throw error
    return { pair, comparison: null, why: error.message }
  }
}
