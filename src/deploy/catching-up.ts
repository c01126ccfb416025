import type { Environment } from '../plan/environment.js'
import type { Step } from '../plan/plan.js'

/** How the record says since when statements catch up: pure, as in transitions.ts. */

const kind = 'wait-caught-up'

/** Waits begin, or go on: what an earlier run recorded stays. At an instant in ISO 8601. */
export function catchingUp(environment: Environment, steps: readonly Step[], at: string): Environment {
  const waits = steps.filter((step) => step.kind === kind).map(({ object }) => [object, at] as const)
  if (waits.length === 0) return environment
  return { ...environment, catchingUp: { ...Object.fromEntries(waits), ...environment.catchingUp } }
}

/** Waits are over. */
export function caughtUp(environment: Environment, steps: readonly Step[]): Environment {
  const over = new Set(steps.filter((step) => step.kind === kind).map(({ object }) => object))
  if (over.size === 0) return environment
  const left = Object.entries(environment.catchingUp).filter(([statement]) => !over.has(statement))
  return { ...environment, catchingUp: Object.fromEntries(left) }
}
