import type { Environment } from '../plan/environment.js'
import { command, quoted, rollbackCommand } from '../plan/command.js'
import { versionOf } from '../project/version.js'
import { isAbsent, type Drift } from './drift.js'
import { mattering, wayUnderDrift, type Kept } from './drift-way.js'
import type { Lease } from './lease.js'
import { greenOf } from './return-course.js'
import { frozenUntil, type Rules } from './rules.js'
import { isInstalling, isSwitched } from './transitions.js'

/** How one goes on from the state of an environment. */

export interface Onward {
  /** One command; null where nothing waits. */
  readonly next: string | null
  /** What it has to wait for; null where it may be run at once. */
  readonly waits: string | null
}

/** What an environment's state is told by, beside its ledger. */
export interface Circumstances extends Kept {
  readonly rules: Rules
  readonly drift: readonly Drift[]
  readonly lease: Lease | null
  readonly now: string
}

/** The command that would go on: what the refusal of any other would name too. */
export function onward(environment: Environment, at: Circumstances): Onward {
  const found = whateverRuns(environment, at)
  if (at.lease === null || found.next === null) return found
  return { ...found, waits: `once ${at.lease.holder} has ended` }
}

function whateverRuns(environment: Environment, at: Circumstances): Onward {
  const { phase } = environment
  if (phase === 'empty' && at.drift.length > 0) return afterLostLedger(at.name, at.drift)
  if (phase === 'empty' || isInstalling(environment)) return atOnce(command('install', at.name))
  if (phase === 'rolling-back') return atOnce(rollbackCommand(at.name, environment.discarding))
  if (mattering(at.drift, environment).length === 0) return asRecorded(environment, at)
  if (isMadeAgain(environment, at)) return asRecorded(environment, at)
  const { next, waits } = wayUnderDrift(at.drift, environment, at)
  return { next, waits }
}

/** Consumers that are merely not there are set by the deployment under way, whichever it is, before anything else. */
function isMadeAgain(environment: Environment, { drift }: Circumstances): boolean {
  const isInHand = environment.phase === 'deploying' || environment.phase === 'validated'
  return (
    isInHand && drift.every((one) => one.kind === 'consumer' && isAbsent(one)) && !isSwitched(environment)
  )
}

/** Whatever is there of ours serves, and only the commit that it was made from can be installed over it. */
export function afterLostLedger(name: string, drifts: readonly Drift[]): Onward {
  const other = command('install', name, '--ref', 'REF')
  const waits = `once it is known which commit serves there: where that is not the baseline, ${other} takes it${searchedFor(drifts)}`
  return { next: command('install', name), waits }
}

/** Where nothing serves otherwise than the ledger says: a retirement waits for nobody, and nothing undoes it. */
function asRecorded(environment: Environment, at: Circumstances): Onward {
  if (environment.phase === 'serving') return atOnce(isDiscarding(environment) ? discard(at) : null)
  if (environment.phase === 'watching') return onItsLine(environment, command('deploy', at.name))
  if (isRefused(environment))
    return atOnce(isSwitched(environment) ? command('rollback', at.name) : discard(at))
  const until = frozenUntil(at.rules, at.now)
  if (until === null) return onItsLine(environment, command('deploy', at.name))
  return environment.phase === 'validated'
    ? { next: command('deploy', at.name), waits: `after ${until}` }
    : onItsLine(environment, command('deploy', at.name, '--until', 'validate'))
}

/** Whether a rollback that discards green has died before it was gone. */
function isDiscarding(environment: Environment): boolean {
  return environment.discarding && greenOf(environment).length > 0
}

function discard({ name }: Kept): string {
  return rollbackCommand(name, true)
}

/** Names with a version are of a release: the commits that name them are those that it can be. */
function searchedFor(drifts: readonly Drift[]): string {
  const names = drifts.filter(({ kind }) => kind === 'unknown').map(({ object }) => object)
  const search = namingCommits(names)
  return search === null ? '' : `, and ${search}`
}

/** How the commits are found that say what a platform holds of ours; null where that is no version of a release. */
export function namingCommits(names: readonly string[]): string | null {
  const newest = names
    .map((name) => ({ name, ...versionOf(name) }))
    .filter(({ version }) => version > 1)
    .sort((a, b) => b.version - a.version)
  const [one] = newest
  return one === undefined
    ? null
    : `git log --all --oneline -S ${quoted(one.name)} finds the commits that name ${one.name}`
}

export function atOnce(next: string | null): Onward {
  return { next, waits: null }
}

/** Only the line that began it goes on with it: any other would be told to wait. */
function onItsLine({ line }: Environment, next: string): Onward {
  return { next, waits: line === null ? null : `on ${line}` }
}

/** Whether a check said no, and would again of the same content. */
function isRefused({ phase, proofs, release }: Environment): boolean {
  return phase === 'failed' && proofs.some((proof) => proof.release === release && proof.outcome !== 'pass')
}
