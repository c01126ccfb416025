import { type Cursor, expecting, fail, symbolAt } from '../../cursor.js'
import type { Syntax } from '../../tree-statement.js'
import { readAlter } from './alter.js'
import { readCommand } from './command.js'
import { commands } from './commands.js'
import { readCompilePlan } from './compile-plan.js'
import { readCreate } from './create.js'
import { readReplaceTable } from './create-table.js'
import { readDelete } from './delete.js'
import { readDescribe, readDescribed } from './describe.js'
import { readExecute, readQueryStatement } from './execute.js'
import { readExplain } from './explain.js'
import { readInsert } from './insert.js'
import { readMerge } from './merge.js'
import { readUpdate } from './update.js'
import { readUse } from './use.js'

type Reader = (cursor: Cursor) => Syntax

/** The statements with a tree of their own, by their first word. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['SELECT', readQueryStatement],
  ['WITH', readQueryStatement],
  ['VALUES', readQueryStatement],
  ['VALUE', readQueryStatement],
  ['TABLE', readQueryStatement],
  ['(', readQueryStatement],
  ['ROW', readQueryStatement],
  ['INSERT', readInsert],
  ['UPSERT', readInsert],
  ['UPDATE', readUpdate],
  ['DELETE', readDelete],
  ['MERGE', readMerge],
  ['CREATE', readCreate],
  ['REPLACE', readReplaceTable],
  ['ALTER', readAlter],
  ['EXECUTE', readExecutable],
  ['EXPLAIN', readExplain],
  ['COMPILE', readCompilePlan],
  ['DESCRIBE', readDescribe],
  ['DESC', readDescribed],
  ['USE', readUse],
])

/** One statement, without the semicolon behind it. */
export function readStatement(cursor: Cursor): Syntax {
  const reader = readers.get(symbolAt(cursor)) ?? (commands.has(symbolAt(cursor)) ? readCommand : null)
  if (reader !== null) return reader(cursor)
  if (cursor.expected !== null) expecting(cursor, 'a statement')
  return fail(cursor)
}

/** `EXECUTE PLAN 'file'` has a form; what else is executed has a tree. */
function readExecutable(cursor: Cursor): Syntax {
  return symbolAt(cursor, 1) === 'PLAN' ? readCommand(cursor) : readExecute(cursor)
}

/** Whether a word begins a statement. */
export function startsStatement(word: string): boolean {
  return readers.has(word) || commands.has(word)
}

/** The words that begin statements. */
export const statementWords: readonly string[] = [...new Set([...readers.keys(), ...commands.keys()])].filter(
  (word) => word !== '(' && word !== 'ROW',
)
