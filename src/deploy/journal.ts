import type { Environment } from '../plan/environment.js'
import { emptyEnvironment } from '../plan/foundation.js'
import type { Ledger, LedgerEntry, LedgerHead } from './ledger.js'
import type { Clock } from './ports.js'

/** Entries that wait to be appended together. */
interface Gathered {
  readonly entries: LedgerEntry[]
  environment: Environment
  readonly durable: Promise<void>
}

/**
 * Before the first entry. The platform may remember acts by the keys of a ledger that was removed or lost: those of this
 * one are never the same, so that none of its acts counts as done.
 */
function beginning(clock: Clock): Environment {
  return { ...emptyEnvironment, generation: Math.floor(Date.parse(clock.now()) / 1000) }
}

/**
 * One run's hand on a ledger: remembers where it stands, so that entries are appended by compare-and-swap. While some are
 * on their way, those that come meanwhile are gathered, and go together once the way is free.
 */
export class Journal {
  readonly #ledger: Ledger
  readonly #clock: Clock
  #head: LedgerHead
  readonly #beginning: Environment
  /** The end of what is on its way. */
  #writing: Promise<unknown> = Promise.resolve()
  #gathered: Gathered | null = null
  /** As it will be once all that is on its way has arrived, or as is assumed; null where the ledger says it. */
  #next: Environment | null = null

  private constructor(ledger: Ledger, clock: Clock, head: LedgerHead) {
    this.#ledger = ledger
    this.#clock = clock
    this.#head = head
    this.#beginning = beginning(clock)
  }

  static async open(ledger: Ledger, clock: Clock): Promise<Journal> {
    return new Journal(ledger, clock, await ledger.read())
  }

  /** Whether nothing has ever been recorded in it. */
  get isNew(): boolean {
    return this.#head.environment === null
  }

  get environment(): Environment {
    return this.#next ?? this.#head.environment ?? this.#beginning
  }

  /**
   * Records a transition, and resolves once it is durable. May be called while others are under way: entries keep the
   * order of the calls. Where one cannot be recorded, neither can those that came after it.
   * @param environment made from `this.environment` in the same moment, so that no other call comes between
   * @throws LedgerConflict where another run was first
   */
  record(entry: Omit<LedgerEntry, 'at'>, environment: Environment): Promise<void> {
    const gathered = this.#gathered ?? this.#gather(environment)
    gathered.entries.push({ at: this.#clock.now(), ...entry })
    gathered.environment = environment
    this.#next = environment
    return gathered.durable
  }

  /**
   * Goes on from what the platform shows, which the ledger does not know: the next transition records it.
   * @param environment made from `this.environment`, while nothing is under way
   */
  assume(environment: Environment): void {
    this.#next = environment
  }

  #gather(environment: Environment): Gathered {
    const durable = this.#writing.then(() => this.#write())
    this.#writing = durable
    // Each caller is told; that nobody else listens is no error.
    durable.catch(() => undefined)
    this.#gathered = { entries: [], environment, durable }
    return this.#gathered
  }

  async #write(): Promise<void> {
    const gathered = this.#gathered
    this.#gathered = null
    if (gathered === null) return
    try {
      this.#head = await this.#ledger.append(this.#head.at, gathered.entries, gathered.environment)
    } catch (error) {
      this.#giveUp()
      throw error
    }
    this.#settle()
  }

  #settle(): void {
    if (this.#gathered === null) this.#next = null
  }

  /** What came after entries that did not arrive was made from them: it fails with them, and the record stands where it stood. */
  #giveUp(): void {
    this.#gathered = null
    this.#writing = Promise.resolve()
    this.#next = null
  }
}
