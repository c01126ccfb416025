import type { Adoption } from '../engines/engine.js'
import { byTable } from '../plan/by-table.js'
import type { ConsumerMove, Step } from '../plan/plan.js'
import type { Consumers } from '../plan/consumer.js'
import type { Environment } from '../plan/environment.js'
import type { LedgerEntry } from './ledger.js'
import type { ShownStep } from './ports.js'

/** What a leg does: data, which the edge carries out. Every one can be done again after a crash. */
export type Act =
  /** A step that the engine takes by key. */
  | { readonly do: 'apply'; readonly step: Step }
  /** Consumers move together; those that show already what they should are left. */
  | { readonly do: 'move'; readonly moves: readonly ConsumerMove[] }
  /** Consumers go from what the ledger says they show to this, null where they stay; `again`: those that are not there. */
  | { readonly do: 'show'; readonly consumers: Consumers | null; readonly again?: ReadonlySet<string> }
  /** Consumers show what the ledger says: a run that died in a switch may have left them ahead of it. */
  | { readonly do: 'settle' }
  /** What others made becomes ours. */
  | { readonly do: 'adopt'; readonly adoptions: readonly Adoption[] }
  | { readonly do: 'remove'; readonly names: readonly string[] }
  /** Looks, for as long as its kind says, and changes nothing. */
  | { readonly do: 'look'; readonly step: Step }
  /** The checks' verdict on all that was compared. */
  | { readonly do: 'judge' }
  /** Whether the environment's rules let the switch begin now. */
  | { readonly do: 'permit' }
  /** Only the record changes. */
  | { readonly do: 'note' }

/** How a leg came out. `left`: the run had to end before the leg was through; another one goes on with it. */
export interface Ended {
  readonly leg: Leg
  readonly outcome: 'through' | 'failed' | 'left'
  /** For people; may be empty. */
  readonly detail: string
  /** What was thrown; null unless it failed. */
  readonly error: unknown
}

/** How the record changes with legs that begin, that are through, and with one that failed. Pure. */
export interface Recording {
  /** @param at ISO 8601, UTC; of all three */
  readonly begun: (environment: Environment, legs: readonly Leg[], at: string) => Environment
  readonly through: (environment: Environment, legs: readonly Leg[], at: string) => Environment
  readonly failed: (environment: Environment, ended: Ended, at: string) => Environment
}

export type Words = Pick<LedgerEntry, 'action' | 'object' | 'message'>

/** One act of a course. */
export interface Leg {
  /** Of a leg that carries out a step of a plan: the step's. */
  readonly id: string
  /** What a person is shown; null where there is nothing to see. */
  readonly step: ShownStep | null
  /** Legs that have to be through before; those that are not part of the course count as through. */
  readonly after: readonly string[]
  readonly act: Act
  /** Whether it changes the platform, or counts from its beginning: then that is recorded before it. */
  readonly changes: boolean
  /** Whether it takes a place among those that work side by side; what merely waits takes none. */
  readonly works: boolean
  /** Whether it is not done again where an earlier run of the same deployment confirmed it. */
  readonly lasts: boolean
  readonly recording: Recording
  /** How the ledger says it, where that is not like any step: when it begins (null), and how it came out. */
  readonly words: (ended: Ended | null) => Words | null
}

/** The legs of one command, in an order in which they may begin: the longest way to the end first. */
export interface Course {
  readonly legs: readonly Leg[]
  readonly ids: ReadonlySet<string>
  /** The place of each leg in that order. */
  readonly ranks: ReadonlyMap<string, number>
  /** What comes after each leg at once. */
  readonly followers: ReadonlyMap<string, readonly Leg[]>
  /** The legs that last. */
  readonly lasting: ReadonlySet<string>
}

const unchanged: Recording = {
  begun: (environment) => environment,
  through: (environment) => environment,
  failed: (environment) => environment,
}

/** Acts that change nothing on the platform. */
const harmless: ReadonlySet<Act['do']> = new Set(['note', 'look', 'judge', 'permit'])

/** A leg that says only what is special about it. */
export function leg(
  parts: Pick<Leg, 'id' | 'act'> &
    Partial<Omit<Leg, 'recording'>> & { readonly recording?: Partial<Recording> },
): Leg {
  const { recording, ...rest } = parts
  return {
    step: null,
    after: [],
    changes: !harmless.has(rest.act.do),
    works: true,
    lasts: false,
    words: () => null,
    ...rest,
    recording: { ...unchanged, ...recording },
  }
}

/**
 * Puts legs in the order in which they are chosen when not all that could begin may: what has the longest way of legs
 * behind it first, so that the end is not held up by it.
 */
export function courseOf(legs: readonly Leg[]): Course {
  const ways = waysOf(legs)
  const way = ({ id }: Leg) => ways.get(id) ?? 0
  const sorted = legs.toSorted((a, b) => way(b) - way(a))
  return {
    legs: sorted,
    ids: new Set(ways.keys()),
    ranks: new Map(sorted.map(({ id }, rank) => [id, rank])),
    followers: byTable(legs, ({ after }) => after),
    lasting: new Set(legs.filter(({ lasts }) => lasts).map(({ id }) => id)),
  }
}

/** How many legs the longest way from each one to the end has; legs in a cycle have some number. */
function waysOf(legs: readonly Leg[]): ReadonlyMap<string, number> {
  const byId = new Map(legs.map((one) => [one.id, one]))
  const followers = new Map<string, number>()
  for (const { after } of legs) for (const id of after) followers.set(id, (followers.get(id) ?? 0) + 1)
  const ways = new Map(legs.map(({ id }) => [id, 1]))
  const last = legs.filter(({ id }) => !followers.has(id))
  for (const one of last) {
    for (const id of one.after) {
      const before = byId.get(id)
      if (before === undefined) continue
      ways.set(id, Math.max(ways.get(id) ?? 1, (ways.get(one.id) ?? 1) + 1))
      const left = (followers.get(id) ?? 1) - 1
      followers.set(id, left)
      if (left === 0) last.push(before)
    }
  }
  return ways
}

/** The record once some legs begin. */
export function begun(environment: Environment, legs: readonly Leg[], at: string): Environment {
  return groups(legs).reduce((record, group) => group.recording.begun(record, group.legs, at), environment)
}

/** The record once some legs are over, in whatever way. */
export function over(environment: Environment, ended: readonly Ended[], at: string): Environment {
  const through = ended.filter(({ outcome }) => outcome === 'through').map((one) => one.leg)
  const next = groups(through).reduce(
    (record, group) => group.recording.through(record, group.legs, at),
    environment,
  )
  return ended
    .filter(({ outcome }) => outcome === 'failed')
    .reduce((record, one) => one.leg.recording.failed(record, one, at), next)
}

interface Group {
  readonly recording: Recording
  readonly legs: Leg[]
}

/** Legs that are recorded alike, together: a record of thousands of objects is then changed once. */
function groups(legs: readonly Leg[]): readonly Group[] {
  return legs.reduce<Group[]>((found, one) => {
    const last = found.at(-1)
    if (last?.recording === one.recording) last.legs.push(one)
    else found.push({ recording: one.recording, legs: [one] })
    return found
  }, [])
}
