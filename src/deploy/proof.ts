import { command } from '../plan/command.js'
import type { Environment, Proof } from '../plan/environment.js'
import { versionsAnew } from '../plan/versions-anew.js'
import type { Release } from '../release/release.js'
import type { Ledger } from './ledger.js'
import { whatMoved } from './moved.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import type { Rules } from './rules.js'
import type { Vouching } from './vouching.js'

/** What the ledger of one environment may say of a release, for another that requires it. */
export interface Claim {
  readonly release: Release
  /** The record that it stands in; null where there is none. */
  readonly environment: Environment | null
  readonly name: string
  /** How old a proof may be, in milliseconds; null where any age will do. */
  readonly proofAge: number | null
}

/** @throws Refusal where the required environment holds no fresh proof of this release */
export async function refuseUnproved(
  release: Release,
  { requires, proofAge }: Rules,
  ports: Pick<Ports, 'ledgerOf' | 'clock' | 'vouching'>,
): Promise<void> {
  if (requires === null) return
  const ledger = ports.ledgerOf(requires)
  const { environment } = await ledger.read()
  const claim: Claim = { release, environment, name: requires, proofAge }
  const problem = (await takenBack(claim, ledger)) ?? (await problemOf(claim, ports))
  if (problem !== null) throw unproved(claim, problem)
}

/** Why what a ledger says is no proof; null where it is one. */
export async function problemOf(
  claim: Claim,
  { clock, vouching }: Pick<Ports, 'clock' | 'vouching'>,
): Promise<string | null> {
  return proofProblem(claim, clock.now()) ?? (await doubtOf(claim, vouching))
}

function unproved(claim: Claim, problem: string): Refusal {
  const { release, environment, name } = claim
  const lead = environment !== null && isIncomparable(environment, release) ? proofAnew(release, name) : null
  return lead === null
    ? new Refusal('requires', problem, nextTo(claim))
    : new Refusal('requires', `${problem}\n${lead}`, 'bluegreen rewrite', [], untilAnew(release))
}

/** Whether a release serves, and what it replaced is not there any more, so that nothing can be compared again. */
export function isIncomparable({ serves, previous }: Environment, { hash }: Release): boolean {
  return serves.release === hash && previous === null
}

/** What a rewrite has to wait for that gives a release other names. */
export function untilAnew(release: Release): string {
  return `once release.versions in bluegreen.yaml is ${versionsAnew(release)}`
}

/** How a release is proved where what it replaced is gone: under other names it is compared with what serves. */
export function proofAnew(release: Release, environment: string): string {
  return [
    `what it replaced in ${environment} is not there any more, so that it cannot be compared once more`,
    `to have it proved, release the same under other versions, which are compared with what serves there: set release.versions to ${versionsAnew(release)} in bluegreen.yaml, run bluegreen rewrite, commit, and then ${command('deploy', environment)}`,
  ].join('\n')
}

/** The same content would fail the same checks again: what to do about those, the environment itself says. */
function nextTo(claim: Claim): string {
  const { release, environment, name } = claim
  const { hash } = release
  if (isBeingUndone(claim)) return command('rollback', name)
  const outcome = latestProof(environment, hash)?.outcome ?? 'pass'
  return outcome === 'pass' || environment?.serves.release === hash
    ? command('deploy', name, '--release', hash)
    : command('status', name)
}

/** Whether a rollback of the release has begun: its proof is as good as gone, whoever finishes it. */
function isBeingUndone({ release, environment }: Claim): boolean {
  return environment?.phase === 'rolling-back' && environment.serves.release === release.hash
}

/** A rollback takes the proof of what it undoes back; only the ledger's history still knows of it. */
async function takenBack({ release, environment, name }: Claim, ledger: Ledger): Promise<string | null> {
  const { hash } = release
  if (latestProof(environment, hash) !== undefined) return null
  const then = await ledger.after(hash)
  return latestProof(then, hash)?.outcome === 'pass'
    ? `${name} proved ${hash}, and does not hold the proof any more: a rollback took it back, or 50 newer ones did`
    : null
}

/** Anyone who may push could write a ledger: where there is a code host, it has to have seen the proof too. */
async function doubtOf({ release, environment, name }: Claim, vouching: Vouching): Promise<string | null> {
  const proof = latestProof(environment, release.hash)
  const doubt = proof === undefined ? null : await vouching.doubt(name, proof)
  return doubt === null ? null : `the ledger of ${name} says that ${release.hash} is proved, but ${doubt}`
}

function proofProblem(claim: Claim, now: string): string | null {
  const { release, environment, name, proofAge } = claim
  const proof = latestProof(environment, release.hash)
  if (isBeingUndone(claim))
    return `a rollback of ${name} is under way, and takes its proof of ${release.hash} back`
  if (proof?.outcome === 'pass') {
    const problem = ageProblem(proof, proofAge, now)
    return problem === null ? null : `${name} proved ${release.hash} at ${proof.at}, which is ${problem}`
  }
  if (proof !== undefined) return `the checks in ${name} said ${proof.outcome} of ${release.hash}`
  const held = environment?.release ?? null
  const moved =
    environment === null || held === null || held === release.hash
      ? ''
      : `; since ${held}: ${whatMoved(release, held, environment)}`
  return `${name} has not proved ${release.hash}${moved}`
}

/** How far the clocks of two runners may be apart, in milliseconds. */
const leeway = 5 * 60_000

/** What is wrong with a proof's date; null where nothing is. */
function ageProblem({ at }: Proof, proofAge: number | null, now: string): string | null {
  const age = Date.parse(now) - Date.parse(at)
  if (age < -leeway) return `still to come, so its age is not known: a clock is wrong, or nobody proved it`
  return proofAge === null || age <= proofAge ? null : 'longer ago than proof-age allows'
}

function latestProof(environment: Environment | null, release: string): Proof | undefined {
  return environment?.proofs.filter((proof) => proof.release === release).at(-1)
}
