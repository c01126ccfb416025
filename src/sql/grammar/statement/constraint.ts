import { at, type Cursor, expect, fail, here, spanFrom, symbolAt, take } from '../../cursor.js'
import type { NamePart } from '../../statement.js'
import type { Constraint } from '../../tree-statement.js'
import { readName, readNames } from '../name.js'

/** Whether a constraint is next: `CONSTRAINT x`, `PRIMARY KEY`, `UNIQUE`. */
export function atConstraint(cursor: Cursor): boolean {
  return at(cursor, 'CONSTRAINT') || at(cursor, 'PRIMARY') || at(cursor, 'UNIQUE')
}

/** `[CONSTRAINT x] PRIMARY KEY (a, b) [[NOT] ENFORCED]` */
export function readTableConstraint(cursor: Cursor): Constraint {
  const start = here(cursor)
  const kind = readKind(cursor)
  const columns = readNames(cursor)
  takeEnforcement(cursor)
  return { kind, columns, ...spanFrom(cursor, start) }
}

/** `[CONSTRAINT x] PRIMARY KEY [[NOT] ENFORCED]` behind a column's type; null where none stands. */
export function readColumnConstraint(cursor: Cursor, column: readonly NamePart[]): Constraint | null {
  if (!atConstraint(cursor)) return null
  const start = here(cursor)
  const kind = readKind(cursor)
  takeEnforcement(cursor)
  return { kind, columns: column, ...spanFrom(cursor, start) }
}

function readKind(cursor: Cursor): Constraint['kind'] {
  if (take(cursor, 'CONSTRAINT')) readName(cursor)
  if (take(cursor, 'UNIQUE')) return 'UNIQUE'
  if (symbolAt(cursor) === 'FOREIGN') fail(cursor, '', 'Flink SQL has no foreign keys: remove the constraint')
  expect(cursor, 'PRIMARY', 'KEY')
  return 'PRIMARY KEY'
}

function takeEnforcement(cursor: Cursor): void {
  if (take(cursor, 'ENFORCED') || !take(cursor, 'NOT')) return
  expect(cursor, 'ENFORCED')
}
