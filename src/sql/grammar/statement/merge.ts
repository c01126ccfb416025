import {
  at,
  atAll,
  type Cursor,
  expect,
  fail,
  here,
  passedAt,
  spanFrom,
  symbolAt,
  take,
} from '../../cursor.js'
import type { NamePart } from '../../statement.js'
import type { TableReference } from '../../tree.js'
import type { Assignment, Merge } from '../../tree-statement.js'
import { bare } from '../bracket.js'
import { readExpression } from '../expression.js'
import { readExtend } from '../extend.js'
import { readHints } from '../hint.js'
import { readAlias, readNames, readPath, readTablePath } from '../name.js'
import { readTableReference } from '../table-reference.js'
import { readRowConstructor } from '../values.js'
import { readAssignments } from './update.js'

/** `MERGE INTO t USING s ON … [WHEN MATCHED …] [WHEN NOT MATCHED …]`: one of the two at least. */
export function readMerge(cursor: Cursor): Merge {
  const start = here(cursor)
  expect(cursor, 'MERGE', 'INTO')
  const target = { role: 'write', name: readTablePath(cursor) } as const
  readHints(cursor)
  readExtend(cursor)
  const alias = readAlias(cursor)
  expect(cursor, 'USING')
  const source = readTableReference(cursor)
  refuseJoin(cursor, source)
  expect(cursor, 'ON')
  const on = bare(cursor, readExpression(cursor))
  if (!at(cursor, 'WHEN')) fail(cursor)
  const assignments = atAll(cursor, 'WHEN', 'MATCHED') ? readMatched(cursor) : []
  const inserted = at(cursor, 'WHEN') ? readNotMatched(cursor) : noRows
  return { type: 'merge', target, alias, source, on, assignments, ...inserted, ...spanFrom(cursor, start) }
}

/** A join in brackets is no source. */
function refuseJoin(cursor: Cursor, source: TableReference): void {
  if (source.type === 'bracketed') refuseJoin(cursor, source.inner)
  const join = source.type === 'joins' ? source.joins[0] : undefined
  if (join !== undefined)
    fail(
      cursor,
      'a join cannot stand here',
      'put a query around it',
      passedAt(cursor, join.start) - cursor.pos,
    )
}

type Inserted = Pick<Merge, 'columns' | 'values'>

const noRows: Inserted = { columns: [], values: [] }

/** `WHEN MATCHED THEN UPDATE SET a = 1` */
function readMatched(cursor: Cursor): readonly Assignment[] {
  expect(cursor, 'WHEN', 'MATCHED', 'THEN', 'UPDATE', 'SET')
  return readAssignments(cursor, readPath)
}

/** `WHEN NOT MATCHED THEN INSERT [(a, b)] VALUES (1, 2)`: one row, with brackets around VALUES or without. */
function readNotMatched(cursor: Cursor): Inserted {
  expect(cursor, 'WHEN', 'NOT', 'MATCHED', 'THEN', 'INSERT')
  const named = at(cursor, '(') && symbolAt(cursor, 1) !== 'VALUES'
  const columns: readonly NamePart[] = named ? readNames(cursor) : []
  const bracket = take(cursor, '(')
  expect(cursor, 'VALUES')
  const values = [readRowConstructor(cursor)]
  if (bracket) expect(cursor, ')')
  return { columns, values }
}
