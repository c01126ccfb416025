import type { Fault, Warning } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { Project } from '../../project/project.js'
import { startsRelease, type TableChange } from '../change/change.js'
import type { Place } from '../change/comparison.js'
import { exclusionFaults } from './exclusion.js'
import { externalUse } from './expectation.js'
import { faultAt } from '../findings/fault-at.js'
import type { Identities } from '../identity/identity.js'
import { insertParts } from './insert-part.js'
import type { Lineage, LineageStatement } from './lineage.js'

/** Why a table is in the release. */
export type Cause =
  | { readonly kind: 'changed'; readonly at: Place | null }
  | { readonly kind: 'new' | 'removed' | 'listed' }
  | { readonly kind: 'expectation'; readonly external: TableId; readonly at: Place | null }
  | { readonly kind: 'reads' | 'written-with'; readonly via: TableId }

export interface Closure {
  /** Identity → cause, in the order in which they were reached. */
  readonly causes: ReadonlyMap<TableId, Cause>
  /** Excluded and spared identities that would move, were they not. */
  readonly pinned: ReadonlySet<TableId>
  readonly expectations: readonly TableId[]
  readonly faults: readonly Fault[]
  readonly warnings: readonly Warning[]
}

/** What `release.tables` and `release.exclude` name, and what is spared, as identities. */
export interface Wanted {
  readonly listed: ReadonlySet<TableId>
  readonly excluded: ReadonlySet<TableId>
  /** Tables that lineage shows come out as before, where the closure is minimal. */
  readonly spared: ReadonlySet<TableId>
}

/** What the closure is made from. */
export interface Ground {
  readonly base: Project
  readonly lineage: Lineage
  readonly changes: ReadonlyMap<TableId, TableChange>
  readonly identities: Identities
  readonly wanted: Wanted
}

/** The fixpoint of DESIGN §4 Closure, breadth first, so that each table is reached by its shortest reason. */
export function close(ground: Ground): Closure {
  const { lineage, changes, identities, wanted } = ground
  const causes = new Map<TableId, Cause>()
  const pinned = new Set<TableId>()
  const expectations = [...lineage.externals].filter((id) => isExpectation(id, changes, identities)).sort()
  const walked = new Set<LineageStatement>()
  let level = enter(starts(ground, expectations), causes, wanted, pinned)
  while (level.length > 0) {
    const next = level.flatMap((id) => reached(id, ground, walked))
    level = enter(next, causes, wanted, pinned)
  }
  const faults = [...exclusionFaults(ground, causes), ...readersOfRemoved(lineage, identities)]
  return { causes, pinned, expectations, faults, warnings: listedExternals(ground) }
}

type Reached = readonly [TableId, Cause]

function isExpectation(
  id: TableId,
  changes: ReadonlyMap<TableId, TableChange>,
  identities: Identities,
): boolean {
  const change = changes.get(id)?.change ?? 'none'
  return !identities.added.has(id) && (startsRelease(change) || change === 'in-place')
}

function starts(
  { lineage, changes, identities, wanted }: Ground,
  expectations: readonly TableId[],
): Reached[] {
  const own = [...changes].flatMap(([id, change]): Reached[] => {
    if (lineage.externals.has(id)) return []
    if (identities.added.has(id)) return [[id, { kind: 'new' }]]
    if (identities.removed.has(id)) return [[id, { kind: 'removed' }]]
    return startsRelease(change.change) ? [[id, { kind: 'changed', at: change.at }]] : []
  })
  const listed = [...wanted.listed].sort().filter((id) => !lineage.externals.has(id))
  return [
    ...own,
    ...expectations.flatMap((external) => users(external, lineage, changes.get(external))),
    ...listed.map((id): Reached => [id, { kind: 'listed' }]),
  ]
}

/** What reads an external and uses what changed in its definition. */
function users(external: TableId, lineage: Lineage, change: TableChange | undefined): readonly Reached[] {
  if (change === undefined || !startsRelease(change.change)) return []
  const cause: Cause = { kind: 'expectation', external, at: change.at }
  return (lineage.readers.get(external) ?? [])
    .filter((node) => externalUse(node.statement, change))
    .flatMap((node) => outputsOf(node, lineage).map((id): Reached => [id, cause]))
}

function outputsOf(node: LineageStatement, lineage: Lineage): readonly TableId[] {
  return node.outputs.filter((id) => !lineage.externals.has(id))
}

/**
 * What one released table brings with it: its writers' other outputs, then its readers' outputs.
 * @param walked statements whose outputs were reached before: they bring nothing new
 */
function reached(
  id: TableId,
  { lineage, identities }: Ground,
  walked: Set<LineageStatement>,
): readonly Reached[] {
  const through = (
    nodes: readonly LineageStatement[] | undefined,
    causesOf: (node: LineageStatement, outputs: readonly TableId[]) => readonly Reached[],
  ): readonly Reached[] =>
    (nodes ?? []).flatMap((node) => {
      if (walked.has(node)) return []
      walked.add(node)
      return causesOf(node, outputsOf(node, lineage))
    })
  return [
    ...through(lineage.writers.get(id), (_, outputs) => entered(outputs, { kind: 'written-with', via: id })),
    ...through(lineage.readers.get(id), (node, outputs) => byReading(id, node, outputs, identities)),
  ]
}

function entered(outputs: readonly TableId[], cause: Cause): readonly Reached[] {
  return outputs.map((output): Reached => [output, cause])
}

/** What a statement fills that reads a table: first what an INSERT of it fills that reads it itself, then the others. */
function byReading(
  id: TableId,
  { statement }: LineageStatement,
  outputs: readonly TableId[],
  { ofHead }: Identities,
): readonly Reached[] {
  const reads: Cause = { kind: 'reads', via: id }
  if (outputs.length < 2) return entered(outputs, reads)
  const identityOf = (name: TableId): TableId => ofHead.get(name) ?? name
  const parts = insertParts(statement).filter((part) => part.reads.some((name) => identityOf(name) === id))
  const targets = new Set(parts.map(({ target }) => identityOf(target)))
  const own = outputs.filter((output) => targets.has(output))
  const [via] = own
  if (via === undefined) return entered(outputs, reads)
  const others = outputs.filter((output) => !targets.has(output))
  return [...entered(own, reads), ...entered(others, { kind: 'written-with', via })]
}

/** Enters what is new; what is excluded or spared is pinned instead. Gives what was entered, in order of name. */
function enter(
  found: readonly Reached[],
  causes: Map<TableId, Cause>,
  wanted: Wanted,
  pinned: Set<TableId>,
): readonly TableId[] {
  const fresh: TableId[] = []
  for (const [id, cause] of found) {
    if (wanted.excluded.has(id) || wanted.spared.has(id)) pinned.add(id)
    else if (!causes.has(id)) {
      causes.set(id, cause)
      fresh.push(id)
    }
  }
  return fresh.sort()
}

function listedExternals({ lineage, wanted }: Ground): readonly Warning[] {
  const listed = [...wanted.listed].sort().filter((id) => lineage.externals.has(id))
  return listed.map((id) => ({
    code: 'listed-external',
    message: `${id} is to move, but nothing in the project fills it: externals have no versions`,
    file: '',
    line: 0,
  }))
}

function readersOfRemoved(lineage: Lineage, identities: Identities): readonly Fault[] {
  return [...identities.removed]
    .sort()
    .flatMap((id) =>
      (lineage.readers.get(id) ?? []).map(({ statement }) =>
        faultAt(
          statement,
          'removed-but-read',
          `${id} is removed, and is still read here`,
          `remove the reader too, or keep ${id}`,
        ),
      ),
    )
}
