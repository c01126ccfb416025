import * as v from 'valibot'
import { type Cause, causeOf, type Place } from './cause.js'

/** Flink says no, for good: why, and where in the statement that was sent; null where it names no place. */
export class FlinkFailure extends Error {
  readonly status: number
  readonly place: Place | null
  constructor(status: number, { message, place }: Cause) {
    super(message)
    this.name = 'FlinkFailure'
    this.status = status
    this.place = place
  }
}

/** The gateway knows the session no more: it was idle for too long, or the gateway has begun anew. */
export class SessionLost extends FlinkFailure {
  constructor(status: number, cause: Cause) {
    super(status, cause)
    this.name = 'SessionLost'
  }
}

const errorsSchema = v.object({ errors: v.array(v.string()) })

/** What an answer that is no success says. */
export function failureOf(status: number, body: unknown): FlinkFailure {
  const read = v.safeParse(errorsSchema, body)
  const stack = read.success ? (read.output.errors.at(-1) ?? '') : ''
  const cause = stack === '' ? { message: `HTTP status ${status}`, place: null } : causeOf(stack)
  return /^Session '.*' does not exist/.test(cause.message)
    ? new SessionLost(status, cause)
    : new FlinkFailure(status, cause)
}
