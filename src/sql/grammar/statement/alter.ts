import { type Cursor, expecting, symbolAt } from '../../cursor.js'
import type { Syntax } from '../../tree-statement.js'
import { readAlterMaterializedTable } from './alter-materialized-table.js'
import { readAlterTable } from './alter-table.js'
import { readAlterView } from './alter-view.js'
import { readCommand } from './command.js'

/** Notes what may be altered beside what has a form. */
function expectObjects(cursor: Cursor): void {
  cursor.pos += 1
  for (const object of ['TABLE', 'VIEW', 'MATERIALIZED']) expecting(cursor, object)
  cursor.pos -= 1
}

/** `ALTER …`: a table, a view, a materialized table, or what has a form. */
export function readAlter(cursor: Cursor): Syntax {
  switch (symbolAt(cursor, 1)) {
    case 'TABLE':
      return readAlterTable(cursor)
    case 'VIEW':
      return readAlterView(cursor)
    case 'MATERIALIZED':
      return readAlterMaterializedTable(cursor)
    default:
      expectObjects(cursor)
      return readCommand(cursor)
  }
}
