import type { Environment, EnvironmentObject, Footing } from '../plan/environment.js'
import { isNeeded, neededTables } from '../plan/need.js'
import { objectKey } from '../plan/object.js'
import { untilSeen } from './act.js'
import { carryBack, type Back } from './back.js'
import { claimed } from './claim.js'
import { command } from '../plan/command.js'
import { Journal } from './journal.js'
import { refuseLastWhole } from './last-whole.js'
import { refuseUnknown } from './nothing-left.js'
import { blueGreen } from './ordering.js'
import { changeOutcome, type ChangeOutcome } from './outcome.js'
import type { Ports } from './ports.js'
import { Refusal, StepFailure } from './refusal.js'
import { removalLines, removalOf, removalWords } from './removal.js'
import { spared } from './return.js'
import { removalCourse } from './return-course.js'
import type { Rules } from './rules.js'
import type { Place } from './site.js'

export interface RetireRequest {
  readonly environment: string
  readonly rules: Rules
  readonly dryRun: boolean
}

/**
 * Removes what is superseded, past its waiting time, and read by nothing that stays.
 * @throws Refusal where a deployment is under way, or where the platform says that something is still read
 */
export async function retire(request: RetireRequest, given: Ports): Promise<ChangeOutcome> {
  return claimed(request, given, async (ports) => {
    const journal = await Journal.open(ports.ledger, ports.clock)
    const { environment } = journal
    refuseUnsettled(environment, request.environment)
    const { going, kept } = retirable(environment, request.rules, ports.clock.now())
    const removal = await removalOf(going, ports)
    const changes = [...removalLines(removal), ...kept]
    if (going.length === 0) return nothing(request, { journal, ports }, changes)
    await refuseLastWhole(ports, environment, request.environment, 'what served before')
    await refuseObjections(ports, going, request.environment)
    if (request.dryRun) return changeOutcome(request.environment, 'planned', 'nothing was changed', changes)
    await remove(
      { journal, ports, name: request.environment, ordering: blueGreen },
      going,
      removalWords(removal),
    )
    return changeOutcome(request.environment, 'done', removalWords(removal), changes)
  })
}

async function nothing(
  { environment: name }: RetireRequest,
  { journal, ports }: Place,
  changes: readonly string[],
): Promise<ChangeOutcome> {
  const said = 'nothing to retire'
  const asked = { name, command: 'retire', said, removes: true, shows: true } as const
  await refuseUnknown(asked, journal.environment, ports)
  return changeOutcome(name, 'nothing', said, changes)
}

function refuseUnsettled(environment: Environment, name: string): void {
  const { phase } = environment
  if (phase === 'serving' || phase === 'empty' || phase === 'validated') return
  throw new Refusal(
    'retire',
    `${name} is ${phase}: what served before is still needed`,
    command('status', name),
  )
}

/**
 * The platform knows readers that the ledger does not: it is asked before anything is recorded as going.
 * @throws Refusal where it would refuse the removal
 */
async function refuseObjections(
  { engine }: Pick<Ports, 'engine'>,
  going: readonly EnvironmentObject[],
  name: string,
): Promise<void> {
  const objections = await engine.objections(going.map((object) => object.name))
  if (objections.length === 0) return
  throw new Refusal(
    'retire',
    objections.join('\n'),
    command('retire', name),
    [],
    'once nothing stands in its way',
  )
}

/** Whether an object is superseded and its waiting time over. */
function isRetirable(
  object: EnvironmentObject,
  environment: Environment,
  rules: Rules,
  now: string,
): boolean {
  if (object.colour !== 'superseded') return false
  const since = object.since ?? environment.switchedAt
  return since === null || Date.parse(now) - Date.parse(since) >= rules.retireAfter
}

interface Retirable {
  readonly going: readonly EnvironmentObject[]
  /** Why the other superseded objects stay, in words. */
  readonly kept: readonly string[]
}

/**
 * What may go: nothing that stays reads it. What a pinned statement reads stays with everything that fills it
 * (DESIGN §4, exclusions).
 */
function retirable(environment: Environment, rules: Rules, now: string): Retirable {
  const over = new Set(environment.objects.filter((object) => isRetirable(object, environment, rules, now)))
  const staying = environment.objects.filter((object) => !over.has(object))
  const needed = neededTables(environment, staying)
  const isGoing = (object: EnvironmentObject) => over.has(object) && !isNeeded(object, needed)
  const kept = environment.objects.filter((object) => object.colour === 'superseded' && !isGoing(object))
  return {
    going: environment.objects.filter(isGoing),
    kept: kept.map((object) => reasonToKeep(object, needed)),
  }
}

function reasonToKeep(object: EnvironmentObject, needed: ReadonlyMap<string, string>): string {
  const table = object.writes.find((one) => needed.has(one))
  if (table === undefined) return `keep ${object.name}: its waiting time is not over`
  const reader = needed.get(table) ?? ''
  return table === object.name
    ? `keep ${object.name}: ${reader} reads it`
    : `keep ${object.name}: it fills ${table}, which ${reader} reads`
}

async function remove(back: Back, going: readonly EnvironmentObject[], done: string): Promise<void> {
  const { journal, ports } = back
  const { previous } = journal.environment
  try {
    await carryBack(back, removalCourse(going, 'retiring', done))
  } catch (error) {
    if (error instanceof Refusal || error instanceof StepFailure)
      await spare(journal, ports, error.message, previous)
    throw error
  }
}

/**
 * Records what a retirement that did not come to its end has left.
 * @param previous what one could go back to before it, as far as that is known: it is kept where all of it is there
 */
export async function spare(
  journal: Journal,
  ports: Pick<Ports, 'engine' | 'clock'>,
  message: string,
  previous: Footing | null,
): Promise<void> {
  await untilSeen(ports)
  const there = new Set((await ports.engine.observe()).map(objectKey))
  const next = spared({ ...journal.environment, previous }, there)
  await journal.record({ action: 'retire', object: 'what is left', outcome: 'failed', message }, next)
}
