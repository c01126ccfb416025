import { lex } from '../../src/sql/lexer.js'
import { parseSql } from '../../src/sql/parse.js'
import { lineStarts, placeAt } from '../../src/sql/place.js'
import type { NameRole, SqlText, TableName } from '../../src/sql/statement.js'
import type { Verdict } from './flink.js'

/** The names that a tree of Flink's tells too; those of hints, options and columns' qualifiers it does not. */
const told: ReadonlySet<NameRole> = new Set<NameRole>([
  'read',
  'write',
  'define',
  'like',
  'alter',
  'rename',
  'drop',
  'mention',
])

/** What this project's parser says of a text, as Flink's would say it. */
export function ourVerdict(sql: string): Verdict {
  if (holdsNothing(sql)) return { accepted: false }
  const text = parseSql(sql, 'flink')
  const [fault] = text.faults
  if (fault !== undefined) {
    const { message, line, column } = fault
    return { accepted: false, message, line, column }
  }
  return { accepted: true, names: namesIn(text) }
}

/** Where nothing stands but comments, nothing is wrong here, but Flink finds no statement. */
function holdsNothing(sql: string): boolean {
  return lex(sql).symbols.length === 1
}

function namesIn({ text, statements }: SqlText): readonly string[] {
  const lines = lineStarts(text)
  const names = statements.flatMap((statement) => statement.names).filter(({ role }) => told.has(role))
  return names.map((name) => spelled(name, lines))
}

function spelled({ role, parts, companion, start }: TableName, lines: readonly number[]): string {
  const { line, column } = placeAt(lines, start)
  return `${role} ${parts.map((part) => part.text).join('.')}${companion} ${line}:${column}`
}
