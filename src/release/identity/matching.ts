import type { Fault, Warning } from '../../project/fault.js'
import { groupBy } from '../../project/group.js'
import type { NameTable, TableId } from '../../project/names.js'
import type { Project, ProjectStatement, ProjectTable } from '../../project/project.js'
import { versionOf } from '../../project/version.js'

/** What is found while head's tables are matched with the baseline's. */
export interface Matching {
  readonly base: Project
  readonly head: Project
  /** The baseline's files that git believes were moved → where to. */
  readonly moved: ReadonlyMap<string, string>
  /** Name in head → identity. */
  readonly pairs: Map<TableId, TableId>
  /** Identities that have a name in head. */
  readonly taken: Set<TableId>
  readonly renamed: Set<TableId>
  readonly faults: Fault[]
  readonly warnings: Warning[]
}

/** Says that a name of head is an identity. */
export function pair(matching: Matching, name: TableId, identity: TableId): void {
  matching.pairs.set(name, identity)
  matching.taken.add(identity)
}

/** Whether a project says more of a table than that something reads it. */
export function isKnown(table: ProjectTable): boolean {
  return table.creates.length > 0 || !table.external
}

/** What head makes or fills and nothing was found for yet. */
export function openInHead({ head, pairs }: Matching): readonly ProjectTable[] {
  return [...head.tables.values()].filter((table) => !pairs.has(table.id) && isKnown(table))
}

/** What the baseline names and head was not found to have yet. */
export function openInBase({ base, taken }: Matching): readonly ProjectTable[] {
  return [...base.tables.values()].filter((table) => !taken.has(table.id))
}

/** Qualifier and stem: what the versions of one table have in common. */
export function stemKey(id: TableId, names: NameTable): string {
  return `${names.qualifier(id)}\u0001${versionOf(names.lastPart(id)).stem}`
}

/**
 * Finds things by the stem of their names: those of the same catalog and database, else those where only one of the two
 * names says which.
 */
export function byStem<T>(
  things: readonly T[],
  idOf: (thing: T) => TableId,
  names: NameTable,
): (id: TableId) => readonly T[] {
  const exact = groupBy(things, (thing) => stemKey(idOf(thing), names))
  const loose = groupBy(things, (thing) => versionOf(names.lastPart(idOf(thing))).stem)
  return (id) => {
    const same = exact.get(stemKey(id, names))
    if (same !== undefined) return same
    const qualifier = names.qualifier(id)
    const near = loose.get(versionOf(names.lastPart(id)).stem) ?? []
    return near.filter((thing) => mayBeOne(qualifier, names.qualifier(idOf(thing))))
  }
}

/** Whether two qualifiers may be of one table: the shorter is a suffix of the longer. */
function mayBeOne(one: string, other: string): boolean {
  return one === '' || other === '' || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}

/** The statement that makes a table, else the first that fills it. */
export function firstStatement(table: ProjectTable): ProjectStatement | undefined {
  return table.creates[0] ?? table.writers[0] ?? table.seeds[0]
}

/** A table of head that may be any of several of the baseline's, or one of several that may be one of those. */
export function ambiguous(table: ProjectTable, candidates: readonly ProjectTable[]): Fault {
  const place = firstStatement(table)
  const names = candidates.map((candidate) => candidate.id).join(', ')
  return {
    code: 'ambiguous-identity',
    file: place?.file ?? '',
    line: place?.statement.line ?? 0,
    column: place?.statement.column ?? 0,
    message: `it cannot be told whether ${table.id} is ${names} of the baseline`,
    hint: 'give the table that goes on the name it had in the baseline (the rewrite gives it its version), and put new ones into other files',
  }
}
