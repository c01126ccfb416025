import type { Fault, Warning } from '../project/fault.js'

export type ChangeClass = 'none' | 'cosmetic' | 'in-place' | 'options' | 'additive' | 'logic' | 'breaking'
export type Role = 'source' | 'intermediate' | 'sink'

/** A commit, or the work tree (`commit` null), and how the user named it. */
export interface Revision {
  readonly ref: string
  readonly commit: string | null
}

/** One table of the release (INTERFACE, `plan` JSON). */
export interface ReleasedTable {
  /** Qualified name in the baseline; in head if it is new. */
  readonly identity: string
  /** Null for a new table. */
  readonly blue: string | null
  /** Null for a removed table; equal to `blue` when it is only altered in place. */
  readonly green: string | null
  readonly change: ChangeClass
  /** Each thing that differs, in words a reviewer reads. Empty where only an input moved. */
  readonly differences: readonly string[]
  /** `reads int_3, which changed at dml.int_3.sql:12` */
  readonly reason: string
  readonly file: string
  readonly line: number
  readonly role: Role
  /** What consumers call it, as in `PipelineTable`; null where nobody outside reads it. */
  readonly published: string | null
  /** Tables of the release that its green reads, by identity; for the lineage picture and the order of steps. */
  readonly reads: readonly string[]
  /** Tables outside the release that its green reads, by name as it then stands. */
  readonly readsUnmoved: readonly string[]
}

export interface ExcludedTable {
  readonly identity: string
  readonly name: string
  /** The released tables that it goes on reading as blue. */
  readonly reads: readonly string[]
  readonly reason: string
}

/** A table that comes out as before, though what it reads is released. */
export interface SparableTable {
  readonly identity: string
  readonly reason: string
  /** Whether it is spared: with `closure: minimal` it stays on blue, and is not in the release. */
  readonly spared: boolean
  /** The released tables that it goes on reading as blue; empty unless it is spared. */
  readonly reads: readonly string[]
}

/** Replace [start, end) of the file's head text, UTF-16 offsets. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export type PipelineKind = 'table' | 'view' | 'alter' | 'job' | 'seed'

/** One statement as an environment would be sent it, its names final. */
export interface PipelineStatement {
  /** What it is called on a platform: `dml-int-3-v2`. Unique in a pipeline. */
  readonly name: string
  readonly kind: PipelineKind
  /** Names of tables, as in `PipelineTable.name`. */
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly sql: string
  readonly properties: Readonly<Record<string, string>>
  readonly file: string
  readonly line: number
  readonly stateful: boolean | null
  /** Of its canonical text with final names, without options that are altered in place, and its properties: `sha256:…`. */
  readonly hash: string
}

/** A connector file's desired state, its topics final. */
export interface PipelineConnector {
  /** Deployed name; carries the version where a topic does. */
  readonly name: string
  readonly file: string
  readonly topics: readonly string[]
  readonly config: Readonly<Record<string, string>>
  readonly hash: string
}

/** A table as an environment would hold it. */
export interface PipelineTable {
  readonly identity: string
  /** Final name: `[catalog.][database.]table`, only as qualified as the SQL or the configuration makes it. */
  readonly name: string
  readonly kind: 'table' | 'view' | 'external'
  readonly role: Role
  /** What consumers call it: the stem of a sink, behind `published.`; a view that is itself a consumer, its name; else null. */
  readonly published: string | null
  /** Whether it is a view under `published`: itself a consumer, which is given its new definition at the switch. */
  readonly consumer: boolean
  readonly primaryKey: readonly string[]
  /** Those of its options that can be altered while it lives; they are not part of its hash. */
  readonly options: Readonly<Record<string, string>>
  readonly file: string
  readonly line: number
  /** Of its definition (CREATE and ALTERs, canonical) and of the jobs that fill it; not of its seeds. */
  readonly hash: string
}

/** All that one side wants an environment to run, in dependency order (cycles in order of name). */
export interface Pipeline {
  readonly tables: readonly PipelineTable[]
  readonly statements: readonly PipelineStatement[]
  readonly connectors: readonly PipelineConnector[]
}

/** An option of a living table that is altered at the switch, and what undoes it. */
export interface InPlaceChange {
  readonly identity: string
  readonly name: string
  readonly key: string
  readonly before: string | null
  readonly after: string | null
  readonly file: string
  readonly line: number
}

export interface Release {
  readonly project: string
  readonly baseline: Revision
  readonly head: Revision
  /** Sorted by identity. */
  readonly tables: readonly ReleasedTable[]
  readonly untouched: number
  readonly excluded: readonly ExcludedTable[]
  readonly sparable: readonly SparableTable[]
  readonly inPlace: readonly InPlaceChange[]
  /** External tables whose definition changed: compared with the platform, never changed by us. By name. */
  readonly expectations: readonly string[]
  readonly edits: readonly Edit[]
  /** What blue is: the whole pipeline at the baseline. */
  readonly blue: Pipeline
  /** What the whole pipeline is when this release serves: released tables under green names, the rest as blue. */
  readonly green: Pipeline
  /** `sha256:` and 64 hex digits. */
  readonly hash: string
  readonly warnings: readonly Warning[]
  /** Where there is one, nothing may be rewritten or deployed. */
  readonly faults: readonly Fault[]
}
