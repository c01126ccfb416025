import type { Adoption, Description, Engine, ObservedObject } from '../engines/engine.js'
import type { Consumers } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { objectKey, objectsByKey, recorded, wantedObjects, type WantedObject } from '../plan/object.js'
import type { Step } from '../plan/plan.js'
import { substituted, type Target } from '../plan/target.js'
import type { Pipeline } from '../release/release.js'
import { consumersFound } from './consumer-adoption.js'
import { differencesOf, fillingAlike } from './adopted-filler.js'
import { jobsOf } from './adopted-job.js'
import { adoptedName, adoptedTables, type AdoptedTable } from './adopted-table.js'
import { sqlByKey } from './definitions.js'
import { makersOf } from './drift.js'
import type { NameOf } from './meaning.js'
import { namesOf } from './spelling.js'
import { isAdopting } from './transitions.js'

export { adoptedName } from './adopted-table.js'

/** What a platform holds already of a pipeline that is to be installed. */
export interface Found {
  /** What is as it is wanted, to be recorded. */
  readonly same: readonly EnvironmentObject[]
  /** How much of it the platform marks as ours already. */
  readonly marked: number
  /** What of it others made. */
  readonly adoptions: readonly Adoption[]
  /** Tables among them, with what they hold and what fills them. */
  readonly tables: readonly AdoptedTable[]
  /** Tables and views that others made and that cannot be taken over, as the platform spells them. */
  readonly inTheWay: readonly string[]
  /** What the platform marks as ours, and nothing here wants. */
  readonly unwanted: readonly string[]
  /** Consumers that show what they should. */
  readonly consumers: Consumers
  /** What is there and differs, or cannot be taken over: in words, a line each. */
  readonly differences: readonly string[]
}

/** A wanted object, beside what is there of it. */
export interface Pair {
  readonly wanted: WantedObject
  readonly sql: string
  readonly there: ObservedObject
  readonly description: Description
}

/** What is installed, and where. */
export interface Scene {
  readonly wanted: ReadonlyMap<string, WantedObject>
  readonly sql: ReadonlyMap<string, string>
  readonly nameOf: NameOf
  readonly streaming: boolean
  /** Whether an interrupted installation was about to take it over, and may have. */
  readonly isBegun: (wanted: WantedObject) => boolean
}

/**
 * Compares what a platform holds, and what its consumers show, with what is wanted, by meaning.
 * @param environment what an interrupted installation recorded
 */
export async function foundOf(
  pipeline: Pipeline,
  environment: Environment,
  target: Target,
  engine: Engine,
): Promise<Found> {
  const wanted = wantedObjects(pipeline)
  const known = objectsByKey(environment)
  const isOpen = ({ kind }: WantedObject, key: string) =>
    kind !== 'connector' && (!known.has(key) || isBegun(known.get(key)))
  const open = [...wanted].filter(([key, one]) => isOpen(one, key)).map(([, one]) => one)
  const observed = (await engine.observe()).filter(({ kind }) => kind !== 'external')
  const scene: Scene = {
    wanted,
    sql: sentBy(pipeline, target),
    nameOf: namesOf(pipeline.tables.map(({ name }) => name)),
    streaming: engine.capabilities.streaming,
    isBegun: (one) => isBegun(known.get(objectKey(one))),
  }
  const named = await namedAlike(open, observed, scene, engine)
  const others = await fillingAlike(named, observed, scene, engine)
  const pairs = [...named, ...others.pairs]
  const isUnwanted = (one: ObservedObject) => one.content !== null && !wanted.has(objectKey(one))
  const unwanted = observed.filter(isUnwanted).map(({ name }) => name)
  const consumers = await consumersFound(pipeline, target, engine, scene.nameOf, unwanted.length === 0)
  const differences = [...others.differences, ...consumers.differences]
  return { ...judged(pairs, open, scene, differences), unwanted, consumers: consumers.same }
}

function isBegun(recorded: EnvironmentObject | undefined): boolean {
  return recorded !== undefined && isAdopting(recorded)
}

function sentBy(pipeline: Pipeline, { substitute }: Target): ReadonlyMap<string, string> {
  return new Map([...sqlByKey(pipeline)].map(([key, sql]) => [key, substituted(sql, substitute)]))
}

/** Each wanted object that the platform has by its name, as the platform understands names. */
async function namedAlike(
  open: readonly WantedObject[],
  observed: readonly ObservedObject[],
  { sql }: Scene,
  engine: Engine,
): Promise<readonly Pair[]> {
  const asked = open.map(({ name, kind }) => ({
    name,
    kind: kind === 'table' || kind === 'view' ? kind : ('statement' as const),
  }))
  const found = await engine.describe(asked)
  const byKey = new Map(observed.map((object) => [objectKey(object), object]))
  return open.flatMap((wanted, place) => {
    const description = found[place] ?? null
    if (description === null) return []
    const { kind } = wanted
    const there = byKey.get(objectKey({ name: description.name, kind })) ?? byKey.get(objectKey(wanted))
    return there === undefined ? [] : [{ wanted, sql: sql.get(objectKey(wanted)) ?? '', there, description }]
  })
}

function judged(
  pairs: readonly Pair[],
  open: readonly WantedObject[],
  scene: Scene,
  differences: readonly string[],
): Omit<Found, 'consumers' | 'unwanted'> {
  const makers = makersOf([...scene.wanted.values()])
  const isSame = ({ wanted, there }: Pair) =>
    there.content !== null &&
    (there.content === wanted.content || makers.has(`${wanted.name} ${there.content}`))
  const same = pairs.filter(isSame)
  const rest = pairs.filter((pair) => !isSame(pair))
  const foreign = rest.filter(
    (pair) => pair.there.content === null && differencesOf(pair, scene).length === 0,
  )
  const others = [...foreign, ...same.filter(({ wanted }) => scene.isBegun(wanted))]
  const filled = [...others, ...(scene.streaming ? [] : filledByNone(same, others, pairs))]
  const jobs = jobsOf(filled, pairs, open, scene)
  return {
    same: [
      ...[...same, ...foreign].map(({ wanted }) => taken(wanted)),
      ...jobs.done.map((wanted) => ({ ...taken(wanted), unrun: true })),
    ],
    marked: same.length,
    adoptions: foreign.map(adoptionOf),
    inTheWay: rest.filter((pair) => !foreign.includes(pair)).flatMap(othersTable),
    tables: adoptedTables(filled.filter(isTold(others, jobs.done)), scene.wanted, jobs.done),
    differences: [
      ...rest.filter((pair) => !foreign.includes(pair)).map((pair) => otherOf(pair, scene)),
      ...differences,
      ...jobs.differences,
    ].sort(),
  }
}

/**
 * Tables of ours that nothing which the platform knows of has filled: their rows are somebody's, taken over by an
 * installation whose ledger is lost. An empty one is only waiting for its job.
 */
function filledByNone(
  same: readonly Pair[],
  others: readonly Pair[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const written = new Set(
    pairs.filter(({ wanted }) => isFilling(wanted)).flatMap(({ wanted }) => wanted.writes),
  )
  const isNobodys = ({ wanted, there }: Pair) =>
    wanted.kind === 'table' && there.rows !== 0 && !written.has(wanted.name)
  return same.filter((pair) => isNobodys(pair) && !others.includes(pair))
}

function isFilling({ kind }: WantedObject): boolean {
  return kind === 'statement' || kind === 'seed'
}

/** What others made, and what is taken over once more. */
function isTold(others: readonly Pair[], unrun: readonly WantedObject[]): (pair: Pair) => boolean {
  const left = new Set(unrun.flatMap(({ writes }) => writes))
  return (pair) => others.includes(pair) || left.has(pair.wanted.name)
}

/** Nothing that was there before the ledger began goes with an installation that is given up: it may serve somebody. */
function taken(wanted: WantedObject): EnvironmentObject {
  return { ...recorded(wanted, 'green', 'ready'), content: wanted.content, adopted: true }
}

function adoptionOf({ wanted, sql, there }: Pair): Adoption {
  const { name, content, reads, writes, file, line } = wanted
  const kind =
    wanted.kind === 'table' ? 'create-table' : wanted.kind === 'view' ? 'create-view' : 'start-statement'
  const step: Step = {
    ...{ id: `adopt:${name}`, kind, object: name, content, sql, reads, writes, file, line },
    ...{ after: [], level: 0, strategy: 'none', inverse: null, properties: {}, touches: [] },
  }
  return { step, there: there.name }
}

function othersTable({ there: { name, kind, content } }: Pair): readonly string[] {
  return content === null && kind !== 'statement' ? [name] : []
}

function otherOf(pair: Pair, scene: Scene): string {
  const { wanted, there } = pair
  const words = differencesOf(pair, scene)
  const how = words.length === 0 ? '' : `: ${words.join('; ')}`
  const name = adoptedName({ step: { object: wanted.name }, there: there.name })
  return there.content === null
    ? `${name} is there, but was not made by bluegreen, and differs${how}${thenMade(wanted)}`
    : `${name} is there with other content${how}`
}

/** A view holds no rows: whoever drops one loses its definition alone. */
function thenMade({ kind }: WantedObject): string {
  return kind === 'view' ? '; once it is dropped, it is made as git says' : ''
}
