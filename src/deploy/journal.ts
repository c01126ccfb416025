import type { Environment } from '../plan/environment.js'
import { emptyEnvironment } from '../plan/foundation.js'
import type { Ledger, LedgerEntry, LedgerHead } from './ledger.js'
import type { Clock } from './ports.js'

/** One run's hand on a ledger: remembers where it stands, so that every entry is appended by compare-and-swap. */
export class Journal {
  readonly #ledger: Ledger
  readonly #clock: Clock
  #head: LedgerHead

  private constructor(ledger: Ledger, clock: Clock, head: LedgerHead) {
    this.#ledger = ledger
    this.#clock = clock
    this.#head = head
  }

  static async open(ledger: Ledger, clock: Clock): Promise<Journal> {
    return new Journal(ledger, clock, await ledger.read())
  }

  /** Whether nothing was ever installed, or all of it is gone again. */
  get isEmpty(): boolean {
    return this.environment.phase === 'empty'
  }

  get environment(): Environment {
    return this.#head.environment ?? emptyEnvironment
  }

  /** @throws LedgerConflict where another run was first. */
  async record(entry: Omit<LedgerEntry, 'at'>, environment: Environment): Promise<void> {
    this.#head = await this.#ledger.append(this.#head.at, { at: this.#clock.now(), ...entry }, environment)
  }
}
