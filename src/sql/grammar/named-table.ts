import { behind, type Cursor, expect, symbolAt, take } from '../cursor.js'
import { beginsOperand } from '../keyword.js'
import type { Expression, FunctionTable, NamedTable } from '../tree.js'
import { readExtend } from './extend.js'
import { readHints } from './hint.js'
import { atName, readTablePath } from './name.js'
import { readPlainExpression } from './subquery.js'
import { readImplicitFunction } from './table-function.js'
import { atDataType } from './type.js'

/** `t [hints] [EXTEND (a INT)] [FOR SYSTEM_TIME AS OF x]`, or a function's name with its arguments: `f(x)`. */
export function readNamedTable(cursor: Cursor, start: number): NamedTable | FunctionTable {
  const from = cursor.pos
  const name = readTablePath(cursor)
  if (symbolAt(cursor) === '(' && !atExtendedColumn(cursor))
    return readImplicitFunction(cursor, start, name, from)
  const hints = readHints(cursor)
  const extend = readExtend(cursor)
  const asOf = readAsOf(cursor)
  return { type: 'table', name, hints, extend, asOf, alias: null, start, end: behind(cursor) }
}

/** `(a INT, …)` where arguments could stand too: a name with a type behind it. */
function atExtendedColumn(cursor: Cursor): boolean {
  if (!atName(cursor, 1) || !atDataType(cursor, 2)) return false
  const [first, second, third] = [symbolAt(cursor, 1), symbolAt(cursor, 2), symbolAt(cursor, 3)]
  if (first === 'MODEL' || first === 'FINAL') return !atArgument(cursor, first)
  return third !== '(' && !(second === 'FORMAT' && third === 'JSON')
}

/** `MODEL m`, `FINAL LAST(a)`: what stands behind the word belongs to it, as far as Flink's parser looks. */
function atArgument(cursor: Cursor, word: string): boolean {
  return atName(cursor, 2) || (word === 'FINAL' && beginsOperand(symbolAt(cursor, 2)))
}

function readAsOf(cursor: Cursor): Expression | null {
  if (!take(cursor, 'FOR')) return null
  expect(cursor, 'SYSTEM_TIME', 'AS', 'OF')
  return readPlainExpression(cursor)
}
