export type FindingOutcome = 'pass' | 'warn' | 'fail' | 'inconclusive'

/** What one check says of one table. */
export interface Finding {
  readonly check: string
  readonly table: string
  readonly outcome: FindingOutcome
  readonly message: string
}
