import { relationOf } from './make.js'
import type { Column, Relation } from './relation.js'

const known = new WeakMap<Relation, Relation>()

/** The same relation where an outer join may find no row of it. */
export function optional(relation: Relation): Relation {
  const before = known.get(relation)
  if (before !== undefined) return before
  const { made, columns, openings, certain } = relation
  const open = openings.map(({ reason, find }) => ({ reason, find: (name: string) => orNull(find(name)) }))
  const found = relationOf(made, columns.map(orNull), open, certain)
  known.set(relation, found).set(found, found)
  return found
}

function orNull(column: Column): Column {
  return { name: column.name, source: { type: 'optional', column } }
}
