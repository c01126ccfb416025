import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
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
} from '../deploy/lease.js'
import { Refusal, sameAgain } from '../deploy/refusal.js'
import type { Git } from './git.js'
import type { LedgerPlace } from './ledger.js'
import type { ObjectReader } from './object-reader.js'
import { isGone, ownProcess, processSchema } from './process.js'
import { leaseRef } from './ref-name.js'
import { RefPlace } from './ref-place.js'
import { committer } from './scratch.js'
import { gitDate, json, titleOf } from './transition.js'

const lease = v.object({
  holder: v.string(),
  token: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  since: v.pipe(v.string(), v.isoTimestamp()),
  until: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, Lease>

/** What the `Lease:` line of its commit must hold. */
const keptSchema = v.object({
  lease,
  released: v.boolean(),
  /** The same through all renewals, and in no other acquisition. */
  hand: v.string(),
  process: v.nullable(processSchema),
})
type Kept = v.InferOutput<typeof keptSchema>

interface Seen {
  readonly at: string | null
  readonly kept: Kept | null
}

/** The hands that this process has on leases now: a lease that it took, and has no hand on any more, is over. */
const hands = new Set<string>()

/** How often to try again where the ref moves between a look and a write. */
const attempts = 5

/**
 * A lease kept in `refs/bluegreen/<project>/<environment>.lease`: one commit without parents, replaced by
 * compare-and-swap, so that nothing grows. The holder's process is named in it: where that provably runs no more on this
 * very machine, nobody has to wait.
 */
export class GitLeaseStore implements LeaseStore {
  readonly ref: string
  readonly #git: Git
  readonly #reader: ObjectReader
  readonly #place: RefPlace
  readonly #duration: number
  #sighting: Sighting | null = null
  /** What was written or seen last. */
  #last: Seen = { at: null, kept: null }

  constructor(
    git: Git,
    reader: ObjectReader,
    { project, environment, remote, pauses }: LedgerPlace,
    duration = leaseDuration,
  ) {
    this.ref = leaseRef(project, environment)
    this.#git = git
    this.#reader = reader
    this.#place = new RefPlace(git, this.ref, 'lease', remote, pauses)
    this.#duration = duration
  }

  async acquire(holder: string, now: string): Promise<Lease> {
    for (let left = attempts; ; left--) {
      const { at, kept } = await this.#look()
      const alive = this.#alive(kept, now)
      if (alive !== null) throw new LeaseHeld(alive)
      // Others come and go in between: the last of them is as good as there.
      if (left === 0 && kept !== null) throw new LeaseHeld(kept.lease)
      if (left === 0) throw new Refusal('lease', `${this.ref} cannot be moved`, sameAgain)
      const hand = randomUUID()
      const next = granted(kept, holder, now, this.#duration)
      if (await this.#put(at, { lease: next, released: false, hand, process: ownProcess() })) {
        hands.add(hand)
        return next
      }
    }
  }

  async renew(held: Lease, now: string): Promise<Lease> {
    for (let left = attempts, seen = this.#last; ; left--) {
      const next = renewed(seen.kept, held, now, this.#duration)
      if (seen.kept !== null && (await this.#put(seen.at, { ...seen.kept, lease: next }))) return next
      if (left === 0) throw new Refusal('lease', `${this.ref} cannot be moved`, sameAgain)
      seen = await this.#look()
    }
  }

  async release(lease: Lease): Promise<void> {
    await this.#giveBack(lease, (kept) => ({ ...kept, released: true }))
  }

  withdraw(lease: Lease): Promise<boolean> {
    return this.#giveBack(lease, (kept) => ({ ...kept, ...withdrawn(kept) }))
  }

  /** Gives false where another has it by now, or it cannot be moved. */
  async #giveBack({ token }: Lease, after: (kept: Kept) => Kept): Promise<boolean> {
    if (this.#last.kept?.lease.token === token) hands.delete(this.#last.kept.hand)
    for (let left = attempts, seen = this.#last; left > 0; left--) {
      const { at, kept } = seen
      if (kept === null || kept.released || kept.lease.token !== token) return false
      if (await this.#put(at, after(kept))) return true
      seen = await this.#look()
    }
    return false
  }

  get removal(): string {
    return this.#place.removal
  }

  async held(now: string): Promise<Lease | null> {
    return this.#alive((await this.#look()).kept, now)
  }

  #alive(kept: Kept | null, now: string): Lease | null {
    if (kept === null || kept.released || isDead(kept)) return null
    this.#sighting = sighted(this.#sighting, kept.lease, now)
    return isOver(this.#sighting, now, this.#duration) ? null : kept.lease
  }

  /** What stands there now. The commit is brought where it is not here; while others move it, the next one is. */
  async #look(): Promise<Seen> {
    for (let left = attempts, before: string | null = null; ; left--) {
      const at = await this.#place.tip()
      if (at !== before) left = attempts
      before = at
      if (at === this.#last.at) return this.#last
      const message = at === null ? null : await this.#messageOf(at)
      if (at === null || message !== null) {
        this.#last = { at, kept: message === null ? null : this.#parsed(message) }
        return this.#last
      }
      if (left === 0) throw this.#unreadable(`${this.ref} is at ${at}, which cannot be read`)
      await this.#place.bring()
    }
  }

  async #messageOf(at: string): Promise<string | null> {
    const text = (await this.#reader.content(at))?.bytes?.toString('utf8') ?? null
    return text === null ? null : text.slice(text.indexOf('\n\n') + 2)
  }

  #parsed(message: string): Kept {
    const line = message.split('\n').find((text) => text.startsWith('Lease: '))
    const parsed = v.safeParse(keptSchema, json(line?.slice('Lease: '.length)))
    if (parsed.success) return parsed.output
    const place = v.getDotPath(parsed.issues[0]) ?? 'the document'
    const said = `${place}: ${parsed.issues[0].message}`
    throw this.#unreadable(`${this.ref} is damaged or newer than this program: ${said}`)
  }

  /** Whose it is nobody can tell. */
  #unreadable(message: string): Refusal {
    return new Refusal('lease', message, this.removal, [], 'once it is sure that nobody is deploying')
  }

  async #put(expected: string | null, kept: Kept): Promise<boolean> {
    const { lease, released } = kept
    const title = released ? `released by ${lease.holder}` : `held by ${lease.holder} until ${lease.until}`
    const message = `${titleOf(title)}\n\nLease: ${JSON.stringify(kept)}\nNonce: ${randomUUID()}\n`
    const next = await this.#git.commitTree(
      await this.#git.makeTree([]),
      [],
      message,
      committer,
      gitDate(lease.since),
    )
    if (!(await this.#place.move(expected, next))) return false
    this.#last = { at: next, kept }
    return true
  }
}

function isDead({ process: mark, hand }: Kept & LeaseRecord): boolean {
  if (mark === null) return false
  const own = ownProcess()
  const isOwn = own !== null && mark.pid === own.pid && mark.machine === own.machine
  return isGone(mark) || (isOwn && mark.started === own.started && !hands.has(hand))
}
