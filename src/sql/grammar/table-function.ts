import { behind, type Cursor, deeper, expect, fail, queryWeight, symbolAt, take } from '../cursor.js'
import type { FunctionTable, Path } from '../tree.js'
import { callAhead } from './operand.js'
import { readNamedRoutine, readRoutine } from './routine.js'

/** `TABLE(f(…))` */
export function readTableFunction(cursor: Cursor, start: number, lateral: boolean): FunctionTable {
  expect(cursor, 'TABLE', '(')
  take(cursor, 'SPECIFIC')
  const call = deeper(cursor, readRoutine, queryWeight)
  expect(cursor, ')')
  return { type: 'function', lateral, call, alias: null, start, end: behind(cursor) }
}

/** `f(…)` behind FROM, with no TABLE around it. */
export function readImplicitFunction(cursor: Cursor, start: number, name: Path, from: number): FunctionTable {
  refuseFirst(cursor)
  const call = deeper(cursor, () => readNamedRoutine(cursor, name, from), queryWeight)
  return { type: 'function', lateral: false, call, alias: null, start, end: behind(cursor) }
}

/** Without TABLE around it, Flink's parser takes neither a call, nor CASE, nor most queries as the first argument. */
function refuseFirst(cursor: Cursor): void {
  const call = callAhead(cursor, 1)
  const query =
    symbolAt(cursor, 1) === 'SELECT' && symbolAt(cursor, 2) !== '/*+' && symbolAt(cursor, 3) !== ')'
  const place = query ? 1 : call
  if (place !== null) fail(cursor, '', 'write TABLE(…) around the function', place)
}
