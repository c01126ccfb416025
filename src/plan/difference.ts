import { once } from '../release/once.js'
import type { Release } from '../release/release.js'
import type { Environment, EnvironmentObject } from './environment.js'
import { isNeeded, neededTables } from './need.js'
import { keysOf, objectKey, objectsByKey, wantedObjects, type WantedObject } from './object.js'
import type { PlatformCapabilities } from './target.js'
import { withTouching } from './touching.js'
import { verdictsOf, type Sides, type Verdict } from './verdict.js'

/** How what an environment runs differs from what a release wants. Each list is sorted by key. */
export interface Difference {
  /** To be made: not there, or there with other content. */
  readonly create: readonly WantedObject[]
  /** In the way, or left over: green of an earlier revision, or of another line. Serves nobody. */
  readonly remove: readonly EnvironmentObject[]
  /** Blue that this release no longer wants: superseded by the switch. */
  readonly leave: readonly EnvironmentObject[]
  /** Serves with other content, and may: it is pinned, or a connector, which is never edited. */
  readonly otherwise: readonly WantedObject[]
  /** Serves with other content, or is needed by what serves: it can be replaced only once consumers have gone back. */
  readonly stuck: readonly WantedObject[]
}

/**
 * Compares an environment with what `release.green` wants (DESIGN §5); an older revision is no special case.
 * @param same keys of what is known to have the wanted content there, so that it need not be compared
 */
export function differenceOf(
  release: Release,
  environment: Environment,
  { alterInPlace }: Pick<PlatformCapabilities, 'alterInPlace'>,
  same: ReadonlySet<string> = new Set(),
): Difference {
  const blue = environment.objects.filter((object) => object.colour === 'blue')
  const sides: Sides = {
    release: release.hash,
    alterInPlace,
    unmoved: keysOf(release.blue),
    environment,
    same,
    wanted: wantedObjects(release.green),
    present: objectsByKey(environment),
    pins: new Set(environment.pins),
    needed: once(() => neededTables(environment, blue)),
  }
  const verdicts = verdictsOf(sides)
  const pick = (...kinds: Verdict[]) =>
    [...sides.wanted].filter(([key]) => kinds.includes(verdicts.get(key) ?? 'keep')).map(([, w]) => w)
  return {
    create: sorted(pick('create', 'replace')),
    remove: sorted(removals(sides, verdicts)),
    leave: sorted(leaving(sides)),
    otherwise: sorted(pick('otherwise')),
    stuck: sorted(pick('stuck')),
  }
}

/** Green that is replaced or wanted no more, and with it everything unwanted that reads or fills it. */
function removals(sides: Sides, verdicts: ReadonlyMap<string, Verdict>): EnvironmentObject[] {
  const { objects } = sides.environment
  const idle = objects.filter(
    (object) => object.colour === 'superseded' && !sides.wanted.has(objectKey(object)),
  )
  return withTouching(
    objects.filter((object) => isInTheWay(sides, verdicts, object)),
    idle,
  )
}

function isInTheWay(
  sides: Sides,
  verdicts: ReadonlyMap<string, Verdict>,
  object: EnvironmentObject,
): boolean {
  const key = objectKey(object)
  if (verdicts.get(key) === 'replace') return true
  if (sides.wanted.has(key) || object.kind === 'external') return false
  // What is being removed: by a run that ended before it could say so.
  const isLeftOver = object.colour === 'green' || object.state === 'removing'
  return isLeftOver && !isNeeded(object, sides.needed())
}

function leaving(sides: Sides): EnvironmentObject[] {
  const going = sides.environment.objects.filter(
    (object) =>
      object.colour === 'blue' && object.kind !== 'external' && !sides.wanted.has(objectKey(object)),
  )
  const tables = new Set(going.filter((object) => object.kind !== 'seed').map((object) => object.table))
  return going.filter((object) => object.kind !== 'seed' || tables.has(object.table))
}

function sorted<T extends Pick<EnvironmentObject, 'name' | 'kind'>>(objects: readonly T[]): readonly T[] {
  return [...objects].sort((a, b) => (objectKey(a) < objectKey(b) ? -1 : 1))
}
