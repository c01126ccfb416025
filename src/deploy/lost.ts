import { movesBetween, shownAs, type Consumers } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import { own } from '../project/own.js'
import { untilSeen } from './act.js'
import { command } from '../plan/command.js'
import { noDefinitions, type Definitions } from './definitions.js'
import { consumerDrift, driftOf, type Drift, type Observation } from './drift.js'
import { observe } from './observation.js'
import type { Ports } from './ports.js'
import { canBeMade, movedAhead, readBy, redefinedIn } from './redefined.js'
import { Refusal } from './refusal.js'
import type { WayBack } from './return-course.js'
import { takenFrom, takenWords } from './taken.js'

/** What an environment's platform lacks of what its ledger says, before one goes back. */

type Looking = Pick<Ports, 'engine' | 'clock'>

/** What a way back finds on the platform. Drifts are told in words. */
export interface Behind {
  /** What consumers that would move, or have moved ahead, read then, and is not there as it was deployed. */
  readonly lost: readonly Drift[]
  /** Consumers that would move, and that somebody else has redefined, or made something in place of. */
  readonly redefined: readonly string[]
  /** Consumers that are not there, and are made again: nothing of anybody's is overwritten. */
  readonly again: ReadonlySet<string>
  /** Tables that would serve again, and are not there: they have no options to set. */
  readonly gone: ReadonlySet<string>
  /** Consumers that show then what somebody else has made them show, or nothing: as people see them. */
  readonly apart: readonly string[]
  /** What else is otherwise, and is left alone. */
  readonly beside: readonly string[]
}

/** Looks at what would serve again; what may be no more than late is looked at twice. */
export async function lookBehind(environment: Environment, way: WayBack, ports: Looking): Promise<Behind> {
  const first = await behindNow(environment, way, ports)
  if (isAllThere(first)) return first
  await untilSeen(ports)
  return behindNow(environment, way, ports)
}

function isAllThere({ lost, redefined, again, beside }: Behind): boolean {
  return lost.length + redefined.length + again.size + beside.length === 0
}

async function behindNow(environment: Environment, way: WayBack, ports: Looking): Promise<Behind> {
  const observation = await seen(environment, ports)
  const { serves, previous } = environment
  const wanted = [serves.consumers, ...(way === 'go-back' && previous !== null ? [previous.consumers] : [])]
  const taken = await takenFrom(ports.engine, wanted, observation.consumers)
  return behindOf(environment, way, observation, taken)
}

function behindOf(
  environment: Environment,
  way: WayBack,
  observation: Observation,
  taken: ReadonlyMap<string, string>,
): Behind {
  const { serves, previous } = environment
  const then = (way === 'go-back' && previous !== null ? previous : serves).consumers
  const moving = new Set(movesBetween(serves.consumers, then).map(({ consumer }) => consumer))
  const tables = tablesBehind(environment, way, observation)
  const { again, unmade } = gone(environment, then, moving, observation, taken)
  const others = (isMeant: (name: string) => boolean) =>
    [...taken].filter(([name]) => isMeant(name)).map(([, name]) => takenWords(name))
  const redefined = [...redefinedIn(environment, observation.consumers)].sort()
  const ahead = aheadOf(environment, way, observation, taken)
  const read = readBy([...moving, ...ahead], then, environment)
  const left = [...redefined.filter((name) => !moving.has(name)), ...unmade]
  const words = (names: readonly string[]) => names.map((name) => changeOf(name, environment, observation))
  return {
    lost: tables.filter(({ object }) => read.has(object)),
    redefined: [
      ...words(redefined.filter((name) => moving.has(name))),
      ...others((name) => moving.has(name)),
    ],
    again: new Set(again),
    gone: new Set(tables.map(({ object }) => object)),
    apart: [
      ...left.flatMap((name) => {
        const said = own(serves.consumers, name)
        return said === undefined ? [] : [shownAs(name, said)]
      }),
      ...[...taken].filter(([name]) => !moving.has(name)).map(([, name]) => name),
    ].sort(),
    beside: [
      ...tables.filter(({ object }) => !read.has(object)).map(said),
      ...words(left),
      ...others((name) => !moving.has(name)),
    ],
  }
}

function said({ message }: Drift): string {
  return message
}

/** Consumers that an interrupted switch has moved, and that are moved back where a deployment is given up. */
function aheadOf(
  environment: Environment,
  way: WayBack,
  { consumers }: Observation,
  taken: ReadonlyMap<string, string>,
): readonly string[] {
  if (way !== 'give-up') return []
  const isThere = (name: string) => own(consumers, name) !== undefined && !taken.has(name)
  return [...movedAhead(environment, consumers)].filter(isThere)
}

/** Of what serves once one is back. */
function tablesBehind(environment: Environment, way: WayBack, observation: Observation): readonly Drift[] {
  const { previous } = environment
  const blue = new Set(previous?.objects ?? [])
  const isMeant = (object: EnvironmentObject) =>
    way === 'go-back' ? blue.has(objectKey(object)) : object.colour === 'blue'
  return tableDrift(environment, observation, isMeant)
}

/** How a consumer is otherwise than the ledger says, in words. */
function changeOf(name: string, environment: Environment, { consumers }: Observation): string {
  const of = <T>(all: Readonly<Record<string, T>>) => {
    const one = own(all, name)
    return one === undefined ? {} : { [name]: one }
  }
  const serves = { ...environment.serves, consumers: of(environment.serves.consumers) }
  const seenOnly = { consumers: of(consumers), differences: new Map<string, readonly string[]>() }
  return consumerDrift({ ...environment, serves }, seenOnly)
    .map(said)
    .join('; ')
}

/** Consumers that are not there: those that move are made again in any case; of the others those that can be. */
function gone(
  environment: Environment,
  then: Consumers,
  moving: ReadonlySet<string>,
  { objects, consumers }: Observation,
  taken: ReadonlyMap<string, string>,
): { readonly again: readonly string[]; readonly unmade: readonly string[] } {
  const there = new Set(objects.map(({ name }) => name))
  const isGone = (name: string) =>
    own(environment.serves.consumers, name) !== undefined && own(consumers, name) === undefined
  const isMade = (name: string) => moving.has(name) || canBeMade(name, then, environment, there)
  const names = Object.keys(then).filter((name) => isGone(name) && !taken.has(name))
  return { again: names.filter(isMade), unmade: names.filter((name) => !isMade(name)) }
}

/** @throws Refusal where nothing is there of all that should be: it is another platform, or an empty one */
export async function refuseOtherPlatform(
  environment: Environment,
  name: string,
  ports: Looking,
): Promise<void> {
  const isOther = async () => isLost(environment, tableDrift(environment, await seen(environment, ports)))
  if (!(await isOther())) return
  await untilSeen(ports)
  if (!(await isOther())) return
  const message = `nothing of what the ledger of ${name} says is there: it is another platform than the ledger's, or what it held is lost`
  throw new Refusal('observe', message, command('status', name))
}

/** Names of the tables and views among some objects that are not there. */
export async function goneOf(
  environment: Environment,
  objects: readonly EnvironmentObject[],
  ports: Looking,
): Promise<ReadonlySet<string>> {
  const meant = new Set(objects)
  const look = async () => {
    const drifts = tableDrift(environment, await seen(environment, ports), (object) => meant.has(object))
    return new Set(drifts.flatMap(({ kind, object }) => (kind === 'missing' ? [object] : [])))
  }
  const first = await look()
  if (first.size === 0) return first
  await untilSeen(ports)
  return look()
}

/** How some tables and views are otherwise than they were deployed; what may be no more than late is looked at twice. */
export async function driftAmong(
  environment: Environment,
  isMeant: (object: EnvironmentObject) => boolean,
  definitions: Definitions,
  ports: Looking,
): Promise<readonly Drift[]> {
  const meant = new Set(environment.objects.filter(isMeant).map(({ name }) => name))
  const look = async () => {
    const observation = await observe(ports.engine, environment, definitions, (name) => meant.has(name))
    return tableDrift(environment, observation, isMeant)
  }
  const first = await look()
  if (first.length === 0) return first
  await untilSeen(ports)
  return look()
}

/** Whether nothing is there of all that should be. */
export function isLost({ objects }: Environment, drifts: readonly Drift[]): boolean {
  const gone = new Set(drifts.flatMap(({ kind, object }) => (kind === 'missing' ? [object] : [])))
  const known = objects.filter(isReadyTable)
  return known.length > 0 && known.every(({ name }) => gone.has(name))
}

function isReadyTable({ kind, state }: EnvironmentObject): boolean {
  return (kind === 'table' || kind === 'view') && state === 'ready'
}

/** By what the platform marks alone. Statements may stand still: what they have filled can be shown all the same. */
async function seen(environment: Environment, { engine }: Looking): Promise<Observation> {
  return { ...(await observe(engine, environment, noDefinitions, () => false)), streaming: false }
}

/** Tables and views that are not there as they were deployed. */
function tableDrift(
  environment: Environment,
  observation: Observation,
  isMeant: (object: EnvironmentObject) => boolean = () => true,
): readonly Drift[] {
  const meant = environment.objects.filter((object) => isReadyTable(object) && isMeant(object))
  const names = new Set(meant.map(({ name }) => name))
  const isTable = ({ kind, object }: Drift) =>
    (kind === 'missing' || kind === 'different') && names.has(object)
  return driftOf(environment, observation).filter(isTable)
}
