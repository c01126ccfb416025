import {
  behind,
  type Cursor,
  expect,
  fail,
  here,
  markBefore,
  Role,
  symbolAt,
  take,
  takeAll,
} from '../cursor.js'
import { isCallable } from '../keyword.js'
import type { Expression } from '../tree.js'
import { plainCall, readCallOf } from './call.js'
import { atName, readName } from './name.js'
import { readSpecialCall } from './special-call.js'
import { readBracedConverted } from './string-call.js'
import { readMembers } from './subquery.js'

/** JDBC's `{fn f(x)}`: its functions say nothing but their arguments. */
export function readBracedCall(cursor: Cursor): Expression {
  expect(cursor, '{fn')
  const call = readCalled(cursor)
  expect(cursor, '}')
  return call
}

/** Words with a grammar of their own here too. */
const special: ReadonlySet<string> = new Set(
  (
    'CONTAINS_SUBSTR DATE_DIFF DATETIME_DIFF TIMESTAMPADD TIMESTAMPDIFF TIMESTAMP_DIFF TIME_DIFF DATE_TRUNC' +
    ' DATETIME_TRUNC TIMESTAMP_TRUNC TIME_TRUNC'
  ).split(' '),
)

/** Reserved words that are functions to JDBC, besides those that can be called everywhere. */
const reserved: ReadonlySet<string> = new Set(['INSERT', 'LEFT', 'RIGHT', 'TRUNCATE', 'SUBSTRING'])

function readCalled(cursor: Cursor): Expression {
  const word = symbolAt(cursor)
  if (word === 'CONVERT') return readCallOf(cursor, readBracedConverted)
  const found = special.has(word) ? readSpecialCall(cursor) : null
  if (found !== null) return found
  const isWord = isCallable(word) || reserved.has(word)
  if (!isWord && !atName(cursor)) fail(cursor, '', 'a function is expected behind {fn', -1)
  return readPlainCall(cursor, isWord ? word : null)
}

/** `f(a, b)`, `f(*)`, `f()`: no dots, no DISTINCT, no OVER. */
function readPlainCall(cursor: Cursor, word: string | null): Expression {
  const start = here(cursor)
  const name = word ?? readName(cursor).text
  if (word !== null) cursor.pos += 1
  markBefore(cursor, Role.function)
  const nameSpan = { start, end: behind(cursor) }
  return plainCall(name, nameSpan, readArguments(cursor), behind(cursor))
}

function readArguments(cursor: Cursor): readonly Expression[] {
  if (takeAll(cursor, '(', ')')) return []
  if (symbolAt(cursor) !== '(' || symbolAt(cursor, 1) !== '*') return readMembers(cursor)
  expect(cursor, '(')
  const start = here(cursor)
  take(cursor, '*')
  const star = { type: 'star', qualifier: [], start, end: behind(cursor) } as const
  expect(cursor, ')')
  return [star]
}
