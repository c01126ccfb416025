import type { TableId } from '../../project/names.js'
import { startsRelease } from '../change/change.js'
import type { Draft, Understanding } from '../draft.js'
import type { ExcludedTable, SparableTable } from '../release.js'

/** What is excluded and stays on blue though the release reaches it, and what it goes on reading. */
export function excludedTables(known: Understanding, { final }: Draft): readonly ExcludedTable[] {
  const { closure, wanted } = known
  const pinned = [...closure.pinned].filter((id) => wanted.excluded.has(id)).sort()
  return pinned.map((identity) => {
    const reads = blueReads(identity, known)
    const change = known.changes.get(identity)?.change ?? 'none'
    return {
      identity,
      name: final.nameOf(identity),
      reads,
      reason: `excluded: ${reasonFor(reads, startsRelease(change))}`,
    }
  })
}

/** The released tables that a table reads as it runs: as the baseline says it. */
function blueReads(identity: TableId, { base, closure }: Understanding): readonly TableId[] {
  const reads = base.tables.get(identity)?.writers.flatMap((statement) => statement.rowsOf) ?? []
  return [...new Set(reads)].filter((id) => closure.causes.has(id)).sort()
}

function reasonFor(reads: readonly TableId[], changed: boolean): string {
  const own = changed ? ['its own change waits'] : []
  const blue = reads.length > 0 ? [`goes on reading ${reads.join(', ')} until its own next change`] : []
  const all = [...own, ...blue]
  return all.length > 0 ? all.join(', and it ') : 'it stays as it is'
}

/** What comes out as before; where it is spared, with what it goes on reading. */
export function sparableTables(known: Understanding): readonly SparableTable[] {
  return [...known.sparable].map(([identity, reason]) => {
    const spared = !known.closure.causes.has(identity)
    return { identity, reason, spared, reads: spared ? blueReads(identity, known) : [] }
  })
}
