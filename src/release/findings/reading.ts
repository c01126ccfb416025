import { type Fault, InternalError } from '../../project/fault.js'
import { groupBy } from '../../project/group.js'
import type { ProjectStatement } from '../../project/project.js'
import { statementText } from '../../project/statement.js'
import { doubledNames } from '../../sql/names.js'
import type { SqlStatement, TableName } from '../../sql/statement.js'
import { syntaxOf } from '../../sql/syntax.js'
import type { Understanding } from '../draft.js'
import { faultAt } from './fault-at.js'
import type { FinalFile, FinalNames } from '../naming/final.js'

/**
 * Every file with an edit still parses, and differs from before in the renamed names only (DESIGN §4 Invariants).
 * @returns faults where a statement of the user's has the new name for something else
 * @throws InternalError where a rewritten file does not read as it should for any other reason
 */
export function readingFaults(
  { head, identities }: Understanding,
  final: FinalNames,
  files: ReadonlyMap<string, FinalFile>,
): readonly Fault[] {
  const lastPart = (table: string): string => final.lastPart(identities.ofHead.get(table) ?? table)
  return [...groupBy(head.statements, (statement) => statement.file)].flatMap(([name, statements]) => {
    const file = files.get(name)
    if (file === undefined || file.edits.length === 0) return []
    checkCount(file, statements)
    return statements.flatMap((statement) => captured(statement, file, lastPart))
  })
}

function checkCount({ file, sql }: FinalFile, statements: readonly ProjectStatement[]): void {
  const before = statements[0]?.sql
  const same =
    before?.statements.length === sql.statements.length && before.faults.length === sql.faults.length
  if (!same) throw new InternalError(`the rewrite of ${file} does not read as it did`)
}

/** A new name may be an alias or a CTE of the statement already: then it would no longer mean the table. */
function captured(
  statement: ProjectStatement,
  { file, sql }: FinalFile,
  lastPart: (table: string) => string,
): readonly Fault[] {
  const after = sql.statements[statement.ordinal]
  const shall = statement.mentions.map(({ name, table }) =>
    statement.part === 'script' ? (name.parts.at(-1)?.text ?? '') : lastPart(table),
  )
  if (after !== undefined && readsAs(statement.statement, after, shall)) {
    const doubled = newlyDoubled(statement, after)
    return doubled === null ? [] : [doubledFault(statement, doubled)]
  }
  const text = statementText(statement)
  const taken = statement.mentions.find(
    ({ name }, i) => name.parts.at(-1)?.text !== shall[i] && text.includes(shall[i] ?? ''),
  )
  if (taken === undefined)
    throw new InternalError(`the rewrite of ${file}:${statement.statement.line} does not read as it should`)
  const become = lastPart(taken.table)
  const message = `${taken.table} becomes ${become}, and this statement calls something else so already`
  const hint = `give the alias, query or column ${become} another name here, or ${taken.table} another version under release.versions`
  return [faultAt(statement, 'name-captured', message, hint)]
}

/** A name that two tables of one FROM clause have now, and had not before: another's alias was the new name already. */
function newlyDoubled({ statement }: ProjectStatement, after: SqlStatement): string | null {
  const [was, is] = [syntaxOf(statement), syntaxOf(after)]
  if (was === null || is === null) return null
  const before = doubledNames(was)
  return [...doubledNames(is)].find((name) => !before.has(name)) ?? null
}

function doubledFault(statement: ProjectStatement, name: string): Fault {
  const message = `a table becomes ${name}, and this statement calls another one so already`
  const hint = `give the alias ${name} another name here, or the table another version under release.versions`
  return faultAt(statement, 'name-captured', message, hint)
}

function readsAs(before: SqlStatement, after: SqlStatement, shall: readonly string[]): boolean {
  return (
    before.kind === after.kind &&
    before.names.length === after.names.length &&
    before.names.every((name, i) => isRenamed(name, after.names[i], shall[i] ?? '')) &&
    columnsOf(before) === columnsOf(after)
  )
}

function isRenamed(before: TableName, after: TableName | undefined, shall: string): boolean {
  if (after === undefined || before.role !== after.role || before.companion !== after.companion) return false
  const qualifier = ({ parts }: TableName): string =>
    parts
      .slice(0, -1)
      .map((part) => part.text)
      .join('\u0001')
  return after.parts.at(-1)?.text === shall && qualifier(before) === qualifier(after)
}

function columnsOf({ definition }: SqlStatement): string {
  const columns = definition?.columns ?? []
  return columns.map(({ name, type }) => `${name} ${type ?? ''}`).join('\u0001')
}
