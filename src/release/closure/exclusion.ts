import type { Fault } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { Cause, Ground } from './closure.js'
import { faultAt } from '../findings/fault-at.js'
import type { LineageStatement } from './lineage.js'
import type { ProjectStatement } from '../../project/project.js'

/** Where what is excluded and what is released cannot be told apart: one job writes both, or green would read nothing. */
export function exclusionFaults(ground: Ground, causes: ReadonlyMap<TableId, Cause>): readonly Fault[] {
  const inHead = headFaults(ground, causes)
  return inHead.length > 0 ? inHead : baselineFaults(ground, causes)
}

/** A job that runs now goes on or does not: it cannot do both, though head may have split it. */
function baselineFaults({ base, wanted }: Ground, causes: ReadonlyMap<TableId, Cause>): readonly Fault[] {
  if (wanted.excluded.size === 0) return []
  return base.statements.flatMap((statement) => {
    const moved = statement.writes.filter((id) => causes.has(id))
    const held = statement.writes.filter((id) => wanted.excluded.has(id))
    return moved.length > 0 && held.length > 0 ? [mixedOutputs(statement, moved, held)] : []
  })
}

function headFaults(
  { lineage, identities, wanted }: Ground,
  causes: ReadonlyMap<TableId, Cause>,
): readonly Fault[] {
  const isNew = (id: TableId): boolean => wanted.excluded.has(id) && identities.added.has(id)
  return lineage.statements.flatMap((node) => {
    const moved = node.outputs.filter((id) => causes.has(id))
    if (moved.length === 0) return []
    const held = node.outputs.filter((id) => wanted.excluded.has(id))
    const missing = node.reads.filter(isNew)
    return [
      ...(held.length > 0 ? [mixedOutputs(node.statement, moved, held)] : []),
      ...(missing.length > 0 ? [readsNothing(node, moved, missing)] : []),
    ]
  })
}

function mixedOutputs(
  statement: ProjectStatement,
  moved: readonly TableId[],
  held: readonly TableId[],
): Fault {
  const message = `one job writes ${moved.join(', ')}, which is released, and ${held.join(', ')}, which is excluded`
  return faultAt(statement, 'mixed-outputs', message, 'exclude all of them or none, or split the job')
}

function readsNothing(
  { statement }: LineageStatement,
  moved: readonly TableId[],
  missing: readonly TableId[],
): Fault {
  const message = `${moved.join(', ')} is released and reads ${missing.join(', ')}, which is new and excluded, so that it is nowhere`
  return faultAt(statement, 'excluded-but-read', message, 'exclude both or none')
}
