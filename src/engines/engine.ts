import type { TableComparison } from '../checks/comparison.js'
import type { ComparedPair, ConsumerMove, Step } from '../plan/plan.js'

/** What a kind of platform can do; the plan prints what it cannot. */
export interface Capabilities {
  /** All consumers of a release move in one transaction. */
  readonly atomicSwitch: boolean
  /** A living table's options can be altered. */
  readonly alterInPlace: boolean
  /** A new statement can take over another's offsets. */
  readonly carryOffsets: boolean
  /** Statements run on; false: each job is one full recomputation over the source rows. */
  readonly streaming: boolean
  /** Whether connectors can be made here. */
  readonly connectors: boolean
  /** The longest name it takes, in bytes. */
  readonly nameLimit: number
}

export interface ObservedObject {
  readonly name: string
  readonly kind: 'table' | 'view' | 'statement' | 'external'
  /** Content hash that apply recorded with it; null for objects that are not ours. */
  readonly content: string | null
  readonly state: string
  readonly rows: number | null
}

export interface Problem {
  /** The step that would fail. */
  readonly step: string
  readonly message: string
  readonly hint: string
  readonly file: string
  readonly line: number
}

/** A step as it is about to be carried out. */
export interface IntendedAct {
  readonly step: Step
  /** The key that it will be applied with: where it was already, it changes nothing any more. */
  readonly key: string
  /** How it moves consumers; empty where it moves none. */
  readonly moves: readonly ConsumerMove[]
}

export interface Applied {
  /** False where the key shows that it had happened before. */
  readonly done: boolean
  /** `1,200 rows`, for progress; may be empty. */
  readonly detail: string
}

/** The port that every platform's adapter implements. DESIGN §6 has the laws. Platform refusals throw `Refusal`. */
export interface Engine {
  readonly name: string
  readonly capabilities: Capabilities
  /**
   * Everything that can be known to fail before anything is changed: all at once. The acts are rehearsed in their order,
   * so that what one of them takes away (`remove`) can be made again by a later one; the views that moves define too.
   */
  preflight(acts: readonly IntendedAct[]): Promise<readonly Problem[]>
  /** Every object of ours, and foreign ones marked by `content: null`; consumers are none. */
  observe(): Promise<readonly ObservedObject[]>
  /**
   * What each of our consumers shows: the name after `published.` → the table; the name of a view of the project's own →
   * the content that it was last defined with.
   */
  consumers(): Promise<Readonly<Record<string, string>>>
  /** Idempotent by `key`: a second call with the same key changes nothing. */
  apply(step: Step, key: string): Promise<Applied>
  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** What both sides show, row by row. A pair with `views` is compared as if they were defined; nothing is changed. */
  compare(pair: ComparedPair): Promise<TableComparison>
  /**
   * Moves all consumers together, in their order, or none. A move with `view` gives the view of that very name the
   * definition in it, makes it where `from` is null, and remembers `to` as its content; where `to` is null the consumer
   * goes, whichever it is. Refuses where one does not show `from`, and where what it reads is not there.
   */
  switch(moves: readonly ConsumerMove[]): Promise<void>
  /**
   * Removes objects that are ours, and forgets the keys they were made with; a name that is not there is no error.
   * Refuses, and removes nothing, where a consumer or something observed, and not named, still reads one of them.
   */
  retire(names: readonly string[]): Promise<void>
  close(): Promise<void>
}
