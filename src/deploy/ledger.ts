import type { Environment } from '../plan/environment.js'

/** One transition of an environment: what was done, and how it came out. */
export interface LedgerEntry {
  /** ISO 8601, UTC; from the edge's clock. */
  readonly at: string
  /** `install`, `step`, `switch`, `rollback`, `retire`, `fail` … */
  readonly action: string
  readonly object: string
  readonly outcome: 'intent' | 'done' | 'failed'
  /** One line a person reads. */
  readonly message: string
}

export interface LedgerHead {
  /** The commit that the ledger's ref stands at; null when it is empty. Passed back as `expected`. */
  readonly at: string | null
  readonly environment: Environment | null
}

/** The durable record of one environment. Git refs in production, memory in tests; the same laws for both. */
export interface Ledger {
  /** The command that removes it, so that an environment whose platform is lost begins anew; not there where none does. */
  readonly removal?: string | undefined
  read(): Promise<LedgerHead>
  /**
   * Records transitions together, in their order, if the ledger still stands at `expected`.
   * @param entries at least one
   * @param environment as it is after all of them
   * @throws LedgerConflict where somebody else was first; nothing is recorded then.
   */
  append(
    expected: string | null,
    entries: readonly LedgerEntry[],
    environment: Environment,
  ): Promise<LedgerHead>
  /**
   * The environment as it stood after the newest entry of an object that is `done`, and those recorded with it; null
   * where there is none.
   */
  after(object: string): Promise<Environment | null>
  /** Newest first. */
  history(limit: number): Promise<readonly LedgerEntry[]>
}

export class LedgerConflict extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'LedgerConflict'
  }
}
