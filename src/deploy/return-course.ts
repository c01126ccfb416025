import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { alterationsOf, type Alteration } from '../plan/in-place.js'
import { objectKey } from '../plan/object.js'
import type { Step } from '../plan/plan.js'
import { footingOf } from '../plan/retreat.js'
import { alterInPlaceStep } from '../plan/stage.js'
import { withTouching } from '../plan/touching.js'
import { own } from '../project/own.js'
import { listed } from '../project/wording.js'
import { altered, altering } from './alteration.js'
import { courseOf, leg, type Act, type Course, type Leg, type Words } from './course.js'
import type { Ordering } from './ordering.js'
import { calmed, leaving, rollingBack, wentBack, without } from './return.js'

/** Why one goes back: an unfinished deployment is given up, or the last switch is undone. */
export type WayBack = 'give-up' | 'go-back'

/** What is not there of what serves again: consumers that are made again, and tables that have no options to set. */
export interface NotThere {
  readonly again: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
}

interface Returning extends NotThere {
  /** Whether green goes too, once consumers are back. */
  readonly discarding: boolean
}

/**
 * First what steps of the ordering's own kinds did, then the consumers, then what was altered in place. What was
 * interrupted begins anew, as what is done already changes nothing.
 */
export function returnCourse(
  environment: Environment,
  way: WayBack,
  ordering: Ordering,
  found: Returning,
): Course {
  const own = ownLegs(environment, ordering)
  const consumers = consumersLeg(environment, way, found, idsOf(own))
  const options = undoable(environment, way, found.gone).map((one) => optionLeg(one, consumers.id))
  const connectors = connectorsLeg(environment, way, [consumers.id, ...idsOf(options)])
  const undone = [...options, ...connectors]
  return courseOf([...own, consumers, ...undone, overLeg(way, found, [consumers.id, ...idsOf(undone)])])
}

/** Connectors that began to serve with the last switch: left running, they would write beside those that serve again. */
export function connectorsBegun(
  { objects, previous }: Environment,
  way: WayBack,
): readonly EnvironmentObject[] {
  if (way === 'give-up' || previous === null) return []
  const before = new Set(previous.objects)
  return objects.filter(
    (object) => object.kind === 'connector' && object.colour === 'blue' && !before.has(objectKey(object)),
  )
}

/** They go: another deployment makes them again. The engine lets those run on that stood still for them. */
function connectorsLeg(environment: Environment, way: WayBack, after: readonly string[]): readonly Leg[] {
  const begun = connectorsBegun(environment, way)
  if (begun.length === 0) return []
  const id = 'remove:connectors'
  return [
    leg({
      id,
      step: { id, kind: 'remove', object: 'connectors' },
      after,
      act: { do: 'remove', names: begun.map(({ name }) => name) },
      recording: {
        begun: (record) => leaving(record, begun, 'removing'),
        through: (record) => without(record, begun),
      },
      words: (ended) =>
        ended === null
          ? null
          : {
              action: 'rollback',
              object: 'connectors',
              message: listed(
                begun.map(({ name }) => `${name} is removed`),
                10,
              ),
            },
    }),
  ]
}

function idsOf(legs: readonly Leg[]): readonly string[] {
  return legs.map(({ id }) => id)
}

/** What undoes the steps of an ordering's own kinds: from then on they count as not done. */
export function ownLegs(environment: Environment, ordering: Ordering): readonly Leg[] {
  const isOwn = (id: string) => id.slice(0, id.indexOf(':')) in ordering.kinds
  const through = (record: Environment): Environment => ({
    ...record,
    confirmed: record.confirmed.filter((id) => !isOwn(id)),
  })
  return ordering.back(environment).map((step) => {
    const { id, after } = step
    return leg({ id, step, after, act: { do: 'apply', step }, recording: { through } })
  })
}

function consumersLeg(
  { previous }: Environment,
  way: WayBack,
  { again, discarding }: Returning,
  after: readonly string[],
): Leg {
  const act: Act =
    way === 'give-up' ? { do: 'settle' } : { do: 'show', consumers: previous?.consumers ?? null, again }
  return leg({
    id: 'switch-back:consumers',
    step: { id: 'switch-back:consumers', kind: 'switch-back', object: 'consumers' },
    after,
    act,
    recording: {
      begun: way === 'give-up' ? (record) => record : (record) => rollingBack(record, discarding),
    },
    words: (ended) => words(ended === null ? 'consumers go back to blue' : 'consumers are back'),
  })
}

function words(message: string): Words {
  return { action: 'rollback', object: 'consumers', message }
}

function overLeg(way: WayBack, { discarding }: Returning, after: readonly string[]): Leg {
  const over = way === 'give-up' ? calmed : wentBack
  return leg({
    id: 'over',
    after,
    act: { do: 'note' },
    recording: { through: (record) => stillDiscarding(over(record), discarding) },
    words: (ended) => (ended === null ? null : words('consumers show blue again')),
  })
}

/** Consumers are back: green has still to go, where there is any. */
function stillDiscarding(environment: Environment, discarding: boolean): Environment {
  return { ...environment, discarding: discarding && greenOf(environment).length > 0 }
}

/** Ends a rollback that cannot come to its end: consumers show what the ledger says, and that serves on. */
export function stayCourse(why: string): Course {
  const settle = leg({ id: 'settle:consumers', act: { do: 'settle' } })
  return courseOf([
    settle,
    leg({
      id: 'stay',
      after: [settle.id],
      act: { do: 'note' },
      recording: { through: calmed },
      words: (ended) => (ended === null ? null : words(`given up, and consumers show green: ${why}`)),
    }),
  ])
}

/** What gives the tables that serve again the options that they had, but for those that are gone. */
export function undoable(
  environment: Environment,
  way: WayBack,
  gone: ReadonlySet<string>,
): readonly Alteration[] {
  const footing = way === 'give-up' ? footingOf(environment) : environment.previous
  if (footing === null) return []
  const blue = new Set(footing.objects)
  const tables = environment.objects.filter((object) => blue.has(objectKey(object)) && !gone.has(object.name))
  return alterationsOf(tables, (table) => own(footing.options, table.name) ?? {})
}

function optionLeg(alteration: Alteration, after: string): Leg {
  const step: Step = { ...alterInPlaceStep(alteration, { file: '', line: 0 }, [after]), level: 0 }
  return leg({
    id: step.id,
    step,
    after: [after],
    act: { do: 'apply', step },
    recording: {
      begun: (record) => ({ ...record, objects: altering(record.objects, [step]) }),
      through: (record) => ({ ...record, objects: altered(record.objects, step) }),
    },
    words: () => ({ action: 'rollback', object: alteration.table, message: step.sql ?? '' }),
  })
}

/** Everything that is green, and what is superseded and reads or fills it. */
export function greenOf({ objects }: Environment): readonly EnvironmentObject[] {
  const own = objects.filter((object) => object.kind !== 'external' && !isForeignYet(object))
  return withTouching(
    own.filter((object) => object.colour === 'green'),
    own.filter((object) => object.colour === 'superseded'),
  )
}

/** What an installation took over that did not come to its end: whoever made it may want it back. */
function isForeignYet({ adopted, colour }: EnvironmentObject): boolean {
  return adopted === true && colour === 'green'
}

/** Removes objects: of a rollback that discards green (`removing`), or of a retirement (`retiring`). */
export function removalCourse(
  objects: readonly EnvironmentObject[],
  state: 'removing' | 'retiring',
  done: string,
): Course {
  const names = objects.map((object) => object.name)
  // Until green is gone, whoever goes on discards it.
  const discarding = (is: boolean) => (state === 'removing' ? { discarding: is } : {})
  const said = { action: state === 'removing' ? 'discard' : 'retire', object: `${names.length} objects` }
  return courseOf([
    leg({
      id: `remove:${said.object}`,
      step: { id: `remove:${said.object}`, kind: 'remove', object: said.object },
      act: { do: 'remove', names },
      recording: {
        begun: (record) => ({ ...leaving(record, objects, state), ...discarding(true) }),
        through: (record) => ({ ...without(record, objects), ...discarding(false) }),
      },
      words: (ended) => {
        if (ended === null) return { ...said, message: listed(names, 10) }
        return ended.error === null ? { ...said, message: done } : null
      },
    }),
  ])
}
