import { shownType } from '../../sql/type/sql-type.js'
import { typeOfText } from '../../sql/type/type-of-text.js'

/** Projects have thousands of columns and a handful of types. */
const known = new Map<string, string>()

/** A type's canonical text with what it leaves out, so that two names of one type are equal: `DECIMAL`, `DECIMAL(10, 0)`. */
export function fullType(type: string): string {
  const before = known.get(type)
  if (before !== undefined) return before
  const full = shownType(typeOfText(type))
  known.set(type, full)
  return full
}
