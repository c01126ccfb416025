import type { Environment } from '../plan/environment.js'
import { LedgerConflict, type Ledger, type LedgerEntry, type LedgerHead } from './ledger.js'

interface Transition {
  readonly entries: readonly LedgerEntry[]
  readonly environment: Environment
}

/** A ledger that lasts as long as the program: for tests, simulation and dry runs. */
export class MemoryLedger implements Ledger {
  readonly #transitions: Transition[] = []

  read(): Promise<LedgerHead> {
    const last = this.#transitions.at(-1)
    return Promise.resolve({ at: this.#at(), environment: last ? structuredClone(last.environment) : null })
  }

  append(
    expected: string | null,
    entries: readonly LedgerEntry[],
    environment: Environment,
  ): Promise<LedgerHead> {
    if (expected !== this.#at())
      return Promise.reject(
        new LedgerConflict(`The ledger is at ${this.#at() ?? 'its beginning'}, not ${expected ?? 'there'}`),
      )
    this.#transitions.push(structuredClone({ entries, environment }))
    return this.read()
  }

  after(object: string): Promise<Environment | null> {
    const found = this.#transitions.findLast(({ entries }) =>
      entries.some((entry) => entry.object === object && entry.outcome === 'done'),
    )
    return Promise.resolve(found === undefined ? null : structuredClone(found.environment))
  }

  history(limit: number): Promise<readonly LedgerEntry[]> {
    const newest = this.#transitions.flatMap(({ entries }) => entries).toReversed()
    return Promise.resolve(structuredClone(newest.slice(0, limit)))
  }

  /** Another one that has recorded the same so far. */
  copy(): MemoryLedger {
    const made = new MemoryLedger()
    made.#transitions.push(...this.#transitions)
    return made
  }

  #at(): string | null {
    return this.#transitions.length === 0 ? null : String(this.#transitions.length).padStart(40, '0')
  }
}
