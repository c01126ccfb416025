import type { TableComparison } from '../checks/comparison.js'
import type { Engine } from '../engines/engine.js'
import type { Step } from '../plan/plan.js'
import type { Ledger } from './ledger.js'

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string
  /** In milliseconds. */
  sleep(duration: number): Promise<void>
}

export type StepState = 'started' | 'waiting' | 'done' | 'failed'

/** Where a person follows what happens. */
export interface Progress {
  step(step: Step, state: StepState, detail: string): void
  note(message: string): void
}

export type FindingOutcome = 'pass' | 'warn' | 'fail' | 'inconclusive'

/** What one check says of one table. */
export interface Finding {
  readonly check: string
  readonly table: string
  readonly outcome: FindingOutcome
  readonly message: string
}

/** Limits and accepted deviations, applied to what was compared. */
export type Judge = (comparisons: readonly TableComparison[]) => readonly Finding[]

export interface Ports {
  readonly engine: Engine
  readonly ledger: Ledger
  /** The ledger of another environment of the project, for its proofs. */
  readonly ledgerOf: (environment: string) => Ledger
  readonly clock: Clock
  readonly progress: Progress
  readonly judge: Judge
  /** Null where the deployment is approved, else why it is not. */
  readonly approval: () => Promise<string | null>
}
