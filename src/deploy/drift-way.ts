import type { Environment } from '../plan/environment.js'
import { command } from '../plan/command.js'
import { listed } from '../project/wording.js'
import { isAbsent, type Drift } from './drift.js'
import type { Ledger } from './ledger.js'
import { isLost } from './lost.js'
import { isSwitched } from './transitions.js'

/** How one goes on where a platform is not as its ledger says. */

export interface WayOn {
  /** One command. */
  readonly next: string
  /** What it has to wait for; null where it may be run at once. */
  readonly waits: string | null
  /** What it does, and why that. */
  readonly line: string
}

/** An environment's name, and the command that removes its ledger. */
export interface Kept {
  readonly name: string
  readonly removal: Ledger['removal']
}

/**
 * The way on, the same for whoever is told of it: what is only work in hand is given up, what the last switch brought is
 * gone back behind, and what else is not as it should be somebody has to put back.
 * @param drifts at least one, of what serves or is in hand
 */
export function wayUnderDrift(drifts: readonly Drift[], environment: Environment, kept: Kept): WayOn {
  if (isLost(withoutSuperseded(environment), drifts)) return afterLoss(environment, kept, nothing(kept))
  const discarded = command('rollback', kept.name, '--discard')
  const isGone = drifts.every(isAbsent)
  if (isInHand(drifts, environment, isGone))
    return {
      next: discarded,
      waits: null,
      line: 'give up what is in hand: it is made anew by the next deploy',
    }
  if (canGoBack(drifts, environment))
    return { next: discarded, waits: null, line: 'go back behind the last switch, and deploy again' }
  return isGone ? afterLoss(environment, kept, missing(drifts)) : putBack(drifts, environment, kept)
}

/** What of a drift matters to a deployment: not what it only leaves lying, nor what no ledger knows. */
export function mattering(drifts: readonly Drift[], { objects }: Environment): readonly Drift[] {
  const kept = new Set(objects.flatMap(({ name, colour }) => (colour === 'superseded' ? [] : [name])))
  return drifts.filter(({ kind, object }) => kind === 'consumer' || (kind !== 'unknown' && kept.has(object)))
}

/** What is only left lying is not looked at by everybody. */
function withoutSuperseded(environment: Environment): Environment {
  return { ...environment, objects: environment.objects.filter(({ colour }) => colour !== 'superseded') }
}

/** The record of what the platform held is of no use any more, and says what was there before only as long as it is kept. */
function afterLoss(environment: Environment, kept: Kept, sure: string): WayOn {
  const { name, removal } = kept
  const ref = environment.serves.commit ?? environment.serves.line
  const install = command('install', name, ...(ref === null ? [] : ['--ref', ref]))
  return {
    next: removal === undefined ? install : `${removal} && ${install}`,
    line: 'begin anew: remove the ledger, and install what served; what is there is taken over, and what is not is made again',
    waits: `once it is sure that ${sure}`,
  }
}

/** The platform may be another one than the ledger's. */
const nothing = ({ name }: Kept) =>
  `the platform of ${name} is the right one, and what it held is lost for good`

function missing(drifts: readonly Drift[]): string {
  const names = [...new Set(drifts.map(({ object }) => object))]
  return `${listed(names, 5)} cannot be put back as ${names.length === 1 ? 'it was' : 'they were'}, and nobody has to go back behind what serves`
}

function isInHand(drifts: readonly Drift[], environment: Environment, isGone: boolean): boolean {
  const green = new Set(environment.objects.flatMap(({ name, colour }) => (colour === 'green' ? [name] : [])))
  return drifts.some(({ object }) => green.has(object)) || (isGone && isUnderWay(environment))
}

function isUnderWay(environment: Environment): boolean {
  return ['deploying', 'validated', 'failed'].includes(environment.phase) && !isSwitched(environment)
}

/** Whether all that served before is there, so that what is not as it should be can be made again. */
function canGoBack(drifts: readonly Drift[], { previous, phase }: Environment): boolean {
  if (previous === null || phase === 'deploying' || phase === 'validated') return false
  const before = new Set(previous.objects.map((key) => key.slice(key.indexOf(':') + 1)))
  return drifts.every(({ kind, object }) => kind !== 'consumer' && !before.has(object))
}

/** Nobody else knows who needs what is there now. */
function putBack(drifts: readonly Drift[], { serves }: Environment, { name }: Kept): WayOn {
  const names = [...new Set(drifts.map(({ object }) => object))]
  const from = serves.commit === null ? '' : ` (${serves.commit.slice(0, 12)} in git says how)`
  return {
    next: command('deploy', name),
    waits: `once ${listed(names, 5)} ${names.length === 1 ? 'is' : 'are'} put back as deployed`,
    line: `put back what was removed or changed by hand${from}: ${command('status', name)} then says nothing of it`,
  }
}
