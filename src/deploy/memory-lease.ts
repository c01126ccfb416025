import {
  granted,
  isOver,
  leaseDuration,
  LeaseHeld,
  renewed,
  sighted,
  withdrawn,
  type Lease,
  type LeaseRecord,
  type LeaseStore,
  type Sighting,
} from './lease.js'

/** What several stores in one program share: the lease of one environment. */
export interface LeasePlace {
  record: LeaseRecord | null
}

/** A lease that lasts as long as the program: for tests, simulation and dry runs. One store for each who asks. */
export class MemoryLeaseStore implements LeaseStore {
  readonly removal = null
  readonly #place: LeasePlace
  readonly #duration: number
  #sighting: Sighting | null = null

  constructor(place: LeasePlace = { record: null }, duration = leaseDuration) {
    this.#place = place
    this.#duration = duration
  }

  acquire(holder: string, now: string): Promise<Lease> {
    const alive = this.#alive(now)
    if (alive !== null) return Promise.reject(new LeaseHeld(alive))
    return this.#keep(granted(this.#place.record, holder, now, this.#duration))
  }

  async renew(lease: Lease, now: string): Promise<Lease> {
    return this.#keep(renewed(this.#place.record, lease, now, this.#duration))
  }

  release(lease: Lease): Promise<void> {
    const { record } = this.#place
    if (record?.lease.token === lease.token) this.#place.record = { ...record, released: true }
    return Promise.resolve()
  }

  withdraw(lease: Lease): Promise<boolean> {
    const { record } = this.#place
    const isHeld = record !== null && !record.released && record.lease.token === lease.token
    if (isHeld) this.#place.record = withdrawn(record)
    return Promise.resolve(isHeld)
  }

  held(now: string): Promise<Lease | null> {
    return Promise.resolve(this.#alive(now))
  }

  #keep(lease: Lease): Promise<Lease> {
    this.#place.record = { lease, released: false }
    return Promise.resolve(lease)
  }

  #alive(now: string): Lease | null {
    const { record } = this.#place
    if (record === null || record.released) return null
    this.#sighting = sighted(this.#sighting, record.lease, now)
    return isOver(this.#sighting, now, this.#duration) ? null : record.lease
  }
}
