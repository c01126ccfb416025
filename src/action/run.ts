import { Refusal } from '../deploy/refusal.js'
import { messageOf } from '../project/wording.js'
import type { ReportContext, ReportedData } from '../report/context.js'
import { unplaced } from './annotations.js'
import type { ActionEvent } from './event.js'
import type { Inputs } from './inputs.js'
import type { ActionPorts, CodeHost, Planned, PlanOptions } from './ports.js'
import type { Rewritten } from './rewrite.js'

/** One run of the action: what its parts share. */
export interface Run {
  readonly ports: ActionPorts
  readonly inputs: Inputs
  readonly options: PlanOptions
  readonly event: ActionEvent
  /** Null without a token: then nothing is written to GitHub. */
  readonly host: CodeHost | null
}

/** What a report shows beside the plan. */
export function contextOf(
  { event }: Run,
  { plan, soFar, environments }: Planned,
  rewrite: Rewritten,
  data: ReportedData | null,
): ReportContext {
  const commit = plan.release.head.commit
  const base = event.payload.pull_request?.base.ref
  return {
    environments,
    ...(data === null ? {} : { data }),
    ...(soFar === null || base === undefined ? {} : { soFar: { branch: base, release: soFar } }),
    ...(event.runUrl === null ? {} : { runUrl: event.runUrl }),
    ...(commit === null ? {} : { blobUrl: `${event.serverUrl}/${event.repository}/blob/${commit}/` }),
    ...(rewrite.state === 'unneeded' ? {} : { rewrite }),
  }
}

/** Reporting that fails is a warning: the plan stands, whether or not GitHub shows it. */
export async function reporting<T>({ ports }: Run, what: string, act: () => Promise<T>): Promise<T | null> {
  try {
    return await act()
  } catch (error) {
    const refusal = error instanceof Refusal ? error : null
    const message = refusal ? `${refusal.message}\n${refusal.next}` : messageOf(error)
    await ports.runner.annotate(unplaced('warning', what, message))
    return null
  }
}
