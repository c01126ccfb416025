import { perform } from './act.js'
import { carry, LegFailure } from './carry.js'
import { command } from '../plan/command.js'
import { courseOf, type Course } from './course.js'
import { failureAt, isOvertaken } from './failure.js'
import type { Ordering } from './ordering.js'
import { Refusal } from './refusal.js'
import { greenOf, ownLegs, removalCourse, returnCourse, type WayBack } from './return-course.js'
import type { Place } from './site.js'

/** Where, and from what way of releasing, one goes back. */
export interface Back extends Place {
  /** The environment's. */
  readonly name: string
  readonly ordering: Ordering
}

/** Going back is never put off, and what it does side by side is cheap. */
const limit = 10

/**
 * Carries a course out that leads back, or clears up.
 * @throws Refusal where the platform says no, StepFailure where something else went wrong
 */
export async function carryBack(place: Back, course: Course): Promise<void> {
  const { journal, ports } = place
  try {
    await carry(course, {
      journal,
      ports,
      limit,
      due: null,
      ending: null,
      perform: ({ act }) => perform(place, act),
    })
  } catch (error) {
    throw error instanceof LegFailure ? refusalOf(error, place.name) : error
  }
}

function refusalOf(failure: LegFailure, name: string): unknown {
  const { leg, cause, message } = failure
  if (isOvertaken(cause)) return cause
  const next = leg.id.startsWith('remove:') ? command('status', name) : command('rollback', name)
  return failureAt(failure, message, cause instanceof Refusal && cause.next !== '' ? cause.next : next)
}

/**
 * Gives up a deployment that has not switched, or undoes the last switch. Goes on where it was interrupted.
 * @throws Refusal where the platform says no, with the command that goes on
 */
export async function comeBack(back: Back, way: WayBack): Promise<void> {
  await carryBack(back, returnCourse(back.journal.environment, way, back.ordering))
}

/** Undoes what steps of the ordering's own kinds did; consumers have not moved. */
export async function undoOwn(back: Back): Promise<void> {
  await carryBack(back, courseOf(ownLegs(back.journal.environment, back.ordering)))
}

/** Removes everything that is green. */
export async function discard(back: Back): Promise<void> {
  const green = greenOf(back.journal.environment)
  if (green.length > 0) await carryBack(back, removalCourse(green, 'removing', 'green is gone'))
}
