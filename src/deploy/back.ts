import { listed } from '../project/wording.js'
import { perform } from './act.js'
import { refusedFor } from './anew.js'
import { carry, LegFailure } from './carry.js'
import { command } from '../plan/command.js'
import { courseOf, type Course } from './course.js'
import { failureAt, isOvertaken } from './failure.js'
import type { Ordering } from './ordering.js'
import { lostBehind } from './lost.js'
import { Refusal, sameAgain, TransientRefusal } from './refusal.js'
import { greenOf, ownLegs, removalCourse, returnCourse, stayCourse, type WayBack } from './return-course.js'
import type { Place } from './site.js'

/** Where, and from what way of releasing, one goes back. */
export interface Back extends Place {
  /** The environment's. */
  readonly name: string
  readonly ordering: Ordering
  /** The project's folder in the repository; all of it unless given. */
  readonly folder?: string | undefined
}

/** Going back is never put off, and what it does side by side is cheap. */
const limit = 10

/**
 * Carries a course out that leads back, or clears up.
 * @throws Refusal where the platform says no, StepFailure where something else went wrong
 */
export async function carryBack(
  place: Back,
  course: Course,
  failed: (failure: LegFailure) => unknown = (failure) => refusalOf(failure, place.name),
): Promise<void> {
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
    throw error instanceof LegFailure ? await failed(error) : error
  }
}

function refusalOf(failure: LegFailure, name: string): unknown {
  const { leg, cause, message } = failure
  if (isOvertaken(cause)) return cause
  const isRemoval = leg.id.startsWith('remove:')
  const next = isRemoval ? sameAgain : command('rollback', name)
  const waits = isRemoval && cause instanceof Refusal ? 'once nothing stands in its way' : null
  return failureAt(failure, message, cause instanceof Refusal && cause.next !== '' ? cause.next : next, waits)
}

/**
 * Gives up a deployment that has not switched, or undoes the last switch. Goes on where it was interrupted.
 * @throws Refusal where the platform says no, with the command that goes on; where what would serve again is not all
 * there, no rollback is under way then
 */
export async function comeBack(
  back: Back,
  way: WayBack,
  failed?: (failure: LegFailure) => unknown,
): Promise<void> {
  const lost = way === 'go-back' ? await lostRefusal(back) : null
  if (lost !== null) {
    await endOnGreen(back, lost.message)
    throw lost
  }
  await carryBack(back, returnCourse(back.journal.environment, way, back.ordering), failed)
}

/** The same, but where the platform refuses to move consumers they show green then, and no rollback is under way. */
export async function comeBackOrStay(back: Back, way: WayBack): Promise<void> {
  await comeBack(back, way, (failure) => leftAt(back, failure))
}

/** Why consumers cannot go back, where what would serve again is not all there; null where it is. */
export async function lostRefusal({ journal, ports, name, folder = '' }: Back): Promise<Refusal | null> {
  const { environment } = journal
  const lost = await lostBehind(environment, ports)
  if (lost.length === 0) return null
  const why = `${listed(lost, 5)}: consumers cannot go back to it, and show what they showed`
  return refusedFor({ name, environment, folder, why }, ports)
}

/** What refuses to move consumers for good would keep a rollback under way for ever. */
async function leftAt(back: Back, failure: LegFailure): Promise<unknown> {
  const { leg, cause } = failure
  const isForGood = cause instanceof Refusal && !(cause instanceof TransientRefusal) && !isOvertaken(cause)
  const { phase } = back.journal.environment
  if (leg.act.do !== 'show' || !isForGood || phase !== 'rolling-back') return refusalOf(failure, back.name)
  try {
    await endOnGreen(back, failure.message)
  } catch {
    return refusalOf(failure, back.name)
  }
  const message = `${failure.message}\nConsumers show green, as before the rollback`
  return failureAt(failure, message, command('status', back.name))
}

async function endOnGreen(back: Back, why: string): Promise<void> {
  const { phase } = back.journal.environment
  if (phase === 'rolling-back') await carryBack(back, stayCourse(why.split('\n')[0] ?? ''))
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
