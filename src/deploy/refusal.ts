import type { TableComparison } from '../checks/comparison.js'
import { InternalError, type Warning } from '../project/fault.js'
import type { Finding } from '../checks/finding.js'

/** A platform, a check or an environment's rule says no: at which step, why, and the command that goes on. */
export class Refusal extends Error {
  readonly step: string
  /** One command; or, where there is none, what somebody has to do. */
  readonly next: string
  /** What was odd before, and may be why. */
  readonly warnings: readonly Warning[]
  /** What `next` has to wait for: `after 2026-01-02T00:00:00.000Z`, `once fact is put back`. Null where nothing. */
  readonly waits: string | null
  constructor(
    step: string,
    message: string,
    next: string,
    warnings: readonly Warning[] = [],
    waits: string | null = null,
  ) {
    super(message)
    this.name = 'Refusal'
    this.step = step
    this.next = next
    this.warnings = warnings
    this.waits = waits
  }
}

/** As `next`: whoever knows the command that was run puts it there. */
export const sameAgain = 'run the same command again'

/**
 * What is told of a failure: `next` is a command or nothing, so that a program can run it.
 * @param same the command that failed; null where that is not known
 */
export function toldOf(
  { message, next }: Pick<Refusal, 'message' | 'next'>,
  same: string | null,
): { readonly message: string; readonly next: string | null } {
  if (next === sameAgain && same !== null) return { message, next: same }
  if (next === '' || /^(bluegreen|git|npm) /.test(next)) return { message, next: next === '' ? null : next }
  return { message: `${message}\n${next}`, next: null }
}

/**
 * The platform could not answer now; the same may be asked again later. A Refusal of no other class is for good.
 * `happened`: whether what was asked has happened all the same; `unknown` where no answer came, so that only a look at
 * the platform can tell. `wait`: how long the platform asks to be left alone, in milliseconds; null where it does not say.
 */
export class TransientRefusal extends Refusal {
  readonly happened: 'no' | 'unknown'
  readonly wait: number | null
  constructor(step: string, message: string, happened: 'no' | 'unknown', wait: number | null = null) {
    super(step, message, sameAgain)
    this.name = 'TransientRefusal'
    this.happened = happened
    this.wait = wait
  }
}

/** A step ended in what is no refusal: nobody expected it, and what it has left is told all the same. */
export class StepFailure extends InternalError {
  readonly step: string
  readonly next: string
  constructor(step: string, message: string, next: string, cause: unknown) {
    super(message, { cause })
    this.name = 'StepFailure'
    this.step = step
    this.next = next
  }
}

/** The platform knows a newer hand than this one: nothing was done, and nothing more is to be. */
export class Overtaken extends Refusal {
  constructor(step: string, message: string, next = '') {
    super(step, message, next)
    this.name = 'Overtaken'
  }
}

/** The platform lets in one process at a time, and another has it: for how long, nobody says. */
export class PlatformInUse extends Refusal {
  /** `process`: its number; null where nobody knows. */
  constructor(message: string, process: string | null = null) {
    const who = process === null ? 'that process' : `process ${process}`
    super('engine', message, sameAgain, [], `once ${who} has ended`)
    this.name = 'PlatformInUse'
  }
}

/** What a deployment compared, and what its checks say of it. */
export interface Checked {
  readonly environment: string
  readonly comparisons: readonly TableComparison[]
  readonly findings: readonly Finding[]
}

/** A check says no: with everything that was compared, so that it can be shown. */
export class CheckRefusal extends Refusal {
  readonly checked: Checked
  constructor(refusal: Refusal, checked: Checked) {
    super(refusal.step, refusal.message, refusal.next, refusal.warnings, refusal.waits)
    this.checked = checked
  }
}
