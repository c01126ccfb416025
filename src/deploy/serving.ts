import type { Engine } from '../engines/engine.js'
import type { Environment } from '../plan/environment.js'
import { own } from '../project/own.js'
import { command } from '../plan/command.js'
import type { Definitions } from './definitions.js'
import { driftOf, type Drift } from './drift.js'
import { observe } from './observation.js'
import { Refusal } from './refusal.js'

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
  const serving = environment.objects.filter(({ name, colour }) => colour === 'blue' || becoming.has(name))
  const names = new Set(serving.map(({ name }) => name))
  const isAsked = (name: string) => names.has(name) || own(environment.serves.consumers, name) !== undefined
  const observation = await observe(engine, environment, definitions, isAsked)
  return driftOf(environment, observation).filter(
    ({ object, kind }) => kind === 'consumer' || (kind !== 'unknown' && names.has(object)),
  )
}

/** Whether a drift may be no more than a platform that shows late what was done last. */
export function mayBeLate({ kind }: Drift): boolean {
  return kind !== 'failed' && kind !== 'stopped'
}

/** Where an environment's ledger is kept. */
export interface Kept {
  readonly project: string
  readonly name: string
}

/** What serves and is not as it should be, with every way on. */
export function notServing(drifts: readonly Drift[], environment: Environment, kept: Kept): Refusal {
  const { project, name } = kept
  const { commit, line, release } = environment.serves
  const ref = commit ?? line
  const anew = command('install', name, ...(ref === null ? [] : ['--ref', ref]))
  const back = command('rollback', name, '--discard')
  const undone = canGoBack(drifts, environment)
  const message = [
    `what serves in ${name} is not as its ledger says:`,
    ...drifts.slice(0, 10).map((drift) => drift.message),
    ...(drifts.length > 10 ? [`and ${drifts.length - 10} more`] : []),
    `to go on, put it back as it was (${command('status', name)} then says nothing of it),`,
    ...(undone ? [`or go back behind ${release ?? 'it'}, and deploy again: ${back}`] : []),
    `or make what is missing anew: delete the ledger (refs/bluegreen/${project}/${name}), then ${anew}`,
    'what the platform holds as git says is kept then; what it holds otherwise is named, and has to go first',
  ].join('\n')
  return new Refusal('observe', message, undone ? back : anew)
}

/** Whether all that served before is there, so that what is not as it should be can be made again. */
function canGoBack(drifts: readonly Drift[], { previous }: Environment): boolean {
  if (previous === null) return false
  const before = new Set(previous.objects.map((key) => key.slice(key.indexOf(':') + 1)))
  return drifts.every(({ kind, object }) => kind !== 'consumer' && !before.has(object))
}
