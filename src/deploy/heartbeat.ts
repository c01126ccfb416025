import { LeaseLost, type Lease, type LeaseStore } from './lease.js'
import type { Clock } from './ports.js'

/**
 * One run's hand on an environment: renews its lease, and knows whether it still holds. Where two clocks differ, the
 * holder stops before others may begin: after three quarters of a lease that could not be renewed it does nothing more.
 */
export class Heartbeat {
  readonly #store: LeaseStore
  readonly #clock: Clock
  #lease: Lease
  /** When it was acquired or renewed last, in milliseconds since 1970. */
  #renewedAt: number
  #lost: LeaseLost | null = null
  /** Why it could not be renewed the last time. */
  #trouble = ''
  #beating: Promise<void> | null = null

  constructor(store: LeaseStore, clock: Clock, lease: Lease) {
    this.#store = store
    this.#clock = clock
    this.#lease = lease
    this.#renewedAt = Date.parse(lease.since)
  }

  /** How often it has to be renewed, in milliseconds: a third of its duration, so that two attempts may fail. */
  get interval(): number {
    return (Date.parse(this.#lease.until) - this.#renewedAt) / 3
  }

  /**
   * To be awaited before each act.
   * @throws LeaseLost where another may have taken over: the act must not begin
   */
  async check(): Promise<void> {
    await this.beat()
    if (this.#lost !== null) throw this.#lost
    if (this.#age() > (9 / 4) * this.interval) throw new LeaseLost(`it could not be renewed${this.#trouble}`)
  }

  /** Renews the lease where that is due. What goes wrong is told by the next check. */
  beat(): Promise<void> {
    if (this.#lost !== null || this.#age() < this.interval) return Promise.resolve()
    this.#beating ??= this.#renew().finally(() => (this.#beating = null))
    return this.#beating
  }

  async release(): Promise<void> {
    await this.#beating
    if (this.#lost === null) await this.#store.release(this.#lease)
  }

  async #renew(): Promise<void> {
    const now = this.#clock.now()
    try {
      this.#lease = await this.#store.renew(this.#lease, now)
      this.#renewedAt = Date.parse(now)
    } catch (error) {
      if (error instanceof LeaseLost) this.#lost = error
      this.#trouble = error instanceof Error ? `: ${error.message}` : ''
    }
  }

  #age(): number {
    return Date.parse(this.#clock.now()) - this.#renewedAt
  }
}
