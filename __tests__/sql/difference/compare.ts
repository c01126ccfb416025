import { statementDifferences } from '../../../src/sql/difference/statement.js'
import type { MeaningDifference, StatementVersion } from '../../../src/sql/difference/meaning-difference.js'
import { parseSql } from '../../../src/sql/parse.js'
import { spelled } from '../reading.js'

/** The one statement of a text as a version, each table called as it is written; null where it cannot be read. */
export function versionOf(text: string): StatementVersion | null {
  const sql = parseSql(text)
  const [statement, ...rest] = sql.statements
  if (statement === undefined || rest.length > 0 || sql.faults.length > 0) return null
  return { sql, statement, nameOf: spelled }
}

/** The same of a text that must be one statement. */
export function version(text: string): StatementVersion {
  const found = versionOf(text)
  if (found === null) throw new Error(`not one statement: ${text}`)
  return found
}

/** What differs between two texts of one statement each. */
export function differences(before: string, after: string): readonly MeaningDifference[] {
  return statementDifferences(version(before), version(after))
}

/** The words of what differs. */
export function words(before: string, after: string): readonly string[] {
  return differences(before, after).map((difference) => difference.words)
}
