import type { Consumers } from './consumer.js'

/** What the ledger says of one environment: the state that a plan starts from. */

export type EnvironmentPhase =
  'empty' | 'serving' | 'deploying' | 'validated' | 'watching' | 'rolling-back' | 'failed'
export type Colour = 'blue' | 'green' | 'superseded'

export interface EnvironmentObject {
  /** Deployed name. */
  readonly name: string
  readonly kind: 'table' | 'view' | 'statement' | 'seed' | 'connector' | 'external'
  /** For tables and views, the table; for statements, the first table they write. */
  readonly table: string
  /** Content hash of what was deployed under this name. */
  readonly content: string
  readonly colour: Colour
  /** `ready`; or what was begun and is not confirmed: `creating`, `removing`, `retiring`; or `failed`; or `left` by a lost ledger. */
  readonly state: string
  /** When it took its colour at a switch (ISO 8601, UTC); null where it has had it from the beginning. */
  readonly since: string | null
  /** Options that can be altered while it lives; null where an alteration was begun and is not confirmed. */
  readonly options: Readonly<Record<string, string | null>>
  /** Tables that a statement or view reads; a retire honours them. */
  readonly reads: readonly string[]
  /** Tables that a statement writes; its own name for a table or view. */
  readonly writes: readonly string[]
  /** Somebody else made it, and an installation took it over: it is removed only once it is superseded. */
  readonly adopted?: boolean | undefined
  /** A statement that an installation took over with the rows of what it fills, and did not run. */
  readonly unrun?: boolean | undefined
}

export interface Proof {
  readonly release: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly outcome: 'pass' | 'fail' | 'inconclusive'
  /** The commit that was proved; null where it is not known. */
  readonly commit: string | null
  /** The page of the run that proved it; null where that was none of a code host's. */
  readonly run: string | null
}

/** What serves, or served. */
export interface Serving {
  /** Null after an installation, or where the baseline serves again. */
  readonly release: string | null
  /** The branch that the release came from; null where that is not known. */
  readonly line: string | null
  readonly commit: string | null
  /** Identity → name. */
  readonly tables: Readonly<Record<string, string>>
  readonly consumers: Consumers
  /** Table → its options that can be altered while it lives, as they should be. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What can serve again. */
export interface Footing extends Serving {
  /** Keys of the objects that are blue then. */
  readonly objects: readonly string[]
  /** Keys of those that are superseded then, as far as that is known; what else serves now is green then. */
  readonly superseded: readonly string[]
}

export interface Environment {
  readonly format: 1
  readonly phase: EnvironmentPhase
  /** The release that serves, or is being deployed; null after an installation. */
  readonly release: string | null
  /** Its branch; null where that is not known. */
  readonly line: string | null
  readonly serves: Serving
  /** What served before the last switch: what a rollback returns to. Null where there is nothing to go back to. */
  readonly previous: Footing | null
  /** When the last switch was; null before it, and once it was undone. */
  readonly switchedAt: string | null
  /** Tables and views that releases left out: they stay as they are until their own next change, whatever git says. */
  readonly pins: readonly string[]
  /** Counts the deployments begun here; part of the key of every act, so that a repeated one is not taken for done. */
  readonly generation: number
  readonly objects: readonly EnvironmentObject[]
  /** Steps confirmed in the deployment under way, by id. */
  readonly confirmed: readonly string[]
  /** Statement → since when the deployment under way waits for it to catch up (ISO 8601, UTC), in whatever run. */
  readonly catchingUp: Readonly<Record<string, string>>
  /** Whether the rollback under way removes green too, or one that is over has still to. */
  readonly discarding: boolean
  readonly proofs: readonly Proof[]
  /** Every table, view and seed that ever served here, with its content: a target name never serves other content. */
  readonly served: Readonly<Record<string, string>>
}
