import { canonicalText } from '../../src/sql/canonical.js'
import { lex } from '../../src/sql/lexer.js'
import { columnEdges } from '../../src/sql/lineage/lineage.js'
import { readsOf } from '../../src/sql/lineage/reads.js'
import { mostFaults, parseSql } from '../../src/sql/parse.js'
import { lineStarts, placeAt } from '../../src/sql/place.js'
import { noTables } from '../../src/sql/schema/table-schema.js'
import { stateOf } from '../../src/sql/state/state.js'
import type { NamePart, Span, SqlFault, SqlStatement, SqlText } from '../../src/sql/statement.js'
import { syntaxOf } from '../../src/sql/syntax.js'
import { isHeard, Kind } from '../../src/sql/token.js'
import { straysIn } from './stray.js'

/** What does not hold of a text, of all that must hold of every text whatever it says. */
export function broken(text: string): readonly string[] {
  try {
    const sql = parseSql(text)
    return [
      ...brokenTokens(text),
      ...brokenOrder(sql),
      ...sql.statements.flatMap((statement) => brokenStatement(sql, statement)),
      ...sql.faults.flatMap((fault) => brokenFault(text, fault)),
      ...(sql.faults.length > mostFaults ? ['faults are many'] : []),
    ]
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

/** Tokens follow each other without a gap, from the first character to the last. */
function brokenTokens(text: string): readonly string[] {
  const { kinds, starts, count } = lex(text)
  const found = starts[0] === 0 ? [] : ['the first token does not start the text']
  if (kinds[count - 1] !== Kind.end || starts[count - 1] !== text.length) found.push('tokens end too early')
  for (let i = 1; i < count; i += 1)
    if ((starts[i] ?? 0) < (starts[i - 1] ?? 0) + (i < count - 1 ? 1 : 0)) found.push(`token ${i} is empty`)
  return found
}

/** Statements and what could not be read follow each other, and nothing but semicolons means something between. */
function brokenOrder({ text, statements, faults }: SqlText): readonly string[] {
  const spans = [...statements, ...faults.map((fault) => fault.statement)].sort((a, b) => a.start - b.start)
  const found: string[] = []
  let last = 0
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    if (start < last) found.push(`what starts at ${start} stands in what ends at ${last}`)
    else if (meansSomething(text, last, start)) found.push(`${last} to ${start} belongs to nothing`)
    last = end
  }
  return found
}

function meansSomething(text: string, start: number, end: number): boolean {
  const { kinds, starts, count } = lex(text, start, end)
  for (let i = 0; i < count - 1; i += 1)
    if (isHeard(kinds[i] ?? 0) && text.slice(starts[i], starts[i + 1]) !== ';') return true
  return false
}

/** Whatever is read can be asked about: nothing throws, and every range is where it says. */
function brokenStatement(sql: SqlText, statement: SqlStatement): readonly string[] {
  canonicalText(sql, statement, ({ parts }) => parts.map((part) => part.text).join('.'))
  columnEdges(statement, noTables)
  readsOf(statement, noTables)
  stateOf(statement, noTables)
  const parts = statement.names.flatMap((name) => name.parts)
  return [
    ...straysIn(statement, statement, 'statement'),
    ...straysIn(syntaxOf(statement), statement, 'tree'),
    ...parts
      .filter((part) => written(sql.text, part) !== part.text)
      .map((part) => `${part.text} is not there`),
  ]
}

/** What a part's range says; of `U&"…"` it is the whole. */
function written(text: string, part: NamePart): string {
  const { start, end, quoted } = part
  const found = text.slice(start, end)
  if (/^U&"/i.test(found)) return part.text
  return quoted ? found.replaceAll('``', '`') : found
}

/** A fault stands in the text, at the line and column that it says. */
function brokenFault(text: string, fault: SqlFault): readonly string[] {
  const isIn = ({ start, end }: Span): boolean => start >= 0 && start <= end && end <= text.length
  const { line, column } = placeAt(lineStarts(text), fault.start)
  return [
    ...(isIn(fault) && isIn(fault.statement) ? [] : ['a fault stands outside of the text']),
    ...(line === fault.line && column === fault.column ? [] : ['a fault says another place']),
    ...(fault.message === '' ? ['a fault says nothing'] : []),
  ]
}
