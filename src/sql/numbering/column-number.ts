import type { Column, ColumnSource, ProducedColumn, StoredColumn } from '../relation/relation.js'
import { isSteady, look, noted, nothingInside, numberOfExpression } from './expression-number.js'
import type { Numbering } from './numbering.js'
import { numberOfAll } from './row-number.js'

/** The number of what stands in a column, given the rows that it is a column of. */
export function numberOfColumn(to: Numbering, { source }: Column): number {
  const before = to.columns.get(source)
  if (before !== undefined) return before
  to.columns.set(source, to.ground.numbers.unique())
  const number = numberOfSource(to, source)
  to.columns.set(source, number)
  return number
}

function numberOfSource(to: Numbering, source: ColumnSource): number {
  const { numbers } = to.ground
  switch (source.type) {
    case 'stored':
      return numberOfStored(to, source)
    case 'computed':
      return numberOfExpression(to, source.expression, source.scope)
    case 'field':
      return numbers.of(`field ${source.name}`, [numberOfExpression(to, source.row, source.scope)])
    case 'optional':
      return numbers.of('optional', [numberOfColumn(to, source.column)])
    case 'combined':
      return numbers.of(
        source.by,
        source.columns.map((column) => numberOfColumn(to, column)),
      )
    case 'produced':
      return numberOfProduced(to, source)
    case 'unknown':
      return numbers.unique()
  }
}

/** A computed column is computed when it is read; its expression stands in another statement. */
function numberOfStored(to: Numbering, source: StoredColumn): number {
  const computed = source.schema?.computed ?? null
  if (computed === null) return to.ground.columnOf(source)
  const inside = nothingInside()
  look(to, inside, computed.expression, computed.scope)
  return noted(to, inside, to.ground.numbers.of(`computed as ${source.schema?.said ?? ''}`, inside.parts))
}

/** What a window gives, UNNEST or a model; of any other function nothing is known. */
function numberOfProduced(to: Numbering, { by, place, from, scope, whole }: ProducedColumn): number {
  const { numbers } = to.ground
  const isKnown = by === 'UNNEST' || by.startsWith('window_') || isSteady(to, by)
  if (!isKnown) return numbers.unique()
  return numbers.of(`${by} ${place}`, [
    ...from.map((expression) => numberOfExpression(to, expression, scope)),
    ...whole.map((relation) => numberOfAll(to, relation)),
  ])
}
