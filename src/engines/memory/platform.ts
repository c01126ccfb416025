/** A simulated platform: what survives when the process that drives it dies. Plain data, so that it can be cloned. */

export interface Held {
  readonly name: string
  readonly kind: 'table' | 'view' | 'statement' | 'external' | 'connector'
  /** Null where it is not ours. */
  readonly content: string | null
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly state: string
  readonly options: Readonly<Record<string, string>>
  /** What made it, its ALTERs behind it; null where nobody knows. */
  readonly sql: string | null
  /** How often a statement wrote into it: more than the number of its writers means that something ran twice. */
  readonly fills: number
}

/** From the least to the most, both included. */
export type Span = readonly [number, number]

/** How a platform behaves. Times are milliseconds; shares are from 0 (never) to 1 (always). */
export interface Traits {
  /** Chance is the same for the same seed, whatever the order in which things are asked. */
  readonly seed: number
  /** How long an act takes. */
  readonly act: Span
  /** How long a statement takes to start once it has a slot. */
  readonly startup: Span
  /** Records that a statement processes in a second. */
  readonly rate: number
  /** Statements that can run at once; the next one waits in `starting`. */
  readonly slots: number
  /** How far `observe` and `consumers` lag behind. */
  readonly staleness: number
  /** Acts whose answer does not come in time: half of them have happened by then, the others happen later. */
  readonly late: number
  /** Requests that arrive twice, the second time later. */
  readonly duplicate: number
  /** Requests that are turned away, and would not be a moment later. */
  readonly transient: number
  /** How much later what is late or double arrives. */
  readonly delay: Span
  /** Acts of several parts happen part by part, so that a process may die between two. */
  readonly piecemeal: boolean
  /** Rows that an external has when it is first expected; null: tables hold no rows, and comparisons count ten. */
  readonly rows: number | null
}

/** At once, faultless, without rows. */
export const plainTraits: Traits = {
  seed: 1,
  act: [0, 0],
  startup: [0, 0],
  rate: Infinity,
  slots: Infinity,
  staleness: 0,
  late: 0,
  duplicate: 0,
  transient: 0,
  delay: [0, 0],
  piecemeal: false,
  rows: null,
}

/** When something happens: before a request is sent, between two parts of an act, or before its answer is heard. */
export type Moment = 'before' | 'inside' | 'after'

/** A fault on demand. */
export interface Fault {
  /** The act that it meets: a step's id, `switch`, `retire` and the names; `*` for every one. */
  readonly act: string
  readonly moment: Moment
  /** `transient`: asked again, it would go on; `permanent`: it would not; `crash`: the process is dead. */
  readonly kind: 'transient' | 'permanent' | 'crash'
  readonly message: string
  /** How often it is still to happen. */
  times: number
}

/** How far a statement has come. */
export interface Run {
  /** When it was asked for. */
  readonly asked: number
  /** How long it takes to start. */
  readonly startup: number
  /** A seed: it ends. */
  readonly bounded: boolean
  /** When it got its slot; null while it waits for one. */
  readonly granted: number | null
  /** Records that it has to process, and had processed at an instant. */
  readonly total: number
  readonly done: number
  readonly since: number
  /** Why it failed or was stopped; else empty. */
  readonly message: string
}

/** Rows that one statement brought into a table; null: rows that are there whatever runs. */
export interface Contribution {
  readonly statement: string | null
  readonly rows: readonly string[]
}

export interface View {
  readonly sql: string
  readonly reads: readonly string[]
}

/** What could be seen from an instant on. */
export interface Sight {
  readonly at: number
  readonly objects: ReadonlyMap<string, Held>
  readonly consumers: ReadonlyMap<string, string>
}

/** What a consumer showed before a switch that has not come to its end. */
export interface Shown {
  readonly consumer: string
  readonly to: string | null
  readonly view: View | null
}

export interface Platform {
  traits: Traits
  readonly objects: Map<string, Held>
  /** What each consumer shows: a table, or the content of a view of the project's own. */
  readonly consumers: Map<string, string>
  /** The project's own views among the consumers. */
  readonly views: Map<string, View>
  /** What was adopted under another name than the platform has for it: ours → the platform's. */
  readonly adopted: Map<string, string>
  /** What was ours, and somebody else has taken away: what stands there since is another's. */
  readonly lost: Set<string>
  /** The keys of what was applied, with the object that each made. */
  readonly keys: Map<string, string>
  /** The keys of what was begun and has not come to its end, with the object that each makes. */
  readonly begun: Map<string, string>
  /** Whose hand is the newest, and which deployment acted last under it. */
  readonly fence: { token: number; generation: number }
  /** Where a switch is under way that does not move everything at once: what there was before it. */
  readonly interrupted: Map<string, Shown>
  /** Observations that a statement needs until it has caught up. */
  readonly lag: Map<string, number>
  /** Rows of green that differ from blue, by green name. */
  readonly differences: Map<string, number>
  /** How far each statement has come. */
  readonly runs: Map<string, Run>
  /** What stands in each table. */
  readonly contents: Map<string, readonly Contribution[]>
  /** What a view or a statement makes of its rows: its SQL without versions. */
  readonly logic: Map<string, string>
  readonly faults: Fault[]
  /** Oldest first; kept only where reads lag behind. */
  readonly past: Sight[]
  /** Requests in the order in which they were sent, and the latest that changed each object. */
  readonly requests: { last: number; readonly handled: Map<string, number> }
  /** How often each act was asked for: chance is another one each time. */
  readonly asked: Map<string, number>
}

/** @param traits those that are otherwise than at once and faultless */
export function emptyPlatform(traits: Partial<Traits> = {}): Platform {
  return {
    traits: { ...plainTraits, ...traits },
    objects: new Map(),
    consumers: new Map(),
    views: new Map(),
    adopted: new Map(),
    lost: new Set(),
    keys: new Map(),
    begun: new Map(),
    fence: { token: 0, generation: 0 },
    interrupted: new Map(),
    lag: new Map(),
    differences: new Map(),
    runs: new Map(),
    contents: new Map(),
    logic: new Map(),
    faults: [],
    past: [],
    requests: { last: 0, handled: new Map() },
    asked: new Map(),
  }
}

/** Whether something was applied with a key, and what it made is there still. */
export function isDone(platform: Platform, key: string): boolean {
  const name = platform.keys.get(key)
  return name !== undefined && platform.objects.has(name) && !isTaken(platform, name)
}

/** Whether somebody else has put another in the place of what was ours. */
export function isTaken({ lost, objects }: Platform, name: string): boolean {
  return lost.has(name) && objects.get(name)?.content === null
}

export function held(name: string, kind: Held['kind'], parts: Partial<Held> = {}): Held {
  return {
    name,
    kind,
    content: null,
    reads: [],
    writes: [],
    state: 'ready',
    options: {},
    sql: null,
    fills: 0,
    ...parts,
  }
}
