import * as v from 'valibot'
import { causeOf } from '../flink/cause.js'

/** How a connector is, with its tasks. */
export interface ConnectorStatus {
  /** `starting`: it, or one of its tasks, is on its way; or it has none yet. */
  readonly state: 'starting' | 'running' | 'paused' | 'stopped' | 'failed'
  /** Why it, or one of its tasks, has failed; else empty. */
  readonly detail: string
}

const part = { state: v.string(), trace: v.optional(v.string()) }
export const statusSchema = v.object({
  connector: v.object(part),
  tasks: v.array(v.object({ id: v.number(), ...part })),
})

/** A connector may run while a task of it has failed: then it carries nothing, or not all. */
export function statusOf({ connector, tasks }: v.InferOutput<typeof statusSchema>): ConnectorStatus {
  if (connector.state === 'FAILED') return { state: 'failed', detail: failureIn(connector.trace) }
  const broken = tasks.find(({ state }) => state === 'FAILED')
  if (broken !== undefined)
    return { state: 'failed', detail: `task ${broken.id}: ${failureIn(broken.trace)}` }
  return { state: stateOf(connector.state, tasks), detail: '' }
}

function stateOf(state: string, tasks: readonly { readonly state: string }[]): ConnectorStatus['state'] {
  // Nothing is carried any more only once all tasks have ended.
  if (state === 'STOPPED') return tasks.length === 0 ? 'stopped' : 'starting'
  if (state === 'PAUSED') return 'paused'
  const runs = state === 'RUNNING' && tasks.length > 0
  return runs && tasks.every((task) => task.state === 'RUNNING') ? 'running' : 'starting'
}

/** What failed, and why: the outermost and the innermost of the exceptions in a trace. */
function failureIn(trace = ''): string {
  const { message } = causeOf(trace)
  const [, outer = ''] = /^(?:[\w$]+\.)+[\w$]+: (.+)/.exec(trace) ?? []
  return outer === '' || message.startsWith(outer) ? message : `${outer}: ${message}`
}
