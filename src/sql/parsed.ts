import { type Cursor, cursorOf } from './cursor.js'
import { readStatement } from './grammar/statement/statement.js'
import { readBegunSet } from './grammar/statement/statement-set.js'
import { lex } from './lexer.js'
import type { Span } from './statement.js'
import type { Syntax } from './tree-statement.js'

/** A statement with its tree, and the tokens it was read from. */
export interface Parsed {
  readonly syntax: Syntax
  readonly cursor: Cursor
}

/** Reads one statement of a text that is known to be one. */
export function parseRange(text: string, { start, end }: Span): Parsed {
  const cursor = cursorOf(lex(text, start, end))
  return { syntax: readEntry(cursor), cursor }
}

/** Reads one entry of a text: a statement, or a statement set that is several to Flink's parser. */
export function readEntry(cursor: Cursor): Syntax {
  const { symbols, pos } = cursor
  const begins = symbols[pos] === 'BEGIN' && symbols[pos + 1] === 'STATEMENT' && symbols[pos + 3] === ';'
  return begins ? readBegunSet(cursor) : readStatement(cursor)
}
