import type { Warning } from '../../project/fault.js'
import type { Draft, Understanding } from '../draft.js'

/** Tables that the baseline fills and head only makes or reads: their rows have to come from outside now. */
export function unfilled({ base, head, identities, lineage }: Understanding): readonly Warning[] {
  return [...lineage.externals].sort().flatMap((id) => {
    const table = head.tables.get(identities.inHead.get(id) ?? '')
    const isNow = base.tables.get(id)?.external === false && !identities.removed.has(id)
    const at = table?.creates[0] ?? table?.readers[0]
    if (!isNow || at === undefined) return []
    const message = `nothing fills ${id} any more; its rows have to come from outside once this release serves`
    return [{ code: 'no-longer-filled', message, file: at.file, line: at.statement.line }]
  })
}

/** Greens that the project fills and does not make: somebody has to make them first. */
export function undefinedGreens({ head, identities }: Understanding, draft: Draft): readonly Warning[] {
  return [...draft.released].sort().flatMap((id) => {
    const table = head.tables.get(identities.inHead.get(id) ?? '')
    const at = table?.writers[0] ?? table?.seeds[0]
    if (at === undefined || table?.creates.length !== 0) return []
    const message = `${draft.final.nameOf(id)} is made nowhere in the project: it has to be there before this is deployed`
    return [{ code: 'no-definition', message, file: at.file, line: at.statement.line }]
  })
}
