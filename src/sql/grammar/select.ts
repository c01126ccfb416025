import { at, behind, type Cursor, expect, fail, here, markBefore, Role, take, takeComma } from '../cursor.js'
import type { NamePart } from '../statement.js'
import type { Expression, Select, SelectItem } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'
import { readFrom } from './from.js'
import { readGroupBy } from './group-by.js'
import { readHints } from './hint.js'
import { atName, readName } from './name.js'
import { atString } from './string-literal.js'
import { readNamedWindows } from './window.js'
import { findWindows } from './window-name.js'

/** `SELECT [hints] [STREAM] [DISTINCT] items [FROM … WHERE … GROUP BY … HAVING … WINDOW … QUALIFY …]` */
export function readSelect(cursor: Cursor): Select {
  const start = here(cursor)
  const uses = cursor.windows.uses.length
  expect(cursor, 'SELECT')
  const hints = readHints(cursor)
  const stream = take(cursor, 'STREAM')
  const quantifier = readQuantifier(cursor)
  const items = [readSelectItem(cursor)]
  while (takeComma(cursor)) items.push(readSelectItem(cursor))
  const from = take(cursor, 'FROM') ? readFrom(cursor) : null
  const { where, groupBy, having, windows, qualify } = from === null ? none : readClauses(cursor)
  if (windows.length > 0) findWindows(cursor, uses, windows)
  return {
    type: 'select',
    hints,
    stream,
    quantifier,
    items,
    from,
    where,
    groupBy,
    having,
    windows,
    qualify,
    start,
    end: behind(cursor),
  }
}

type Clauses = Pick<Select, 'where' | 'groupBy' | 'having' | 'windows' | 'qualify'>

const none: Clauses = { where: null, groupBy: null, having: null, windows: [], qualify: null }

/** What may stand behind FROM, and only there. */
function readClauses(cursor: Cursor): Clauses {
  const where = readCondition(cursor, 'WHERE')
  const groupBy = at(cursor, 'GROUP') ? readGroupBy(cursor) : null
  const having = readCondition(cursor, 'HAVING')
  const windows = at(cursor, 'WINDOW') ? readNamedWindows(cursor) : []
  const qualify = readCondition(cursor, 'QUALIFY')
  return { where, groupBy, having, windows, qualify }
}

function readCondition(cursor: Cursor, word: string): Expression | null {
  return take(cursor, word) ? bare(cursor, readExpression(cursor)) : null
}

/** `ALL`, `DISTINCT`; null where neither stands. */
export function readQuantifier(cursor: Cursor): 'ALL' | 'DISTINCT' | null {
  if (take(cursor, 'DISTINCT')) return 'DISTINCT'
  return take(cursor, 'ALL') ? 'ALL' : null
}

function readSelectItem(cursor: Cursor): SelectItem {
  const start = here(cursor)
  const expression = readSelected(cursor, start)
  const alias = readColumnAlias(cursor)
  return { expression, alias, start, end: behind(cursor) }
}

function readSelected(cursor: Cursor, start: number): Expression {
  if (take(cursor, '*')) return { type: 'star', qualifier: [], start, end: behind(cursor) }
  return bare(cursor, readExpression(cursor))
}

/** `[AS] name`; null where none stands. */
function readColumnAlias(cursor: Cursor): NamePart | null {
  const silent = take(cursor, 'AS')
  if (silent) markBefore(cursor, Role.silent)
  if (atString(cursor)) fail(cursor, 'an alias is a name, not a string', 'write it bare or in backquotes')
  return silent || atName(cursor) ? readName(cursor) : null
}
