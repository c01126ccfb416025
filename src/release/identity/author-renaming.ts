import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import type { Project, ProjectTable } from '../../project/project.js'
import { ambiguous, firstStatement, type Matching, openInBase, openInHead, pair } from './matching.js'
import { coupled } from './resemblance.js'

/** Same place and another stem: the author gave it another name. */
export function matchRenamed(matching: Matching): void {
  const { base, head, moved, pairs, taken } = matching
  const filled = (table: ProjectTable): boolean => !table.external
  const ofBase = placesOf(base, (id) => (taken.has(id) ? id : null), moved)
  const ofHead = placesOf(head, (id) => pairs.get(id) ?? null, new Map())
  const inBase = groupBy(openInBase(matching).filter(filled), (table) => ofBase.get(table.id))
  const inHead = groupBy(openInHead(matching).filter(filled), (table) => ofHead.get(table.id))
  for (const [place, heads] of inHead) {
    if (place !== undefined) matchPlace(matching, heads, inBase.get(place) ?? [])
  }
}

function matchPlace(
  matching: Matching,
  heads: readonly ProjectTable[],
  bases: readonly ProjectTable[],
): void {
  for (const [head, base] of coupled(heads, bases)) {
    pair(matching, head.id, base.id)
    matching.renamed.add(base.id)
  }
  const open = bases.filter((table) => !matching.taken.has(table.id))
  const left = heads.filter((table) => !matching.pairs.has(table.id))
  if (open.length > 0) for (const table of left) matching.faults.push(ambiguous(table, open))
}

/**
 * Table → where the statement that makes it stands: its file, and behind which table that both sides know. So what
 * comes and goes elsewhere in a file moves no place.
 * @param identityOf the identity of a table that is matched already, else null
 */
function placesOf(
  project: Project,
  identityOf: (id: TableId) => TableId | null,
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<TableId, string> {
  const places = new Map<TableId, string>()
  let anchor = ''
  let last = ''
  for (const statement of project.statements) {
    const file = moved.get(statement.file) ?? statement.file
    if (file !== last) anchor = ''
    last = file
    for (const id of statement.creates === null ? statement.writes : [statement.creates]) {
      const table = project.tables.get(id)
      const identity = identityOf(id)
      if (identity !== null) anchor = identity
      else if (table !== undefined && firstStatement(table) === statement)
        places.set(id, `${file}\u0001${anchor}`)
    }
  }
  return places
}
