import type { Environment, EnvironmentObject, Proof } from '../plan/environment.js'
import { servedNames } from '../plan/foundation.js'
import { externalsOf, objectKey, recorded, wantedObjects } from '../plan/object.js'
import type { Plan } from '../plan/plan.js'
import { footingOf, isSameFooting, standingOn } from '../plan/retreat.js'
import type { Release } from '../release/release.js'
import { proved, settled, sorted } from './transitions.js'

/** How an environment's record changes with what serves. Pure, as in transitions.ts. */

type Objects = Environment['objects']

/** Consumers are back on blue, so that what they showed can be replaced. */
export function switchedBack(environment: Environment, { retreat }: Plan): Environment {
  return retreat === null ? environment : { ...standingOn(environment, retreat), phase: 'deploying' }
}

/**
 * Consumers show green: green becomes blue, and what nobody wants any more is superseded. A switch that was through
 * already, before a process died, leaves nothing behind.
 */
export function switched(environment: Environment, plan: Plan, at: string): Environment {
  const { release } = plan
  const wanted = wantedObjects(release.green)
  const objects = environment.objects.map((object) => recoloured(object, wanted.has(objectKey(object)), at))
  const next: Environment = {
    ...environment,
    phase: 'watching',
    serves: { ...plan.serves, line: environment.line },
    pins: plan.pins,
    objects: sorted(withExternals(objects, release)),
    served: { ...environment.served, ...servedNames(objects.filter((object) => object.colour === 'blue')) },
  }
  return isSameFooting(environment, next)
    ? next
    : { ...next, previous: footingOf(environment), switchedAt: at }
}

function recoloured(object: EnvironmentObject, isWanted: boolean, at: string): EnvironmentObject {
  if (object.kind === 'external') return object
  const colour = isWanted ? 'blue' : object.colour === 'blue' ? 'superseded' : object.colour
  return colour === object.colour ? object : { ...object, colour, since: at }
}

/** The externals that green reads, but for what is ours all the same: what a pinned statement reads. */
function withExternals(objects: Objects, release: Release): Objects {
  const own = objects.filter((object) => object.kind !== 'external')
  const keys = new Set(own.map(objectKey))
  const others = externalsOf(release.green).filter((object) => !keys.has(objectKey(object)))
  return [...own, ...others.map((object) => recorded(object, 'blue', 'ready'))]
}

/** An installation is over: nothing older exists to go back to, and no release serves yet. */
export function installed(environment: Environment): Environment {
  return {
    ...settled(environment),
    release: null,
    line: null,
    serves: { ...environment.serves, release: null, line: null },
    previous: null,
    switchedAt: null,
    objects: environment.objects.map((object) => ({ ...object, since: null })),
  }
}

/** The same content under another release hash: nothing to do, but what serves has a new name. */
export function acknowledged(
  environment: Environment,
  plan: Plan,
  line: string | null,
  proof: Proof | null,
): Environment {
  const next: Environment = {
    ...settled(environment),
    release: plan.release.hash,
    line,
    // What serves means the same, so the commit that it is known by still says it.
    serves: { ...plan.serves, line, commit: plan.serves.commit ?? environment.serves.commit },
    pins: plan.pins,
  }
  return proof === null ? next : proved(next, proof)
}
