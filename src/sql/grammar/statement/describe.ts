import { type Cursor, expect, fail, here, spanFrom, symbolAt, take } from '../../cursor.js'
import type { Command, Syntax } from '../../tree-statement.js'
import { readCommand } from './command.js'
import { readDelete } from './delete.js'
import { readQueryStatement } from './execute.js'
import { readInsert } from './insert.js'
import { readMerge } from './merge.js'
import { readUpdate } from './update.js'

const explained: ReadonlySet<string> = new Set(
  'STATEMENT SELECT WITH VALUES VALUE ( INSERT UPSERT UPDATE DELETE MERGE'.split(' '),
)

/** `DESCRIBE [STATEMENT] query` explains it, as Calcite has it; everything else has a form. */
export function readDescribe(cursor: Cursor): Syntax {
  if (!explained.has(symbolAt(cursor, 1))) return readDescribed(cursor)
  const start = here(cursor)
  expect(cursor, 'DESCRIBE')
  take(cursor, 'STATEMENT')
  return { type: 'wrapper', verb: 'explain', inner: readExplained(cursor), ...spanFrom(cursor, start) }
}

const kinds: ReadonlySet<string> = new Set(['CATALOG', 'DATABASE', 'FUNCTION', 'MODEL', 'CONNECTION', 'JOB'])

/** `DESCRIBE JOB` alone is no table of that name: the word has the say. */
export function readDescribed(cursor: Cursor): Command {
  const from = cursor.pos
  const command = readCommand(cursor)
  const isTable = command.targets.length > 0
  if (isTable && kinds.has(cursor.symbols[from + 1] ?? '')) fail(cursor, '', '', from + 2 - cursor.pos)
  return command
}

function readExplained(cursor: Cursor): Syntax {
  switch (symbolAt(cursor)) {
    case 'INSERT':
    case 'UPSERT':
      return readInsert(cursor)
    case 'UPDATE':
      return readUpdate(cursor)
    case 'DELETE':
      return readDelete(cursor)
    case 'MERGE':
      return readMerge(cursor)
    default:
      return readQueryStatement(cursor)
  }
}
