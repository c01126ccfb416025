import { consumerName, movesBetween } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { alterationsOf, type Alteration } from '../plan/in-place.js'
import { objectKey } from '../plan/object.js'
import type { Step } from '../plan/plan.js'
import { footingOf } from '../plan/retreat.js'
import { alterInPlaceStep, alterationSql } from '../plan/stage.js'
import { withTouching } from '../plan/touching.js'
import { keyOf, move, undoUnconfirmedSwitch, type Site } from './act.js'
import { altered } from './alteration.js'
import { command } from './command.js'
import { claimed } from './claim.js'
import { Journal } from './journal.js'
import type { ChangeOutcome, OutcomeKind } from './outcome.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { calmed, leaving, rollingBack, wentBack, without } from './return.js'
import { isSwitched } from './transitions.js'

export interface RollbackRequest {
  readonly environment: string
  /** Removes green too. */
  readonly discard: boolean
  readonly dryRun: boolean
}

type Place = Pick<Site, 'journal' | 'ports'>

/** Why one goes back: an unfinished deployment is given up, or the last switch is undone. */
type Way = 'give-up' | 'go-back' | 'stay'

/**
 * Consumers back to what they showed before the last switch, in-place alterations undone; with `discard` green is
 * removed. Before the switch there is only a deployment to give up.
 * @throws Refusal where what served before was retired
 */
export async function rollback(request: RollbackRequest, ports: Ports): Promise<ChangeOutcome> {
  return claimed(request.environment, async () => {
    const journal = await Journal.open(ports.ledger, ports.clock)
    const place: Place = { journal, ports }
    const way = wayBack(journal.environment, request.discard)
    refuseNoWay(journal.environment, way, request)
    const changes = changesOf(journal.environment, way, request.discard)
    if (changes.length === 0) return outcomeOf(request, 'nothing', 'nothing to go back to', [])
    if (request.dryRun) return outcomeOf(request, 'planned', 'nothing was changed', changes)
    if (way !== 'stay') await comeBack(place, way)
    if (request.discard) await discard(place)
    return outcomeOf(request, 'done', doneMessage(way), changes)
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
    `what served in ${request.environment} before ${serves.release ?? 'the last switch'} is not there any more: going back means deploying the earlier commit again, as a new version`,
    command('plan', request.environment, '--head', 'REF'),
  )
}

function changesOf(environment: Environment, way: Way, discarding: boolean): readonly string[] {
  const removed = discarding ? [...greenOf(environment), ...becomingGreen(environment, way)] : []
  const removals = removed.map((object) => `remove ${object.name}`)
  const options = undoable(environment, way).map((one) => alterationSql(one.table, one.key, one.after))
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

/** Everything that is green, and what is superseded and reads or fills it. */
function greenOf({ objects }: Environment): readonly EnvironmentObject[] {
  const own = objects.filter((object) => object.kind !== 'external')
  return withTouching(
    own.filter((object) => object.colour === 'green'),
    own.filter((object) => object.colour === 'superseded'),
  )
}

/**
 * Gives up a deployment that has not switched, or undoes the last switch: first the consumers, then what was altered in
 * place. Goes on where it was interrupted.
 */
export async function comeBack(place: Place, way: 'give-up' | 'go-back'): Promise<void> {
  const { journal, ports } = place
  await journal.record(
    { action: 'rollback', object: 'consumers', outcome: 'intent', message: 'consumers go back to blue' },
    way === 'give-up' ? journal.environment : rollingBack(journal.environment),
  )
  const { previous, serves } = journal.environment
  if (way === 'give-up') await undoUnconfirmedSwitch(place)
  else if (previous !== null) await move(ports.engine, movesBetween(serves.consumers, previous.consumers))
  for (const alteration of undoable(journal.environment, way)) await undo(place, alteration)
  await journal.record(
    { action: 'rollback', object: 'consumers', outcome: 'done', message: 'consumers show blue again' },
    way === 'give-up' ? calmed(journal.environment) : wentBack(journal.environment),
  )
}

/** What gives the tables that serve again the options that they had. */
function undoable(environment: Environment, way: Way): readonly Alteration[] {
  const footing = way === 'give-up' ? footingOf(environment) : environment.previous
  if (way === 'stay' || footing === null) return []
  const blue = new Set(footing.objects)
  const tables = environment.objects.filter((object) => blue.has(objectKey(object)))
  return alterationsOf(tables, (table) => footing.options[table.name] ?? {})
}

async function undo(place: Place, alteration: Alteration): Promise<void> {
  const { journal, ports } = place
  const step: Step = { ...alterInPlaceStep(alteration, { file: '', line: 0 }, []), level: 0 }
  await ports.engine.apply(step, keyOf(journal.environment.generation, step))
  await journal.record(
    { action: 'rollback', object: alteration.table, outcome: 'done', message: step.sql ?? '' },
    { ...journal.environment, objects: altered(journal.environment.objects, step) },
  )
}

/** Removes everything that is green. */
async function discard(place: Place): Promise<void> {
  const { journal, ports } = place
  const green = greenOf(journal.environment)
  if (green.length === 0) return
  const names = green.map((object) => object.name)
  const object = `${names.length} objects`
  await journal.record(
    { action: 'discard', object, outcome: 'intent', message: names.slice(0, 10).join(', ') },
    leaving(journal.environment, green, 'removing'),
  )
  await ports.engine.retire(names)
  await journal.record(
    { action: 'discard', object, outcome: 'done', message: 'green is gone' },
    without(journal.environment, green),
  )
}

function doneMessage(way: Way): string {
  if (way === 'give-up') return 'the deployment is given up; blue serves, as it did all along'
  return way === 'stay' ? 'green is removed' : 'consumers show what they showed before the last switch'
}

function outcomeOf(
  request: RollbackRequest,
  outcome: OutcomeKind,
  message: string,
  changes: readonly string[],
): ChangeOutcome {
  return { environment: request.environment, outcome, message, warnings: [], next: null, changes }
}
