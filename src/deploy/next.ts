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
  /** What the last decision left for want of room; null where there was none yet. */
  readonly open: readonly Leg[] | null
  /** The first that failed; null where none did. */
  readonly failure: Ended | null
  /** The run has to end: nothing more may begin. */
  readonly isDue: boolean
  /** How many legs may work side by side. */
  readonly limit: number
}

/** What comes next. */
export type Decision =
  /**
   * Record how those came out that are over, and what begins, as one transition; then begin. `open` could begin as well,
   * were there room.
   */
  | {
      readonly do: 'act'
      readonly ended: readonly Ended[]
      readonly begin: readonly Leg[]
      readonly open: readonly Leg[]
    }
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
  const { ended, running, isDue } = observed
  const failure = observed.failure ?? ended.find(({ outcome }) => outcome === 'failed') ?? null
  const through = throughBy(course, environment, observed)
  const { begin, open } = failure !== null || isDue ? none : ready(course, through, observed)
  if (ended.length > 0 || begin.length > 0) return { do: 'act', ended, begin, open }
  if (running.size > 0) return { do: 'wait' }
  if (failure !== null) return { do: 'refuse', failure }
  const left = course.legs.filter(({ id }) => !through(id))
  if (left.length === 0) return { do: 'done' }
  return { do: isDue ? 'pause' : 'stuck', left }
}

/** What earlier runs of the same deployment confirmed, and this one leaves out. Its end makes the ledger forget it. */
export function lastingIn(
  { lasting }: Course,
  { confirmed }: Environment,
  known: ReadonlySet<string> = new Set(),
): readonly string[] {
  return [...lasting].filter((id) => !known.has(id) && confirmed.includes(id))
}

type Through = (id: string) => boolean

/** Whether a leg is through: by this run, or by an earlier one where that lasts. */
function throughBy(course: Course, environment: Environment, { through, ended }: Observed): Through {
  const kept = new Set(lastingIn(course, environment, through))
  for (const { leg, outcome } of ended) if (outcome === 'through') kept.add(leg.id)
  return (id) => through.has(id) || kept.has(id) || !course.ids.has(id)
}

interface Ready {
  readonly begin: readonly Leg[]
  readonly open: readonly Leg[]
}

const none: Ready = { begin: [], open: [] }

/**
 * What may begin now: what was left for want of room, and what follows at once from what is over. Only where nothing
 * moves all legs are looked at, so that no decision costs more for a course that is longer.
 */
function ready(course: Course, through: Through, observed: Observed): Ready {
  const { open, ended, running } = observed
  const all = () => chosen(freed(course.legs, through, observed), observed)
  if (open === null) return all()
  const followers = new Set(ended.flatMap(({ leg }) => course.followers.get(leg.id) ?? []))
  const found = chosen(merged(course, open, freed([...followers], through, observed)), observed)
  const isStill = found.begin.length === 0 && ended.length === 0 && running.size === 0
  return isStill ? all() : found
}

/** Those of some legs that have not begun, and whose predecessors are all through. */
function freed(legs: readonly Leg[], through: Through, { running }: Observed): readonly Leg[] {
  return legs.filter(({ id, after }) => !running.has(id) && !through(id) && after.every(through))
}

/** What was left stands in order of rank already, and may be thousands of legs: each of a few more goes to its place. */
function merged({ ranks }: Course, open: readonly Leg[], more: readonly Leg[]): readonly Leg[] {
  const rank = ({ id }: Leg) => ranks.get(id) ?? 0
  const all = [...open]
  for (const leg of more) all.splice(placeFor(rank(leg), all, rank), 0, leg)
  return all
}

/** Behind all that rank as high or higher: where a sort that is stable would put it. */
function placeFor(own: number, legs: readonly Leg[], rank: (leg: Leg) => number): number {
  let [low, high] = [0, legs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const leg = legs[middle]
    if (leg !== undefined && rank(leg) <= own) low = middle + 1
    else high = middle
  }
  return low
}

/** As many of some legs as there is room for, in their order. */
function chosen(can: readonly Leg[], { running, limit }: Observed): Ready {
  let room = limit - working(running)
  const [begin, open]: [Leg[], Leg[]] = [[], []]
  for (const leg of can) {
    if (leg.works && room <= 0) open.push(leg)
    else begin.push(leg)
    if (leg.works) room -= 1
  }
  return { begin, open }
}

function working(running: ReadonlyMap<string, Leg>): number {
  let count = 0
  for (const { works } of running.values()) if (works) count += 1
  return count
}
