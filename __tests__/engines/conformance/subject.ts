import type { Engine } from '../../../src/engines/engine.js'

/**
 * A platform under test, and what the kit has to do to it from outside. Each is new, and holds nothing but a source
 * `orders (id INT, amount INT)` with some rows: as an external that is there already, or that `expect-external` finds.
 */
export interface Subject {
  /** As the process has it that acts now; another one after `another` and `dies`. */
  readonly engine: Engine
  /** Whether two processes can have the platform open at the same moment. */
  readonly shared: boolean
  /**
   * The same platform, as another process opens it. Where it is not shared, the process that had it ends first. The
   * new one becomes `engine`; the other one is returned as it is.
   */
  another(): Promise<{ readonly before: Engine }>
  /**
   * Carries an act out in a process that is killed at its moment number `at`, counted from 0, and lets another process
   * open the platform, which becomes `engine`.
   * @returns false where the act had come to its end before that moment: then the process dies between act and answer
   */
  dies(act: (engine: Engine) => Promise<unknown>, at: number): Promise<boolean>
  /** Somebody else puts a table with rows there, or a view that reads tables. */
  foreign(name: string, reads?: readonly string[]): Promise<void>
  /**
   * Somebody else gives the view of a consumer another definition: it shows another table, whole.
   * @param view `published.fact`, or the name of a view of the project's own
   */
  redefine(view: string, table: string): Promise<void>
  /** Somebody else drops a table of ours: its rows, and what ran only to fill it, go with it. */
  drops(table: string): Promise<void>
  /** Somebody else drops a table of ours, and puts another with rows in its place. */
  replaces(table: string): Promise<void>
  /** Time passes on the platform, in milliseconds. */
  pass(duration: number): Promise<void>
  /** Somebody outside brings rows into `orders`; null where statements do not run on. */
  readonly produce: ((count: number) => Promise<void>) | null
  /** The settings of a connector that can be made there; those of any unless given. */
  readonly connector?: Readonly<Record<string, string>>
  close(): Promise<void>
}

export type Open = () => Promise<Subject>

/** What every engine keeps (DESIGN §6). */
export interface Law {
  /** What holds, as the end of a sentence that begins with the engine's name. */
  readonly says: string
  /** Shows it on platforms of its own; throws where it does not hold. */
  readonly shows: (open: Open) => Promise<void>
}
