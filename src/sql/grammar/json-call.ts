import { at, behind, type Cursor, expect, fail, here, symbolAt, take } from '../cursor.js'
import type { Call, Expression, Flag } from '../tree.js'
import { noClauses, plainCall, readWithinGroup } from './call.js'
import { readTypeArgument } from './cast.js'
import { readFlag, takeFlag } from './flag.js'
import { readName } from './name.js'
import { atOperand, callAhead } from './operand.js'
import { readOrderBy } from './order-by.js'
import { readPlainExpression } from './subquery.js'

/** `JSON_EXISTS(x, '$.a' [PASSING …] [ERROR ON ERROR])` */
export function readJsonExists(cursor: Cursor): readonly Expression[] {
  const list = readPathArguments(cursor)
  const flag = existsBehaviours
    .map((word) => takeFlag(cursor, word, 'ON', 'ERROR'))
    .find((found) => found !== null)
  return flag === undefined ? list : [...list, flag]
}

const existsBehaviours = ['TRUE', 'FALSE', 'UNKNOWN', 'ERROR']

/** `JSON_VALUE(x, '$.a' [PASSING …] [RETURNING INT] [NULL ON EMPTY] [DEFAULT 0 ON ERROR])` */
export function readJsonValue(cursor: Cursor): readonly Expression[] {
  const list = [...readPathArguments(cursor), ...readReturning(cursor)]
  while (at(cursor, 'ERROR') || at(cursor, 'NULL') || at(cursor, 'DEFAULT')) {
    const flag = takeFlag(cursor, 'ERROR') ?? takeFlag(cursor, 'NULL') ?? readFlag(cursor, 'DEFAULT')
    list.push(flag)
    if (flag.text === 'DEFAULT') list.push(readPlainExpression(cursor))
    list.push(readOn(cursor))
  }
  return list
}

/** `JSON_QUERY(x, '$.a' [PASSING …] [RETURNING …] [WITH WRAPPER] [EMPTY ARRAY ON ERROR])` */
export function readJsonQuery(cursor: Cursor): readonly Expression[] {
  const list = [...readPathArguments(cursor), ...readReturning(cursor), ...readWrapper(cursor)]
  for (let flag = takeQueryBehaviour(cursor); flag !== null; flag = takeQueryBehaviour(cursor)) {
    list.push(flag, readOn(cursor))
  }
  return list
}

function takeQueryBehaviour(cursor: Cursor): Flag | null {
  if (at(cursor, 'EMPTY')) return takeFlag(cursor, 'EMPTY', 'ARRAY') ?? readFlag(cursor, 'EMPTY', 'OBJECT')
  return takeFlag(cursor, 'ERROR') ?? takeFlag(cursor, 'NULL')
}

/** `ON EMPTY`, `ON ERROR` */
function readOn(cursor: Cursor): Flag {
  return takeFlag(cursor, 'ON', 'EMPTY') ?? readFlag(cursor, 'ON', 'ERROR')
}

/** `WITHOUT ARRAY WRAPPER`, `WITH CONDITIONAL ARRAY WRAPPER` */
function readWrapper(cursor: Cursor): readonly Expression[] {
  const start = here(cursor)
  const without = take(cursor, 'WITHOUT')
  if (!without && !take(cursor, 'WITH')) return []
  const words = [without ? 'WITHOUT' : 'WITH']
  if (!without && (at(cursor, 'CONDITIONAL') || at(cursor, 'UNCONDITIONAL'))) words.push(takeWord(cursor))
  if (at(cursor, 'ARRAY')) words.push(takeWord(cursor))
  expect(cursor, 'WRAPPER')
  return [{ type: 'flag', text: `${words.join(' ')} WRAPPER`, start, end: behind(cursor) }]
}

function takeWord(cursor: Cursor): string {
  cursor.pos += 1
  return symbolAt(cursor, -1)
}

/** `x, '$.a' PASSING b AS c` */
function readPathArguments(cursor: Cursor): readonly Expression[] {
  const list = [readPlainExpression(cursor)]
  expect(cursor, ',')
  list.push(readPlainExpression(cursor))
  if (!take(cursor, 'PASSING')) return list
  list.push(readPassed(cursor))
  while (take(cursor, ',')) list.push(readPassed(cursor))
  return list
}

function readPassed(cursor: Cursor): Expression {
  const start = here(cursor)
  const value = readPlainExpression(cursor)
  expect(cursor, 'AS')
  const name = readName(cursor)
  return { type: 'passed', value, name, start, end: behind(cursor) }
}

function readReturning(cursor: Cursor): readonly Expression[] {
  return take(cursor, 'RETURNING') ? [readTypeArgument(cursor)] : []
}

/** `JSON_OBJECT([KEY] k VALUE v, k: v NULL ON NULL)` */
export function readJsonObject(cursor: Cursor): readonly Expression[] {
  const empty = at(cursor, ')') || atNullClause(cursor)
  const list = empty ? [] : [...readFirstPair(cursor)]
  if (!empty) while (take(cursor, ',')) list.push(...readPair(cursor))
  return [...list, ...readNullClause(cursor)]
}

/** Flink's parser looks two tokens ahead before it takes the first pair, and takes KEY for the word. */
function readFirstPair(cursor: Cursor): readonly Expression[] {
  if (at(cursor, 'KEY') && !atOperand(cursor, 1)) fail(cursor, '', 'write `key` in backquotes')
  if (callAhead(cursor, 0) !== null) fail(cursor, '', 'write KEY before the key')
  return readPair(cursor)
}

/** `KEY k VALUE v`, `k: v` */
function readPair(cursor: Cursor): readonly Expression[] {
  const from = cursor.pos
  const keyed = at(cursor, 'KEY') && atOperand(cursor, 1) && take(cursor, 'KEY')
  const key = readPlainExpression(cursor)
  if (!at(cursor, 'VALUE') && !at(cursor, ':')) {
    fail(cursor, '', 'VALUE is expected between a key and its value', cursor.pos === from + 1 ? -1 : 0)
  }
  if (keyed && at(cursor, ':')) fail(cursor, '', "write VALUE in the place of ':', or remove KEY")
  cursor.pos += 1
  return [key, readPlainExpression(cursor)]
}

/** `JSON_OBJECTAGG([KEY] k VALUE v [NULL ON NULL])` */
export function readJsonObjectAgg(cursor: Cursor): readonly Expression[] {
  return [...readPair(cursor), ...readNullClause(cursor)]
}

/** `JSON_ARRAY(a, b [ABSENT ON NULL])` */
export function readJsonArray(cursor: Cursor): readonly Expression[] {
  if (at(cursor, ')')) return []
  const list = [readPlainExpression(cursor)]
  while (take(cursor, ',')) list.push(readPlainExpression(cursor))
  return [...list, ...readNullClause(cursor)]
}

/** `JSON_ARRAYAGG(a [ORDER BY b] [NULL ON NULL]) [WITHIN GROUP (ORDER BY b)]` */
export function readJsonArrayAgg(cursor: Cursor): Call {
  const start = here(cursor)
  expect(cursor, 'JSON_ARRAYAGG')
  const nameSpan = { start, end: behind(cursor) }
  expect(cursor, '(')
  const value = readPlainExpression(cursor)
  const inside = at(cursor, 'ORDER') ? readOrderBy(cursor) : []
  const list = [value, ...readNullClause(cursor)]
  expect(cursor, ')')
  const sorted = inside.length > 0
  if (sorted && at(cursor, 'WITHIN')) fail(cursor, 'ORDER BY is said twice', 'keep one of them')
  const orderBy = take(cursor, 'WITHIN') ? readWithinGroup(cursor) : inside
  const call = plainCall('JSON_ARRAYAGG', nameSpan, list, behind(cursor))
  return { ...call, clauses: orderBy.length > 0 ? { ...noClauses, orderBy } : null }
}

function atNullClause(cursor: Cursor): boolean {
  const word = symbolAt(cursor)
  return (word === 'NULL' || word === 'ABSENT') && symbolAt(cursor, 1) === 'ON'
}

function readNullClause(cursor: Cursor): readonly Flag[] {
  const flag = takeFlag(cursor, 'NULL', 'ON', 'NULL') ?? takeFlag(cursor, 'ABSENT', 'ON', 'NULL')
  return flag === null ? [] : [flag]
}
