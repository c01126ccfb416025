import type { ProducedColumn } from '../relation/relation.js'
import type { Scope } from '../relation/scope.js'
import type { Expression } from '../tree.js'
import { elementColumns } from './element.js'
import { typeOfExpression } from './expression-type.js'
import { plain, typed, type Typed } from './typed.js'

/** The type of a column that a table function makes; null where it cannot be derived. */
export function typeOfProduced({ by, place, from, scope }: ProducedColumn): Typed | null {
  switch (by) {
    case 'window_start':
    case 'window_end':
      return typed('TIMESTAMP', false, '3')
    case 'window_time': {
      const [column] = from
      const time = column === undefined ? null : typeOfExpression(column, scope)
      if (time === null) return null
      return { ...typed(time.type.name, false, '3'), time: time.time ?? 'rowtime' }
    }
    case 'UNNEST':
      return typeOfElement(place, from[0], scope)
    default:
      return null
  }
}

/** The number of an element stands behind what is in it. */
function typeOfElement(place: number, array: Expression | undefined, scope: Scope): Typed | null {
  const type = array === undefined ? null : typeOfExpression(array, scope)
  const columns = type === null ? null : elementColumns(type.type)
  if (columns === null || place < 0) return null
  const column = columns[place]
  if (column !== undefined) return plain(column.type)
  return place === columns.length ? typed('INT', false) : null
}
