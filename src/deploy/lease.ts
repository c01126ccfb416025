/** Who may change an environment, and until when. */
export interface Lease {
  /** For people: `run 123 of github.com/o/r`, `ada@laptop, process 4711`. */
  readonly holder: string
  /**
   * Fencing token: grows by one with every acquisition, and is never used again, not after a release either. The first one
   * is the time in seconds since 1970: where the record is lost, the platform still takes the next one for newer.
   */
  readonly token: number
  /** ISO 8601, UTC, by the holder's clock; so is `until`. */
  readonly since: string
  /** It may be taken over after this instant. */
  readonly until: string
}

/** Kept beside the ledger: `<environment>.lease`; never in the ledger's ref. Instants come from the caller's clock. */
export interface LeaseStore {
  /** @throws LeaseHeld while another's is alive */
  acquire(holder: string, now: string): Promise<Lease>
  /** @throws LeaseLost where it was taken over, released, or is over already */
  renew(lease: Lease, now: string): Promise<Lease>
  /** Lets others in before `until`; where another has it by now, nothing changes. */
  release(lease: Lease): Promise<void>
  /**
   * Gives one back that the platform did not take: its token was used for nothing, and the next lease has it again, so
   * that asking often comes no nearer to what the platform knows.
   * @returns whether it was held still; where another has it by now, nothing changes
   */
  withdraw(lease: Lease): Promise<boolean>
  /** The command that removes what is recorded; null where nobody could give one. The next token is then the time. */
  readonly removal: string | null
  /** The one that is alive; null where there is none. */
  held(now: string): Promise<Lease | null>
}

export class LeaseHeld extends Error {
  readonly lease: Lease
  constructor(lease: Lease) {
    super(`held by ${lease.holder} since ${lease.since}, until ${lease.until} unless it renews`)
    this.name = 'LeaseHeld'
    this.lease = lease
  }
}

export class LeaseLost extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'LeaseLost'
  }
}

/** How long a lease lasts without being renewed, in milliseconds. */
export const leaseDuration = 120_000

/** What a store keeps. It stays after a release, so that its token is not given again. */
export interface LeaseRecord {
  readonly lease: Lease
  readonly released: boolean
}

/** The next lease after what was recorded. */
export function granted(before: LeaseRecord | null, holder: string, now: string, duration: number): Lease {
  const token = before === null ? Math.max(1, Math.floor(Date.parse(now) / 1000)) : before.lease.token + 1
  return { holder, token, since: now, until: later(now, duration) }
}

/**
 * The same lease for longer.
 * @param record what is recorded now; null where nothing is
 * @throws LeaseLost
 */
export function renewed(record: LeaseRecord | null, lease: Lease, now: string, duration: number): Lease {
  if (record === null) throw new LeaseLost(`the lease of ${lease.holder} is gone`)
  if (record.lease.token !== lease.token)
    throw new LeaseLost(`${record.lease.holder} has taken over, since ${record.lease.since}`)
  if (record.released) throw new LeaseLost('it was released')
  if (isPast(record.lease, now)) throw new LeaseLost(`it was not renewed before ${record.lease.until}`)
  return { ...lease, until: later(now, duration) }
}

/** What one judge has seen of the lease of another, by its own clock. */
export interface Sighting {
  readonly lease: Lease
  /** Since when it has looked as it does. */
  readonly since: string
  /** Whether it was renewed though its time was up by this clock: the clocks differ, and its `until` says nothing here. */
  readonly skewed: boolean
}

export function sighted(before: Sighting | null, lease: Lease, now: string): Sighting {
  const isSame = before?.lease.token === lease.token
  if (!isSame) return { lease, since: now, skewed: false }
  if (before.lease.until === lease.until) return before
  return { lease, since: now, skewed: before.skewed || isPast(lease, now) }
}

/**
 * Whether a lease may be taken over: its time is up by the judge's clock, or the judge has seen it unchanged for as long
 * as it lasts. The second holds whatever the two clocks say.
 */
export function isOver({ lease, since, skewed }: Sighting, now: string, duration: number): boolean {
  return Date.parse(now) - Date.parse(since) > duration || (!skewed && isPast(lease, now))
}

/** What is recorded once a lease is withdrawn. */
export function withdrawn({ lease }: LeaseRecord): LeaseRecord {
  return { lease: { ...lease, token: Math.max(1, lease.token - 1) }, released: true }
}

function isPast(lease: Lease, now: string): boolean {
  return Date.parse(now) > Date.parse(lease.until)
}

function later(now: string, duration: number): string {
  return new Date(Date.parse(now) + duration).toISOString()
}
