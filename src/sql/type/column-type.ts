import type { Column, ColumnSource, CombinedColumn, StoredColumn } from '../relation/relation.js'
import { fieldOf, typeOfExpression } from './expression-type.js'
import { leastRestrictive } from './least-restrictive.js'
import { firstOf } from './operator-type.js'
import { typeOfProduced } from './produced-type.js'
import { nullableTyped, typed, type Typed } from './typed.js'

const known = new WeakMap<ColumnSource, Typed | null>()

/** The type of a column; null where it cannot be derived. */
export function typeOfColumn({ source }: Column): Typed | null {
  const before = known.get(source)
  if (before !== undefined) return before
  // A column that is made of itself has no type.
  known.set(source, null)
  const found = typeOfSource(source)
  known.set(source, found)
  return found
}

function typeOfSource(source: ColumnSource): Typed | null {
  switch (source.type) {
    case 'stored':
      return typeOfStored(source)
    case 'computed':
      return typeOfExpression(source.expression, source.scope)
    case 'field':
      return fieldOf(typeOfExpression(source.row, source.scope), source.name)
    case 'combined':
      return typeOfCombined(source)
    case 'optional': {
      const found = typeOfColumn(source.column)
      return found === null ? null : nullableTyped(found, true)
    }
    case 'produced':
      return typeOfProduced(source)
    case 'unknown':
      return null
  }
}

/** Every table on Confluent Cloud has a `$rowtime`. */
function typeOfStored({ name, schema }: StoredColumn): Typed | null {
  if (schema === null)
    return name === '$rowtime' ? { ...typed('TIMESTAMP_LTZ', false, '3'), time: 'rowtime' } : null
  return schema.type === null ? null : { type: schema.type, time: schema.time }
}

function typeOfCombined({ by, columns }: CombinedColumn): Typed | null {
  const list = columns.map(typeOfColumn)
  return by === 'alternative' ? leastRestrictive(list) : firstOf(list)
}
