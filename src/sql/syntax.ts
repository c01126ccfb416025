import { parseRange, type Parsed } from './parsed.js'
import type { Span, SqlStatement, SqlText } from './statement.js'
import type { Syntax } from './tree-statement.js'

/**
 * Trees and tokens weigh many times the text, so they are not kept when a project is read: whoever needs those of a
 * statement has it read again, once.
 */
const texts = new WeakMap<SqlStatement, string>()
const known = new WeakMap<SqlStatement, Parsed>()

/** Remembers which text a statement was read from. */
export function rememberText(statement: SqlStatement, text: string): void {
  texts.set(statement, text)
}

/** The tree and the tokens of a statement; null for a statement that was not read from a text. */
export function parsedOf(statement: SqlStatement): Parsed | null {
  const before = known.get(statement)
  const text = texts.get(statement)
  if (before !== undefined || text === undefined) return before ?? null
  const parsed = parseRange(text, statement)
  known.set(statement, parsed)
  return parsed
}

/** The tree of a statement; null for a statement that was not read from a text. */
export function syntaxOf(statement: SqlStatement): Syntax | null {
  return parsedOf(statement)?.syntax ?? null
}

/** The statement of a text that holds a range. */
export function statementAround({ statements }: SqlText, { start, end }: Span): SqlStatement | undefined {
  let low = 0
  let high = statements.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((statements[middle]?.start ?? 0) <= start) low = middle
    else high = middle
  }
  const found = statements[low]
  return found !== undefined && found.start <= start && end <= found.end ? found : undefined
}
