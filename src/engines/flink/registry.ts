import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { type Hand, refuseOlder } from '../hand.js'
import type { Change, Log, Values } from '../kafka/log.js'

/** What Flink and Kafka hold of an environment, as whoever changed it wrote down beside it, on Kafka. */

/** Of a connector: those that stand still while it runs, as it carries rows into their target. */
const connectorSchema = v.object({ stops: v.array(v.string()) })

/** Of a statement that was started again: how often, from which state, and whether that is known to have happened. */
const resumedSchema = v.object({ times: v.number(), from: v.string(), isStarted: v.boolean() })

/** An object that we made, or expect. */
const heldSchema = v.object({
  name: v.string(),
  kind: v.picklist(['table', 'view', 'statement', 'external', 'connector']),
  /** Null for what others made. */
  content: v.nullable(v.string()),
  /** A CREATE with its ALTERs; what a statement runs. */
  sql: v.array(v.string()),
  reads: v.array(v.string()),
  writes: v.array(v.string()),
  /** The topic behind a table; null where there is none. */
  topic: v.nullable(v.string()),
  /** Which topic of that name; null where nobody has asked. */
  topicId: v.optional(v.nullable(v.string()), null),
  /** The job that runs a statement; null for everything else. */
  job: v.nullable(v.string()),
  /** Settings that hold for a statement alone. Of a connector none are kept: they may be secrets. */
  properties: v.record(v.string(), v.string()),
  /** What it was made, and altered, with. */
  keys: v.array(v.string()),
  /** Counts what was made in its order. */
  order: v.number(),
  connector: v.optional(connectorSchema),
  /** Of a statement: a digest of all that was defined for it when it was started. State fits nothing else. */
  defined: v.optional(v.string()),
  resumed: v.optional(resumedSchema),
})
export type Held = v.InferOutput<typeof heldSchema>

/** What was begun and may be half done. */
const begunSchema = v.object({
  object: v.string(),
  topic: v.nullable(v.string()),
  job: v.nullable(v.string()),
  connector: v.optional(connectorSchema),
})
export type Begun = v.InferOutput<typeof begunSchema>

/** What a consumer shows, and is computed from; of a view of the project's own, its definition. */
const shownSchema = v.object({
  shows: v.string(),
  reads: v.array(v.string()),
  sql: v.nullable(v.string()),
})
export type Shown = v.InferOutput<typeof shownSchema>

const handSchema = v.object({ token: v.number(), generation: v.number() })

export interface Registry {
  /** No other registry has it, and none that was here before; empty where nothing was written down yet. */
  readonly birth: string
  readonly hand: Hand
  /** By kind and name; in the order in which they were made. */
  readonly objects: ReadonlyMap<string, Held>
  readonly consumers: ReadonlyMap<string, Shown>
  /** Key → what was begun with it. */
  readonly begun: ReadonlyMap<string, Begun>
  /** How often each statement has been removed: none of its jobs may have the id of an earlier one. */
  readonly removals: ReadonlyMap<string, number>
}

/** Tables and views have their names in common. */
export const objectKey = ({ kind, name }: Pick<Held, 'kind' | 'name'>): string =>
  `${kind === 'statement' || kind === 'connector' ? kind : 'table'} ${name}`

const parts = {
  birth: 'birth',
  hand: 'hand',
  object: 'object ',
  consumer: 'consumer ',
  begun: 'begun ',
  removals: 'removals ',
} as const

export function registryOf(values: Values): Registry {
  const objects = [...part(values, parts.object, heldSchema)].sort(([, a], [, b]) => a.order - b.order)
  const hand = v.safeParse(handSchema, values.get(parts.hand))
  const birth = v.safeParse(v.string(), values.get(parts.birth))
  return {
    birth: birth.success ? birth.output : '',
    hand: hand.success ? hand.output : { token: 0, generation: 0 },
    objects: new Map(objects),
    consumers: part(values, parts.consumer, shownSchema),
    begun: part(values, parts.begun, begunSchema),
    removals: part(values, parts.removals, v.number()),
  }
}

/** The values whose keys begin alike. What another version wrote, and this one cannot read, is not seen. */
function part<const S extends v.GenericSchema>(
  values: Values,
  prefix: string,
  schema: S,
): Map<string, v.InferOutput<S>> {
  const found = new Map<string, v.InferOutput<S>>()
  for (const [key, value] of values) {
    const read = key.startsWith(prefix) ? v.safeParse(schema, value) : null
    if (read?.success === true) found.set(key.slice(prefix.length), read.output)
  }
  return found
}

/** Whether something was made, or altered, with a key. */
export function isMade({ objects }: Pick<Registry, 'objects'>, key: string): boolean {
  return [...objects.values()].some(({ keys }) => keys.includes(key))
}

/** Changes of a registry, to be made together. */
export const put = {
  birth: (birth: string): Change => ({ [parts.birth]: birth }),
  hand: (hand: Hand): Change => ({ [parts.hand]: hand }),
  object: (object: Held): Change => ({ [parts.object + objectKey(object)]: object }),
  consumer: (name: string, shown: Shown | null): Change => ({ [parts.consumer + name]: shown }),
  begun: (key: string, begun: Begun | null): Change => ({ [parts.begun + key]: begun }),
  /** Everything of an object goes, but for how often that was so. */
  removed: (object: Held, { removals }: Registry): Change => ({
    [parts.object + objectKey(object)]: null,
    [parts.removals + object.name]: (removals.get(object.name) ?? 0) + 1,
  }),
}

/** The registry, as one hand has it. */
export interface Ledgered {
  readonly read: () => Promise<Registry>
  /**
   * Changes it where this hand is the newest still.
   * @param hand who acts; the one that has acted so far unless given
   * @throws Overtaken where it is not
   */
  readonly act: (what: string, decide: (registry: Registry) => Change, hand?: Hand) => Promise<Registry>
}

/** @param hand the one that acts, as it is then */
export function registryIn(log: Log, hand: () => Hand): Ledgered {
  const birth = randomUUID()
  return {
    read: async () => registryOf(await log.read()),
    act: async (what, decide, now = hand()) => {
      const values = await log.change((values) => {
        const found = registryOf(values)
        const registry = found.birth === '' ? { ...found, birth } : found
        refuseOlder(what, now, registry.hand)
        const change = { ...advanced(registry.hand, now), ...decide(registry) }
        const isFirst = found.birth === '' && Object.keys(change).length > 0
        return { ...(isFirst ? put.birth(birth) : {}), ...change }
      })
      return registryOf(values)
    },
  }
}

/** A later deployment is the newest from its first act on. */
function advanced(known: Hand, { token, generation }: Hand): Change {
  return generation > known.generation ? put.hand({ token: Math.max(token, known.token), generation }) : {}
}
