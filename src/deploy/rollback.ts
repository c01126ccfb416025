import { consumerName, movesBetween } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { alterationSql } from '../plan/stage.js'
import { objectKey } from '../plan/object.js'
import { comeBackOrStay, discard, lostRefusal, type Back } from './back.js'
import { claimed } from './claim.js'
import { refuseChangedConsumers, refuseOtherPlatform } from './lost.js'
import { Journal } from './journal.js'
import { blueGreen, type Ordering } from './ordering.js'
import { changeOutcome, type ChangeOutcome } from './outcome.js'
import type { Ports } from './ports.js'
import { refusedFor, wayAnew } from './anew.js'
import { greenOf, undoable, type WayBack } from './return-course.js'
import type { Place } from './site.js'
import { isSwitched } from './transitions.js'

export interface RollbackRequest {
  readonly environment: string
  /** Removes green too. */
  readonly discard: boolean
  readonly dryRun: boolean
  /** The project's folder in the repository; all of it unless given. */
  readonly folder?: string
  /** The way that the release was made; blue/green unless another is given. */
  readonly ordering?: Ordering
}

type Way = WayBack | 'stay'

/**
 * Consumers back to what they showed before the last switch, in-place alterations undone; with `discard` green is
 * removed. Before the switch there is only a deployment to give up.
 * @throws Refusal where what served before was retired, or is not there as it was deployed
 */
export async function rollback(request: RollbackRequest, given: Ports): Promise<ChangeOutcome> {
  return claimed(request, given, async (ports) => {
    const journal = await Journal.open(ports.ledger, ports.clock)
    const way = wayBack(journal.environment, request.discard)
    const back = backOf(request, { journal, ports })
    await refuseNoWay(back, way)
    const changes = changesOf(journal.environment, way, request.discard)
    if (changes.length === 0) return nothing(request, back)
    await refuseOtherPlatform(journal.environment, request.environment, ports)
    if (way === 'go-back' && journal.environment.phase === 'serving')
      await refuseChangedConsumers(journal.environment, request.environment, ports)
    if (request.dryRun) return planned(request, back, way, changes)
    if (way !== 'stay') await comeBackOrStay(back, way)
    if (request.discard) await discard(back)
    return changeOutcome(request.environment, 'done', doneMessage(way), changes)
  })
}

function backOf({ environment: name, folder, ordering = blueGreen }: RollbackRequest, place: Place): Back {
  return { ...place, name, folder, ordering }
}

/** One goes back one step: further back leads a release that undoes the change, where one served before. */
async function nothing(
  request: RollbackRequest,
  { journal, ports, name, folder = '' }: Back,
): Promise<ChangeOutcome> {
  const { environment } = journal
  const { release } = environment.serves
  const message = 'nothing to go back to'
  if (release === null) return changeOutcome(request.environment, 'nothing', message, [])
  const why = `${message}: ${release} serves, and rollback goes back one step`
  return {
    ...changeOutcome(request.environment, 'nothing', '', []),
    ...(await wayAnew({ name, environment, folder, why }, ports)),
  }
}

async function planned(
  request: RollbackRequest,
  back: Back,
  way: Way,
  changes: readonly string[],
): Promise<ChangeOutcome> {
  const lost = way === 'go-back' ? await lostRefusal(back) : null
  if (lost !== null) throw lost
  return changeOutcome(request.environment, 'planned', 'nothing was changed', changes)
}

function wayBack(environment: Environment, discarding: boolean): Way {
  switch (environment.phase) {
    case 'empty':
      return 'stay'
    case 'deploying':
    case 'validated':
    case 'failed':
      return isSwitched(environment) ? 'go-back' : 'give-up'
    case 'watching':
    case 'rolling-back':
      return 'go-back'
    case 'serving':
      // After a rollback, or a deployment given up, green stays: `--discard` then only clears up.
      return discarding && greenOf(environment).length > 0 ? 'stay' : 'go-back'
  }
}

async function refuseNoWay({ journal, ports, name, folder = '' }: Back, way: Way): Promise<void> {
  const { environment } = journal
  const { previous, serves, switchedAt } = environment
  if (way !== 'go-back' || previous !== null || switchedAt === null) return
  const why = `what served in ${name} before ${serves.release ?? 'the last switch'} is not there any more`
  throw await refusedFor({ name, environment, folder, why }, ports)
}

function changesOf(environment: Environment, way: Way, discarding: boolean): readonly string[] {
  const removed = discarding ? [...greenOf(environment), ...becomingGreen(environment, way)] : []
  const removals = removed.map((object) => `remove ${object.name}`)
  const options = (way === 'stay' ? [] : undoable(environment, way)).map((one) =>
    alterationSql(one.table, one.key, one.after),
  )
  if (way === 'give-up') return ['give up the deployment under way', ...options, ...removals]
  const { previous, serves } = environment
  if (way === 'stay' || previous === null) return removals
  const moves = movesBetween(serves.consumers, previous.consumers)
  return [
    ...moves.map((one) =>
      one.view === undefined
        ? `${consumerName(one)}: ${one.from ?? 'nothing'} → ${one.to ?? 'nothing'}`
        : `${consumerName(one)}: its earlier definition`,
    ),
    ...options,
    ...(moves.length + options.length === 0 ? ['what served before the last switch serves again'] : []),
    ...removals,
  ]
}

function becomingGreen({ objects, previous }: Environment, way: Way): readonly EnvironmentObject[] {
  if (way !== 'go-back' || previous === null) return []
  const blue = new Set(previous.objects)
  return objects.filter(
    (object) => object.colour === 'blue' && object.kind !== 'external' && !blue.has(objectKey(object)),
  )
}

function doneMessage(way: Way): string {
  if (way === 'give-up') return 'the deployment is given up; consumers show blue'
  return way === 'stay' ? 'green is removed' : 'consumers show what they showed before the last switch'
}
