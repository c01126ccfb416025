import { canonicalRange, heardAround, heardAt, type Substitute } from './canonical-range.js'
import { type Cursor, endOf, startOf } from './cursor.js'
import type { Span, SqlStatement, SqlText, TableName } from './statement.js'
import { parsedOf, statementAround } from './syntax.js'

/**
 * The text of a statement, or of a part of one, without what has no meaning: comments, spacing, the case of keywords
 * and functions, needless quotes and brackets, the order of options. Each table's name is written as `nameOf` says.
 * Two texts are equal only if they mean the same; where that is not certain, they differ.
 */
export function canonicalText(
  sql: SqlText,
  statement: SqlStatement,
  nameOf: (name: TableName) => string,
): string {
  const whole = statementAround(sql, statement)
  const cursor = whole === undefined ? null : (parsedOf(whole)?.cursor ?? null)
  if (whole === undefined || cursor === null) return sql.text.slice(statement.start, statement.end)
  const names = statement.names.filter((name) => isWithin(name, statement))
  const substitutes = substitutesFor(cursor, names, nameOf)
  return canonicalRange(cursor, heardAt(cursor, statement.start), heardAt(cursor, statement.end), substitutes)
}

/** What the names of tables are written as, by the first heard token of each. */
export function substitutesFor(
  cursor: Cursor,
  names: readonly TableName[],
  nameOf: (name: TableName) => string,
): ReadonlyMap<number, Substitute> {
  return new Map(names.map((name) => substituteFor(cursor, name, nameOf(name))))
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** What a name's tokens are written as; a name in a string leaves the string around it. */
function substituteFor(cursor: Cursor, name: TableName, table: string): readonly [number, Substitute] {
  const from = heardAround(cursor, name.start)
  const before = cursor.tokens.text.slice(startOf(cursor, from), name.start)
  const to = heardAt(cursor, name.end)
  const last = heardAround(cursor, name.end - 1)
  const after = cursor.tokens.text.slice(name.end, endOf(cursor, last))
  return [from, { to: Math.max(to, from + 1), text: `${before}${table}${name.companion}${after}` }]
}
