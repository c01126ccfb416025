import type { Fault } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import { faultAt } from './fault-at.js'
import type { Understanding } from '../draft.js'

/**
 * What is under `published` has to be a view that nothing else in the project reads: it changes under its own name, at
 * the switch, so a reader of it could not be green before. Views that are consumers too change with it.
 */
export function publishedFaults(known: Understanding): readonly Fault[] {
  const ids = [...known.wanted.published].sort()
  return ids.flatMap((id) => {
    const wrong = noView(id, known)
    return wrong.length > 0 ? wrong : read(id, known)
  })
}

function noView(id: TableId, { head, identities }: Understanding): readonly Fault[] {
  const table = head.tables.get(identities.inHead.get(id) ?? '')
  const made = table?.creates[0] ?? table?.writers[0]
  if (made === undefined || made.statement.kind === 'create-view') return []
  const message = `${id} is under published, but is no view: only a view can change under its own name`
  return [faultAt(made, 'published-no-view', message, `take ${id} out of published in bluegreen.yaml`)]
}

function read(id: TableId, { closure, lineage, wanted }: Understanding): readonly Fault[] {
  if (!closure.causes.has(id)) return []
  const readers = (lineage.readers.get(id) ?? []).filter(
    ({ outputs }) => !outputs.every((output) => wanted.published.has(output)),
  )
  const message = `${id} is under published, so it changes only at the switch; what reads it here would have to be right before`
  const hint = `read what ${id} reads, or take it out of published in bluegreen.yaml`
  return readers.map(({ statement }) => faultAt(statement, 'published-but-read', message, hint))
}
