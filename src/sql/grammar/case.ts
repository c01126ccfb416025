import { at, behind, type Cursor, expect, fail, here, take } from '../cursor.js'
import type { CaseBranch, Expression } from '../tree.js'
import { bare } from './bracket.js'
import { readExpression } from './expression.js'

/** `CASE [x] WHEN a[, b] THEN c … [ELSE d] END` */
export function readCase(cursor: Cursor): Expression {
  const start = here(cursor)
  expect(cursor, 'CASE')
  const operand = at(cursor, 'WHEN') ? null : bare(cursor, readExpression(cursor))
  const branches: CaseBranch[] = []
  while (take(cursor, 'WHEN')) branches.push(readBranch(cursor))
  if (branches.length === 0) fail(cursor)
  const otherwise = take(cursor, 'ELSE') ? bare(cursor, readExpression(cursor)) : null
  expect(cursor, 'END')
  return { type: 'case', operand, branches, otherwise, start, end: behind(cursor) }
}

function readBranch(cursor: Cursor): CaseBranch {
  const when = [bare(cursor, readExpression(cursor))]
  while (take(cursor, ',')) when.push(bare(cursor, readExpression(cursor)))
  expect(cursor, 'THEN')
  return { when, then: bare(cursor, readExpression(cursor)) }
}
