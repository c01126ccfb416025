import type { TableComparison } from '../checks/comparison.js'
import type { Finding } from '../checks/finding.js'
import type { Plan } from '../plan/plan.js'
import type { Definitions } from './definitions.js'
import type { Journal } from './journal.js'
import type { Ports, ShownStep } from './ports.js'
import type { Rules } from './rules.js'
import type { Savings } from './savings.js'

/** Where an environment is changed: its platform, and its ledger. */
export interface Place {
  readonly journal: Journal
  readonly ports: Ports
}

/** One deployment's surroundings, and what it has found. */
export interface Site extends Place {
  readonly plan: Plan
  /** Null where nobody has looked. */
  readonly savings: Savings | null
  readonly rules: Rules
  /** How objects should be, of the release's both sides. */
  readonly definitions: Definitions
  /** When the run has to end, in milliseconds since 1970; null where nothing says so. */
  readonly due: number | null
  /** Whether an earlier run of this deployment was past its switch already. */
  readonly wasWatched: boolean
  /** Filled by the checks, and again by the watch, by green name. */
  readonly comparisons: Map<string, TableComparison>
  /** What the checks said of them. */
  readonly findings: Finding[]
  /** Steps that were confirmed when this run began. */
  readonly before: ReadonlySet<string>
  /** Steps that this run has done. */
  readonly done: ShownStep[]
  /** What steps remove, and only forget, as somebody else's stands in its place: names. */
  readonly forgotten: ReadonlySet<string>
  /** Steps that this run has left to the next one, as it had to end: they wait for something. */
  readonly left: ShownStep[]
  /** When this run had the environment to itself, in milliseconds since 1970. */
  readonly held: number
  /** When this run began: before it waited for the lease. */
  readonly since: number
}
