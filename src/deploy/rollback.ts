import { consumerName, movesBetween } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { alterationSql } from '../plan/stage.js'
import { objectKey } from '../plan/object.js'
import { counted, listed } from '../project/wording.js'
import { comeBack, discard, type Back } from './back.js'
import { command } from '../plan/command.js'
import { claimed } from './claim.js'
import { Journal } from './journal.js'
import { blueGreen, type Ordering } from './ordering.js'
import { changeOutcome, type ChangeOutcome } from './outcome.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { greenOf, undoable, type WayBack } from './return-course.js'
import { isSwitched } from './transitions.js'

export interface RollbackRequest {
  readonly environment: string
  /** Removes green too. */
  readonly discard: boolean
  readonly dryRun: boolean
  /** The way that the release was made; blue/green unless another is given. */
  readonly ordering?: Ordering
}

type Way = WayBack | 'stay'

/**
 * Consumers back to what they showed before the last switch, in-place alterations undone; with `discard` green is
 * removed. Before the switch there is only a deployment to give up.
 * @throws Refusal where what served before was retired
 */
export async function rollback(request: RollbackRequest, given: Ports): Promise<ChangeOutcome> {
  return claimed(request, given, async (ports) => {
    const journal = await Journal.open(ports.ledger, ports.clock)
    const way = wayBack(journal.environment, request.discard)
    refuseNoWay(journal.environment, way, request)
    const changes = changesOf(journal.environment, way, request.discard)
    if (changes.length === 0)
      return changeOutcome(request.environment, 'nothing', 'nothing to go back to', [])
    if (request.dryRun) return changeOutcome(request.environment, 'planned', 'nothing was changed', changes)
    const back: Back = { journal, ports, name: request.environment, ordering: request.ordering ?? blueGreen }
    if (way !== 'stay') await comeBack(back, way)
    if (request.discard) await discard(back)
    return changeOutcome(request.environment, 'done', doneMessage(way), changes)
  })
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

function refuseNoWay(environment: Environment, way: Way, request: RollbackRequest): void {
  const { previous, serves, switchedAt } = environment
  if (way !== 'go-back' || previous !== null || switchedAt === null) return
  throw new Refusal(
    'rollback',
    `what served in ${request.environment} before ${serves.release ?? 'the last switch'} is not there any more: going back means deploying the earlier commit again, as a new version; ${rebuildOf(environment)}`,
    command('plan', request.environment, '--head', 'REF'),
  )
}

/** What making the earlier version again costs: at least what the last switch brought. */
function rebuildOf({ objects, switchedAt }: Environment): string {
  const brought = objects.filter(({ colour, since }) => colour === 'blue' && since === switchedAt)
  const tables = brought.filter(({ kind }) => kind === 'table' || kind === 'view').map(({ name }) => name)
  const statements = brought.filter(({ kind }) => kind === 'statement')
  return `that builds ${listed(tables, 5)} anew, with ${counted(statements.length, 'statement')} from the beginning of what they read`
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
  if (way === 'give-up') return 'the deployment is given up; blue serves, as it did all along'
  return way === 'stay' ? 'green is removed' : 'consumers show what they showed before the last switch'
}
