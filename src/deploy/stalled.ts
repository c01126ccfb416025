import { listed } from '../project/wording.js'
import { spoken } from './catch-up.js'
import { command } from '../plan/command.js'
import { kindOf, type Ordering } from './ordering.js'
import { Refusal } from './refusal.js'
import type { Site } from './site.js'
import { isInstalling, isResumed } from './transitions.js'

/**
 * A run that had to end before it came any further than the one before it: the next one would end there too. Where it
 * had to wait for another run first, that may be otherwise.
 * @throws Refusal that says which limit it is, and what it has to be longer than
 */
export function refuseStalled(site: Site, ordering: Ordering): void {
  const { rules, ports, plan, held, done } = site
  const passed = Date.parse(ports.clock.now()) - held
  if (rules.runLimit === null || passed < rules.runLimit || ports.ending.aborted) return
  if (hasMoved(site, ordering)) return
  const [limited, took] = apart(rules.runLimit, passed)
  const limit = `run-limit of ${plan.environment} is ${limited}`
  const why =
    done.length === 0
      ? `${took} had passed before the first step could begin: nothing was done, and no other run would do more`
      : `what fitted into it (${namesOf(done)}) has to be done again by every run, so that none comes further`
  throw new Refusal(
    'run-limit',
    `${limit}, and ${why}. It has to be longer than ${took}`,
    again(site),
    [],
    `once it is longer`,
  )
}

/** Whether something was changed, or confirmed for the first time, or is waited for: time counts for all runs together. */
function hasMoved({ journal, plan, before, done, left }: Site, ordering: Ordering): boolean {
  const { environment } = journal
  if (left.length > 0 || done.some((step) => kindOf(step, ordering).looks !== true)) return true
  const isBegun = isResumed(environment, plan.release.hash)
  return isBegun && environment.confirmed.some((id) => !before.has(id))
}

/** A limit and what is longer, in words that tell them apart. */
function apart(limit: number, longer: number): readonly [string, string] {
  const words = [spoken(limit), spoken(longer)] as const
  const isRounded = limit < 10_000 && limit % 1_000 !== 0
  return isRounded || words[0] === words[1] ? [`${limit} ms`, `${longer} ms`] : words
}

function namesOf(steps: Site['done']): string {
  return listed(
    steps.map(({ id }) => id),
    3,
  )
}

function again({ journal, plan }: Site): string {
  const { environment } = journal
  const isFirst = environment.phase === 'empty' || isInstalling(environment)
  return command(isFirst ? 'install' : 'deploy', plan.environment)
}
