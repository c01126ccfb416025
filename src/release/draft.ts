import type { Project } from '../project/project.js'
import type { Rename } from '../project/snapshot.js'
import type { TableId } from '../project/names.js'
import type { Aliases } from './identity/alias.js'
import type { TableChange } from './change/change.js'
import type { Closure } from './closure/closure.js'
import type { FinalFile, FinalNames } from './naming/final.js'
import type { Identities } from './identity/identity.js'
import type { Lineage } from './closure/lineage.js'
import type { Pipeline } from './release.js'
import type { Targets } from './naming/target.js'
import type { Topics } from './naming/topic.js'
import type { ResolvedOptions } from './wanted.js'

/** What baseline and head say, and what of it is released; nothing here depends on the names of greens. */
export interface Understanding {
  readonly base: Project
  readonly head: Project
  readonly aliases: Aliases
  readonly identities: Identities
  readonly wanted: ResolvedOptions
  readonly changes: ReadonlyMap<TableId, TableChange>
  readonly lineage: Lineage
  readonly closure: Closure
  /** Tables that come out as before → why; with `closure: minimal` they are not in the closure. */
  readonly sparable: ReadonlyMap<TableId, string>
  readonly renames: readonly Rename[]
}

/** The names of greens, and what follows from them. */
export interface Naming {
  readonly targets: Targets
  /** Identities that get a green; removed ones are not among them. */
  readonly released: ReadonlySet<TableId>
  readonly final: FinalNames
  readonly files: ReadonlyMap<string, FinalFile>
  readonly topics: Topics
}

export interface Draft extends Naming {
  readonly blue: Pipeline
  readonly green: Pipeline
}
