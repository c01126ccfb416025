import type { Release } from '../release/release.js'
import { command } from '../plan/command.js'
import type { Ledger } from './ledger.js'
import { movedSince } from './moved.js'
import { Refusal } from './refusal.js'

/** What an environment's settings demand of a deployment. Durations in milliseconds. */
export interface Rules {
  /** The environment whose ledger has to hold a proof of the release. */
  readonly requires: string | null
  readonly proofAge: number | null
  /** The environments that require a proof of this one. */
  readonly requiredBy: readonly Requirer[]
  readonly freeze: readonly Window[]
  readonly soak: number
  /** How long a statement may take to catch up. */
  readonly catchUp: number
  /** How many records it may be behind its sources then, and for how long it has to stay so. */
  readonly catchUpLag: number
  readonly catchUpSoak: number
  readonly retireAfter: number
  readonly autoRollback: boolean
  /** Steps at a time. */
  readonly concurrency: number
  /** How long one run may last: then it stops at a step, and the next one goes on. Null: as long as it takes. */
  readonly runLimit: number | null
}

/** An environment that requires the proof of another, and how old it may be. */
export interface Requirer {
  readonly environment: string
  readonly proofAge: number | null
}

export const defaultRules: Rules = {
  requires: null,
  proofAge: null,
  requiredBy: [],
  freeze: [],
  soak: 0,
  catchUp: 6 * 3_600_000,
  catchUpLag: 0,
  catchUpSoak: 0,
  retireAfter: 0,
  autoRollback: true,
  concurrency: 1,
  runLimit: null,
}

/** From and until in milliseconds since 1970, UTC; `until` is not part of it. */
export interface Window {
  readonly text: string
  readonly from: number
  readonly until: number
}

const day = 86_400_000

/** `2026-12-20/2027-01-02` (days, both included) or two instants in ISO 8601; null where it is neither. */
export function freezeWindow(text: string): Window | null {
  const [first = '', last = '', more] = text.split('/')
  const from = Date.parse(first.trim())
  const to = Date.parse(last.trim())
  if (more !== undefined || Number.isNaN(from) || Number.isNaN(to)) return null
  const until = /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(last) ? to + day : to
  return from < until ? { text, from, until } : null
}

/** @returns that an environment is frozen, and until when; null outside of its freeze windows */
export function frozen({ freeze }: Rules, environment: string, now: string): string | null {
  const window = windowAt(freeze, now)
  return window === undefined
    ? null
    : `${environment} is frozen (freeze: ${window.text}) until ${new Date(window.until).toISOString()}`
}

/** When an environment that is frozen is so no more; ISO 8601, UTC. Null outside of its freeze windows. */
export function frozenUntil({ freeze }: Pick<Rules, 'freeze'>, now: string): string | null {
  const window = windowAt(freeze, now)
  if (window === undefined) return null
  const until = new Date(window.until).toISOString()
  // Another window may begin where this one ends.
  return frozenUntil({ freeze: freeze.filter((one) => one !== window) }, until) ?? until
}

function windowAt(freeze: Rules['freeze'], now: string): Window | undefined {
  const at = Date.parse(now)
  return freeze.find(({ from, until }) => from <= at && at < until)
}

/**
 * @param validated whether only the switch is left to do, so that nothing goes on before the window ends
 * @throws Refusal inside a freeze window
 */
export function refuseFrozen(rules: Rules, environment: string, now: string, validated: boolean): void {
  const message = frozen(rules, environment, now)
  if (message === null) return
  if (validated) throw untilThawed(rules, environment, now, message)
  throw new Refusal('freeze', message, command('deploy', environment, '--until', 'validate'))
}

/** Nothing is left to do before the switch: the same command goes on once the window is over. */
export function untilThawed(rules: Rules, environment: string, now: string, message: string): Refusal {
  const waits = `after ${frozenUntil(rules, now) ?? now}`
  return new Refusal('freeze', message, command('deploy', environment), [], waits)
}

/**
 * @param ledgers of the environments that may know the other release, by name; the environment's own among them
 * @throws Refusal where another release was asked for by its hash; names what moved
 */
export async function refuseOtherRelease(
  release: Release,
  expected: string | null,
  name: string,
  ledgers: ReadonlyMap<string, Ledger>,
): Promise<void> {
  if (expected === null || expected === release.hash) return
  const moved = await movedSince(release, expected, ledgers)
  throw new Refusal(
    'release',
    `the release is ${release.hash}, not ${expected}; ${moved}`,
    command('plan', name),
  )
}
