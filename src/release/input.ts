import type { NameSpace } from '../project/names.js'
import type { Rename, SnapshotFile } from '../project/snapshot.js'
import type { Revision } from './release.js'

/** What a team, or this run, wants of a release (INTERFACE, `release:`). */
export interface ReleaseOptions {
  /** Tables that must move though nothing changed, by any spelling. */
  readonly tables: readonly string[]
  /** Tables that must not move. */
  readonly exclude: readonly string[]
  /** Table → the version that its green must have. */
  readonly versions: Readonly<Record<string, number>>
  readonly closure: 'full' | 'minimal'
  /** Whether what cannot be understood is always a fault. */
  readonly strict: boolean
  /** Views that are consumers themselves. */
  readonly published: readonly string[]
  /** The longest name, in bytes, that the configured engines take. */
  readonly nameLimit: number
  /** Name → content that it served in the last environment; empty where that is not known. */
  readonly served: Readonly<Record<string, string>>
  /** The accepted deviations, as data; part of the release hash. */
  readonly accepted: unknown
}

export interface ReleaseInput {
  readonly project: string
  /** Null: no tag matches, everything is new. */
  readonly baseline: Revision | null
  readonly head: Revision
  readonly baselineFiles: readonly SnapshotFile[]
  /** What is planned: head, or its clean merge with the baseline. */
  readonly headFiles: readonly SnapshotFile[]
  /** Where a merge is planned: the paths whose text differs between head and that merge. */
  readonly behind: ReadonlySet<string>
  /** Paths at which that merge conflicts; then head itself stands in `headFiles`. */
  readonly conflicts: readonly string[]
  readonly renames: readonly Rename[]
  readonly space: NameSpace
  /** Whether a path takes part in this project. */
  readonly takesPart: (path: string) => boolean
  readonly options: ReleaseOptions
}

export const defaultOptions: ReleaseOptions = {
  tables: [],
  exclude: [],
  versions: {},
  closure: 'full',
  strict: false,
  published: [],
  nameLimit: 249,
  served: {},
  accepted: [],
}
