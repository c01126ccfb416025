import type { Engine } from '../engines/engine.js'
import { command } from '../plan/command.js'
import { Heartbeat } from './heartbeat.js'
import { leaseDuration, LeaseHeld, LeaseLost, type Lease } from './lease.js'
import { LedgerConflict, type Ledger } from './ledger.js'
import type { Clock, Ports } from './ports.js'
import { persistent } from './persistent.js'
import { Overtaken, Refusal, sameAgain } from './refusal.js'

export interface Claim {
  readonly environment: string
  /** Only looks: takes no lease. */
  readonly dryRun: boolean
}

/**
 * Runs work that changes an environment under its lease, which is released at the end, whatever comes of it. The ports
 * that the work gets begin no act once the lease is lost: neither on the platform nor in the ledger.
 * @throws Refusal where another holds the lease for longer than the claimant waits, has taken it over, or wrote first
 */
export async function claimed<T>(claim: Claim, ports: Ports, work: (ports: Ports) => Promise<T>): Promise<T> {
  try {
    return await (claim.dryRun ? work(persistent(ports)) : underLease(ports, work))
  } catch (error) {
    throw refusalOf(error, claim.environment, ports)
  }
}

function refusalOf(error: unknown, environment: string, ports: Ports): unknown {
  const next = command('status', environment)
  if (error instanceof LedgerConflict)
    return new Refusal('ledger', `another run is changing ${environment}: ${error.message}`, next)
  if (error instanceof LeaseHeld)
    return aheadRefusal(error, environment, ports) ?? heldRefusal(error, environment)
  if (error instanceof LeaseLost)
    return new Refusal(
      'lease',
      `the lease of ${environment} is lost, and nothing more was done: ${error.message}`,
      next,
    )
  return error instanceof Overtaken && error.next === ''
    ? new Overtaken(error.step, error.message, next)
    : error
}

/** What somebody is told who is kept out: who holds the environment, since when. */
export function heldRefusal({ message, lease }: LeaseHeld, environment: string): Refusal {
  const said = `another run is changing ${environment}: ${message}; ${command('status', environment)} tells how far it is`
  return new Refusal('lease', said, sameAgain, [], `once ${lease.holder} has ended`)
}

/** A lease that ends later than any could that was taken now: its holder's clock is ahead, and waiting may take a year. */
function aheadRefusal(
  { lease, message }: LeaseHeld,
  environment: string,
  { clock, lease: { removal } }: Pick<Ports, 'clock' | 'lease'>,
): Refusal | null {
  if (Date.parse(lease.until) - Date.parse(clock.now()) <= 2 * leaseDuration) return null
  const said = `another run is changing ${environment}, by a clock that is ahead of this one: ${message}`
  return new Refusal('lease', said, `where nobody is deploying: ${removal ?? 'remove its lease'}`)
}

async function underLease<T>(ports: Ports, work: (ports: Ports) => Promise<T>): Promise<T> {
  const lease = await acquired(ports)
  const heartbeat = new Heartbeat(ports.lease, ports.clock, lease)
  // More often than it is due: what failed is tried again soon.
  const stop = ports.claimant.every(heartbeat.interval / 4, () => void heartbeat.beat())
  try {
    const own = persistent(guarded(ports, heartbeat))
    await fence(own, lease)
    return await work(own)
  } finally {
    stop()
    // Nobody is kept waiting for long: what is not released is over soon.
    await heartbeat.release().catch(() => undefined)
  }
}

/** @throws Refusal where the platform knows a greater token: the lease is given back then, its token unused */
async function fence({ engine, lease: store }: Ports, lease: Lease): Promise<void> {
  try {
    await engine.fence(lease.token)
  } catch (error) {
    if (!(error instanceof Overtaken) || !(await store.withdraw(lease))) throw error
    throw new Refusal('fence', `${error.message}: ${otherLedger}`, takeOver(store.removal))
  }
}

const otherLedger =
  'another ledger than this one drives the platform (ledger: local in another clone, another remote, or a ledger from a backup). Where that one is right, run this command there, or set ledger: remote so that all share one; running it here again does not help'

function takeOver(removal: string | null): string {
  return `only where this ledger is the right one, and nobody uses the other: ${removal ?? 'remove its lease'}, and run the command again`
}

/** How often to look whether a lease that another holds is free, in milliseconds. */
const look = 5_000

async function acquired({ lease, claimant, clock, progress, ending }: Ports): Promise<Lease> {
  const until = Date.parse(clock.now()) + claimant.patience
  for (let told = false; ; told = true) {
    try {
      return await lease.acquire(claimant.name, clock.now())
    } catch (error) {
      const left = until - Date.parse(clock.now())
      if (!(error instanceof LeaseHeld) || left <= 0 || ending.aborted) throw error
      if (!told) progress.note(`waiting for the lease: ${error.message}`)
      await clock.sleep(Math.min(look, left), ending)
    }
  }
}

/** The same ports, each act behind a look at the lease, and the lease renewed through long sleeps. */
function guarded(ports: Ports, heartbeat: Heartbeat): Ports {
  return {
    ...ports,
    engine: guardedEngine(ports.engine, heartbeat),
    ledger: guardedLedger(ports.ledger, heartbeat),
    clock: beating(ports.clock, heartbeat),
  }
}

function guardedEngine(engine: Engine, heartbeat: Heartbeat): Engine {
  const after = async <T>(act: () => Promise<T>): Promise<T> => {
    await heartbeat.check()
    return act()
  }
  const guards: Partial<Engine> = {
    apply: (step, key) => after(() => engine.apply(step, key)),
    adopt: (adoptions) => after(() => engine.adopt(adoptions)),
    switch: (moves) => after(() => engine.switch(moves)),
    retire: (names) => after(() => engine.retire(names)),
    ...(engine.resume && { resume: (names) => after(async () => (await engine.resume?.(names)) ?? []) }),
  }
  return new Proxy(engine, {
    get(target, name) {
      const guard: unknown = Reflect.get(guards, name)
      if (guard !== undefined) return guard
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      const bound: unknown = value.bind(target)
      return bound
    },
  })
}

function guardedLedger(ledger: Ledger, heartbeat: Heartbeat): Ledger {
  return {
    removal: ledger.removal,
    read: () => ledger.read(),
    after: (object) => ledger.after(object),
    history: (limit) => ledger.history(limit),
    async append(expected, entries, environment) {
      await heartbeat.check()
      return ledger.append(expected, entries, environment)
    },
  }
}

function beating(clock: Clock, heartbeat: Heartbeat): Clock {
  return {
    now: () => clock.now(),
    async sleep(duration, ending) {
      const part = Math.max(1, heartbeat.interval)
      for (let left = duration; left > 0 && ending?.aborted !== true; left -= part) {
        await clock.sleep(Math.min(left, part), ending)
        await heartbeat.beat()
      }
    },
  }
}
