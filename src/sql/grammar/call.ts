import {
  at,
  behind,
  type Cursor,
  endOf,
  expect,
  here,
  kindAt,
  markBefore,
  Role,
  startOf,
  symbolAt,
  take,
  takeAll,
} from '../cursor.js'
import { isCallable } from '../keyword.js'
import type { Span } from '../statement.js'
import { Kind } from '../token.js'
import type { Call, CallClauses, Expression, OrderItem, Path } from '../tree.js'
import { readArgument, readArgumentList } from './argument.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { readExpressions } from './group-by.js'
import { readNumericLiteral } from './literal.js'
import { readPath } from './name.js'
import { readOrderBy } from './order-by.js'
import { readQuantifier } from './select.js'
import { readStringLiteral } from './string-literal.js'
import { readOver } from './window.js'

/** A call alone: `SUM(x)`, `a.f(x)`. */
export function readNamedFunction(cursor: Cursor): Expression {
  take(cursor, 'SPECIFIC')
  if (kindAt(cursor) === Kind.reserved && isCallable(symbolAt(cursor))) return readCallableKeyword(cursor)
  const from = cursor.pos
  return readCall(cursor, readPath(cursor), from)
}

/** Goes on behind a function's name, which begins with the heard token `from`: `f(…) FILTER (…) OVER (…)`. */
export function readCall(cursor: Cursor, path: Path, from: number): Expression {
  cursor.roles[cursor.pos - 1] = Role.function
  const name = functionName(cursor, path, from)
  const call = readNamedCall(cursor, name, path)
  return name === 'DESCRIPTOR' && call.clauses === null && call.over === null ? descriptor(call) : call
}

/** A word that is reserved, but called like a function: `SUM(x)`, `LEFT(x, 2)`. */
export function readCallableKeyword(cursor: Cursor): Expression {
  const from = cursor.pos
  cursor.pos += 1
  const name = symbolAt(cursor, -1)
  return readNamedCall(cursor, name, { start: startOf(cursor, from), end: endOf(cursor, from) })
}

/** A function's name: in upper case where it is a word of the grammar, else as written. */
export function functionName(cursor: Cursor, { parts }: Path, from: number): string {
  const [only] = parts
  if (parts.length > 1 || only === undefined) return parts.map(({ text }) => text).join('.')
  const keyword = cursor.symbols[from] ?? ''
  return keyword === '' ? only.text : keyword
}

/** A call that says nothing but its arguments. */
export function plainCall(
  name: string,
  { start, end }: Span,
  list: readonly Expression[],
  behindIt: number,
): Call {
  return {
    type: 'call',
    name,
    nameSpan: { start, end },
    arguments: list,
    quantifier: null,
    clauses: null,
    over: null,
    start,
    end: behindIt,
  }
}

/** A call with a grammar of its own between the brackets, which `inside` reads. */
export function readCallOf(cursor: Cursor, inside: (cursor: Cursor) => readonly Expression[]): Call {
  const name = symbolAt(cursor)
  const start = here(cursor)
  cursor.pos += 1
  markBefore(cursor, Role.function)
  const end = behind(cursor)
  expect(cursor, '(')
  const list = inside(cursor)
  expect(cursor, ')')
  return plainCall(name, { start, end }, list, behind(cursor))
}

/** `DESCRIPTOR(a, b)` */
function descriptor({ arguments: columns, start, end }: Call): Expression {
  return { type: 'descriptor', columns, start, end }
}

function readNamedCall(cursor: Cursor, name: string, { start, end }: Span): Call {
  const parameters = readParametersOf(cursor, name)
  const clauses = readClauses(cursor, parameters)
  const over = readOver(cursor)
  const { quantifier, list } = parameters
  const nameSpan = { start, end }
  return {
    type: 'call',
    name,
    nameSpan,
    quantifier,
    arguments: list,
    clauses,
    over,
    start,
    end: behind(cursor),
  }
}

interface Parameters {
  readonly quantifier: 'ALL' | 'DISTINCT' | null
  readonly list: readonly Expression[]
  readonly nulls: string
  readonly orderBy: readonly OrderItem[]
}

/** Aggregations that say more between their brackets. */
const collecting: ReadonlySet<string> = new Set([
  'ARRAY_AGG',
  'ARRAY_CONCAT_AGG',
  'GROUP_CONCAT',
  'STRING_AGG',
])

function readParametersOf(cursor: Cursor, name: string): Parameters {
  // Behind a dot or SPECIFIC it is a function like any other.
  const before = symbolAt(cursor, -2)
  if (before === '.' || before === 'SPECIFIC') return readParameters(cursor)
  if (collecting.has(name)) return readCollecting(cursor)
  if (name === 'PERCENTILE_CONT' || name === 'PERCENTILE_DISC') return readPercentile(cursor)
  return readParameters(cursor)
}

/** `(*)`, `()`, `(DISTINCT a, b)` */
function readParameters(cursor: Cursor): Parameters {
  expect(cursor, '(')
  if (take(cursor, ')')) return parameters(null, [])
  if (at(cursor, '*')) return parameters(null, [readAll(cursor)])
  const quantifier = readQuantifier(cursor)
  const list = readArgumentList(cursor)
  expect(cursor, ')')
  return parameters(quantifier, list)
}

const parameters = (quantifier: Parameters['quantifier'], list: readonly Expression[]): Parameters => ({
  quantifier,
  list,
  nulls: '',
  orderBy: [],
})

/** `*` alone between the brackets. */
function readAll(cursor: Cursor): Expression {
  const start = here(cursor)
  expect(cursor, '*')
  const end = behind(cursor)
  expect(cursor, ')')
  return { type: 'star', qualifier: [], start, end }
}

/** `(DISTINCT a IGNORE NULLS ORDER BY b SEPARATOR ',')` */
function readCollecting(cursor: Cursor): Parameters {
  expect(cursor, '(')
  const quantifier = readQuantifier(cursor)
  const list = [readArgument(cursor, false)]
  while (take(cursor, ',')) list.push(readArgument(cursor, false))
  const nulls = readNulls(cursor)
  const orderBy = at(cursor, 'ORDER') ? readOrderBy(cursor) : []
  if (take(cursor, 'SEPARATOR')) list.push(readStringLiteral(cursor))
  expect(cursor, ')')
  return { quantifier, list, nulls, orderBy }
}

/** `(0.5)`, `(a, 0.5 IGNORE NULLS)` */
function readPercentile(cursor: Cursor): Parameters {
  expect(cursor, '(')
  const list = [readArgument(cursor, false)]
  if (take(cursor, ',')) list.push(readNumericLiteral(cursor))
  const nulls = list.length > 1 ? readNulls(cursor) : ''
  expect(cursor, ')')
  return { quantifier: null, list, nulls, orderBy: [] }
}

/** Nothing behind the arguments. */
export const noClauses: CallClauses = { nulls: '', orderBy: [], withinDistinct: [], filter: null }

/** What may stand behind the arguments, in this order; null where nothing does. */
function readClauses(cursor: Cursor, inside: Parameters): CallClauses | null {
  const nulls = readNulls(cursor) || inside.nulls
  const withinDistinct = takeAll(cursor, 'WITHIN', 'DISTINCT') ? readDistinct(cursor) : []
  const group = take(cursor, 'WITHIN') ? readWithinGroup(cursor) : []
  const filter = take(cursor, 'FILTER') ? readFilter(cursor) : null
  const orderBy = group.length > 0 ? group : inside.orderBy
  const any = nulls !== '' || withinDistinct.length > 0 || filter !== null || orderBy.length > 0
  return any ? { nulls, orderBy, withinDistinct, filter } : null
}

function readNulls(cursor: Cursor): string {
  if (takeAll(cursor, 'IGNORE', 'NULLS')) return 'IGNORE NULLS'
  return takeAll(cursor, 'RESPECT', 'NULLS') ? 'RESPECT NULLS' : ''
}

function readDistinct(cursor: Cursor): readonly Expression[] {
  expect(cursor, '(')
  const list = readExpressions(cursor)
  expect(cursor, ')')
  return list
}

/** `WITHIN GROUP (ORDER BY a)`, behind WITHIN. */
export function readWithinGroup(cursor: Cursor): readonly OrderItem[] {
  expect(cursor, 'GROUP', '(')
  const items = readOrderBy(cursor)
  expect(cursor, ')')
  return items
}

function readFilter(cursor: Cursor): Expression {
  expect(cursor, '(', 'WHERE')
  const filter = bare(cursor, readExpression(cursor))
  expect(cursor, ')')
  return filter
}
