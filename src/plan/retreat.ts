import { canonicalJson } from '../release/hash.js'
import type { Release } from '../release/release.js'
import { labelOf } from './consumer.js'
import { differenceOf } from './difference.js'
import type { Environment, EnvironmentObject, Footing } from './environment.js'
import { servingOf } from './foundation.js'
import { keysOf, objectKey, objectsByKey } from './object.js'
import type { Target } from './target.js'

/**
 * Where consumers go before what they show is replaced under its own name (DESIGN §6, revisions): the release's
 * baseline if all of it is still there, else what served before the last switch. Null where neither helps.
 */
export function retreatFor(release: Release, environment: Environment, target: Target): Footing | null {
  const { previous } = environment
  const candidates = [baselineFooting(release, target), ...(previous === null ? [] : [previous])]
  const helps = (footing: Footing) =>
    isWhole(environment, footing) &&
    differenceOf(release, standingOn(environment, footing), target.capabilities).stuck.length === 0
  return candidates.find(helps) ?? null
}

function baselineFooting({ blue, baseline }: Release, { substitute }: Target): Footing {
  const objects = [...keysOf(blue)]
  return { ...servingOf(blue, baseline.commit, substitute), objects, superseded: [] }
}

function isWhole(environment: Environment, footing: Footing): boolean {
  const present = objectsByKey(environment)
  return footing.objects.every((key) => present.get(key)?.state === 'ready')
}

/** The environment once its consumers are back on a footing: what was made since, and serves, is green again. */
export function standingOn(environment: Environment, footing: Footing): Environment {
  const { objects, superseded, ...serves } = footing
  const blue = new Set(objects)
  const older = new Set(superseded)
  const recoloured = (object: EnvironmentObject): EnvironmentObject => {
    const key = objectKey(object)
    if (object.kind === 'external') return object
    if (blue.has(key)) return { ...object, colour: 'blue', since: null }
    if (object.colour !== 'blue') return object
    return older.has(key) ? { ...object, colour: 'superseded' } : { ...object, colour: 'green', since: null }
  }
  return {
    ...environment,
    serves,
    previous: null,
    switchedAt: null,
    objects: environment.objects.map(recoloured),
  }
}

/** What serves now, as something to come back to. */
export function footingOf(environment: Environment): Footing {
  const own = environment.objects.filter((object) => object.kind !== 'external')
  const keysOf = (colour: EnvironmentObject['colour']) =>
    own.filter((object) => object.colour === colour).map(objectKey)
  return { ...environment.serves, objects: keysOf('blue'), superseded: keysOf('superseded') }
}

/** Whether the same objects serve the same consumers, with the same options. */
export function isSameFooting(one: Environment, other: Environment): boolean {
  const text = (environment: Environment) => {
    const { consumers, options, objects } = footingOf(environment)
    const shown = Object.entries(consumers).map(([name, what]) => `${name} ${labelOf(what)}`)
    return canonicalJson({ shown: shown.sort(), options, objects })
  }
  return text(one) === text(other)
}
