import type { Release } from '../release/release.js'
import { movesBetween } from './consumer.js'
import { differenceOf, type Difference } from './difference.js'
import type { Environment, Footing, Serving } from './environment.js'
import { servingOf } from './foundation.js'
import { alterationsOf, optionsServing, optionsWanted, type Alteration } from './in-place.js'
import { objectKey, type WantedObject } from './object.js'
import { comparedPairs } from './pair.js'
import { consumersServing, pinsServing } from './pin.js'
import type { ComparedPair, ConsumerMove } from './plan.js'
import { retreatFor, standingOn } from './retreat.js'
import { shownPairs } from './shown-pair.js'
import type { Target } from './target.js'

/** What a plan is made from: the environment to start from, after a retreat where one is needed. */
export interface Ground {
  readonly release: Release
  readonly target: Target
  readonly start: Environment
  readonly retreat: Footing | null
  /** The moves of the retreat. */
  readonly back: readonly ConsumerMove[]
  readonly difference: Difference
  readonly pairs: readonly ComparedPair[]
  readonly moves: readonly ConsumerMove[]
  readonly alterations: readonly PlacedAlteration[]
  readonly serves: Serving
  readonly pins: readonly string[]
}

export type PlacedAlteration = Alteration & Pick<WantedObject, 'file' | 'line'>

/**
 * Finds how far an environment is from a release, and whether what serves stands in the way.
 * @param same keys of what is known to have the wanted content there
 */
export function groundOf(
  release: Release,
  from: Environment,
  target: Target,
  same: ReadonlySet<string>,
): Ground {
  const direct = differenceOf(release, from, target.capabilities, same)
  const retreat = direct.stuck.length > 0 && target.revisions ? retreatFor(release, from, target) : null
  const start = retreat === null ? from : standingOn(from, retreat)
  const difference = retreat === null ? direct : differenceOf(release, start, target.capabilities)
  const pins = pinsServing(release, start, difference)
  const serves = servedBy(release, start, difference, pins, target)
  const created = new Set(difference.create.map((object) => object.name))
  return {
    release,
    target,
    start,
    retreat,
    back: movesBetween(from.serves.consumers, start.serves.consumers),
    difference,
    pairs: [
      ...comparedPairs(release, start, created),
      ...shownPairs(release, start.serves.consumers, serves.consumers),
    ],
    moves: movesBetween(start.serves.consumers, serves.consumers),
    alterations: alterationsIn(release, start, difference),
    serves,
    pins,
  }
}

/** Whether anything differs that a switch would have to bring about. */
export function hasWork({ difference, moves, alterations, retreat }: Ground): boolean {
  const { create, remove, leave } = difference
  return retreat !== null || [create, remove, leave, moves, alterations].some((list) => list.length > 0)
}

function servedBy(
  release: Release,
  start: Environment,
  difference: Difference,
  pins: readonly string[],
  target: Target,
): Serving {
  return {
    ...servingOf(release.green, release.head.commit, target.substitute),
    release: release.hash,
    consumers: consumersServing(release, start, pins, target),
    options: optionsServing(release, start.objects, difference),
  }
}

/** What has to be altered on the tables that stay, each with its place in git. */
function alterationsIn(
  release: Release,
  start: Environment,
  difference: Difference,
): readonly PlacedAlteration[] {
  const { create, remove } = difference
  const going = new Set([...create, ...remove].map(objectKey))
  const staying = start.objects.filter((object) => !going.has(objectKey(object)))
  const places = new Map(
    [...release.green.tables, ...release.inPlace].map(({ name, file, line }) => [name, { file, line }]),
  )
  return alterationsOf(staying, optionsWanted(release, difference)).map((alteration) => ({
    ...alteration,
    ...(places.get(alteration.table) ?? { file: '', line: 0 }),
  }))
}
