import { deploy } from '../../../src/deploy/deploy.js'
import { install } from '../../../src/deploy/install.js'
import type { Lease, LeaseStore } from '../../../src/deploy/lease.js'
import type { Ledger } from '../../../src/deploy/ledger.js'
import { MemoryLeaseStore } from '../../../src/deploy/memory-lease.js'
import type { Clock, Ports } from '../../../src/deploy/ports.js'
import { retire } from '../../../src/deploy/retire.js'
import { rollback } from '../../../src/deploy/rollback.js'
import { defaultRules, type Rules } from '../../../src/deploy/rules.js'
import { MemoryEngine } from '../../../src/engines/memory/memory.js'
import { emptyPlatform, type Moment, type Traits } from '../../../src/engines/memory/platform.js'
import type { Release } from '../../../src/release/release.js'
import { external, inPlace, pipeline, release, t, target, type Shorthand } from '../../plan/pipelines.js'
import { newWorld, portsOf, type World } from '../stage.js'

/** Everything that a pipeline can hold: ALTERs, seeds, a view, CREATE TABLE AS, two writers, two consumers. */
const tables = (version: string, logic: string, last = 'sum', retention = '1 d'): Shorthand[] => [
  external('src'),
  t(`int${version}`, ['src'], logic, { alters: ['ALTER 1', 'ALTER 2'], seeds: ['VALUES (1)'] }),
  t(`shape${version}`, [`int${version}`], 'select', { kind: 'view' }),
  t(`wide${version}`, [`shape${version}`], 'join', { asSelect: true }),
  t(`fact${version}`, [`wide${version}`], last, { writers: 2 }),
  t(`short${version}`, [`shape${version}`], 'count'),
  t('dim', ['src'], 'distinct', { retention }),
]

const blue = pipeline(tables('', 'clean'))
const change = { inPlace: [inPlace('dim', 'retention', '1 d', '2 d')] }
const releases = {
  first: release(blue, pipeline(tables('_v2', 'cleaner', 'sum', '2 d')), change),
  revision: release(blue, pipeline(tables('_v2', 'cleaner', 'average'))),
  other: release(blue, pipeline(tables('_v2', 'cleanest'))),
}

/** What happens around a thing that lasts: an act on the platform, an entry of the ledger, a change of the lease. */
export type Around = (moment: Moment, act: string) => void | Promise<void>

/** How processes and their platform are. */
export interface Setting {
  readonly name: string
  readonly parallel: number
  readonly atomicSwitch: boolean
  readonly traits?: Partial<Traits>
}

/** One process: what it is called in the lease, and what is called around whatever lasts. */
export interface Process {
  readonly around: Around
  readonly holder?: string
  readonly clock: Clock
  /** How long it waits for the lease of another, in milliseconds. */
  readonly patience?: number
  /** Beats of its lease, while it is alive. */
  readonly every?: Ports['claimant']['every']
}

export function newStage(traits: Partial<Traits> = {}): World {
  return { ...newWorld(), platform: emptyPlatform({ rows: 4, piecemeal: true, ...traits }) }
}

export function copyOf({ platform, ledger, lease, environment, time }: World): World {
  return { ...newWorld(), ...structuredClone({ platform, lease, environment, time }), ledger: ledger.copy() }
}

/** The time of a world that passes only where somebody sleeps. */
export function clockOf(stage: World): Clock {
  return {
    now: () => new Date(stage.time).toISOString(),
    sleep: (duration) => {
      stage.time += duration
      return Promise.resolve()
    },
  }
}

function ledgerOf(stage: World, around: Around): Ledger {
  const { ledger } = stage
  return {
    read: () => ledger.read(),
    after: (object) => ledger.after(object),
    history: (limit) => ledger.history(limit),
    async append(expected, entries, environment) {
      const act = `ledger: ${entries.map(({ message }) => message).join('; ')}`
      await around('before', act)
      const head = await ledger.append(expected, entries, environment)
      stage.environment = environment
      await around('after', act)
      return head
    },
  }
}

function leaseOf(stage: World, around: Around): LeaseStore {
  const store = new MemoryLeaseStore(stage.lease)
  const changing = async <T>(act: string, change: () => Promise<T>): Promise<T> => {
    await around('before', act)
    const found = await change()
    await around('after', act)
    return found
  }
  return {
    held: (now: string) => store.held(now),
    acquire: (holder: string, now: string) => changing('lease: acquire', () => store.acquire(holder, now)),
    renew: (lease: Lease, now: string) => changing('lease: renew', () => store.renew(lease, now)),
    release: (lease: Lease) => changing('lease: release', () => store.release(lease)),
    withdraw: (lease: Lease) => changing('lease: withdraw', () => store.withdraw(lease)),
    removal: store.removal,
  }
}

export function portsIn(stage: World, setting: Setting, process: Process): Ports {
  const { around, clock, holder = 'a process', patience = 600_000, every = () => () => undefined } = process
  const { atomicSwitch } = setting
  return {
    ...portsOf(stage),
    clock,
    engine: new MemoryEngine(stage.platform, { around, clock, capabilities: { atomicSwitch } }),
    ledger: ledgerOf(stage, around),
    lease: leaseOf(stage, around),
    claimant: { name: holder, run: null, patience, every },
  }
}

export type Command = (ports: Ports, rules: Rules) => Promise<unknown>

const deployed =
  (one: Release, line: string, until: 'validate' | null = null, supersede = false): Command =>
  (ports, rules) =>
    deploy({ release: one, target, rules, line, expected: null, until, dryRun: false, supersede }, ports)

export const commands = {
  install: (ports, rules) =>
    install(
      {
        pipeline: blue,
        revision: { ref: 'v1', commit: 'a'.repeat(40) },
        target,
        warnings: [],
        rules,
        dryRun: false,
      },
      ports,
    ),
  deploy: deployed(releases.first, 'release/1'),
  watched: (ports, rules) =>
    deploy(
      {
        release: releases.first,
        target: { ...target, watch: true },
        rules: { ...rules, soak: 60_000 },
        line: 'release/1',
        expected: null,
        until: null,
        dryRun: false,
        supersede: false,
      },
      ports,
    ),
  validate: deployed(releases.first, 'release/1', 'validate'),
  revise: deployed(releases.revision, 'release/1'),
  other: deployed(releases.other, 'release/2'),
  supersede: deployed(releases.other, 'release/2', null, true),
  rollback: (ports) => rollback({ environment: 'staging', discard: false, dryRun: false }, ports),
  discard: (ports) => rollback({ environment: 'staging', discard: true, dryRun: false }, ports),
  retire: (ports, rules) => retire({ environment: 'staging', rules, dryRun: false }, ports),
} satisfies Record<string, Command>

export type Name = keyof typeof commands

export function run(name: Name, stage: World, setting: Setting, process: Process): Promise<unknown> {
  const rules = { ...defaultRules, concurrency: setting.parallel }
  return commands[name](portsIn(stage, setting, process), rules)
}
