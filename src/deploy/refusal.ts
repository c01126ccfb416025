import type { TableComparison } from '../checks/comparison.js'
import type { Warning } from '../project/fault.js'
import type { Finding } from './ports.js'

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
