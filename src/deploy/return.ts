import type { Environment, EnvironmentObject, Footing } from '../plan/environment.js'
import { emptyEnvironment } from '../plan/foundation.js'
import { objectKey } from '../plan/object.js'
import { standingOn } from '../plan/retreat.js'

/** How an environment's record changes when one goes back, or clears up. Pure, as in transitions.ts. */

/**
 * Consumers are about to go back; a repeated rollback keeps its keys.
 * @param discarding whether green goes too
 */
export function rollingBack(environment: Environment, discarding: boolean): Environment {
  if (environment.phase === 'rolling-back') return { ...environment, discarding }
  return { ...environment, phase: 'rolling-back', discarding, generation: environment.generation + 1 }
}

/** What served before the last switch serves again; what is undone is not proved any more. */
export function wentBack(environment: Environment): Environment {
  const { previous, serves, proofs } = environment
  if (previous === null) return calmed(environment)
  const kept = proofs.filter(({ release }) => release !== serves.release)
  return calmed({ ...standingOn(environment, previous), proofs: kept })
}

/** No deployment is under way any more; green that is there stays for inspection. */
export function calmed(environment: Environment): Environment {
  const { release, line } = environment.serves
  const over = { confirmed: [], catchingUp: {}, discarding: false }
  return { ...environment, phase: 'serving', release, line, ...over }
}

/** Objects are about to be removed. */
export function leaving(
  environment: Environment,
  objects: readonly EnvironmentObject[],
  state: 'removing' | 'retiring',
): Environment {
  const keys = new Set(objects.map(objectKey))
  return {
    ...environment,
    previous: footingWithout(environment, keys),
    objects: environment.objects.map((object) =>
      keys.has(objectKey(object)) ? { ...object, state } : object,
    ),
  }
}

/** What one can go back to once some objects go: nothing, where they are part of it. */
export function footingWithout({ previous }: Environment, keys: ReadonlySet<string>): Footing | null {
  return previous?.objects.some((key) => keys.has(key)) === true ? null : previous
}

/** Objects are gone; with the last of them, everything but what must never be forgotten. */
export function without(environment: Environment, objects: readonly EnvironmentObject[]): Environment {
  const keys = new Set(objects.map(objectKey))
  const rest = environment.objects.filter((object) => !keys.has(objectKey(object)))
  if (rest.every((object) => object.kind === 'external')) {
    const { generation, served, proofs } = environment
    return { ...emptyEnvironment, generation, served, proofs }
  }
  return { ...environment, previous: footingWithout(environment, keys), objects: rest }
}

/** What a retirement has left that was interrupted, or refused: what is still there can serve again. */
export function spared(environment: Environment, there: ReadonlySet<string>): Environment {
  const begun = environment.objects.filter(isRetiring)
  const rest = without(
    environment,
    begun.filter((object) => !there.has(objectKey(object))),
  )
  return {
    ...rest,
    objects: rest.objects.map((object) => (isRetiring(object) ? { ...object, state: 'ready' } : object)),
  }
}

/** Whether its retirement was begun and is not confirmed; a connector cannot be observed, so it stays in doubt. */
export function isRetiring({ state, kind }: EnvironmentObject): boolean {
  return state === 'retiring' && kind !== 'connector'
}
