import type { FilledColumn } from '../relation/filled.js'
import type { Output } from '../relation/output.js'
import type { Relation } from '../relation/relation.js'
import { storedRelation } from '../relation/stored.js'
import { typeOfColumn } from '../type/column-type.js'
import { shownFull, type SqlType, unbounded } from '../type/sql-type.js'
import { widens } from '../type/widening.js'

/**
 * What a column may be too small for: the target's type, where a value of the query may be NULL in a column that must
 * not be, or longer than it. Flink then drops the row or stops the job, as its enforcers are set. Null where all fits.
 */
export function unfittingType({ to, column }: FilledColumn, target: Relation | null): string | null {
  const stored = target?.columns.find(({ name }) => name === to)
  const wanted = stored === undefined ? undefined : typeOfColumn(stored)?.type
  if (wanted === undefined || !isLimited(wanted)) return null
  const given = typeOfColumn(column)?.type
  const fits = given !== undefined && widens(given, wanted) && (wanted.nullable || !given.nullable)
  return fits ? null : shownFull(wanted)
}

/** The table that a query fills, as far as it is known. */
export function filledTable({ target, by, scope }: Output): Relation | null {
  return target === null || by?.type !== 'insert' ? null : storedRelation(target, scope)
}

const lengths: ReadonlySet<string> = new Set(['CHAR', 'VARCHAR', 'BINARY', 'VARBINARY'])

/** Whether Flink looks at what is written into a column of a type. */
function isLimited({ name, parameters, elements, fields, nullable }: SqlType): boolean {
  const isShort = lengths.has(name) && parameters[0] !== unbounded
  return !nullable || isShort || [...elements, ...fields.map(({ type }) => type)].some(isLimited)
}
