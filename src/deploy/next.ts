import type { Environment } from '../plan/environment.js'
import type { Course, Ended, Leg } from './course.js'

/** What a run sees of itself at one moment. */
export interface Observed {
  /** Legs whose end this run has recorded, and those that it found confirmed. */
  readonly through: ReadonlySet<string>
  /** Legs that are acting now. */
  readonly running: ReadonlyMap<string, Leg>
  /** Legs that are over, which nothing says of yet. */
  readonly ended: readonly Ended[]
  /** The first that failed; null where none did. */
  readonly failure: Ended | null
  /** The run has to end: nothing more may begin. */
  readonly isDue: boolean
  /** How many legs may work side by side. */
  readonly limit: number
}

/** What comes next. */
export type Decision =
  /** Record how those came out that are over, and what begins, as one transition; then begin. */
  | { readonly do: 'act'; readonly ended: readonly Ended[]; readonly begin: readonly Leg[] }
  /** Until one of those that run is over. */
  | { readonly do: 'wait' }
  | { readonly do: 'done' }
  /** The run ends here, and another goes on. */
  | { readonly do: 'pause'; readonly left: readonly Leg[] }
  | { readonly do: 'refuse'; readonly failure: Ended }
  /** Legs that wait for each other. */
  | { readonly do: 'stuck'; readonly left: readonly Leg[] }

/**
 * The state machine of every command on an environment (DESIGN §6). What is over is recorded first, together with what
 * begins: each leg as soon as its predecessors are through. After a failure, or once the run has to end, nothing begins
 * any more, and what runs is waited for.
 */
export function next(course: Course, environment: Environment, observed: Observed): Decision {
  const { ended, running } = observed
  const failure = observed.failure ?? ended.find(({ outcome }) => outcome === 'failed') ?? null
  const through = throughBy(course, environment, observed)
  const begin = failure !== null || observed.isDue ? [] : ready(course, through, observed)
  if (ended.length > 0 || begin.length > 0) return { do: 'act', ended, begin }
  if (running.size > 0) return { do: 'wait' }
  if (failure !== null) return { do: 'refuse', failure }
  const left = course.legs.filter(({ id }) => !through(id))
  if (left.length === 0) return { do: 'done' }
  return { do: observed.isDue ? 'pause' : 'stuck', left }
}

/** What earlier runs of the same deployment confirmed, and this one leaves out. Its end makes the ledger forget it. */
export function lastingIn({ lasting }: Course, { confirmed }: Environment): ReadonlySet<string> {
  return new Set(lasting.size === 0 ? [] : confirmed.filter((id) => lasting.has(id)))
}

/** Whether a leg is through: by this run, or by an earlier one where that lasts. */
function throughBy(
  course: Course,
  environment: Environment,
  { through, ended }: Observed,
): (id: string) => boolean {
  const kept = new Set(lastingIn(course, environment))
  for (const { leg, outcome } of ended) if (outcome === 'through') kept.add(leg.id)
  return (id) => through.has(id) || kept.has(id) || !course.ids.has(id)
}

function ready(
  { legs }: Course,
  through: (id: string) => boolean,
  { running, ended, limit }: Observed,
): readonly Leg[] {
  const over = new Set(ended.map(({ leg }) => leg.id))
  let room = limit - [...running.values()].filter(({ works }) => works).length
  return legs.filter((leg) => {
    if (leg.works && room <= 0) return false
    const { id, after } = leg
    if (through(id) || running.has(id) || over.has(id) || !after.every(through)) return false
    if (leg.works) room -= 1
    return true
  })
}
