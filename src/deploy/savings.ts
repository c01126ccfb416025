import { beginWords, stayWords } from '../plan/jobs.js'
import type { Plan } from '../plan/plan.js'
import { bytesWords } from '../project/wording.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'

/** What a deployment leaves as it is, and what it builds anew, measured on the platform before anything is changed. */
export interface Savings {
  readonly stay: number
  readonly begin: number
  /** Statements whose state is built anew. */
  readonly rebuilt: readonly string[]
  /** Bytes of state of the jobs that stay; null where the platform does not say it of all of them. */
  readonly keptBytes: number | null
  /** The same of `rebuilt`: as much as the state of what serves has grown to. */
  readonly rebuiltBytes: number | null
}

/** Null where no job runs on. A platform that cannot say how large state is stops no deployment. */
export async function savingsOf(
  { jobs }: Pick<Plan, 'jobs'>,
  engine: Ports['engine'],
): Promise<Savings | null> {
  if (!engine.capabilities.streaming) return null
  const sizes = await sizesIn(engine, [...jobs.stay, ...jobs.rebuilt])
  return {
    stay: jobs.stay.length,
    begin: jobs.begin.length,
    rebuilt: jobs.rebuilt,
    keptBytes: sumOf(jobs.stay, sizes),
    rebuiltBytes: sumOf(jobs.rebuilt, sizes),
  }
}

async function sizesIn(
  engine: Ports['engine'],
  statements: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  try {
    return (await engine.stateSizes?.(statements)) ?? {}
  } catch (error) {
    if (error instanceof Refusal) return {}
    throw error
  }
}

function sumOf(names: readonly string[], sizes: Readonly<Record<string, number>>): number | null {
  const known = names.flatMap((name) => sizes[name] ?? [])
  return known.length < names.length ? null : known.reduce((sum, bytes) => sum + bytes, 0)
}

/** `5 jobs stay as they are with 1.2 GB of state, 3 begin, and 40.0 MB of state is rebuilt`; empty where there are none. */
export function savingsWords({ jobs }: Pick<Plan, 'jobs'>, { keptBytes, rebuiltBytes }: Savings): string {
  const [staying, beginning] = [stayWords(jobs), beginWords(jobs)]
  const kept = staying === '' || keptBytes === null ? '' : ` with ${bytesWords(keptBytes)} of state`
  const isRebuilt = jobs.rebuilt.length > 0 && rebuiltBytes !== null
  const rebuilt = isRebuilt ? `, and ${bytesWords(rebuiltBytes)} of state is rebuilt` : ''
  return `${[`${staying}${kept}`, beginning].filter((words) => words !== '').join(', ')}${rebuilt}`
}
