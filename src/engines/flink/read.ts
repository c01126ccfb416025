import * as v from 'valibot'
import { failureOf } from './failure.js'
import type { Answer } from './http.js'

/**
 * What a successful answer says.
 * @throws FlinkFailure where it is none, or where it has another shape than Flink's answers have
 */
export function readAnswer<const S extends v.GenericSchema>(
  { status, body }: Answer,
  schema: S,
): v.InferOutput<S> {
  if (status < 200 || status > 299) throw failureOf(status, body)
  const read = v.safeParse(schema, body)
  if (read.success) return read.output
  const [issue] = read.issues
  throw failureOf(status, {
    errors: [`an answer that is not Flink's: ${v.getDotPath(issue) ?? ''} ${issue.message}`],
  })
}
