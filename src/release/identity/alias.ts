import type { Fault, Warning } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { Project, ProjectTable } from '../../project/project.js'
import { severalVersions, takenFor } from './stale.js'
import { byStem } from './matching.js'

/** Names of head that mean a table which head defines under another version of its name. */
export interface Aliases {
  /** Name → the name under which head defines that table. */
  readonly of: ReadonlyMap<TableId, TableId>
  readonly faults: readonly Fault[]
  readonly warnings: readonly Warning[]
}

export const noAliases: Aliases = { of: new Map(), faults: [], warnings: [] }

/** A name as head defines the table that it means. */
export function aliased(name: TableId, { of }: Aliases): TableId {
  return of.get(name) ?? name
}

/**
 * Finds names that head reads or fills and never defines, though the baseline defines them or does not know them, whose
 * stem is that of one table that head does define: another branch's rename met a statement that still, or already, says
 * another version (DESIGN §4 Target name).
 */
export function aliasesIn(base: Project, head: Project): Aliases {
  const tables = [...head.tables.values()]
  const made = tables.filter((table) => table.creates.length > 0)
  const defined = byStem(made, (table) => table.id, head.names)
  const found = tables
    .filter((table) => isUndefined(table, base.tables.get(table.id)))
    .map((table) => aliasOf(table, defined(table.id), base))
  return {
    of: new Map(found.flatMap(({ alias }) => (alias === null ? [] : [alias]))),
    faults: found.flatMap(({ faults }) => faults),
    warnings: found.flatMap(({ warnings }) => warnings),
  }
}

/** What the baseline does not define either is defined elsewhere, or comes from outside. */
function isUndefined(table: ProjectTable, before: ProjectTable | undefined): boolean {
  return table.creates.length === 0 && (before === undefined || before.creates.length > 0)
}

interface FoundAlias {
  readonly alias: readonly [TableId, TableId] | null
  readonly faults: readonly Fault[]
  readonly warnings: readonly Warning[]
}

function aliasOf(table: ProjectTable, defined: readonly ProjectTable[], base: Project): FoundAlias {
  const isKnown = base.tables.has(table.id)
  // One of the two is filled, or nothing says that the stem is that of a table of the project.
  const candidates = defined.filter(
    (other) => !(other.external && table.external) && !(isKnown && base.tables.has(other.id)),
  )
  const [only, ...others] = candidates
  if (only === undefined) return { alias: null, faults: [], warnings: [] }
  if (others.length === 0)
    return { alias: [table.id, only.id], faults: [], warnings: takenFor(table, only.id) }
  // Read alone, a name of the baseline is that very table of it.
  const isClear = isKnown && table.external
  const ids = candidates.map((candidate) => candidate.id)
  return { alias: null, faults: isClear ? [] : [severalVersions(table, ids)], warnings: [] }
}
