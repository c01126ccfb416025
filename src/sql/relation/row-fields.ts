import type { Path, Star } from '../tree.js'
import { typeOfExpression } from '../type/expression-type.js'
import { relationOf } from './make.js'
import type { Relation } from './relation.js'
import type { Scope } from './scope.js'

/** What `address.*` lists where address is a row: its fields, each as if it were named; null where it is no row. */
export function rowFields(star: Star, scope: Scope): Relation | null {
  const row: Path = { type: 'path', parts: star.qualifier, start: star.start, end: star.end }
  const type = typeOfExpression(row, scope)?.type
  if (type === undefined || type.fields.length === 0) return null
  const columns = type.fields.map(({ name }) => ({
    name,
    source: { type: 'field', name, row, scope } as const,
  }))
  return relationOf({ type: 'unknown', inputs: [] }, columns)
}
