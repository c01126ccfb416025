import fc from 'fast-check'
import { FaultError } from '../../src/project/fault.js'
import { Refusal } from '../../src/deploy/refusal.js'
import { sha256 } from '../../src/release/hash.js'
import type { Pipeline, PipelineConnector, Release } from '../../src/release/release.js'
import { bare, external, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  newWorld,
  type Around,
  type Setting,
  type World,
} from './stage.js'

/** A table of a random pipeline, in short: what it reads are tables before it. */
export interface Sketch {
  readonly reads: readonly number[]
  readonly kind: 'table' | 'view'
  readonly writers: number
  readonly seeds: number
  readonly asSelect: boolean
}

export interface Shape {
  readonly tables: readonly Sketch[]
  /** The tables that a view under `published` reads; empty for no such view. */
  readonly shown: readonly number[]
  /** Tables that a connector carries rows out of, or brings rows into. */
  readonly connectors: readonly { readonly table: number; readonly kind: 'Sink' | 'Source' }[]
}

/** What a branch says, against the baseline. Numbers are tables; a key of `retention` or `logic` may be past the last. */
export interface Version {
  readonly logic: Readonly<Record<number, string>>
  readonly retention: Readonly<Record<number, string>>
  /** Seeds that were edited: that alone moves nothing. */
  readonly seeds: Readonly<Record<number, string>>
  readonly excluded: readonly number[]
  /** The published view's query. */
  readonly view: string
  /** A new table that reads this one. */
  readonly added: number | null
}

/** What happens to an environment. `dies`: the moment at which the process is killed; null for never. */
export type Event = (
  | { readonly event: 'deploy' | 'validate'; readonly version: Version }
  | { readonly event: 'rollback' | 'discard' | 'retire' }
) & { readonly dies: number | null; readonly parallel: number }

const most = 5

export const shape: fc.Arbitrary<Shape> = fc.record({
  tables: fc.array(
    fc.record({
      reads: fc.uniqueArray(fc.nat(most), { maxLength: 2 }),
      kind: fc.constantFrom('table', 'table', 'table', 'view'),
      writers: fc.integer({ min: 1, max: 2 }),
      seeds: fc.nat(1),
      asSelect: fc.boolean(),
    }),
    { minLength: 2, maxLength: most },
  ),
  shown: fc.uniqueArray(fc.nat(most), { maxLength: 2 }),
  connectors: fc.array(
    fc.record({ table: fc.nat(most - 1), kind: fc.constantFrom('Sink' as const, 'Source' as const) }),
    { maxLength: 1 },
  ),
})

const numbered = (values: readonly string[]) =>
  fc.dictionary(fc.nat(most - 1).map(String), fc.constantFrom(...values), { maxKeys: 2 })

export const version: fc.Arbitrary<Version> = fc.record({
  logic: numbered(['x', 'y']),
  retention: numbered(['2 d', '3 d', '']),
  seeds: numbered(['p', 'q']),
  excluded: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(most - 1), { maxLength: 2 }) },
  ),
  view: fc.constantFrom('select', 'select', 'project'),
  added: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(most - 1) }),
})

const how = {
  dies: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(80) }),
  parallel: fc.constantFrom(1, 3),
}

export const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ event: fc.constant('deploy' as const), version, ...how }) },
  { weight: 2, arbitrary: fc.record({ event: fc.constant('validate' as const), version, ...how }) },
  {
    weight: 3,
    arbitrary: fc.record({ event: fc.constantFrom('rollback' as const, 'discard' as const), ...how }),
  },
)

export const eventOrRetirement: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: event },
  { weight: 1, arbitrary: fc.record({ event: fc.constant('retire' as const), ...how }) },
)

const nothing: Version = { logic: {}, retention: {}, seeds: {}, excluded: [], view: 'select', added: null }

/** The pipeline as a version leaves it when it serves: moved tables under new names, excluded ones as they were. */
export function tablesOf({ tables, shown }: Shape, given: Version): readonly Shorthand[] {
  const readsOf = ({ reads }: Sketch, index: number) => reads.filter((read) => read < index)
  const isHeld = (index: number) => given.excluded.includes(index)
  const moved = new Set<number>()
  tables.forEach((sketch, index) => {
    const changed = index in given.logic || readsOf(sketch, index).some((read) => moved.has(read))
    if (changed && !isHeld(index)) moved.add(index)
  })
  const blue = (index: number) => `t${index}`
  const green = (index: number) => (moved.has(index) ? `t${index}_v2` : `t${index}`)
  const made = tables.map((sketch, index) => {
    const inputs = readsOf(sketch, index).map(isHeld(index) ? blue : green)
    return t(green(index), ['src', ...inputs], isHeld(index) ? 'old' : (given.logic[index] ?? 'old'), {
      kind: sketch.kind,
      ...(sketch.kind === 'view'
        ? {}
        : {
            writers: sketch.writers,
            seeds:
              sketch.seeds === 0 ? [] : [`VALUES ${moved.has(index) ? (given.seeds[index] ?? 'o') : 'o'}`],
            asSelect: sketch.asSelect,
            retention: sketch.asSelect ? null : isHeld(index) ? first(index) : retentionOf(given, index),
          }),
    })
  })
  const known = new Set(made.map((table) => table.name))
  const outside = new Set(made.flatMap((table) => table.reads).filter((name) => !known.has(name)))
  const views = shown.filter((index) => index < tables.length).map(green)
  const added = given.added !== null && given.added < tables.length ? [green(given.added)] : []
  return [
    ...[...outside].map(external),
    ...made,
    ...(added.length > 0 ? [t('extra', added, 'new')] : []),
    ...(views.length > 0 ? [t('shown', views, given.view, { kind: 'view', consumer: true })] : []),
  ]
}

/** Every other table begins with an option. */
const first = (index: number) => (index % 2 === 0 ? null : '1 d')

function retentionOf({ retention }: Version, index: number): string | null {
  const given = retention[index]
  return given === undefined ? first(index) : given === '' ? null : given
}

/** The pipeline of a version, connectors and all. */
export function pipelineOf(given: Shape, wanted: Version): Pipeline {
  const tables = tablesOf(given, wanted)
  const names = new Map(tables.map((table) => [bare(table.name), table.name]))
  const connectors = given.connectors.flatMap(({ table, kind }) => {
    const topic = names.get(`t${table}`)
    return topic === undefined ? [] : [connector(topic, kind)]
  })
  return pipeline(tables, connectors)
}

const connector = (topic: string, kind: string): PipelineConnector => ({
  name: `${kind}-${topic}`,
  file: `${kind}.json`,
  topics: [topic],
  config: { 'connector.class': `org.example.${kind}Connector` },
  hash: sha256(`${kind} ${topic}`),
})

export const blueOf = (given: Shape) => pipelineOf(given, nothing)

export function releaseOf(given: Shape, wanted: Version): Release {
  const held = wanted.excluded.filter((index) => index < given.tables.length).map((index) => `t${index}`)
  const excluded = held.map((name) => ({ identity: name, name, reads: [], reason: '' }))
  return release(blueOf(given), pipelineOf(given, wanted), { excluded })
}

class Killed extends Error {}

/** A process that is killed at a moment: nothing durable happens after it. */
function killedAt({ dies: moment, parallel }: Event, watch: Around): Setting {
  let count = 0
  return {
    rules: { concurrency: parallel },
    around: (when, act) => {
      watch(when, act)
      if (moment !== null && count++ >= moment) throw new Killed(`at ${moment}`)
    },
  }
}

/** Lets an event happen; gives why it was refused, or null. `watch` is called around everything durable. */
export async function happen(
  world: World,
  given: Shape,
  what: Event,
  watch: Around = () => undefined,
  setting: Setting = {},
): Promise<string | null> {
  world.time += 60_000
  try {
    await done(world, given, what, { ...setting, ...killedAt(what, watch) })
    return null
  } catch (error) {
    if (error instanceof Killed) return null
    if (error instanceof FaultError) return error.faults.map((fault) => fault.code).join()
    if (error instanceof Refusal) return error.message
    throw error
  }
}

function done(world: World, given: Shape, what: Event, setting: Setting): Promise<unknown> {
  switch (what.event) {
    case 'deploy':
      return doDeploy(world, releaseOf(given, what.version), {}, setting)
    case 'validate':
      return doDeploy(world, releaseOf(given, what.version), { until: 'validate' }, setting)
    case 'rollback':
      return doRollback(world, false, setting)
    case 'discard':
      return doRollback(world, true, setting)
    case 'retire':
      return doRetire(world, setting)
  }
}

export async function installed(given: Shape, setting: Setting = {}): Promise<World> {
  const world = newWorld()
  await doInstall(world, blueOf(given), setting)
  return world
}
