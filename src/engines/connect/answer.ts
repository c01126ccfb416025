import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { Refusal, TransientRefusal } from '../../deploy/refusal.js'
import type { Answer } from '../flink/http.js'

/** Whose words these are, in what people read. */
export const connectName = 'Kafka Connect'

const errorSchema = v.object({ message: v.string() })

/** What an answer that is no success says; its status where it says nothing. */
export function messageOf({ status, body }: Answer): string {
  const read = v.safeParse(errorSchema, body)
  return read.success ? read.output.message : `HTTP status ${status}`
}

export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300

/** Whether a name is taken: the other 409 is that of workers that share their tasks out anew. */
export function isTaken(answer: Answer): boolean {
  return answer.status === 409 && /already exists/.test(messageOf(answer))
}

/** Between the attempts of what workers do not take now, in milliseconds. */
const pauses = [200, 500, 1_000, 2_000, 4_000, 8_000]

/**
 * Asks, and asks again where the workers share their tasks out, have not stopped all of them yet, or only begin: nothing
 * has happened then.
 * @throws TransientRefusal where they are not through after some seconds
 */
export async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  for (const pause of pauses) {
    const answer = await ask()
    if (!isBusy(answer)) return refuseLate(answer)
    await sleep(pause)
  }
  const answer = await ask()
  if (isBusy(answer)) throw new TransientRefusal(connectName, busyWords(answer), 'no')
  return refuseLate(answer)
}

function busyWords(answer: Answer): string {
  return answer.status === 404 ? `it only begins, or is not ${connectName}` : messageOf(answer)
}

function isBusy(answer: Answer): boolean {
  if (answer.status === 409) return !isTaken(answer)
  if (answer.status === 404) return isUnready(answer)
  return answer.status >= 400 && /can be safely retried/.test(messageOf(answer))
}

/** A worker that begins knows none of its own paths for a while; later it says of what is not there which thing. */
function isUnready(answer: Answer): boolean {
  return /^(HTTP 404 )?Not Found$/.test(messageOf(answer))
}

/** @throws TransientRefusal where a worker gave up waiting for another one, which may do it all the same */
function refuseLate(answer: Answer): Answer {
  if (answer.status !== 500 || !/timed out/i.test(messageOf(answer))) return answer
  throw new TransientRefusal(connectName, messageOf(answer), 'unknown')
}

/**
 * What a successful answer says.
 * @throws Refusal where it is none, or where it has another shape than Kafka Connect's answers have
 */
export function readAnswer<const S extends v.GenericSchema>(answer: Answer, schema: S): v.InferOutput<S> {
  if (!isSuccess(answer)) throw new Refusal(connectName, `${connectName} refuses: ${messageOf(answer)}`, '')
  const read = v.safeParse(schema, answer.body)
  if (read.success) return read.output
  const [issue] = read.issues
  const why = `an answer that is not ${connectName}'s: ${v.getDotPath(issue) ?? ''} ${issue.message}`
  throw new Refusal(connectName, why, '')
}

/** The same, null where there is no such connector. */
export function readIfThere<const S extends v.GenericSchema>(
  answer: Answer,
  schema: S,
): v.InferOutput<S> | null {
  return answer.status === 404 ? null : readAnswer(answer, schema)
}
