import type { Proof } from '../plan/environment.js'

/**
 * What stands for a deployment beside the ledger, which anyone who may push could write: the people behind it, and what
 * a code host saw of its runs (DESIGN §6).
 */
export interface Vouching {
  /** Who deploys, for people; null where no person does. */
  readonly actor: string | null
  /**
   * Who wrote the commits after `base` up to `head`, under names that `actor` can be compared with; null for an author
   * whom nobody knows.
   */
  authors(base: string, head: string): Promise<readonly (string | null)[]>
  /** Null where an environment's proof is confirmed, or there is no code host to ask; else why it is not. */
  doubt(environment: string, proof: Proof): Promise<string | null>
}
