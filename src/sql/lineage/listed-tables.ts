import type { InputTable, Making, Relation } from '../relation/relation.js'
import { relationNamed } from '../relation/resolve.js'
import { rowFields } from '../relation/row-fields.js'
import type { Scope } from '../relation/scope.js'
import type { Select } from '../tree.js'

const none: readonly InputTable[] = []
const known = new WeakMap<Making, readonly InputTable[]>()

/** The tables that a relation lists all columns of, by `*`: it has a column more when one of them has. Each once. */
export function listedTables({ made }: Relation): readonly InputTable[] {
  if (made.type === 'table') return [made.table]
  const before = known.get(made)
  if (before !== undefined) return before
  const found = tablesOf(made)
  known.set(made, found)
  return found
}

function tablesOf(made: Making): readonly InputTable[] {
  switch (made.type) {
    case 'table':
      return [made.table]
    case 'select':
      return starTables(made.select, made.scope)
    case 'joined':
      return together(made.scope.entries.map(({ relation }) => relation))
    case 'ordered':
    case 'renamed':
    case 'extended':
      return listedTables(made.input)
    case 'set-operation':
      return together(made.terms)
    case 'match':
      return made.match.rows.startsWith('ALL') ? listedTables(made.input) : none
    case 'function':
    case 'unknown':
      return together(made.inputs)
    case 'values':
    case 'unnest':
      return none
  }
}

function together(relations: readonly Relation[]): readonly InputTable[] {
  const [only] = relations
  if (relations.length === 1 && only !== undefined) return listedTables(only)
  const found = new Map<string, InputTable>()
  for (const relation of relations)
    for (const table of listedTables(relation)) found.set(table.written, table)
  return found.size === 0 ? none : [...found.values()]
}

function starTables({ items }: Select, scope: Scope): readonly InputTable[] {
  const relations = items.flatMap(({ expression }) => {
    if (expression.type !== 'star') return []
    const { qualifier } = expression
    const named = qualifier.length === 0 ? null : relationNamed(qualifier, scope)
    if (named !== null) return [named]
    // The fields of a row are those of one column, which is read anyway.
    if (rowFields(expression, scope) !== null) return []
    return scope.entries.map(({ relation }) => relation)
  })
  return relations.length === 0 ? none : together(relations)
}
