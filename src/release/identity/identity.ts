import type { Fault, Warning } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { Project, ProjectStatement, ProjectTable } from '../../project/project.js'
import type { Rename } from '../../project/snapshot.js'
import { matchRenamed } from './author-renaming.js'
import { brokenFiles } from '../findings/lost.js'
import { isKnown, type Matching, openInHead, pair } from './matching.js'
import { matchStale } from './stale.js'
import { matchStems } from './stem.js'

/** Which table of the baseline each table of head is (DESIGN §4 Identity). */
export interface Identities {
  /** Every name in head → its identity: the name in the baseline, or its own if it is new. */
  readonly ofHead: ReadonlyMap<TableId, TableId>
  /** Identity → the name that head gives it now. Removed ones are absent, unless something still names them. */
  readonly inHead: ReadonlyMap<TableId, TableId>
  /** Identities that the author gave another name. */
  readonly renamed: ReadonlySet<TableId>
  /** Identities that only head has. */
  readonly added: ReadonlySet<TableId>
  /** Identities that the project fills in the baseline and head no longer makes or fills. */
  readonly removed: ReadonlySet<TableId>
  /** Identities that a statement of head was about, perhaps, that cannot be understood: nobody knows how they changed. */
  readonly unclear: ReadonlySet<TableId>
  readonly faults: readonly Fault[]
  readonly warnings: readonly Warning[]
}

/** What is matched. `allNew`: there is no baseline, so that no name is of another time. */
export interface Matched {
  readonly base: Project
  readonly head: Project
  readonly renames: readonly Rename[]
  readonly allNew: boolean
}

/** Matches head's tables one to one with the baseline's. */
export function identify({ base, head, renames, allNew }: Matched): Identities {
  const moved = new Map(renames.map((rename) => [rename.from, rename.to]))
  const found = { pairs: new Map(), taken: new Set<TableId>(), renamed: new Set<TableId>() }
  const matching: Matching = { base, head, moved, ...found, faults: [], warnings: [] }
  matchExact(matching)
  matchStems(matching)
  matchRenamed(matching)
  const added = adopt(matching)
  matchStale(matching, allNew)
  return result(matching, added, allNew ? new Set() : brokenFiles({ base, head, renames }))
}

/** Same name: what head makes or fills, and what is read from outside on both sides. */
function matchExact(matching: Matching): void {
  for (const table of matching.head.tables.values()) {
    const before = matching.base.tables.get(table.id)
    if (before !== undefined && (isKnown(table) || before.external)) pair(matching, table.id, table.id)
  }
}

/** What is known in head and matches nothing is new. */
function adopt(matching: Matching): ReadonlySet<TableId> {
  const added = openInHead(matching).map((table) => table.id)
  for (const id of added) pair(matching, id, id)
  return new Set(added)
}

function result(matching: Matching, added: ReadonlySet<TableId>, broken: ReadonlySet<string>): Identities {
  const { base, pairs, taken, renamed, faults, warnings } = matching
  const inHead = namesInHead(matching)
  const unclear = broken.size === 0 ? new Set<TableId>() : unclearTables(matching, inHead, broken)
  const isRemoved = ({ id, external }: ProjectTable): boolean =>
    !external && !taken.has(id) && !unclear.has(id)
  const removed = [...base.tables.values()].filter(isRemoved).map((table) => table.id)
  return { ofHead: pairs, inHead, renamed, added, removed: new Set(removed), unclear, faults, warnings }
}

/** The baseline's tables of which less stands in a broken file than did before. */
function unclearTables(
  { base, head, moved }: Matching,
  inHead: ReadonlyMap<TableId, TableId>,
  broken: ReadonlySet<string>,
): ReadonlySet<TableId> {
  const count = (table: ProjectTable | undefined, file: string, isIn: (file: string) => string): number =>
    table === undefined ? 0 : statementsOf(table).filter((one) => isIn(one.file) === file).length
  const isUnclear = (table: ProjectTable): boolean =>
    [...broken].some((file) => {
      const was = count(table, file, (own) => moved.get(own) ?? own)
      return was > count(head.tables.get(inHead.get(table.id) ?? ''), file, (own) => own)
    })
  return new Set([...base.tables.values()].filter(isUnclear).map((table) => table.id))
}

function statementsOf({ creates, alters, writers, seeds }: ProjectTable): readonly ProjectStatement[] {
  return [...creates, ...alters, ...writers, ...seeds]
}

/** Several names of head may mean one identity: the one that is made or filled counts. */
function namesInHead({ head, pairs }: Matching): ReadonlyMap<TableId, TableId> {
  const inHead = new Map<TableId, TableId>()
  for (const [name, identity] of pairs) {
    const table = head.tables.get(name)
    if ((table !== undefined && isKnown(table)) || !inHead.has(identity)) inHead.set(identity, name)
  }
  return inHead
}
