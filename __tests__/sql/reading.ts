import { canonicalText } from '../../src/sql/canonical.js'
import { parseSql } from '../../src/sql/parse.js'
import type { SqlFault, SqlStatement, SqlText, TableName } from '../../src/sql/statement.js'

/** The statements of a text that must hold no fault. */
export function read(sql: string): SqlText {
  const text = parseSql(sql)
  const [fault] = text.faults
  if (fault !== undefined) throw new Error(`${sql}\n${fault.line}:${fault.column} ${fault.message}`)
  return text
}

/** The one statement of a text. */
export function one(sql: string): SqlStatement {
  const [statement, ...rest] = read(sql).statements
  if (statement === undefined || rest.length > 0) throw new Error(`not one statement: ${sql}`)
  return statement
}

/** The one fault of a text. */
export function fault(sql: string): SqlFault {
  const [found, ...rest] = parseSql(sql).faults
  if (found === undefined || rest.length > 0) throw new Error(`not one fault: ${sql}`)
  return found
}

/** `db.orders$late` */
export function spelled(name: TableName): string {
  return name.parts.map((part) => part.text).join('.') + name.companion
}

/** `read db.orders`, in the order of the text. */
export function named(sql: string): readonly string[] {
  return read(sql).statements.flatMap((statement) =>
    statement.names.map((name) => `${name.role} ${spelled(name)}`),
  )
}

/** The text with «» around what an edit of each table's name would replace. */
export function marked(sql: string): string {
  const ends = read(sql)
    .statements.flatMap((statement) => statement.names)
    .flatMap((name) => name.parts.slice(-1))
  let at = 0
  let out = ''
  for (const { start, end } of [...ends].sort((a, b) => a.start - b.start)) {
    out += `${sql.slice(at, start)}«${sql.slice(start, end)}»`
    at = end
  }
  return out + sql.slice(at)
}

/** The same text without its marks. */
export function unmarked(text: string): string {
  return text.replaceAll(/[«»]/g, '')
}

/** The canonical text of the one statement, each table by its name. */
export function canonical(sql: string): string {
  const text = read(sql)
  return text.statements.map((statement) => canonicalText(text, statement, spelled)).join('; ')
}
