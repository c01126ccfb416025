import { at, atAny, type Cursor, expect, fail, symbolAt, take, textAt } from '../../cursor.js'
import type { Expression } from '../../tree.js'
import { readDateLiteral } from '../date-literal.js'
import { isTimestamp } from '../moment.js'
import { readPlainExpression } from '../subquery.js'

/** An interval written out: what FRESHNESS and FROM_NOW take. */
export function readIntervalLiteral(cursor: Cursor): Expression {
  const found = readPlainExpression(cursor)
  const isWritten =
    found.type === 'interval' && found.value.type === 'literal' && found.value.kind === 'string'
  if (!isWritten) fail(cursor, 'an interval is expected', "write it as INTERVAL '1' DAY", -1)
  return found
}

/** `FULL`, `CONTINUOUS` */
export function readRefreshMode(cursor: Cursor): void {
  if (!take(cursor, 'FULL')) expect(cursor, 'CONTINUOUS')
}

const modes: ReadonlySet<string> = new Set(
  (
    'FROM_BEGINNING FROM_NOW FROM_TIMESTAMP' +
    ' RESUME_OR_FROM_BEGINNING RESUME_OR_FROM_NOW RESUME_OR_FROM_TIMESTAMP'
  ).split(' '),
)

/** `FROM_BEGINNING`, `FROM_NOW(INTERVAL '1' DAY)`, `RESUME_OR_FROM_TIMESTAMP(TIMESTAMP '…')` */
export function readStartMode(cursor: Cursor): void {
  if (!atAny(cursor, modes)) fail(cursor)
  const mode = symbolAt(cursor)
  cursor.pos += 1
  if (mode.endsWith('FROM_NOW')) {
    if (!take(cursor, '(')) return
    readIntervalLiteral(cursor)
    expect(cursor, ')')
  } else if (mode.endsWith('FROM_TIMESTAMP')) {
    expect(cursor, '(')
    readTimestamp(cursor)
    expect(cursor, ')')
  }
}

/** `TIMESTAMP '2025-01-01 00:00:00'`, which Flink's parser reads as one here. */
function readTimestamp(cursor: Cursor): void {
  const from = cursor.pos
  if (!at(cursor, 'TIMESTAMP') || readDateLiteral(cursor) === null) fail(cursor)
  const written = textAt(cursor, cursor.pos - 1)
  if (written.startsWith("'") && !isTimestamp(written.slice(1, -1)))
    fail(cursor, 'this is no timestamp', "write it as '2025-12-31 23:59:59'", from - cursor.pos)
}
