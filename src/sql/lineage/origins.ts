import type { Column, ColumnSource, Relation, StoredColumn } from '../relation/relation.js'
import { columnOf, meaningOf } from '../relation/resolve.js'
import type { Scope } from '../relation/scope.js'
import type { TableSchema } from '../schema/table-schema.js'
import type { Expression } from '../tree.js'
import { addValue, addWholeRow } from './expression-origins.js'
import { addOrigins, gathered, gathering, type Memory, nowhere, type Origins } from './gathering.js'
import { settleView, viewMemory } from './settle.js'

/** What a view is made of that is made of itself, while that is not noticed. */
const circle: Origins = { ...nowhere, unknown: ['it is made of itself'] }

/** Where the values of a column come from. */
export function originsOf({ source }: Column, memory: Memory): Origins {
  const before = memory.columns.get(source)
  if (before !== undefined) return before
  memory.columns.set(source, circle)
  const origins = originsOfSource(source, memory)
  memory.columns.set(source, origins)
  return origins
}

function originsOfSource(source: ColumnSource, memory: Memory): Origins {
  switch (source.type) {
    case 'stored':
      return originsOfStored(source, memory)
    case 'computed':
      return originsOfExpression(source.expression, source.scope, memory)
    case 'field':
      return originsOfExpression(source.row, source.scope, memory)
    case 'optional':
      return originsOf(source.column, memory)
    case 'combined': {
      const to = gathering(memory)
      for (const column of source.columns) addOrigins(to, originsOf(column, memory))
      return gathered(to)
    }
    case 'produced': {
      const to = gathering(memory)
      for (const expression of source.from) addValue(to, expression, source.scope)
      for (const relation of source.whole) addWholeRow(to, relation, source.by)
      return gathered(to)
    }
    case 'unknown':
      return { ...nowhere, unknown: [source.reason] }
  }
}

function originsOfStored(source: StoredColumn, memory: Memory): Origins {
  const { schema } = source.table
  const query = memory.expands ? viewQuery(schema) : null
  if (schema === null || query === null) return { ...nowhere, values: [source] }
  settleView(schema)
  return originsOf(columnOf(query, source.name), viewMemory(schema))
}

/** The query that a view stands for; null for anything else. */
export function viewQuery(schema: TableSchema | null): Relation | null {
  return schema?.object === 'view' ? schema.query : null
}

/** Most expressions are a name, whose origins are those of its column. */
export function originsOfExpression(expression: Expression, scope: Scope, memory: Memory): Origins {
  if (expression.type === 'path') {
    const meaning = meaningOf(expression.parts, scope)
    if (meaning.type === 'column') return originsOf(meaning.column, memory)
  }
  const to = gathering(memory)
  addValue(to, expression, scope)
  return gathered(to)
}
