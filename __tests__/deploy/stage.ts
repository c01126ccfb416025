import type { Vouching } from '../../src/deploy/vouching.js'
import { deploy, type DeployRequest } from '../../src/deploy/deploy.js'
import { install } from '../../src/deploy/install.js'
import type { LeaseStore } from '../../src/deploy/lease.js'
import type { Ledger, LedgerEntry } from '../../src/deploy/ledger.js'
import { MemoryLeaseStore, type LeasePlace } from '../../src/deploy/memory-lease.js'
import { MemoryLedger } from '../../src/deploy/memory-ledger.js'
import type { DeployOutcome } from '../../src/deploy/outcome.js'
import type { Judge } from '../../src/checks/judge.js'
import type { Clock, Ports } from '../../src/deploy/ports.js'
import { retire } from '../../src/deploy/retire.js'
import { rollback } from '../../src/deploy/rollback.js'
import { defaultRules, type Rules } from '../../src/deploy/rules.js'
import { noGit, status, type StatusGit } from '../../src/deploy/status.js'
import { MemoryEngine, type MemoryOptions } from '../../src/engines/memory/memory.js'
import { emptyPlatform, type Moment, type Platform } from '../../src/engines/memory/platform.js'
import type { Environment } from '../../src/plan/environment.js'
import type { Target } from '../../src/plan/target.js'
import type { Pipeline, Release } from '../../src/release/release.js'
import { target } from '../plan/pipelines.js'

/** What is durable in a test: the record, and the platform. Everything else dies with a process. */
export interface World {
  readonly platform: Platform
  readonly ledger: MemoryLedger
  readonly lease: LeasePlace
  /** What the ledger holds, for tests to look at. */
  readonly entries: LedgerEntry[]
  environment: Environment | null
  /** Milliseconds since 1970. */
  time: number
  readonly log: string[]
}

export function newWorld(): World {
  return {
    platform: emptyPlatform(),
    ledger: new MemoryLedger(),
    lease: { record: null },
    entries: [],
    environment: null,
    time: Date.parse('2026-03-01T12:00:00Z'),
    log: [],
  }
}

/** Called around everything durable: `before` and `after` each act and each entry of the ledger. */
export type Around = (moment: Moment, act: string) => void

export function ledgerOf(world: World, around: Around = () => undefined): Ledger {
  return {
    read: () => world.ledger.read(),
    async append(expected, entries, environment) {
      const act = `ledger ${entries.map(({ action, outcome }) => `${action} ${outcome}`).join(', ')}`
      around('before', act)
      const head = await world.ledger.append(expected, entries, environment)
      world.entries.push(...entries)
      world.environment = head.environment
      around('after', act)
      return head
    },
    after: (object) => world.ledger.after(object),
    history: (limit) => world.ledger.history(limit),
  }
}

/** A process that was killed releases nothing. */
function leaseOf(world: World, around: Around): LeaseStore {
  const store = new MemoryLeaseStore(world.lease)
  return {
    held: (now) => store.held(now),
    acquire: (holder, now) => store.acquire(holder, now),
    renew: (lease, now) => store.renew(lease, now),
    withdraw: (lease) => store.withdraw(lease),
    removal: store.removal,
    async release(lease) {
      around('before', 'release')
      await store.release(lease)
    },
  }
}

function clockOf(world: World): Clock {
  return {
    now: () => new Date(world.time).toISOString(),
    sleep: (duration) => {
      world.time += duration
      return Promise.resolve()
    },
  }
}

export interface Setting {
  readonly around?: Around
  readonly engine?: MemoryOptions
  readonly judge?: Judge
  readonly rules?: Partial<Rules>
  readonly target?: Partial<Target>
  readonly others?: Readonly<Record<string, World>>
  readonly vouching?: Partial<Vouching>
  /** Asks the run to end. */
  readonly ending?: AbortSignal
  /** The page of the run that this is. */
  readonly run?: string
  /** How long to wait for the lease of another, in milliseconds; as a rule until it is over. */
  readonly patience?: number
}

const nobodyAsked: Vouching = {
  actor: 'grace',
  authors: () => Promise.resolve(['ada']),
  doubt: () => Promise.resolve(null),
}

export function portsOf(world: World, setting: Setting = {}): Ports {
  const around = setting.around ?? (() => undefined)
  return {
    engine: new MemoryEngine(world.platform, { around, ...setting.engine }),
    ledger: ledgerOf(world, around),
    lease: leaseOf(world, around),
    claimant: {
      name: 'a test',
      run: setting.run ?? null,
      patience: setting.patience ?? 600_000,
      every: () => () => undefined,
    },
    ledgerOf: (name) => ledgerOf(setting.others?.[name] ?? newWorld()),
    clock: clockOf(world),
    progress: {
      step: (step, state, detail) => world.log.push(`${state} ${step.id} ${detail}`.trim()),
      note: (message) => world.log.push(message),
    },
    judge: setting.judge ?? (() => []),
    ending: setting.ending ?? new AbortController().signal,
    vouching: { ...nobodyAsked, ...setting.vouching },
  }
}

const rulesOf = (setting: Setting): Rules => ({ ...defaultRules, ...setting.rules })
const targetOf = (setting: Setting): Target => ({ ...target, ...setting.target })

export function doInstall(world: World, pipeline: Pipeline, setting: Setting = {}, dryRun = false) {
  return install(
    {
      pipeline,
      revision: { ref: 'v1', commit: 'a'.repeat(40) },
      target: targetOf(setting),
      warnings: [],
      rules: rulesOf(setting),
      dryRun,
    },
    portsOf(world, setting),
  )
}

export function doDeploy(
  world: World,
  release: Release,
  more: Partial<DeployRequest> = {},
  setting: Setting = {},
): Promise<DeployOutcome> {
  return deploy({ ...deploymentOf(release, setting), ...more }, portsOf(world, setting))
}

/** What is asked for, unless a test says otherwise. */
export function deploymentOf(release: Release, setting: Setting = {}): DeployRequest {
  return {
    release,
    target: targetOf(setting),
    rules: rulesOf(setting),
    line: 'release/1',
    expected: null,
    until: null,
    dryRun: false,
    supersede: false,
  }
}

export const doRollback = (world: World, discard = false, setting: Setting = {}, dryRun = false) =>
  rollback({ environment: 'staging', discard, dryRun }, portsOf(world, setting))

export const doRetire = (world: World, setting: Setting = {}, dryRun = false) =>
  retire({ environment: 'staging', rules: rulesOf(setting), dryRun }, portsOf(world, setting))

export const doStatus = (world: World, setting: Setting = {}, git: StatusGit = noGit) =>
  status(
    {
      environment: 'staging',
      rules: rulesOf(setting),
      history: 0,
      substitute: targetOf(setting).substitute,
      git,
    },
    portsOf(world, setting),
  )

/** The platform as a person would compare two: objects, consumers; no keys, no times. */
export function picture(world: World) {
  const objects = [...world.platform.objects.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return { objects, consumers: Object.fromEntries([...world.platform.consumers].sort()) }
}

/** The record without what depends on time or on how often something was begun. */
export function record(world: World) {
  const environment = world.environment
  if (environment === null) return null
  return {
    ...environment,
    generation: 0,
    confirmed: [...environment.confirmed].sort(),
    switchedAt: environment.switchedAt === null ? null : 'then',
    objects: environment.objects.map((object) => ({
      ...object,
      since: object.since === null ? null : 'then',
    })),
    proofs: environment.proofs.map(({ release, outcome }) => ({ release, outcome })),
  }
}
