import type { TableId } from '../project/names.js'
import { startsRelease } from './change/change.js'
import { inStatement, type Place } from './change/comparison.js'
import type { Draft, Understanding } from './draft.js'
import { reasonsOf } from './closure/reason.js'
import type { InPlaceChange, Pipeline, PipelineTable, ReleasedTable } from './release.js'

interface Sides {
  readonly blue: ReadonlyMap<string, PipelineTable>
  readonly green: ReadonlyMap<string, PipelineTable>
}

/** Every table of the release with what is told of it, by identity; those that are only altered in place among them. */
export function releasedTables(
  known: Understanding,
  draft: Draft,
  inPlace: readonly InPlaceChange[],
): readonly ReleasedTable[] {
  const sides = { blue: byName(draft.blue), green: byName(draft.green) }
  const altered = inPlace.map((change) => change.identity)
  const identities = new Set([...known.closure.causes.keys(), ...altered])
  const read = readsOf(known)
  const why = reasonsOf(known.closure.causes)
  return [...identities].sort().map((id) => ({
    ...releasedTable(id, known, draft, sides, read.get(id) ?? new Set()),
    reason: why.get(id) ?? 'is altered in place',
  }))
}

function byName(pipeline: Pipeline): ReadonlyMap<string, PipelineTable> {
  return new Map(pipeline.tables.map((table) => [table.name, table]))
}

/** Identity → the identities that what fills it in head reads. */
function readsOf({ lineage }: Understanding): ReadonlyMap<TableId, ReadonlySet<TableId>> {
  const reads = new Map<TableId, Set<TableId>>()
  for (const node of lineage.statements) {
    for (const output of node.outputs) {
      const own = reads.get(output) ?? new Set()
      for (const read of node.reads) if (read !== output) own.add(read)
      reads.set(output, own)
    }
  }
  return reads
}

function releasedTable(
  identity: TableId,
  known: Understanding,
  draft: Draft,
  sides: Sides,
  reads: ReadonlySet<TableId>,
): Omit<ReleasedTable, 'reason'> {
  const { base, identities, closure, changes } = known
  const removed = identities.removed.has(identity)
  const green = removed ? null : draft.final.nameOf(identity)
  const table = green === null ? sides.blue.get(identity) : sides.green.get(green)
  const change = changes.get(identity)
  const isReleased = (id: TableId): boolean => closure.causes.has(id)
  return {
    identity,
    blue: base.tables.has(identity) && !identities.added.has(identity) ? identity : null,
    green,
    change: change?.change ?? 'none',
    differences: change?.differences ?? [],
    ...placeOf(identity, known, table),
    role: table?.role ?? 'intermediate',
    published: table?.published ?? null,
    reads: [...reads].filter(isReleased).sort(),
    readsUnmoved: [...reads]
      .filter((id) => !isReleased(id))
      .map((id) => draft.final.nameOf(id))
      .sort(),
  }
}

/** Where what changed stands; where only an input moved, the table itself. */
function placeOf(
  identity: TableId,
  { changes, head, identities }: Understanding,
  table: PipelineTable | undefined,
): Place {
  const change = changes.get(identity)
  const isTold = change !== undefined && (startsRelease(change.change) || change.change === 'in-place')
  const own = head.tables.get(identities.inHead.get(identity) ?? '')
  const first = own?.writers[0] ?? own?.creates[0]
  const at = isTold ? change.at : null
  if (at !== null) return at
  return first === undefined ? { file: table?.file ?? '', line: table?.line ?? 0 } : inStatement(first)
}

/** How many tables that the project fills stay as they are. */
export function untouchedTables(
  { head, identities }: Understanding,
  tables: readonly ReleasedTable[],
): number {
  const moved = new Set(tables.map((table) => table.identity))
  const own = [...head.tables.values()].filter((table) => !table.external)
  return own.filter((table) => !moved.has(identities.ofHead.get(table.id) ?? table.id)).length
}
