import { consumerName, labelOf, movesBetween, shownAs } from '../plan/consumer.js'
import type { Environment } from '../plan/environment.js'
import type { ConsumerMove, Plan } from '../plan/plan.js'
import { command } from '../plan/command.js'
import type { Definitions } from './definitions.js'
import type { Drift, Observation } from './drift.js'
import { sourcesGone, type Kept } from './drift-way.js'
import type { Warning } from '../project/fault.js'
import { own } from '../project/own.js'
import { listed } from '../project/wording.js'
import { lasting, pauses } from './late.js'
import { observe } from './observation.js'
import type { Ports } from './ports.js'
import { redefinedIn } from './redefined.js'
import { Refusal } from './refusal.js'
import { mayBeLate, notAsSaid, servesOtherwise, servingDrift, sourcesMissing } from './serving.js'
import type { Site } from './site.js'
import { driftSeen, takenByMoves, takenFrom, takenWords } from './taken.js'

/** Drift that stops a deployment before anything is changed, and drift that it leaves alone. */

/**
 * What drift a deployment leaves alone, as warnings.
 * @throws Refusal where the platform is not as the ledger says, so that acting would overwrite somebody's work
 */
export async function refuseDrift(
  { engine, clock, ledger }: Pick<Ports, 'engine' | 'clock' | 'ledger'>,
  environment: Environment,
  plan: Plan,
  definitions: Definitions,
): Promise<readonly Warning[]> {
  const touched = touchedBy(plan, environment)
  const isTouched = (name: string) => touched.has(name)
  const inDoubt = environment.phase !== 'serving'
  for (const pause of [...(inDoubt ? pauses : []), null]) {
    const observation = await observe(engine, environment, definitions, isTouched)
    const isLeft = await leftAlone(engine, environment, plan, observation)
    const all = await driftSeen(engine, environment, observation)
    const drifts = all.filter((one) => !isLeft(one))
    const needed = sourcesNeeded(drifts, plan, environment)
    const overwritten = drifts.filter((one) => isTouched(one.object) || needed.includes(one))
    if (overwritten.length === 0) {
      await refuseTaken(engine, plan, observation)
      return drifts.map(driftWarning)
    }
    if (pause === null || overwritten.some(({ kind }) => kind !== 'missing'))
      throw drifted(overwritten, all, environment, { name: plan.environment, removal: ledger.removal })
    await clock.sleep(pause)
  }
  return []
}

/** What is read from outside and is gone, where a deployment makes, or something serving is, what reads it. */
function sourcesNeeded(
  drifts: readonly Drift[],
  { steps }: Plan,
  environment: Environment,
): readonly Drift[] {
  const serving = environment.objects.filter(({ colour }) => colour !== 'superseded')
  const read = new Set([...steps, ...serving].flatMap(({ reads }) => reads))
  return sourcesGone(drifts, environment).filter(({ object }) => read.has(object))
}

/** @throws Refusal where others have made something in the place of consumers that are new */
async function refuseTaken(
  engine: Ports['engine'],
  { moves, environment }: Plan,
  { consumers }: Observation,
): Promise<void> {
  const taken = [...(await takenByMoves(engine, moves, consumers)).values()]
  if (taken.length === 0) return
  const message = [...taken.map(takenWords), 'to go on, drop or rename what is there'].join('\n')
  const waits = `once what others made in place of ${listed(taken, 5)} is dropped or renamed`
  throw new Refusal('observe', message, command('deploy', environment), [], waits)
}

/**
 * What stops no deployment: an interrupted step leaves an object that the ledger does not know; what is not there is made
 * again, or is to be removed anyway. What others have made is theirs.
 */
async function leftAlone(
  engine: Ports['engine'],
  environment: Environment,
  plan: Plan,
  observation: Observation,
): Promise<(drift: Drift) => boolean> {
  const inDoubt = environment.phase !== 'serving'
  const again = madeAgain(plan, observation)
  const removed = removedBy(plan, environment)
  const taken = await takenFrom(engine, [environment.serves.consumers], observation.consumers)
  const others = new Set([...redefinedBy(environment, observation), ...taken.values()])
  return ({ kind, object }) =>
    kind === 'unknown' ||
    (kind === 'missing' && removed.has(object)) ||
    (kind === 'consumer' && !others.has(object) && (inDoubt || again.has(object)))
}

/** Consumers that show what no run can have set, or that should show what they do, so that only their definition can differ. */
function redefinedBy(environment: Environment, { consumers: shown }: Observation): readonly string[] {
  const redefined = redefinedIn(environment, shown)
  return Object.entries(environment.serves.consumers)
    .filter(([name, said]) => redefined.has(name) || own(shown, name) === labelOf(said))
    .map(([name, said]) => shownAs(name, said))
}

/** What a plan removes, and nobody is served by. */
function removedBy({ steps }: Plan, { objects }: Environment): ReadonlySet<string> {
  const serving = new Set(objects.flatMap(({ name, colour }) => (colour === 'blue' ? [name] : [])))
  const removals = steps.filter(({ kind, object }) => kind === 'remove' && !serving.has(object))
  return new Set(removals.map(({ object }) => object))
}

/**
 * Where nothing is to be done, what serves has to be there all the same.
 * @param watched whether it is watched next: then that says what of the last switch is not as it was, and goes back
 * @param settled whether a consumer should show what the ledger says: an interrupted switch leaves it ahead of that
 * @returns what is otherwise, and is no reason to go back: warnings
 * @throws Refusal where it is not as the ledger says, with the ways on
 */
export async function refuseBroken(
  { ports, journal, definitions, plan }: Site,
  { watched, settled }: { readonly watched: boolean; readonly settled: (name: string) => boolean },
): Promise<readonly Warning[]> {
  const { environment } = journal
  const counts = ({ kind, object }: Drift) => kind !== 'consumer' || settled(object)
  const look = async () => [
    ...(await servingDrift(ports.engine, environment, definitions)).filter(counts),
    ...(await sourcesMissing(ports.engine, environment)),
  ]
  const drifts = await lasting(ports, look, (found) => found.some(mayBeLate))
  const brought = broughtBy(environment)
  if (watched) return drifts.filter(({ object }) => !brought.has(object)).map(driftWarning)
  if (drifts.length === 0) return []
  const said = `what serves in ${plan.environment} is not as its ledger says:`
  throw await servesOtherwise(said, drifts, environment, { name: plan.environment, definitions }, ports)
}

/** What the last switch brought, by the names that drift is told by. */
function broughtBy({ objects, serves, previous, switchedAt }: Environment): ReadonlySet<string> {
  const moved = previous === null ? [] : movesBetween(previous.consumers, serves.consumers)
  const blue = objects.filter(({ colour, since }) => colour === 'blue' && since === switchedAt)
  return new Set([...blue.map(({ name }) => name), ...moved.map(consumerName)])
}

function driftWarning({ message }: Drift): Warning {
  return { code: 'drift', message, file: '', line: 0 }
}

function drifted(
  overwritten: readonly Drift[],
  all: readonly Drift[],
  environment: Environment,
  kept: Kept,
): Refusal {
  return notAsSaid(`${kept.name} is not as its ledger says:`, overwritten, all, environment, kept)
}

/** Consumers that are not there, and that the switch makes again: nothing of anybody's is overwritten. */
function madeAgain({ moves }: Plan, { consumers }: Pick<Observation, 'consumers'>): ReadonlySet<string> {
  const isMade = ({ consumer, to }: ConsumerMove) => to !== null && own(consumers, consumer) === undefined
  return new Set(moves.filter(isMade).map(consumerName))
}

/** What a deployment makes, alters, removes, moves, goes on with, or compares with. */
function touchedBy(
  { steps, pairs, moves, retreat }: Plan,
  { objects, serves }: Environment,
): ReadonlySet<string> {
  const changing = steps.filter(({ kind }) => kind !== 'expect-external')
  const back = retreat === null ? [] : movesBetween(serves.consumers, retreat.consumers)
  return new Set([
    ...changing.flatMap(({ object, writes, touches }) => [object, ...writes, ...touches]),
    ...pairs.flatMap(({ blue, green }) => [blue, green]),
    ...[...moves, ...back].map(consumerName),
    ...objects.filter(({ colour }) => colour === 'green').map(({ name }) => name),
  ])
}
