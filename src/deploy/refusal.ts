import type { TableComparison } from '../checks/comparison.js'
import { InternalError, type Warning } from '../project/fault.js'
import type { Finding } from '../checks/finding.js'

/** A platform, a check or an environment's rule says no: at which step, why, and the command that goes on. */
export class Refusal extends Error {
  readonly step: string
  readonly next: string
  /** What was odd before, and may be why. */
  readonly warnings: readonly Warning[]
  constructor(step: string, message: string, next: string, warnings: readonly Warning[] = []) {
    super(message)
    this.name = 'Refusal'
    this.step = step
    this.next = next
    this.warnings = warnings
  }
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
    super(step, message, 'run the same command again')
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
  constructor(message: string) {
    super('engine', message, 'wait until it has ended, or end it, and run the same command again')
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
    super(refusal.step, refusal.message, refusal.next, refusal.warnings)
    this.checked = checked
  }
}
