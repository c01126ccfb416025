import type { SetOperation } from '../tree.js'
import { relationOf, unknownColumn } from './make.js'
import type { Column, Relation } from './relation.js'
import { columnOf } from './resolve.js'
import type { Scope } from './scope.js'

/** Terms are put together by place; the first gives the names. */
export function setOperation(operation: SetOperation, terms: readonly Relation[], scope: Scope): Relation {
  const [first] = terms
  const made = { type: 'set-operation', operation, terms, scope } as const
  if (first === undefined) return relationOf(made, [])
  const certain = terms.reduce((least, term) => Math.min(least, term.certain), first.certain)
  const columns = first.columns.slice(0, certain).map((column, place) => combined(column, terms, place))
  const open = terms.find((term) => term.openings.length > 0)
  if (open === undefined) return relationOf(made, columns)
  const reason = open.openings[0]?.reason ?? ''
  const find = (name: string): Column => byName(name, first, terms.length > 1 ? reason : '')
  return relationOf(made, columns, [{ reason, find }], certain)
}

function combined({ name }: Column, terms: readonly Relation[], place: number): Column {
  return {
    name,
    source: {
      type: 'combined',
      by: 'alternative',
      columns: terms.flatMap((term) => term.columns[place] ?? []),
    },
  }
}

/** A column of the first term whose place is not known, and with it those of the others. */
function byName(name: string, first: Relation, reason: string): Column {
  const own = columnOf(first, name)
  return {
    name,
    source: { type: 'combined', by: 'alternative', columns: [own, unknownColumn(name, reason)] },
  }
}
