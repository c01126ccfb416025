import { type DefinedColumn, type Definition } from './definition.js'

/** Why a table that is there is not the one that the project expects; null where it is, or can be brought to it. */
export function expectationProblem(
  name: string,
  wanted: Definition,
  there: Definition,
  own: boolean,
): string | null {
  for (const column of stored(wanted)) {
    const found = there.columns.find((other) => other.name === column.name)
    if (found === undefined && !own) return `${name} has no column ${column.name}, which the project expects`
    if (found !== undefined && own && found.type !== column.type)
      return `${name}.${column.name} is ${found.type} here, and the project now expects ${column.type}: its sample rows were loaded as the former`
  }
  return null
}

/** Virtual columns of somebody else's table are nowhere to be seen. */
const stored = (definition: Definition): readonly DefinedColumn[] =>
  definition.columns.filter((column) => column.kind === 'physical' || column.kind === 'metadata')

/** The definition with the columns that the project newly expects; null where there is none. Nothing is taken away. */
export function widened(wanted: Definition, there: Definition): Definition | null {
  const missing = wanted.columns.filter(
    (column) => !there.columns.some((other) => other.name === column.name),
  )
  if (missing.length === 0) return null
  const gone = there.columns.filter(
    (column) => !column.hidden && !wanted.columns.some((other) => other.name === column.name),
  )
  return { ...wanted, columns: [...wanted.columns, ...gone] }
}
