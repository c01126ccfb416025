import { type Fault, isFault, type Warning } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { ProjectTable } from '../../project/project.js'
import type { Understanding } from '../draft.js'
import { faultAt } from './fault-at.js'
import type { Findings } from './lost.js'

/**
 * Names that could mean any of several tables, as `int_3` beside `a.int_3` and `b.int_3`, and so mean none of them
 * (DESIGN §4 Names): a fault where one of those is released.
 */
export function ambiguousNames(known: Understanding): Findings {
  const { head } = known
  const found = [...head.tables.values()].flatMap((table) => {
    const own = table.external && table.creates.length === 0
    const longer = own ? head.names.longer(table.id) : []
    return longer.length < 2 ? [] : findingOf(table, longer, known)
  })
  return { faults: found.filter(isFault), warnings: found.filter((finding) => !isFault(finding)) }
}

function findingOf(
  table: ProjectTable,
  longer: readonly TableId[],
  { head, identities, closure }: Understanding,
): readonly (Fault | Warning)[] {
  const filled = longer.filter((id) => head.tables.get(id)?.external === false)
  const [place] = [...table.readers, ...table.alters]
  if (filled.length === 0 || place === undefined) return []
  const isReleased = filled.some((id) => closure.causes.has(identities.ofHead.get(id) ?? id))
  const message = `${table.id} may mean any of ${longer.join(', ')}`
  const hint = 'write the database before the name, or set database in bluegreen.yaml'
  const { file, statement } = place
  return [
    isReleased
      ? faultAt(place, 'ambiguous-name', message, hint)
      : { code: 'ambiguous-name', message, file, line: statement.line },
  ]
}
