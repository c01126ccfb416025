import { at, type Cursor, cursorOf, endOf, fail, startOf, SyntaxStop } from './cursor.js'
import { definitionOf } from './definition.js'
import type { Dialect } from './dialect/dialect.js'
import { foreignIn } from './dialect/foreign.js'
import { faultOf, type Stopped } from './fault.js'
import { readStatement } from './grammar/statement/statement.js'
import { lex } from './lexer.js'
import { useOf } from './name-space.js'
import { namesOf } from './names.js'
import { readEntry } from './parsed.js'
import { holdsPlaceholder } from './placeholder.js'
import { lineStarts, placeAt } from './place.js'
import { afterStatement } from './recovery.js'
import { settingOf } from './setting.js'
import { kindOf } from './statement-kind.js'
import type { OptionEntry, SqlFault, SqlStatement, SqlText } from './statement.js'
import { rememberText } from './syntax.js'
import { Kind } from './token.js'
import type { Syntax } from './tree-statement.js'

/** Faults past this number are not looked for: the rest of the text is part of the last one. */
export const mostFaults = 20

/**
 * Reads a text: its statements, and a fault for each that cannot be understood. Where its dialect is known, a statement
 * that only another takes is a fault too.
 */
export function parseSql(text: string, dialect: Dialect | null = null): SqlText {
  const cursor = cursorOf(lex(text))
  const lines = lineStarts(text)
  const statements: SqlStatement[] = []
  const faults: SqlFault[] = emptyStatement(cursor, lines)
  while (toNextEntry(cursor)) {
    const from = cursor.pos
    const syntax = tryEntry(cursor)
    const foreign = syntax === null ? null : foreignStop(cursor, from, dialect)
    const isLast = faults.length + 1 === mostFaults
    if (syntax === null) faults.push(faultAt(cursor, from, lines, isLast))
    else if (foreign === null) statements.push(statementOf(cursor, from, syntax, lines, dialect))
    else faults.push(foreignFault(cursor, { stop: foreign, from, to: cursor.pos }, lines, isLast))
  }
  return { text, statements, faults }
}

/** To Flink, two semicolons behind a statement are one, but the first thing in a text is none. */
function emptyStatement(cursor: Cursor, lines: readonly number[]): SqlFault[] {
  if (cursor.symbols[0] !== ';') return []
  const stop = new SyntaxStop(0, 'no statement stands before this semicolon', 'remove it')
  return [faultOf(cursor, { stop, from: 0, to: 1 }, lines)]
}

/** Where a statement that is read shows that another dialect's it is. */
function foreignStop(cursor: Cursor, from: number, dialect: Dialect | null): SyntaxStop | null {
  const foreign = dialect === null ? null : foreignIn(cursor, from, cursor.pos, dialect)
  return foreign === null ? null : new SyntaxStop(foreign.at, foreign.message, foreign.hint)
}

function foreignFault(cursor: Cursor, stopped: Stopped, lines: readonly number[], isLast: boolean): SqlFault {
  if (isLast) cursor.pos = cursor.tokens.heardCount - 1
  return faultOf(cursor, { ...stopped, to: cursor.pos }, lines)
}

/** Passes over semicolons; false at the end of the text. */
function toNextEntry(cursor: Cursor): boolean {
  while (cursor.symbols[cursor.pos] === ';') cursor.pos += 1
  return !atEnd(cursor)
}

function atEnd({ tokens, pos }: Cursor): boolean {
  return tokens.kinds[tokens.heard[pos] ?? 0] === Kind.end
}

/** One entry up to its semicolon; null, with the cursor back where it was, where none can be read. */
function tryEntry(cursor: Cursor): Syntax | null {
  const from = cursor.pos
  const entry = attempt(cursor, from, readEntry)
  // A set that never ends is statements to Flink: the first of them is BEGIN STATEMENT SET alone.
  if (entry !== null || cursor.symbols[from] !== 'BEGIN') return entry
  return attempt(cursor, from, readStatement)
}

function attempt(cursor: Cursor, from: number, read: (cursor: Cursor) => Syntax): Syntax | null {
  restart(cursor, from)
  try {
    return readWhole(cursor, read)
  } catch (stop) {
    if (!(stop instanceof SyntaxStop)) throw stop
    restart(cursor, from)
    return null
  }
}

function restart(cursor: Cursor, from: number): void {
  cursor.pos = from
  cursor.depth = 0
  cursor.unordered.length = 0
  cursor.reordered.clear()
  cursor.windows.numbers.clear()
  cursor.windows.uses.length = 0
  cursor.brackets.clear()
}

/** A statement, and behind it a semicolon or the end of the text. */
function readWhole(cursor: Cursor, read: (cursor: Cursor) => Syntax): Syntax {
  const syntax = read(cursor)
  if (!at(cursor, ';') && !atEnd(cursor)) fail(cursor)
  return syntax
}

function statementOf(
  cursor: Cursor,
  from: number,
  syntax: Syntax,
  lines: readonly number[],
  dialect: Dialect | null,
): SqlStatement {
  const start = startOf(cursor, from)
  const end = endOf(cursor, cursor.pos - 1)
  const names = namesOf(syntax, dialect)
  const { line, column } = placeAt(lines, start)
  const statement: SqlStatement = {
    kind: kindOf(syntax, names),
    start,
    end,
    line,
    column,
    names,
    definition: syntax.type === 'create-table' ? definitionOf(cursor, syntax) : null,
    options: optionsOf(syntax),
    placeholders: holdsPlaceholder(
      cursor.tokens,
      cursor.tokens.heard[from] ?? 0,
      cursor.tokens.heard[cursor.pos] ?? 0,
    ),
    use: useOf(syntax),
    setting: settingOf(syntax),
  }
  rememberText(statement, cursor.tokens.text)
  return statement
}

function optionsOf(syntax: Syntax): readonly OptionEntry[] {
  return syntax.type === 'create-table' || syntax.type === 'alter' || syntax.type === 'command'
    ? syntax.options
    : []
}

/** Reads a broken statement again, now noting what was expected, and moves on behind it. */
function faultAt(cursor: Cursor, from: number, lines: readonly number[], isLast: boolean): SqlFault {
  cursor.expected = new Set()
  cursor.expectedAt = -1
  const stop = stopIn(cursor)
  const to = isLast ? cursor.tokens.heardCount - 1 : afterStatement(cursor, from)
  const fault = faultOf(cursor, { stop, from, to }, lines)
  cursor.expected = null
  restart(cursor, to)
  return fault
}

function stopIn(cursor: Cursor): SyntaxStop {
  try {
    readWhole(cursor, readStatement)
  } catch (stop) {
    if (stop instanceof SyntaxStop) return stop
    throw stop
  }
  return new SyntaxStop(cursor.pos, '')
}
