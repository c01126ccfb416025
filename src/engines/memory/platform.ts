/** A simulated platform: what survives when the process that drives it dies. */

export interface Held {
  readonly name: string
  readonly kind: 'table' | 'view' | 'statement' | 'external' | 'connector'
  /** Null where it is not ours. */
  readonly content: string | null
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly state: string
  readonly options: Readonly<Record<string, string>>
  /** How often a statement wrote into it: more than the number of its writers means that something ran twice. */
  readonly fills: number
}

export interface Platform {
  readonly objects: Map<string, Held>
  /** What each consumer shows: a table, or the content of a view of the project's own. */
  readonly consumers: Map<string, string>
  /** The project's own views among the consumers. */
  readonly views: Map<string, { readonly sql: string; readonly reads: readonly string[] }>
  /** The keys of what was applied, with the object that each made. */
  readonly keys: Map<string, string>
  /** Whose hand is the newest, and which deployment acted last under it. */
  readonly fence: { token: number; generation: number }
  /** Observations that a statement needs until it has caught up. */
  readonly lag: Map<string, number>
  /** Rows of green that differ from blue, by green name. */
  readonly differences: Map<string, number>
}

export function emptyPlatform(): Platform {
  return {
    objects: new Map(),
    consumers: new Map(),
    views: new Map(),
    keys: new Map(),
    fence: { token: 0, generation: 0 },
    lag: new Map(),
    differences: new Map(),
  }
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
    fills: 0,
    ...parts,
  }
}
