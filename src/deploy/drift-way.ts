import type { Environment } from '../plan/environment.js'
import { command } from '../plan/command.js'
import { listed } from '../project/wording.js'
import { isAbsent, isForeign, type Drift } from './drift.js'
import type { Ledger } from './ledger.js'
import { isLost } from './lost.js'
import { isResumable, isTaken } from './taken.js'
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
 * The way on, the same for whoever is told of it: what is only work in hand is given up, unless something that serves is
 * not there, as green may be the only whole copy then; what the last switch brought is gone back behind, where what served
 * before is whole; and what else is not as it should be somebody has to put back.
 * @param all all that there are, at least one of them of what serves, is in hand, or would serve again
 */
export function wayUnderDrift(all: readonly Drift[], environment: Environment, kept: Kept): WayOn {
  const sources = sourcesGone(all, environment)
  const drifts = all.filter((one) => !sources.includes(one) && !isResumable(one))
  if (drifts.length < all.length && mattering(drifts, environment).length === 0)
    return sources.length > 0 ? filledAgain(sources, kept) : resumed(environment, kept)
  if (isLost(withoutSuperseded(environment), drifts)) return afterLoss(environment, kept, nothing(kept))
  if (isForgotten(environment, drifts))
    return afterLoss(environment, kept, forgotten(kept, otherViews(environment, drifts)))
  const matter = mattering(drifts, environment)
  if (matter.length === 0) return outOfTheWay(drifts, kept)
  const isGreen = ({ object }: Drift) =>
    environment.objects.some(({ name, colour }) => name === object && colour === 'green')
  const serving = matter.filter((one) => !isGreen(one))
  const isShownOnly = serving.every(({ kind }) => kind === 'consumer')
  // What is given up sets consumers as the ledger says, but for those that are somebody else's.
  const isInHand = isUnderWay(environment)
  if (serving.length === 0 || (isInHand && isShownOnly && serving.length < matter.length))
    return givenUp(matter.filter(isGreen), kept)
  if (canGoBack(serving, drifts, environment)) return goneBack(kept)
  if (!serving.every(isAbsent)) return putBack(serving, drifts, environment, kept)
  if (isShownOnly) return isInHand ? shownAgain(kept) : deployedAgain(environment, kept)
  return afterLoss(environment, kept, missing(serving))
}

/** What is read from outside, and is not there: others make and fill it. */
export function sourcesGone(drifts: readonly Drift[], { objects }: Environment): readonly Drift[] {
  const externals = new Set(objects.flatMap(({ name, kind }) => (kind === 'external' ? [name] : [])))
  return drifts.filter(({ kind, object }) => kind === 'missing' && externals.has(object))
}

function filledAgain(sources: readonly Drift[], { name }: Kept): WayOn {
  const names = namesOf(sources)
  return {
    next: command('deploy', name),
    waits: `once ${areAll(names)} there again`,
    line: `whoever fills ${listed(names, 5)} has to make ${names.length === 1 ? 'it' : 'them'} again: what is read from outside is none of ours`,
  }
}

/** What others have made in place of something green stays, and the next deployment would find it in its way. */
function givenUp(green: readonly Drift[], { name }: Kept): WayOn {
  const others = namesOf(green.filter(isForeign))
  const next = command('rollback', name, '--discard')
  const line = 'give up what is in hand: it is made anew by the next deploy'
  if (others.length === 0) return { next, waits: null, line }
  const what = `what others made in place of ${listed(others, 5)}`
  return { next, waits: `once ${what} is dropped or renamed`, line: `drop or rename ${what}, and ${line}` }
}

function goneBack({ name }: Kept): WayOn {
  const line = 'go back behind the last switch, and deploy again'
  return { next: command('rollback', name, '--discard'), waits: null, line }
}

function shownAgain({ name }: Kept): WayOn {
  const line = 'give up what is in hand: consumers are made again, and what is made stays for the next deploy'
  return { next: command('rollback', name), waits: null, line }
}

function resumed(environment: Environment, { name }: Kept): WayOn {
  const line = 'deploy again: what has ended goes on from its last state'
  return { next: command('deploy', name), waits: onOwnLine(environment), line }
}

/** Only the line that began a deployment goes on with it. */
function onOwnLine({ phase, line }: Environment): string | null {
  return phase === 'serving' || line === null ? null : `on ${line}`
}

function deployedAgain(environment: Environment, { name }: Kept): WayOn {
  const line = 'deploy again: consumers that are not there are made again'
  return { next: command('deploy', name), waits: onOwnLine(environment), line }
}

/** What serves nobody stands in the way all the same, where somebody else's is there under its name. */
function outOfTheWay(drifts: readonly Drift[], { name }: Kept): WayOn {
  const names = namesOf(drifts)
  const are = names.length === 1 ? 'is' : 'are'
  return {
    next: command('deploy', name),
    waits: `once ${listed(names, 5)} ${are} put back as deployed, dropped or renamed`,
    line: `put back, drop or rename ${listed(names, 5)}: nobody is served by it, and what is not there is made anew where a release wants it`,
  }
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

/** Whether a platform knows nothing of what its ledger says any more: a new ledger's installation takes over what is there. */
function isForgotten({ objects }: Pick<Environment, 'objects'>, drifts: readonly Drift[]): boolean {
  const views = otherViews({ objects }, drifts)
  const others = new Set([...drifts.filter(isUnmarked).map(({ object }) => object), ...views])
  const gone = new Set(drifts.filter(isAbsent).map(({ object }) => object))
  const known = objects.filter(
    ({ kind, state }) => (kind === 'table' || kind === 'view') && state === 'ready',
  )
  const isUnknown = ({ name }: { readonly name: string }) => others.has(name) || gone.has(name)
  return known.length > 1 && known.every(isUnknown) && known.some(({ name }) => others.has(name))
}

const unmarked = 'is there, but was not made by bluegreen'

/** As it should be, as far as anybody can see, but marked by nobody as ours. */
function isUnmarked({ object, message }: Drift): boolean {
  return message === `${object} ${unmarked}`
}

/** Views marked by nobody as ours: a platform may write ours in words of its own, so that nobody can see what they are. */
function otherViews({ objects }: Pick<Environment, 'objects'>, drifts: readonly Drift[]): readonly string[] {
  const views = new Set(objects.filter(({ kind }) => kind === 'view').map(({ name }) => name))
  const isOther = ({ object, message }: Drift) =>
    views.has(object) && message.startsWith(`${object} ${unmarked}: `)
  return namesOf(drifts.filter(isOther))
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

/** @param views that an installation cannot take over */
function forgotten({ name }: Kept, views: readonly string[]): string {
  const lost = `the platform of ${name} has lost what it knew of bluegreen`
  if (views.length === 0) return lost
  const [are, they] = views.length === 1 ? ['is', 'it is'] : ['are', 'they are']
  return `${lost}, and ${listed(views, 5)} ${are} dropped or renamed: ${they} made as git says`
}

function missing(drifts: readonly Drift[]): string {
  const names = namesOf(drifts)
  return `${listed(names, 5)} cannot be put back as ${names.length === 1 ? 'it was' : 'they were'}, and nobody has to go back behind what serves`
}

function isUnderWay(environment: Environment): boolean {
  return ['deploying', 'validated', 'failed'].includes(environment.phase) && !isSwitched(environment)
}

/**
 * Whether all that served before is there, so that what is not as it should be can be made again.
 * @param serving of what serves
 * @param all also of what served before
 */
function canGoBack(serving: readonly Drift[], all: readonly Drift[], environment: Environment): boolean {
  const { previous } = environment
  if (previous === null || isUnderWay(environment)) return false
  const before = new Set(previous.objects.map((key) => key.slice(key.indexOf(':') + 1)))
  const isWhole = ({ kind, object }: Drift) => kind === 'unknown' || !before.has(object)
  return serving.every(({ kind }) => kind !== 'consumer') && all.every(isWhole)
}

function namesOf(drifts: readonly Drift[]): readonly string[] {
  return [...new Set(drifts.map(({ object }) => object))]
}

/** Nobody else knows who needs what is there now. */
function putBack(
  drifts: readonly Drift[],
  all: readonly Drift[],
  { serves }: Environment,
  { name }: Kept,
): WayOn {
  const taken = namesOf(drifts.filter(isTaken))
  const others = drifts.filter((one) => !isTaken(one))
  const from = serves.commit === null ? '' : ` (${serves.commit.slice(0, 12)} in git says how)`
  const drop = canBeDropped(others, all)
  const conditions = [
    ...(taken.length === 0 ? [] : [`what others made in place of ${listed(taken, 5)} is dropped or renamed`]),
    ...(others.length === 0
      ? []
      : [`${areAll(namesOf(others))} put back as deployed${drop ? ', or dropped' : ''}`]),
  ]
  const or = drop
    ? `; or drop ${listed(namesOf(others), 5)} where nobody wants what is shown there: ${command('deploy', name)} makes it again`
    : ''
  return {
    next: command('deploy', name),
    waits: `once ${conditions.join(', and ')}`,
    line: `put back what was removed or changed by hand${from}: ${command('status', name)} then says nothing of it${or}`,
  }
}

function areAll(names: readonly string[]): string {
  return `${listed(names, 5)} ${names.length === 1 ? 'is' : 'are'}`
}

/**
 * Whether consumers that show what they should not can be made again as the ledger says. Where the platform holds what
 * the ledger does not know, the ledger may have been set back, and what they show may be what serves.
 */
function canBeDropped(drifts: readonly Drift[], all: readonly Drift[]): boolean {
  return (
    drifts.length > 0 &&
    drifts.every((one) => one.kind === 'consumer' && !isAbsent(one)) &&
    all.every(({ kind }) => kind === 'consumer')
  )
}
