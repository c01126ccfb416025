import type { Fault } from '../../project/fault.js'
import type { SqlStatement, SqlText, TableName } from '../../sql/statement.js'
import { commonTableNames } from '../../sql/common-table.js'

/** The last parts of the tables that another parser sees in a statement; null where it cannot read it. */
export type Witness = (sql: string) => ReadonlySet<string> | null

/** A file before and after its edits. */
export interface WitnessedFile {
  readonly path: string
  readonly before: SqlText
  readonly after: SqlText
}

/**
 * What an independent parser says of a rewrite: the tables it sees after an edit are those it saw before, renamed. Where
 * it cannot read both it says nothing, and what it gets wrong on both sides cancels out.
 * @returns a fault for each statement where it disagrees, with both lists
 */
export function witnessFaults(files: readonly WitnessedFile[], witness: Witness): readonly Fault[] {
  return files.flatMap(({ path, before, after }) =>
    before.statements.flatMap((statement, at) => {
      const other = after.statements[at]
      return other === undefined ? [] : statementFaults(path, before, statement, after, other, witness)
    }),
  )
}

function statementFaults(
  path: string,
  before: SqlText,
  was: SqlStatement,
  after: SqlText,
  is: SqlStatement,
  witness: Witness,
): readonly Fault[] {
  const renames = renamesBetween(was, is)
  if (renames.size === 0) return []
  const seen = askedOf(witness, before, was)
  const sees = seen === null ? null : askedOf(witness, after, is)
  if (seen === null || sees === null || agrees(seen, sees, renames, commonTableNames(was))) return []
  const expected = [...seen].map((name) => renames.get(name) ?? name)
  return [disagreement(path, was, expected, [...sees])]
}

function askedOf(
  witness: Witness,
  { text }: SqlText,
  { start, end }: SqlStatement,
): ReadonlySet<string> | null {
  const names = witness(text.slice(start, end))
  return names === null ? null : new Set([...names].map((name) => known(name)))
}

/** A name as the witness knows it: to many parsers a `$` that a name begins with is the sign of a variable. */
function known(name = ''): string {
  return name.replace(/^\$/, '')
}

/** Old last part → new last part of every table that the edits rename. */
function renamesBetween(was: SqlStatement, is: SqlStatement): ReadonlyMap<string, string> {
  const pairs = was.names.map((name, at) => [writtenName(name), writtenName(is.names[at])] as const)
  return new Map(pairs.filter(([old, now]) => old !== now))
}

/** The last part as it stands there: to the witness `t$late` is a table of its own. */
function writtenName(name: TableName | undefined): string {
  return known((name?.parts.at(-1)?.text ?? '') + (name?.companion ?? ''))
}

/** A name that was renamed may go on only as a common table's; every other name goes on, and nothing is added. */
function agrees(
  seen: ReadonlySet<string>,
  sees: ReadonlySet<string>,
  renames: ReadonlyMap<string, string>,
  commonTables: ReadonlySet<string>,
): boolean {
  const expected = new Set([...seen].map((name) => renames.get(name) ?? name))
  const extra = [...sees].filter((name) => !expected.has(name))
  const lacking = [...expected].filter((name) => !sees.has(name))
  return lacking.length === 0 && extra.every((name) => seen.has(name) && commonTables.has(name))
}

function disagreement(
  path: string,
  { line, column }: SqlStatement,
  expected: readonly string[],
  seen: readonly string[],
): Fault {
  const [ours, theirs] = [expected, seen].map((names) => [...names].sort().join(', '))
  return {
    code: 'witness',
    file: path,
    line,
    column,
    message: `after the rewrite this statement should name ${ours ?? ''}, but node-sql-parser reads ${theirs ?? ''}`,
    hint: 'nothing was rewritten; please report this statement',
  }
}
