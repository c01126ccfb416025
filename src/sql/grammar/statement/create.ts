import { type Cursor, expecting, fail, here, symbolAt } from '../../cursor.js'
import type { Syntax } from '../../tree-statement.js'
import { readCommand } from './command.js'
import { readCreateMaterializedTable } from './create-materialized-table.js'
import { readCreateTable } from './create-table.js'
import { readCreateView } from './create-view.js'

/** `CREATE [OR REPLACE | OR ALTER] [TEMPORARY] …`: a table, a view, a materialized table, or what has a form. */
export function readCreate(cursor: Cursor): Syntax {
  const start = here(cursor)
  const or = symbolAt(cursor, 1) === 'OR' ? symbolAt(cursor, 2) : ''
  const at = or === 'REPLACE' || or === 'ALTER' ? 3 : 1
  const temporary = symbolAt(cursor, at) === 'TEMPORARY'
  const ahead = temporary ? at + 1 : at
  switch (symbolAt(cursor, ahead)) {
    case 'TABLE':
      if (or === 'ALTER') fail(cursor, '', 'OR ALTER is for materialized tables only', ahead)
      cursor.pos += ahead
      return readCreateTable(cursor, start, temporary)
    case 'VIEW':
      if (or === 'ALTER') fail(cursor, '', 'write CREATE OR REPLACE VIEW', ahead)
      cursor.pos += ahead
      return readCreateView(cursor, start, temporary)
    case 'MATERIALIZED':
      if (or === 'REPLACE')
        fail(cursor, 'a materialized table cannot be replaced', 'write CREATE OR ALTER', ahead)
      cursor.pos += ahead
      return readCreateMaterializedTable(cursor, start, temporary)
    default:
      return readNamedByForm(cursor, ahead)
  }
}

function readNamedByForm(cursor: Cursor, ahead: number): Syntax {
  if (cursor.expected !== null) {
    cursor.pos += ahead
    for (const word of ['TABLE', 'VIEW', 'MATERIALIZED']) expecting(cursor, word)
    cursor.pos -= ahead
  }
  return readCommand(cursor)
}
