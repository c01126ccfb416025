import { type Cursor, expect, here, spanFrom, take } from '../../cursor.js'
import type { Alter } from '../../tree-statement.js'
import { readPath } from '../name.js'
import { readQuery } from '../query.js'
import { alteration, type Alteration } from './alteration.js'

/** `ALTER VIEW v RENAME TO w`, `ALTER VIEW v AS query` */
export function readAlterView(cursor: Cursor): Alter {
  const start = here(cursor)
  expect(cursor, 'ALTER', 'VIEW')
  const target = { role: 'alter', name: readPath(cursor) } as const
  const change = readAlteration(cursor)
  return { type: 'alter', kind: 'alter-view', target, ...change, ...spanFrom(cursor, start) }
}

function readAlteration(cursor: Cursor): Alteration {
  if (take(cursor, 'RENAME')) {
    expect(cursor, 'TO')
    return alteration('rename', { renamed: { role: 'rename', name: readPath(cursor) } })
  }
  expect(cursor, 'AS')
  return alteration('as', { query: readQuery(cursor) })
}
