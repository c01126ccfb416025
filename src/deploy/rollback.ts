import { consumerName, movesBetween, shownAs, type Consumers } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { alterationSql } from '../plan/stage.js'
import type { Warning } from '../project/fault.js'
import { listed } from '../project/wording.js'
import { objectKey } from '../plan/object.js'
import { againWords } from './again.js'
import { comeBackOrStay, discardGreen, refuseAhead, type Back } from './back.js'
import { claimed } from './claim.js'
import { lookBehind, refuseOtherPlatform } from './lost.js'
import { Journal } from './journal.js'
import { refuseLastTables } from './last-whole.js'
import { refuseUnknown } from './nothing-left.js'
import { blueGreen, type Ordering } from './ordering.js'
import { changeOutcome, type ChangeOutcome } from './outcome.js'
import type { Ports } from './ports.js'
import { refusedFor, wayAnew } from './anew.js'
import { removalLines, removalOf, removalWords, type Removal } from './removal.js'
import { refuseRemovals } from './removal-ahead.js'
import { connectorsBegun, greenOf, undoable, type NotThere, type WayBack } from './return-course.js'
import type { Place } from './site.js'
import { isSwitched } from './transitions.js'

export interface RollbackRequest {
  readonly environment: string
  /** Removes green too. */
  readonly discard: boolean
  readonly dryRun: boolean
  /** The project's folder in the repository; all of it unless given. */
  readonly folder?: string
  /** The environment that has to prove a release before it comes here; none unless given. */
  readonly requires?: string | null
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
    const going = goingOf(journal.environment, way, request.discard)
    if (going.length === 0 && changesOf(journal.environment, way, nothingGone).length === 0)
      return nothing(request, back)
    await refuseOtherPlatform(journal.environment, request.environment, ports)
    const removal = await removalOf(going, ports)
    return way === 'stay' ? cleared(request, back, removal) : returned(request, back, way, removal)
  })
}

const nothingGone: NotThere = { again: new Set(), gone: new Set() }

/** Removes green, and moves nothing. */
async function cleared(
  { environment, dryRun }: RollbackRequest,
  back: Back,
  removal: Removal,
): Promise<ChangeOutcome> {
  const changes = removalLines(removal)
  await refuseRemovals(back, 'stay', nothingGone.again)
  if (dryRun) return changeOutcome(environment, 'planned', noChange, changes)
  await discardGreen(back)
  return changeOutcome(environment, 'done', `green is gone: ${removalWords(removal)}`, changes)
}

const noChange = 'nothing was changed'

async function returned(
  request: RollbackRequest,
  back: Back,
  way: WayBack,
  removal: Removal,
): Promise<ChangeOutcome> {
  const name = request.environment
  const { environment } = back.journal
  if (request.discard && way === 'give-up') await refuseLastTables(back.ports, environment, name)
  const behind = await lookBehind(environment, way, back.ports)
  const changes = [...changesOf(environment, way, behind), ...removalLines(removal)]
  const warnings = behind.beside.map(beside)
  if (request.dryRun) await refuseAhead(back, behind)
  const isFree = behind.lost.length + behind.redefined.length === 0
  if (request.discard && isFree) await refuseRemovals(back, way, behind.again)
  if (request.dryRun) {
    return { ...changeOutcome(name, 'planned', noChange, changes), warnings }
  }
  await comeBackOrStay(back, way, behind)
  if (request.discard) await discardGreen(back)
  return { ...changeOutcome(name, 'done', doneMessage(way, behind.apart), changes), warnings }
}

/** What is otherwise, and keeps nobody from going back. */
function beside(message: string): Warning {
  return { code: 'drift', message, file: '', line: 0 }
}

function backOf(
  { environment: name, folder, requires, ordering = blueGreen, discard }: RollbackRequest,
  place: Place,
): Back {
  return { ...place, name, folder, requires, ordering, discard }
}

/** One goes back one step: further back leads a release that undoes the change, where one served before. */
async function nothing(
  request: RollbackRequest,
  { journal, ports, name, folder = '', requires, discard = false }: Back,
): Promise<ChangeOutcome> {
  const { environment } = journal
  const { release } = environment.serves
  const message = 'nothing to go back to'
  const asked = {
    name,
    command: 'rollback',
    said: message,
    removes: discard,
    shows: release === null,
  } as const
  const warnings = await refuseUnknown(asked, environment, ports)
  if (release === null) return { ...changeOutcome(request.environment, 'nothing', message, []), warnings }
  const why = `${message}: ${release} serves, and rollback goes back one step`
  return {
    ...changeOutcome(request.environment, 'nothing', '', []),
    ...(await wayAnew({ name, environment, folder, why, requires }, ports)),
    warnings,
  }
}

/** Which way a rollback goes from here. */
export function wayBack(environment: Environment, discarding: boolean): Way {
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

async function refuseNoWay({ journal, ports, name, folder = '', requires }: Back, way: Way): Promise<void> {
  const { environment } = journal
  const { previous, serves, switchedAt } = environment
  if (way !== 'go-back' || previous !== null || switchedAt === null) return
  const why = `what served in ${name} before ${serves.release ?? 'the last switch'} is not there any more`
  throw await refusedFor({ name, environment, folder, why, requires }, ports)
}

/** What goes where green is removed too: also what becomes green by going back; else the connectors that began with it. */
function goingOf(environment: Environment, way: Way, discarding: boolean): readonly EnvironmentObject[] {
  if (discarding) return [...greenOf(environment), ...becomingGreen(environment, way)]
  return way === 'stay' ? [] : connectorsBegun(environment, way)
}

/** What becomes of consumers and options. */
function changesOf(environment: Environment, way: Way, { again, gone }: NotThere): readonly string[] {
  const options = (way === 'stay' ? [] : undoable(environment, way, gone)).map((one) =>
    alterationSql(one.table, one.key, one.after),
  )
  const { previous, serves } = environment
  if (way === 'give-up')
    return ['give up the deployment under way', ...made(serves.consumers, again), ...options]
  if (way === 'stay' || previous === null) return []
  const moves = movesBetween(serves.consumers, previous.consumers)
  return [
    ...moves.map((one) =>
      one.view === undefined
        ? `${consumerName(one)}: ${one.from ?? 'nothing'} → ${one.to ?? 'nothing'}`
        : `${consumerName(one)}: its earlier definition`,
    ),
    ...made(previous.consumers, again),
    ...options,
    ...(moves.length + options.length === 0 ? ['what served before the last switch serves again'] : []),
  ]
}

function made(consumers: Consumers, again: ReadonlySet<string>): readonly string[] {
  return Object.entries(consumers)
    .filter(([consumer]) => again.has(consumer))
    .map(([consumer, shown]) => againWords([shownAs(consumer, shown)]))
}

function becomingGreen({ objects, previous }: Environment, way: Way): readonly EnvironmentObject[] {
  if (way !== 'go-back' || previous === null) return []
  const blue = new Set(previous.objects)
  return objects.filter(
    (object) => object.colour === 'blue' && object.kind !== 'external' && !blue.has(objectKey(object)),
  )
}

/** @param apart consumers that are left as somebody else has made them, or that cannot be made */
function doneMessage(way: WayBack, apart: readonly string[]): string {
  const but = apart.length === 0 ? '' : `, but for ${listed(apart, 5)}`
  if (way === 'give-up') return `the deployment is given up; consumers show blue${but}`
  return `consumers show what they showed before the last switch${but}`
}
