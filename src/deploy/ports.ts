import type { Judge } from '../checks/judge.js'
import type { Engine } from '../engines/engine.js'
import type { Step } from '../plan/plan.js'
import type { LeaseStore } from './lease.js'
import type { Ledger } from './ledger.js'
import type { Vouching } from './vouching.js'

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string
  /** In milliseconds; less where `ending` is aborted meanwhile. */
  sleep(duration: number, ending?: AbortSignal): Promise<void>
}

export type StepState = 'started' | 'waiting' | 'done' | 'failed'

/** What a person is shown of a step. */
export type ShownStep = Pick<Step, 'id' | 'kind' | 'object'>

/** Where a person follows what happens. */
export interface Progress {
  step(step: ShownStep, state: StepState, detail: string): void
  note(message: string): void
}

/** Who asks for the lease of an environment, and how. */
export interface Claimant {
  /** For people: `run 123 of github.com/o/r`, `ada@laptop, process 4711`. */
  readonly name: string
  /** How long to wait for a lease that another holds, in milliseconds; 0: not at all. */
  readonly patience: number
  /** The page of the run that it is, as its code host shows it; null where it is none. */
  readonly run: string | null
  /** Calls `tick` every so many milliseconds, also while an act is under way, until the function that it gives is called. */
  readonly every: (interval: number, tick: () => void) => () => void
}

export interface Ports {
  readonly engine: Engine
  readonly ledger: Ledger
  /** The environment's lease: whoever changes something holds it. */
  readonly lease: LeaseStore
  readonly claimant: Claimant
  /** The ledger of another environment of the project, for its proofs. */
  readonly ledgerOf: (environment: string) => Ledger
  readonly clock: Clock
  readonly progress: Progress
  readonly judge: Judge
  readonly vouching: Vouching
  /** Aborted once the run is asked to end: a deployment then stops at its next step, as at its limit. */
  readonly ending: AbortSignal
}
