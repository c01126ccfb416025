import type { EnvironmentObject } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import type { ComparedPair } from '../plan/plan.js'
import { untilSeen } from './act.js'
import { noDefinitions } from './definitions.js'
import { driftOf, type Drift } from './drift.js'
import { observe } from './observation.js'
import type { Site } from './site.js'
import { isSwitched } from './transitions.js'

/** What served before the switch, as it is while green is watched. */

/** What of it is not there as it was, in words; and the tables whose rows say nothing of green's any more. */
export interface Behind {
  readonly words: readonly string[]
  readonly tables: ReadonlySet<string>
}

/**
 * Looks at what served before; what may be no more than late is looked at twice. A difference from what is not as it was
 * says nothing of what serves: a statement of blue's that has died falls behind, and green does not.
 */
export async function changedBehind(site: Site): Promise<Behind> {
  const { environment } = site.journal
  if (!isSwitched(environment) || (await driftBehind(site)).length === 0) return unchanged
  await untilSeen(site.ports)
  const drifts = await driftBehind(site)
  const { streaming } = site.ports.engine.capabilities
  return {
    words: drifts.map(({ message }) => message),
    tables: reached(environment.objects, new Set(drifts.map(({ object }) => object)), streaming),
  }
}

const unchanged: Behind = { words: [], tables: new Set() }

/** Whether the blue of a pair is what changed, or is made of it. */
export function isReached({ blue, views }: ComparedPair, { tables }: Behind): boolean {
  const reads = views === undefined ? [blue] : views.blue.flatMap(({ view }) => view.reads)
  return reads.some((table) => tables.has(table))
}

async function driftBehind({ ports, journal: { environment } }: Site): Promise<readonly Drift[]> {
  const before = new Set(environment.previous?.objects ?? [])
  const behind = environment.objects.filter(
    (one) => one.colour === 'superseded' && before.has(objectKey(one)),
  )
  const names = new Set(behind.map(({ name }) => name))
  const observation = await observe(ports.engine, environment, noDefinitions, () => false)
  return driftOf(environment, observation).filter(
    ({ object, kind }) => kind !== 'consumer' && kind !== 'unknown' && names.has(object),
  )
}

/**
 * What changed, and every table that is made of it: by views, and by statements where those run on.
 * @param changed names of objects
 */
export function reached(
  objects: readonly EnvironmentObject[],
  changed: ReadonlySet<string>,
  streaming: boolean,
): ReadonlySet<string> {
  const makers = objects.filter(({ kind }) => kind === 'view' || (streaming && kind === 'statement'))
  const found = new Set(changed)
  for (const name of found)
    for (const maker of makers)
      if (maker.name === name || maker.reads.includes(name)) for (const made of maker.writes) found.add(made)
  return found
}
