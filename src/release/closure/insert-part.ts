import type { TableId } from '../../project/names.js'
import type { ProjectStatement } from '../../project/project.js'

/** One INSERT of a statement that holds several. */
export interface InsertPart {
  readonly target: TableId
  /** What it reads, as head or baseline names it. */
  readonly reads: readonly TableId[]
  readonly text: string
}

/** The INSERTs of a statement set, in their order; of a plain INSERT, that one. */
export function insertParts({ mentions, statement, sql }: ProjectStatement): readonly InsertPart[] {
  const inOrder = mentions.toSorted((a, b) => a.name.start - b.name.start)
  const targets = inOrder.filter(({ name }) => name.role === 'write')
  return targets.map((target, i) => {
    const { start } = target.name
    const end = targets[i + 1]?.name.start ?? statement.end
    const own = inOrder.filter(({ name }) => name.role === 'read' && name.start >= start && name.start < end)
    return { target: target.table, reads: own.map(({ table }) => table), text: sql.text.slice(start, end) }
  })
}
