import { messageOf } from '../project/wording.js'
import type { LegFailure } from './carry.js'
import { command } from '../plan/command.js'
import { LeaseLost } from './lease.js'
import { LedgerConflict } from './ledger.js'
import { CheckRefusal, Overtaken, Refusal, StepFailure } from './refusal.js'

/** Whether another run has the environment now: then this one does nothing more in it. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof LeaseLost || error instanceof LedgerConflict || error instanceof Overtaken
}

/** A failed leg in the words that are said of it: a refusal where it was one, else what nobody expected. */
export function failureAt(
  { leg, cause }: LegFailure,
  message: string,
  next: string,
  waits: string | null = null,
): Refusal | StepFailure {
  if (!(cause instanceof Refusal)) return new StepFailure(leg.id, message, next, cause)
  const refusal = new Refusal(leg.id, message, next, cause.warnings, waits)
  return cause instanceof CheckRefusal ? new CheckRefusal(refusal, cause.checked) : refusal
}

/** A leg failed, and the way back too: both are said, and the command that goes on. */
export function alsoFailed(failure: LegFailure, error: unknown, environment: string): Refusal | StepFailure {
  const at = error instanceof Refusal || error instanceof StepFailure ? `, at ${error.step}` : ''
  const message = `${failure.message}\nThe way back failed too${at}: ${messageOf(error)}`
  const waits = error instanceof Refusal && !isOvertaken(error) ? error.waits : null
  return failureAt(failure, message, nextAfter(error, environment), waits)
}

function nextAfter(error: unknown, environment: string): string {
  if (isOvertaken(error)) return command('status', environment)
  return error instanceof Refusal && error.next !== '' ? error.next : command('rollback', environment)
}
