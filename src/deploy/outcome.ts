import type { TableComparison } from '../checks/comparison.js'
import type { Ended } from '../engines/engine.js'
import type { Plan, Step } from '../plan/plan.js'
import type { Warning } from '../project/fault.js'
import type { Finding } from '../checks/finding.js'
import type { Savings } from './savings.js'

/**
 * How a command ended that did not end in an error. `planned` is a dry run's; `waiting`: the run had to end, and the next
 * one goes on.
 */
export type OutcomeKind = 'done' | 'nothing' | 'validated' | 'planned' | 'waiting'

export interface Outcome {
  readonly environment: string
  readonly outcome: OutcomeKind
  /** In words, for people. */
  readonly message: string
  readonly warnings: readonly Warning[]
  /** The command that would go on; null where nothing is left. */
  readonly next: string | null
  /** What `next` has to wait for; nothing unless given. */
  readonly waits?: string | null
}

export interface DeployOutcome extends Outcome {
  readonly plan: Plan
  /** Blue against green of each table, before the switch, or as it was watched after it: the newest. */
  readonly comparisons: readonly TableComparison[]
  readonly findings: readonly Finding[]
  /** What changed, how long it took, what is left, and how to go back: a line each; empty where nothing was done. */
  readonly account: readonly string[]
  /** What it leaves as it is, and builds anew; null where nobody has looked. */
  readonly savings: Savings | null
  /** Statements that had ended, and were, or would be, started again from their state; none unless given. */
  readonly resumed?: readonly Ended[]
}

/** Of `rollback` and `retire`: what was, or would be, done, in words and in order. */
export interface ChangeOutcome extends Outcome {
  readonly changes: readonly string[]
}

/** How a command that changes an environment without a plan ended. */
export function changeOutcome(
  environment: string,
  outcome: OutcomeKind,
  message: string,
  changes: readonly string[],
): ChangeOutcome {
  return { environment, outcome, message, warnings: [], next: null, changes }
}

/** Steps in words, for a dry run. */
export function describedSteps(steps: readonly Step[]): readonly string[] {
  return steps.map((step) =>
    step.touches.length === 0 ? step.id : `${step.id} (${step.touches.join(', ')})`,
  )
}
