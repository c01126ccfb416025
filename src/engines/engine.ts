import type { TableComparison } from '../checks/comparison.js'
import type { Warning } from '../project/fault.js'
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
  /** `gone`: an external that was expected here once, and that somebody has taken away. */
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

/** Where a running statement is. */
export interface Position {
  readonly state: 'starting' | 'running' | 'caught-up' | 'finished' | 'failed' | 'stopped'
  /** Records behind its sources; null where the platform does not say. */
  readonly lag: number | null
  /** The platform's own words, for people; may be empty. */
  readonly detail: string
}

/** How a statement runs, for people; null where the platform does not say. */
export interface Running {
  /** Its deployed name. */
  readonly statement: string
  /** In the platform's own word: `RUNNING`. */
  readonly state: string
  /** What the platform knows it by. */
  readonly job: string | null
  /** Records behind its sources. */
  readonly lag: number | null
  /** How often it has begun anew since it was started. */
  readonly restarts: number | null
  /** When its last checkpoint was complete, ISO 8601. */
  readonly checkpoint: string | null
  /** The size of its state then. */
  readonly stateBytes: number | null
}

/** A statement that should run and does not, with the state of it that the platform has kept. */
export interface Ended {
  /** Its deployed name. */
  readonly statement: string
  readonly state: 'failed' | 'stopped'
  /** What it goes on from when it is resumed; null where it cannot be. */
  readonly from: KeptState | null
  /** Why it can, or cannot, be resumed, in words. */
  readonly reason: string
}

export interface KeptState {
  readonly kind: 'checkpoint' | 'savepoint'
  /** Where the platform has it. */
  readonly path: string
  /** When it was kept, ISO 8601. */
  readonly at: string
}

/** What a platform itself holds of an object, whoever made it. */
export interface Description {
  /** As the platform spells it: it may carry a catalog and a database, and be of another case. */
  readonly name: string
  /**
   * Flink SQL that would make it: a CREATE with its ALTERs, or what a statement runs. It may be written otherwise than it
   * was sent: quoted, with names and options spelled out.
   */
  readonly sql: string
  /**
   * `columns`: of a table the platform knows names and types alone, and of those no lengths and no precision; `name`: that
   * it is there is all that the platform knows, and `sql` is empty.
   */
  readonly keeps: 'all' | 'columns' | 'name'
}

/** What somebody else made, and is to be ours. */
export interface Adoption {
  /** What would have made it, its ALTERs behind it; for a table that CREATE TABLE … AS makes, with that. */
  readonly step: Step
  /** Its name as the platform spells it. */
  readonly there: string
}

/**
 * The port that every platform's adapter implements; docs/engines.md has the laws (DESIGN §6), and the suite that holds
 * an adapter to them. What a platform refuses throws `Refusal`, and would be refused again. What it could not answer now
 * (a limit of its rate, a time-out, a restart) throws `TransientRefusal`: only that is tried again, and what changes the
 * platform only after a look at whether it happened. An adapter itself repeats nothing that changes something.
 */
export interface Engine {
  readonly name: string
  readonly capabilities: Capabilities
  /**
   * Takes the platform over: from now on acts (`apply`, `adopt`, `switch`, `retire`) of whoever holds a smaller token throw
   * Refusal, also those of an engine opened earlier, and of one that holds none. The token is kept by the platform, and
   * compared in the transaction of each act, where it has transactions. What an interrupted switch left half done is
   * made whole. The same token again changes nothing; a newer one forgets which deployment acted last.
   * @param token the lease's fencing token, from 1
   * @throws Refusal where a greater token is known already
   */
  fence(token: number): Promise<void>
  /**
   * Everything that can be known to fail before anything is changed: all at once. The acts are rehearsed in their order,
   * so that what one of them takes away (`remove`) can be made again by a later one; the views that moves define too,
   * and whoever reads what `remove` takes away and is not moved away before.
   * @param adoptions what becomes ours before the first of them; none unless given
   * @param pairs what will be compared once it is made; nothing unless given
   */
  preflight(
    acts: readonly IntendedAct[],
    adoptions?: readonly Adoption[],
    pairs?: readonly ComparedPair[],
  ): Promise<readonly Problem[]>
  /** What is odd about what the acts will find, though it stops none of them; in a fixed order. */
  warnings?(acts: readonly IntendedAct[]): Promise<readonly Warning[]>
  /**
   * Every object of ours, and foreign ones marked by `content: null`; consumers are none. What somebody else has put in
   * the place of ours is foreign, however alike it is.
   */
  observe(): Promise<readonly ObservedObject[]>
  /**
   * What each of our consumers shows now: the name after `published.` → the table; the name of a view of the project's
   * own → the content that it was last defined with. What somebody else has redefined since has another text, which names
   * no content and, where it does not plainly show one table, no table.
   */
  consumers(): Promise<Readonly<Record<string, string>>>
  /**
   * Where a running statement is: as the platform says it, not as it should be.
   * @param statement its deployed name
   * @throws Refusal where it is not there; TransientRefusal where it was made, and cannot be seen yet
   */
  position(statement: string): Promise<Position>
  /** How statements run, in the order of their names; only where they run on. One that is not there is left out. */
  running?(statements: readonly string[]): Promise<readonly Running[]>
  /** Bytes of state that statements held when it was last kept, by name; what is not known is left out. */
  stateSizes?(statements: readonly string[]): Promise<Readonly<Record<string, number>>>
  /** Those of some statements that have ended though nobody removed them, in the order of their names. Changes nothing. */
  ended?(statements: readonly string[]): Promise<readonly Ended[]>
  /**
   * Starts statements that have ended again, each from the last state that was kept of it: only where it is the very same
   * statement over the very same definitions, and the state is its last. One that runs, or cannot be resumed, is left as
   * it is; a second call finds what the first has begun.
   * @returns those that it has started
   */
  resume?(statements: readonly string[]): Promise<readonly Ended[]>
  /**
   * What the platform holds of some objects, ours or not; null where there is none. A table or view is found by the name
   * that the project has for it, as the platform understands it: with or without catalog and database, in its own case.
   */
  describe(
    objects: readonly Pick<ObservedObject, 'name' | 'kind'>[],
  ): Promise<readonly (Description | null)[]>
  /**
   * Makes what somebody else made ours, all or none: from then on it is observed by the step's name and content, and acts
   * reach it by that name. Neither it nor its rows change. What is ours with that content already stays as it is.
   * @throws Refusal where one is not there, cannot be reached by the step's name, or is ours with other content
   */
  adopt(adoptions: readonly Adoption[]): Promise<void>
  /**
   * Idempotent by `key`: a second call with the same key changes nothing, also after a crash between the act and its
   * answer, also while the first is under way. The number before the first slash of a key counts deployments: once a
   * later one has acted, an earlier one throws Refusal, here, in `switch` and in `retire`.
   */
  apply(step: Step, key: string): Promise<Applied>
  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** What both sides show, row by row. A pair with `views` is compared as if they were defined; nothing is changed. */
  compare(pair: ComparedPair): Promise<TableComparison>
  /**
   * Moves all consumers together, in their order, or none. A move with `view` gives the view of that very name the
   * definition in it, makes it where `from` is null, and remembers `to` as its content; where `to` is null the consumer
   * goes, whichever it is. Refuses where one does not show `from`, where what it reads is not there, and where others have
   * made something in its place; but for a view that is nobody's, and the very one that is made: that may become ours.
   */
  switch(moves: readonly ConsumerMove[]): Promise<void>
  /**
   * Removes objects that are ours, and forgets the keys they were made with; a name that is not there is no error. Where
   * somebody else has put another in the place of ours, that stays, and ours is forgotten.
   * Refuses, and removes nothing, where a consumer or something observed, and not named, still reads one of them: as it is
   * now on the platform, also where somebody else has redefined it since.
   */
  retire(names: readonly string[]): Promise<void>
  /**
   * What \`retire\` would refuse of these names now, all of it, a line each: \`pub reads fct_a\`. Empty where they can go.
   * Nothing is changed.
   */
  objections(names: readonly string[]): Promise<readonly string[]>
  close(): Promise<void>
}
