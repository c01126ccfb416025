import { type Cursor, cursorOf, fail, kindAt, startOf, SyntaxStop } from '../../../src/sql/cursor.js'
import { readExpression } from '../../../src/sql/grammar/expression.js'
import { readQuery } from '../../../src/sql/grammar/query.js'
import { lex } from '../../../src/sql/lexer.js'
import { Kind } from '../../../src/sql/token.js'
import type { Expression, Query } from '../../../src/sql/tree.js'

/** A whole text as one query. */
export function query(sql: string): Query {
  return whole(cursorOf(lex(sql)), readQuery)
}

/** A whole text as one expression. */
export function expression(sql: string): Expression {
  return whole(cursorOf(lex(sql)), readExpression)
}

/** A whole text, with the cursor that has seen what each of its tokens was. */
export function whole<T>(cursor: Cursor, read: (cursor: Cursor) => T): T {
  const found = read(cursor)
  if (kindAt(cursor) !== Kind.end) fail(cursor)
  return found
}

/** `line:column hint` where the text is no query; null where it is one. */
export function stumble(sql: string): string | null {
  const cursor = cursorOf(lex(sql))
  try {
    whole(cursor, readQuery)
    return null
  } catch (stop) {
    if (!(stop instanceof SyntaxStop)) throw stop
    return place(sql, startOf(cursor, stop.at))
  }
}

/** What is said where the text is no query: the message and the hint. */
export function said(sql: string): string {
  try {
    query(sql)
    return ''
  } catch (stop) {
    if (!(stop instanceof SyntaxStop)) throw stop
    return [stop.message, stop.hint].filter((part) => part !== '').join(': ')
  }
}

function place(sql: string, offset: number): string {
  const lines = sql.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}
