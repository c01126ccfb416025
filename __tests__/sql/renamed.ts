import { parseSql } from '../../src/sql/parse.js'
import type { NamePart, SqlText, TableName } from '../../src/sql/statement.js'

export interface Renamed {
  readonly text: string
  /** Where the new names stand. */
  readonly places: readonly string[]
}

/** Every name of a table in a text. */
export function tableNames(text: SqlText): readonly TableName[] {
  return text.statements.flatMap((statement) => statement.names)
}

/** The part that says which table it is. */
export function lastPart(name: TableName): NamePart | undefined {
  return name.parts.at(-1)
}

/** The tables that a text names, by their last parts. */
export function tablesIn(sql: string): readonly string[] {
  return [...new Set(tableNames(parseSql(sql)).map((name) => lastPart(name)?.text ?? ''))]
}

/** Renames one table wherever the text names it, by nothing but the ranges of its names. */
export function renamed(text: SqlText, from: string, to: string): Renamed {
  let at = 0
  let out = ''
  const places: string[] = []
  for (const name of tableNames(text)) {
    const part = lastPart(name)
    if (part?.text !== from) continue
    out += text.text.slice(at, part.start)
    places.push(`${out.length}-${out.length + to.length}`)
    out += to
    at = part.end
  }
  return { text: out + text.text.slice(at), places }
}
