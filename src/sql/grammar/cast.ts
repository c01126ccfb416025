import { at, behind, type Cursor, expect, here, symbolAt } from '../cursor.js'
import type { Cast, DataType, Expression } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { readIntervalUnit } from './interval.js'
import { readBareType } from './type.js'

/** `CAST(x AS INT)`, `TRY_CAST(…)`, `SAFE_CAST(x AS INTERVAL DAY)`: the type says no NOT NULL. */
export function readCast(cursor: Cursor): Cast {
  const start = here(cursor)
  const name = symbolAt(cursor)
  expect(cursor, name, '(')
  const operand = bare(cursor, readExpression(cursor))
  expect(cursor, 'AS')
  const to = at(cursor, 'INTERVAL') ? readIntervalType(cursor) : readBareType(cursor)
  expect(cursor, ')')
  return { type: 'cast', function: name, operand, to, start, end: behind(cursor) }
}

/** A type as an argument. */
export function readTypeArgument(cursor: Cursor): Expression {
  const start = here(cursor)
  const dataType = at(cursor, 'INTERVAL') ? readIntervalType(cursor) : readBareType(cursor)
  return { type: 'type-argument', dataType, start, end: behind(cursor) }
}

function readIntervalType(cursor: Cursor): DataType {
  const start = here(cursor)
  expect(cursor, 'INTERVAL')
  const name = `INTERVAL ${readIntervalUnit(cursor)}`
  const end = behind(cursor)
  return { type: 'data-type', name, parameters: [], elements: [], fields: [], nullable: true, start, end }
}
