import type { Column } from '../relation/relation.js'
import { addExpression, addExpressions } from './expression-state.js'
import { addColumn, addWhole, type Search } from './search.js'
import { partOfView } from './view-part.js'

/** What a column that is used keeps state for, and the columns that it uses. */
export function addUsed(search: Search, { source }: Column): void {
  switch (source.type) {
    case 'stored': {
      const part = partOfView(source.table, source.name)
      if (part !== null) search.views.push(part)
      return
    }
    case 'computed':
      addExpression(search, source.expression, source.scope)
      return
    case 'field':
      addExpression(search, source.row, source.scope)
      return
    case 'combined':
      for (const column of source.columns) addColumn(search, column)
      return
    case 'optional':
      addColumn(search, source.column)
      return
    case 'produced':
      addExpressions(search, source.from, source.scope)
      for (const relation of source.whole) addWhole(search, relation)
      return
    case 'unknown':
      return
  }
}
