import type { Environment, Proof } from '../plan/environment.js'
import type { Release } from '../release/release.js'
import { command } from '../plan/command.js'
import type { Ledger } from './ledger.js'
import { movedSince, whatMoved } from './moved.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import type { Vouching } from './vouching.js'

/** What an environment's settings demand of a deployment. Durations in milliseconds. */
export interface Rules {
  /** The environment whose ledger has to hold a proof of the release. */
  readonly requires: string | null
  readonly proofAge: number | null
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

export const defaultRules: Rules = {
  requires: null,
  proofAge: null,
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

/** @throws Refusal where the required environment holds no fresh proof of this release */
export async function refuseUnproved(
  release: Release,
  rules: Rules,
  { ledgerOf, clock, vouching }: Pick<Ports, 'ledgerOf' | 'clock' | 'vouching'>,
): Promise<void> {
  const { requires } = rules
  if (requires === null) return
  const ledger = ledgerOf(requires)
  const { environment } = await ledger.read()
  const problem =
    (await takenBack(release, environment, requires, ledger)) ??
    proofProblem(release, rules, environment, requires, clock.now()) ??
    (await doubtOf(release, environment, requires, vouching))
  if (problem === null) return
  throw new Refusal('requires', problem, nextTo(release, environment, requires))
}

/** The same content would fail the same checks again: what to do about those, the environment itself says. */
function nextTo({ hash }: Release, environment: Environment | null, requires: string): string {
  const outcome = latestProof(environment?.proofs ?? [], hash)?.outcome ?? 'pass'
  return outcome === 'pass' ? command('deploy', requires, '--release', hash) : command('status', requires)
}

/** A rollback takes the proof of what it undoes back; only the ledger's history still knows of it. */
async function takenBack(
  { hash }: Release,
  environment: Environment | null,
  requires: string,
  ledger: Ledger,
): Promise<string | null> {
  if (latestProof(environment?.proofs ?? [], hash) !== undefined) return null
  const then = await ledger.after(hash)
  return latestProof(then?.proofs ?? [], hash)?.outcome === 'pass'
    ? `${requires} proved ${hash}, and does not hold the proof any more: a rollback took it back, or 50 newer ones did`
    : null
}

/** Anyone who may push could write a ledger: where there is a code host, it has to have seen the proof too. */
async function doubtOf(
  release: Release,
  environment: Environment | null,
  requires: string,
  vouching: Vouching,
): Promise<string | null> {
  const proof = latestProof(environment?.proofs ?? [], release.hash)
  const doubt = proof === undefined ? null : await vouching.doubt(requires, proof)
  return doubt === null ? null : `the ledger of ${requires} says that ${release.hash} is proved, but ${doubt}`
}

function proofProblem(
  release: Release,
  rules: Rules,
  environment: Environment | null,
  requires: string,
  now: string,
): string | null {
  const proof = latestProof(environment?.proofs ?? [], release.hash)
  if (proof?.outcome === 'pass') {
    const problem = ageProblem(proof, rules.proofAge, now)
    return problem === null ? null : `${requires} proved ${release.hash} at ${proof.at}, which is ${problem}`
  }
  if (proof !== undefined) return `the checks in ${requires} said ${proof.outcome} of ${release.hash}`
  const held = environment?.release ?? null
  const moved =
    environment === null || held === null ? '' : `; since ${held}: ${whatMoved(release, held, environment)}`
  return `${requires} has not proved ${release.hash}${moved}`
}

/** How far the clocks of two runners may be apart, in milliseconds. */
const leeway = 5 * 60_000

/** What is wrong with a proof's date; null where nothing is. */
function ageProblem({ at }: Proof, proofAge: number | null, now: string): string | null {
  const age = Date.parse(now) - Date.parse(at)
  if (age < -leeway) return `still to come, so its age is not known: a clock is wrong, or nobody proved it`
  return proofAge === null || age <= proofAge ? null : 'longer ago than proof-age allows'
}

function latestProof(proofs: readonly Proof[], release: string): Proof | undefined {
  return proofs.filter((proof) => proof.release === release).at(-1)
}
