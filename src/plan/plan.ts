import type { Fault, Warning } from '../project/fault.js'
import type { Release } from '../release/release.js'
import type { ViewDefinition } from './consumer.js'
import type { Footing, Serving } from './environment.js'
import type { PlannedJobs } from './jobs.js'

/** An open set: an engine or a later version may know more. */
export type StepKind =
  | 'expect-external'
  | 'create-table'
  | 'alter-table'
  | 'create-view'
  | 'start-statement'
  | 'seed'
  | 'create-connector'
  | 'alter-in-place'
  | 'wait-caught-up'
  | 'check'
  | 'approve'
  | 'switch'
  | 'watch'
  | 'retire'
  | (string & {})

/** How a statement gets its past; and how a connector takes the place of the one before it. */
export type Strategy = 'rebuild' | 'from-time' | 'carry-offsets' | ConnectorStrategy | 'none'

/**
 * A connector writes into a target of its own (`new-target`), or into that of the one before it, which then stops: from
 * the beginning where what it writes takes the place of what is there (`upsert`), else behind what that one carried
 * (`append`).
 */
export type ConnectorStrategy = 'new-target' | 'upsert' | 'append'

export interface Step {
  /** Stable and readable: `create-table:int_3_v2`. */
  readonly id: string
  readonly kind: StepKind
  /** The one object it works on, by its deployed name. */
  readonly object: string
  readonly after: readonly string[]
  /** The longest path from a first step; 0 for a first step. */
  readonly level: number
  readonly strategy: Strategy
  /** The id of the step, or the words, that undo it; null where nothing needs undoing. */
  readonly inverse: string | null
  readonly file: string
  readonly line: number
  /** The Flink SQL that it sends, names final; null where it sends none. */
  readonly sql: string | null
  /** Of the canonical SQL and properties; null where there is none. */
  readonly content: string | null
  readonly properties: Readonly<Record<string, string>>
  /** Blue objects that it touches; empty before the switch. */
  readonly touches: readonly string[]
  readonly reads: readonly string[]
  readonly writes: readonly string[]
}

/** What a consumer shows before and after: a table; or, a view of the project's own, a definition by its content. */
export interface ConsumerMove {
  /** What stands behind `published.`; of a view of the project's own, its name. */
  readonly consumer: string
  /** Null where there was none. */
  readonly from: string | null
  /** Null where it goes. */
  readonly to: string | null
  /** Only of a view of the project's own: what defines it from now on; where it goes, what defined it. */
  readonly view?: ViewDefinition
}

/** Blue and green of one table or view, to be compared before the switch, and while it is watched after it. */
export interface ComparedPair {
  readonly identity: string
  readonly blue: string
  readonly green: string
  readonly primaryKey: readonly string[]
  /** Only of a view of the project's own that is a consumer: it has one name before and after the switch. */
  readonly views?: ComparedViews
}

/** A view of the project's own, by its name. */
export interface NamedView {
  readonly name: string
  readonly view: ViewDefinition
}

/** What defines a consumer on each side, behind the views of its kind that it reads. */
export interface ComparedViews {
  readonly blue: readonly NamedView[]
  readonly green: readonly NamedView[]
}

export interface Plan {
  readonly release: Release
  readonly environment: string
  readonly engine: string
  /** The ledger was empty: the plan assumes that the baseline runs there. */
  readonly assumed: boolean
  /** `sha256:` and 64 hex digits. */
  readonly hash: string
  /** In an order in which they can be run one after the other. */
  readonly steps: readonly Step[]
  readonly moves: readonly ConsumerMove[]
  /** Where consumers go first, because what they show is replaced under its own name; else null. */
  readonly retreat: Footing | null
  /** What serves after the switch, but for the branch that it came from. */
  readonly serves: Serving
  /** Tables and views that stay as they are from then on, whatever git says. */
  readonly pins: readonly string[]
  readonly pairs: readonly ComparedPair[]
  readonly jobs: PlannedJobs
  /** What cannot be undone, in words. */
  readonly irreversible: readonly string[]
  readonly warnings: readonly Warning[]
  readonly faults: readonly Fault[]
}
