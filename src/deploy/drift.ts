import type { ObservedObject } from '../engines/engine.js'
import { labelOf } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import { own } from '../project/own.js'

export type DriftKind = 'missing' | 'unknown' | 'different' | 'failed' | 'stopped' | 'consumer'

/** Where a platform is not as the ledger says. */
export interface Drift {
  readonly object: string
  readonly kind: DriftKind
  readonly message: string
}

/** What an engine said of its platform at one moment. */
export interface Observation {
  readonly objects: readonly ObservedObject[]
  readonly consumers: Readonly<Record<string, string>>
  /** Statements run on, so that one that is not there is missing. */
  readonly streaming: boolean
  /** How objects differ in meaning from what was deployed, by key; the project's own views under `view:` and the name. */
  readonly differences: ReadonlyMap<string, readonly string[]>
}

/** Compares the platform with the ledger, object by object; sorted by object. What is just being made or removed is no drift. */
export function driftOf(environment: Environment, observation: Observation): readonly Drift[] {
  const observed = new Map(observation.objects.map((object) => [observedKey(object), object]))
  const foreign = new Map(
    observation.objects.flatMap((one) => (isForeignTable(one) ? [[one.name, one]] : [])),
  )
  const known = new Set(environment.objects.map(objectKey))
  const makers = makersOf(environment.objects)
  const objects = environment.objects
    .filter((object) => isExpected(object, observation))
    .flatMap((object) => {
      const key = objectKey(object)
      const there = observed.get(key) ?? (isTableOrView(object) ? foreign.get(object.name) : undefined)
      return objectDrift(object, there, makers, observation.differences.get(key) ?? [])
    })
  const gone = environment.objects.filter((one) => isGoneExternal(one, observed, foreign))
  const sources = gone.map(({ name }) => drift(name, 'missing', `${name} ${absent}`))
  const unknown = observation.objects
    .filter((object) => object.content !== null && !known.has(observedKey(object)))
    .map((object) => drift(object.name, 'unknown', `${object.name} is ours, but the ledger does not know it`))
  const drifts = [...objects, ...sources, ...unknown, ...consumerDrift(environment, observation)]
  return drifts.sort((a, b) => (`${a.object} ${a.kind}` < `${b.object} ${b.kind}` ? -1 : 1))
}

/** Table and content of each statement that fills it: a table made by CREATE TABLE AS carries its statement's content. */
export function makersOf(
  objects: readonly Pick<EnvironmentObject, 'kind' | 'writes' | 'content'>[],
): ReadonlySet<string> {
  const statements = objects.filter((object) => object.kind === 'statement')
  return new Set(statements.flatMap(({ writes, content }) => writes.map((table) => `${table} ${content}`)))
}

function observedKey(object: ObservedObject): string {
  return objectKey({ name: object.name, kind: object.kind })
}

/** Whether an object should be seen on the platform. */
export function isExpected(object: EnvironmentObject, observation: Pick<Observation, 'streaming'>): boolean {
  if (object.state !== 'ready' || object.kind === 'external') return false
  return isTableOrView(object) || (object.kind === 'statement' && observation.streaming)
}

/** An external is others': only where its platform has known it, and says so, is it missed. */
function isGoneExternal(
  object: EnvironmentObject,
  observed: ReadonlyMap<string, ObservedObject>,
  foreign: ReadonlyMap<string, ObservedObject>,
): boolean {
  const isKnown = object.kind === 'external' && object.state === 'ready' && !foreign.has(object.name)
  return isKnown && observed.get(objectKey(object))?.state === 'gone'
}

function isTableOrView({ kind }: { readonly kind: string }): boolean {
  return kind === 'table' || kind === 'view'
}

/** Of whichever kind: another table or view may stand in the place of ours. */
export function isForeignTable(object: ObservedObject): boolean {
  return object.content === null && isTableOrView(object)
}

function objectDrift(
  object: EnvironmentObject,
  observed: ObservedObject | undefined,
  makers: ReadonlySet<string>,
  words: readonly string[],
): readonly Drift[] {
  const { name } = object
  const how = words.length === 0 ? '' : `: ${words.join('; ')}`
  if (observed === undefined) return [drift(name, 'missing', `${name} ${absent}`)]
  if (observed.content === null) {
    const another = observed.kind === object.kind ? '' : ` as a ${observed.kind}`
    return [drift(name, 'different', `${name} is there${another}, ${unmade}${how}`)]
  }
  if (observed.content !== object.content && !makers.has(`${name} ${observed.content}`)) {
    return [drift(name, 'different', `${name} has other content than was deployed${how}`)]
  }
  const { state } = observed
  return [
    ...(words.length === 0 ? [] : [drift(name, 'different', `${name} is not as it was deployed${how}`)]),
    ...(state === 'failed' || state === 'stopped' ? [drift(name, state, `${name} is ${state}`)] : []),
  ]
}

const absent = 'is not there any more'
const unmade = 'but was not made by bluegreen'
const nothing = 'nothing'

/** Whether it is a drift of what is not there at all, so that making it anew is enough. */
export function isAbsent({ object, kind, message }: Drift): boolean {
  if (kind !== 'consumer') return kind === 'missing'
  return message === `${object} ${absent}` || message.startsWith(`${object} shows ${nothing} instead of `)
}

/** Whether something of somebody else's stands under the name of what is ours. */
export function isForeign({ object, kind, message }: Drift): boolean {
  return kind === 'different' && message.startsWith(`${object} is there`) && message.includes(`, ${unmade}`)
}

/** What consumers show against what the ledger says they show. */
export function consumerDrift(
  environment: Environment,
  { consumers: shown, differences }: Pick<Observation, 'consumers' | 'differences'>,
): readonly Drift[] {
  const { consumers } = environment.serves
  const names = new Set([...Object.keys(consumers), ...Object.keys(shown)])
  return [...names].sort().flatMap((consumer) => {
    const expected = own(consumers, consumer)
    const actual = own(shown, consumer)
    const words = differences.get(`view:${consumer}`) ?? []
    if ((expected === undefined ? undefined : labelOf(expected)) === actual && words.length === 0) return []
    if (typeof expected === 'object') {
      const how = words.length === 0 ? '' : `: ${words.join('; ')}`
      const message = `${consumer} ${actual === undefined ? absent : `is defined otherwise than was deployed${how}`}`
      return [drift(consumer, 'consumer', message)]
    }
    const message = `published.${consumer} shows ${actual ?? nothing} instead of ${expected ?? 'nothing'}`
    return [drift(`published.${consumer}`, 'consumer', message)]
  })
}

function drift(object: string, kind: DriftKind, message: string): Drift {
  return { object, kind, message }
}
