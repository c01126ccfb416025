// What bench/deploy.mjs measures, bundled as one program.
import { deploy, type DeployRequest } from '../src/deploy/deploy.js'
import { install } from '../src/deploy/install.js'
import { MemoryLeaseStore } from '../src/deploy/memory-lease.js'
import type { Ledger, LedgerHead } from '../src/deploy/ledger.js'
import type { Ports } from '../src/deploy/ports.js'
import { defaultRules } from '../src/deploy/rules.js'
import { MemoryEngine } from '../src/engines/memory/memory.js'
import { emptyPlatform, plainTraits, type Platform } from '../src/engines/memory/platform.js'
import { VirtualClock } from '../src/engines/memory/virtual-clock.js'
import type { Step } from '../src/plan/plan.js'
import { pipeline, release, t, external, target, type Shorthand } from '../__tests__/plan/pipelines.js'

/** The same numbers each time: from 0 up to 1. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Tables in layers, each of which reads up to three of the layer before. */
function tables(count: number, version: string, logic: string): Shorthand[] {
  const chance = chances(count)
  const width = Math.ceil(count / 10)
  const inputs = (place: number) => {
    const first = (Math.floor(place / width) - 1) * width
    if (first < 0) return ['src']
    const some = Array.from(
      { length: 1 + Math.floor(chance() * 3) },
      () => first + Math.floor(chance() * width),
    )
    return [...new Set(some)].map((one) => `t${one}${version}`)
  }
  const made = Array.from({ length: count }, (_, place) => t(`t${place}${version}`, inputs(place), logic))
  return [external('src'), ...made]
}

/** One environment, and everything in it that lasts. */
export interface Stand {
  readonly platform: Platform
  readonly ports: Ports
  readonly request: DeployRequest
  readonly clock: VirtualClock
  readonly durations: Map<string, number>
  /** When steps began and ended, in milliseconds of this machine's own time. */
  readonly began: number[]
  readonly ended: number[]
}

/** A ledger that knows its end alone: what thousands of entries hold would be measured with the rest. */
function lastOnly(): Ledger {
  let head: LedgerHead = { at: null, environment: null }
  return {
    read: () => Promise.resolve(head),
    append: (_, __, environment) => {
      head = { at: String(Number(head.at ?? 0) + 1).padStart(40, '0'), environment }
      return Promise.resolve(head)
    },
    after: () => Promise.resolve(null),
    history: () => Promise.resolve([]),
  }
}

/** Ticks in the time of a clock. */
const beats =
  (clock: VirtualClock): Ports['claimant']['every'] =>
  (interval, tick) => {
    let isOver = false
    const beat = async () => {
      for (await clock.sleep(interval); !isOver; await clock.sleep(interval)) tick()
    }
    void beat()
    return () => {
      isOver = true
    }
  }

/** An environment in which the first version of so many tables is installed; everything in it is simulated. */
export async function standWith(count: number, limit: number): Promise<Stand> {
  const blue = pipeline(tables(count, '', 'clean'))
  const green = release(blue, pipeline(tables(count, '_v2', 'cleaner')))
  const rules = { ...defaultRules, concurrency: limit, catchUpLag: 0 }
  const platform = emptyPlatform()
  const clock = new VirtualClock()
  const durations = new Map<string, number>()
  const [began, ended]: [number[], number[]] = [[], []]
  const engine = new MemoryEngine(platform, {
    clock,
    around: async (moment, act) => {
      if (moment === 'before') await clock.sleep(durations.get(act) ?? 0)
    },
  })
  const ledger = lastOnly()
  const ports: Ports = {
    engine,
    ledger,
    ledgerOf: () => ledger,
    lease: new MemoryLeaseStore(),
    claimant: { name: 'a benchmark', run: null, patience: 0, every: beats(clock) },
    ending: new AbortController().signal,
    vouching: { actor: null, authors: () => Promise.resolve([]), doubt: () => Promise.resolve(null) },
    clock,
    progress: {
      step: (_, state) => {
        if (state === 'started') began.push(performance.now())
        if (state === 'done') ended.push(performance.now())
      },
      note: () => undefined,
    },
    judge: () => [],
  }
  await install(
    {
      pipeline: blue,
      revision: { ref: 'v1', commit: 'a'.repeat(40) },
      target,
      warnings: [],
      rules,
      dryRun: false,
    },
    ports,
  )
  for (const list of [began, ended]) list.length = 0
  const request = {
    release: green,
    target,
    rules,
    line: 'main',
    expected: null,
    until: null,
    dryRun: false,
    supersede: false,
  }
  return { platform, ports, request, clock, durations, began, ended }
}

/** Gives every act of a plan between one and ten minutes, and what waits for rows as much. */
export async function randomDurations({
  ports,
  request,
  durations,
  platform,
}: Stand): Promise<readonly Step[]> {
  const { plan } = await deploy({ ...request, dryRun: true }, ports)
  const chance = chances(7)
  platform.traits = { ...plainTraits }
  for (const step of plan.steps)
    durations.set(step.id, isActing(step) ? 60_000 + Math.floor(chance() * 540_000) : 0)
  return plan.steps
}

const isActing = ({ kind }: Step): boolean =>
  ['create-table', 'start-statement', 'create-view', 'seed'].includes(kind)

/** The longest way of steps, and the work of all of them together, in milliseconds. */
export function bounds(steps: readonly Step[], durations: ReadonlyMap<string, number>) {
  const ends = new Map<string, number>()
  for (const { id, after } of steps) {
    const start = Math.max(0, ...after.map((one) => ends.get(one) ?? 0))
    ends.set(id, start + (durations.get(id) ?? 0))
  }
  const work = [...durations.values()].reduce((sum, one) => sum + one, 0)
  return { path: Math.max(...ends.values()), work }
}

export { deploy }
