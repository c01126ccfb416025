import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { isNeeded, neededTables } from '../plan/need.js'
import { objectKey, wantedObjects } from '../plan/object.js'
import type { Pipeline } from '../release/release.js'
import type { Journal } from './journal.js'
import { goneOf } from './lost.js'
import type { Ports } from './ports.js'

/**
 * What a release wants back, serves nobody now, and is not there any more counts as being removed: so it is made anew.
 * Nothing is recorded before the deployment begins.
 */
export async function forgetGone(
  wanted: Pipeline,
  journal: Journal,
  ports: Pick<Ports, 'engine' | 'clock'>,
): Promise<void> {
  const { environment } = journal
  const idle = idleOf(environment, wanted)
  if (idle.length === 0) return
  const gone = await goneOf(environment, idle, ports)
  if (gone.size > 0) journal.assume(withoutGone(environment, gone))
}

/** What is wanted, and was superseded, or left by what was given up: nothing that serves needs it. */
function idleOf(environment: Environment, wanted: Pipeline): readonly EnvironmentObject[] {
  const isIdle = ({ colour }: EnvironmentObject) =>
    colour === 'superseded' || (colour === 'green' && environment.phase === 'serving')
  const others = environment.objects.filter((object) => isIdle(object) && object.kind !== 'external')
  if (others.length === 0) return []
  const keys = wantedObjects(wanted)
  const blue = environment.objects.filter(({ colour }) => colour === 'blue')
  const needed = neededTables(environment, blue)
  return others.filter((object) => keys.has(objectKey(object)) && !isNeeded(object, needed))
}

function withoutGone(environment: Environment, gone: ReadonlySet<string>): Environment {
  const isGone = (object: EnvironmentObject) => object.colour !== 'blue' && gone.has(object.name)
  return {
    ...environment,
    objects: environment.objects.map((object) =>
      isGone(object) ? { ...object, state: 'removing' } : object,
    ),
  }
}
