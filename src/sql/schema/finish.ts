import { relationOf } from '../relation/make.js'
import type { InputTable, Relation } from '../relation/relation.js'
import { emptyScope, type Scope, scopeOver } from '../relation/scope.js'
import { typeOfExpression } from '../type/expression-type.js'
import { typeOfColumn } from '../type/column-type.js'
import type { Draft, DraftColumn } from './draft.js'
import { type ColumnSchema, noTables, type TableSchema, type TimeAttribute } from './table-schema.js'

/** A table once all that is said of it is applied: types of computed columns derived, keys NOT NULL, clocks named. */
export function finished(id: string, draft: Draft): TableSchema {
  const plain = draft.columns
    .filter(({ computed }) => computed === null)
    .map((column) => stored(draft, column))
  const own = ownRelation(id, plain)
  const columns = draft.columns.map((column) =>
    column.computed === null ? stored(draft, column) : computedColumn(draft, column, column.computed, own),
  )
  return { ...draft, id, columns }
}

function stored(draft: Draft, column: DraftColumn): ColumnSchema {
  return { ...column, computed: null, time: timeOf(draft, column.name) }
}

/** A view keeps the clocks of what it reads; a table has its own. */
function timeOf({ watermark, object, query }: Draft, name: string): TimeAttribute | null {
  if (watermark?.column === name) return 'rowtime'
  const column = object === 'view' ? query?.listed(name) : null
  return column ? (typeOfColumn(column)?.time ?? null) : null
}

/** The other columns of the table, as its computed columns see them. */
function ownRelation(id: string, columns: readonly ColumnSchema[]): Relation {
  const table: InputTable = { written: id, schema: null }
  const made = { type: 'table', table } as const
  const own = columns.map((schema) => {
    const source = { type: 'stored', table, name: schema.name, schema } as const
    return { name: schema.name, source }
  })
  return relationOf(made, own)
}

function computedColumn(
  draft: Draft,
  column: DraftColumn,
  { expression, text }: NonNullable<DraftColumn['computed']>,
  own: Relation,
): ColumnSchema {
  const scope: Scope = scopeOver(own, emptyScope(text, noTables))
  const found = typeOfExpression(expression, scope)
  const time = timeOf(draft, column.name) ?? (found?.time === 'proctime' ? 'proctime' : null)
  return { ...column, type: found?.type ?? null, computed: { expression, scope }, time }
}
