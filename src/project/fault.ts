/** A fault of the user's input: where, what is wrong, what to do. */
export interface Fault {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
}

/** What is odd, but stops nothing. `file` is empty and `line` 0 where no place belongs to it. */
export interface Warning {
  readonly code: string
  readonly message: string
  readonly file: string
  readonly line: number
}

/** Whether a finding stops something: only faults say what to do. */
export function isFault(finding: Fault | Warning): finding is Fault {
  return 'hint' in finding
}

/** Thrown where input is so wrong that nothing can go on; carries every fault found so far. */
export class FaultError extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map((f) => f.message).join('\n'))
    this.name = 'FaultError'
    this.faults = faults
  }
}

/** Our own bug, never the user's. */
export class InternalError extends Error {
  constructor(message: string, options: ErrorOptions = {}) {
    super(message, options)
    this.name = 'InternalError'
  }
}
