import type { ProjectStatement } from '../../project/project.js'
import { statementText } from '../../project/statement.js'
import type { TableChange } from '../change/change.js'

/**
 * Whether a reader of an external uses what changed in its definition: the columns that differ, by name, or all of them
 * at once; any other difference (key, watermark, options) concerns every reader. Where it cannot tell, it says yes.
 */
export function externalUse(reader: ProjectStatement, { columns }: TableChange): boolean {
  if (columns === null) return true
  if (columns.length === 0) return false
  const text = statementText(reader)
  return takesAll(reader, text) || columns.some((column) => text.includes(column))
}

/** `SELECT *`, `LIKE t`, `NATURAL JOIN`, or `TABLE t` as a query of its own. */
function takesAll({ reads, rowsOf, creates }: ProjectStatement, text: string): boolean {
  if (reads.length > rowsOf.length || text.includes('*') || /\bNATURAL\b/i.test(text)) return true
  return creates === null && /(?<!(?:[(,>]|LATERAL)\s*)\bTABLE\s+[^(\s]/i.test(text)
}
