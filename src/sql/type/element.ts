import { type SqlType, withNull } from './sql-type.js'

/** A column that UNNEST makes; null for a name that only an alias can give. */
export interface ElementColumn {
  readonly name: string | null
  readonly type: SqlType
}

/** The columns that UNNEST makes of an array, a multiset or a map; null for anything else. */
export function elementColumns({ name, elements }: SqlType): readonly ElementColumn[] | null {
  const [first, second] = elements
  if (first === undefined) return null
  if (name === 'MAP' && second !== undefined)
    return [
      { name: 'KEY', type: first },
      { name: 'VALUE', type: second },
    ]
  if (name !== 'ARRAY' && name !== 'MULTISET') return null
  if (first.name !== 'ROW') return [{ name: null, type: first }]
  return first.fields.map((field) => ({
    name: field.name,
    type: withNull(field.type, field.type.nullable || first.nullable),
  }))
}
