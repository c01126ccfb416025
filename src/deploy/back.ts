import { listed } from '../project/wording.js'
import { perform } from './act.js'
import { refusedFor } from './anew.js'
import { carry, LegFailure } from './carry.js'
import { command, rollbackCommand } from '../plan/command.js'
import { courseOf, type Course } from './course.js'
import { failureAt, isOvertaken } from './failure.js'
import type { Ordering } from './ordering.js'
import { lookBehind, type Behind } from './lost.js'
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
  /** The environment that has to prove a release before it comes here; none unless given. */
  readonly requires?: string | null | undefined
  /** Green goes too; it stays unless given. */
  readonly discard?: boolean
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
  failed: (failure: LegFailure) => unknown = (failure) => refusalOf(failure, place),
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

function refusalOf(failure: LegFailure, { name, discard = false }: Back): unknown {
  const { leg, cause, message } = failure
  if (isOvertaken(cause)) return cause
  const isRemoval = leg.id.startsWith('remove:')
  const next = isRemoval ? sameAgain : rollbackCommand(name, discard)
  const waits = isRemoval && cause instanceof Refusal ? 'once nothing stands in its way' : null
  return failureAt(failure, message, cause instanceof Refusal && cause.next !== '' ? cause.next : next, waits)
}

/**
 * Gives up a deployment that has not switched, or undoes the last switch, of its own accord. Goes on where it was
 * interrupted.
 * @throws Refusal where the platform says no, with the command that goes on; where what would serve again is not all
 * there, no rollback is under way then
 */
export async function comeBack(back: Back, way: WayBack): Promise<void> {
  const behind = await lookBehind(back.journal.environment, way, back.ports)
  await refuseLost(back, behind)
  await carryBack(back, courseBack(back, way, behind), (failure) => stoppedAt(back, way, failure))
}

/**
 * The same, as a person asks for it: nothing that somebody else has redefined is touched, and where the platform refuses
 * to move consumers they show green then, and no rollback is under way.
 */
export async function comeBackOrStay(back: Back, way: WayBack, behind: Behind): Promise<void> {
  refuseRedefined(back, behind)
  await refuseLost(back, behind)
  await carryBack(back, courseBack(back, way, behind), (failure) => leftAt(back, failure))
}

/**
 * Says what a rollback would be refused for before it begins, and changes nothing.
 * @throws Refusal
 */
export async function refuseAhead(back: Back, behind: Behind): Promise<void> {
  refuseRedefined(back, behind)
  const lost = await lostRefusal(back, behind)
  if (lost !== null) throw lost
}

function courseBack({ journal, ordering, discard = false }: Back, way: WayBack, behind: Behind): Course {
  return returnCourse(journal.environment, way, ordering, { ...behind, discarding: discard })
}

/** @throws Refusal where consumers that would move were changed by hand: nobody may want that undone */
function refuseRedefined({ name, discard = false }: Back, { redefined }: Behind): void {
  if (redefined.length === 0) return
  const next = rollbackCommand(name, discard)
  const message = [
    'consumers were changed by hand, and give way to no rollback:',
    ...redefined,
    `to go on, give each its definition back, or drop or rename what is there where nobody wants what it shows (the consumer is made again then): ${next} goes on`,
  ].join('\n')
  const waits = 'once these consumers are put back, dropped or renamed'
  throw new Refusal('observe', message, next, [], waits)
}

/** @throws Refusal where what would serve again is not all there: a rollback under way ends then */
async function refuseLost(back: Back, behind: Behind): Promise<void> {
  const lost = await lostRefusal(back, behind)
  if (lost === null) return
  await endOnGreen(back, lost.message)
  throw lost
}

/** Why consumers cannot go back, where what they would show is not all there; null where it is. */
async function lostRefusal(
  { journal, ports, name, folder = '', requires }: Back,
  { lost }: Behind,
): Promise<Refusal | null> {
  const { environment } = journal
  if (lost.length === 0) return null
  const said = listed(
    lost.map(({ message }) => message),
    5,
  )
  const isThere = lost.some(({ kind }) => kind === 'different')
  const first = isThere ? '; what others made under that name has to go before it can be made anew' : ''
  const why = `${said}: consumers cannot go back to it, and show what they showed${first}`
  return refusedFor({ name, environment, folder, why, requires }, ports)
}

/** Somebody may have redefined a consumer that the platform refused to move: then it says more than the platform does. */
async function stoppedAt(back: Back, way: WayBack, failure: LegFailure): Promise<unknown> {
  const { leg, cause } = failure
  if (leg.act.do !== 'show' || !(cause instanceof Refusal) || isOvertaken(cause))
    return refusalOf(failure, back)
  try {
    refuseRedefined(back, await lookBehind(back.journal.environment, way, back.ports))
  } catch (error) {
    return error instanceof Refusal ? error : refusalOf(failure, back)
  }
  return refusalOf(failure, back)
}

/** What refuses to move consumers for good would keep a rollback under way for ever. */
async function leftAt(back: Back, failure: LegFailure): Promise<unknown> {
  const { leg, cause } = failure
  const isForGood = cause instanceof Refusal && !(cause instanceof TransientRefusal) && !isOvertaken(cause)
  const { phase } = back.journal.environment
  if (leg.act.do !== 'show' || !isForGood || phase !== 'rolling-back') return refusalOf(failure, back)
  try {
    await endOnGreen(back, failure.message)
  } catch {
    return refusalOf(failure, back)
  }
  const message = `${failure.message}\nConsumers show green, as before the rollback`
  return failureAt(failure, message, command('status', back.name))
}

/** What others have redefined stays as they left it. */
async function endOnGreen(back: Back, why: string): Promise<void> {
  const { phase } = back.journal.environment
  if (phase === 'rolling-back') await carryBack(back, stayCourse(why.split('\n')[0] ?? ''))
}

/** Undoes what steps of the ordering's own kinds did; consumers have not moved. */
export async function undoOwn(back: Back): Promise<void> {
  await carryBack(back, courseOf(ownLegs(back.journal.environment, back.ordering)))
}

/** Removes everything that is green. */
export async function discardGreen(back: Back): Promise<void> {
  const green = greenOf(back.journal.environment)
  if (green.length > 0) await carryBack(back, removalCourse(green, 'removing', 'green is gone'))
}
