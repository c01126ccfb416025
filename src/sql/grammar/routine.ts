import { behind, type Cursor, markBefore, Role } from '../cursor.js'
import type { Call, Path } from '../tree.js'
import { readRoutineArguments } from './argument.js'
import { functionName, plainCall } from './call.js'
import { readPath } from './name.js'

/** `a.f(x, y)` of a table function or a procedure: nothing but its arguments. */
export function readRoutine(cursor: Cursor): Call {
  const from = cursor.pos
  return readNamedRoutine(cursor, readPath(cursor), from)
}

/** The same behind its name, which begins with the heard token `from`. */
export function readNamedRoutine(cursor: Cursor, name: Path, from: number): Call {
  markBefore(cursor, Role.function)
  const list = readRoutineArguments(cursor)
  return plainCall(functionName(cursor, name, from), name, list, behind(cursor))
}
