import type { Environment } from '../plan/environment.js'
import { LedgerConflict, type Ledger, type LedgerEntry, type LedgerHead } from './ledger.js'

/** A ledger that lasts as long as the program: for tests, simulation and dry runs. */
export class MemoryLedger implements Ledger {
  readonly #transitions: { readonly entry: LedgerEntry; readonly environment: Environment }[] = []

  read(): Promise<LedgerHead> {
    const last = this.#transitions.at(-1)
    return Promise.resolve({ at: this.#at(), environment: last ? structuredClone(last.environment) : null })
  }

  append(expected: string | null, entry: LedgerEntry, environment: Environment): Promise<LedgerHead> {
    if (expected !== this.#at())
      return Promise.reject(
        new LedgerConflict(`The ledger is at ${this.#at() ?? 'its beginning'}, not ${expected ?? 'there'}`),
      )
    this.#transitions.push(structuredClone({ entry, environment }))
    return this.read()
  }

  after(object: string): Promise<Environment | null> {
    const found = this.#transitions.findLast(
      ({ entry }) => entry.object === object && entry.outcome === 'done',
    )
    return Promise.resolve(found === undefined ? null : structuredClone(found.environment))
  }

  history(limit: number): Promise<readonly LedgerEntry[]> {
    const newest = this.#transitions.toReversed().slice(0, limit)
    return Promise.resolve(newest.map(({ entry }) => structuredClone(entry)))
  }

  #at(): string | null {
    return this.#transitions.length === 0 ? null : String(this.#transitions.length).padStart(40, '0')
  }
}
