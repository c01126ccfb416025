import type { Environment } from '../plan/environment.js'
import type { Ledger, LedgerEntry } from './ledger.js'
import type { Site } from './site.js'
import { underWay } from './transitions.js'

/** How far a deployment that is under way has come, by its ledger. */
export interface Progress {
  /** When it began, or went on the last time: ISO 8601, UTC; null where the ledger does not say it any more. */
  readonly since: string | null
  /** How many steps it has; null where the ledger does not say it any more. */
  readonly steps: number | null
  /** Steps that are through, by id, in the order in which they came. */
  readonly done: readonly string[]
  /** What the ledger was told last. */
  readonly last: string
}

/** Entries beside those of the steps: what is asked of a ledger at the most. */
const most = 1_000

export async function progressOf(environment: Environment, ledger: Ledger): Promise<Progress | null> {
  if (!underWay.has(environment.phase)) return null
  const entries = await ledger.history(most)
  const first = entries.find(({ action, message }) => begins.has(action) && stepsIn(message) !== null)
  return {
    since: first?.at ?? null,
    steps: first === undefined ? null : stepsIn(first.message),
    // What is no step of a plan, as settling consumers, has no object.
    done: environment.confirmed.filter((id) => id.includes(':')),
    last: entries[0]?.message ?? '',
  }
}

const begins: ReadonlySet<LedgerEntry['action']> = new Set(['deploy', 'install'])

/** `7 steps from release/1`, as a deployment says it of itself when it begins. */
function stepsIn(message: string): number | null {
  const said = /^(\d+) steps/.exec(message)
  return said === null ? null : Number(said[1])
}

/** `3 of 7 steps done since …`, and what came last. */
export function progressWords({ since, steps, done, last }: Progress): string {
  const of = steps === null ? '' : ` of ${steps}`
  const left = steps === null || steps < done.length ? '' : `, ${steps - done.length} left`
  return `${done.length}${of} steps done${left}${since === null ? '' : `; begun ${since}`}; last: ${last}`
}

/** All steps of a deployment: those that are through already, and those that are planned. */
export function countOf({ plan, before }: Pick<Site, 'plan' | 'before'>): number {
  const through = [...before].filter((id) => id.includes(':'))
  return new Set([...through, ...plan.steps.map(({ id }) => id)]).size
}
