import type { Engine } from '../engines/engine.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { own } from '../project/own.js'
import { cutLines } from '../project/wording.js'
import { noDefinitions, type Definitions } from './definitions.js'
import { driftOf, type Drift } from './drift.js'
import { sourcesGone, wayUnderDrift, type Kept } from './drift-way.js'
import { observe } from './observation.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { driftSeen } from './taken.js'

/** What serves, as the platform holds it. */

/**
 * How what serves differs from what the ledger says: consumers, and the blue objects behind them.
 * @param becoming names of what is about to serve too
 */
export async function servingDrift(
  engine: Engine,
  environment: Environment,
  definitions: Definitions,
  becoming: ReadonlySet<string> = new Set(),
): Promise<readonly Drift[]> {
  const isServing = ({ name, kind, colour }: EnvironmentObject) =>
    kind !== 'external' && (colour === 'blue' || becoming.has(name))
  const serving = environment.objects.filter(isServing)
  const names = new Set(serving.map(({ name }) => name))
  const isAsked = (name: string) => names.has(name) || own(environment.serves.consumers, name) !== undefined
  const observation = await observe(engine, environment, definitions, isAsked)
  return (await driftSeen(engine, environment, observation)).filter(
    ({ object, kind }) => kind === 'consumer' || (kind !== 'unknown' && names.has(object)),
  )
}

/** What is read from outside by what serves, and is not there any more. */
export async function sourcesMissing(engine: Engine, environment: Environment): Promise<readonly Drift[]> {
  const observation = await observe(engine, environment, noDefinitions, () => false)
  const serving = environment.objects.filter(({ colour }) => colour === 'blue')
  const read = new Set(serving.flatMap(({ reads }) => reads))
  return sourcesGone(driftOf(environment, observation), environment).filter(({ object }) => read.has(object))
}

/** The same as a refusal, with the way on that whoever looks at everything would name. */
export async function servesOtherwise(
  said: string,
  drifts: readonly Drift[],
  environment: Environment,
  { name, definitions }: { readonly name: string; readonly definitions: Definitions },
  { engine, ledger }: Pick<Ports, 'engine' | 'ledger'>,
): Promise<Refusal> {
  const all = await driftSeen(engine, environment, await observe(engine, environment, definitions))
  return notAsSaid(said, drifts, all, environment, { name, removal: ledger.removal })
}

/** Whether a drift may be no more than a platform that shows late what was done last. */
export function mayBeLate({ kind }: Drift): boolean {
  return kind !== 'failed' && kind !== 'stopped'
}

/**
 * What is not as it should be, and the way on.
 * @param all everything that is otherwise: the way is the same, whoever looks at how much
 */
export function notAsSaid(
  said: string,
  drifts: readonly Drift[],
  all: readonly Drift[],
  environment: Environment,
  kept: Kept,
): Refusal {
  const { next, waits, line } = wayUnderDrift(all, environment, kept)
  const message = [
    said,
    ...cutLines(
      drifts.map((drift) => drift.message),
      10,
      'object',
    ),
    `to go on, ${line}`,
  ].join('\n')
  return new Refusal('observe', message, next, [], waits)
}
