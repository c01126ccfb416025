import type { NamePart } from '../statement.js'
import { relationOf, unknownColumn } from './make.js'
import type { Column, Relation } from './relation.js'

/** A relation whose columns are called otherwise, as far as the names go. */
export function renamed(input: Relation, names: readonly NamePart[]): Relation {
  if (names.length === 0) return input
  return relationOf({ type: 'renamed', input }, renamedColumns(input, names))
}

/** Names go by place, so only columns whose place is certain can be told. */
function renamedColumns(
  { columns, certain, openings }: Relation,
  names: readonly NamePart[],
): readonly Column[] {
  const given = names.map(({ text: name }, place): Column => {
    const column = place < certain ? columns[place] : undefined
    const reason = openings[0]?.reason ?? `there is no column for ${name}`
    return column === undefined ? unknownColumn(name, reason) : { name, source: column.source }
  })
  return openings.length === 0 ? [...given, ...columns.slice(names.length)] : given
}
