import type { Unnest } from '../tree.js'
import { typeOfExpression } from '../type/expression-type.js'
import { elementColumns } from '../type/element.js'
import { relationOf } from './make.js'
import type { Column, Relation } from './relation.js'
import type { Scope } from './scope.js'

/** What UNNEST gives: elements, fields of rows or entries of maps, and their number where it is asked for. */
export function unnestRelation(unnest: Unnest, scope: Scope): Relation {
  const made = { type: 'unnest', unnest, scope } as const
  const column = (name: string, place: number): Column => ({
    name,
    source: { type: 'produced', by: 'UNNEST', place, from: unnest.arguments, scope, whole: [] },
  })
  const names = namesOf(unnest, scope)
  if (names !== null) return relationOf(made, names.map(column))
  const find = (name: string): Column => column(name, -1)
  return relationOf(made, [], [{ reason: 'the columns of UNNEST are not known', find }])
}

/** An alias names the columns; without, they are called by what is in the array. */
function namesOf(unnest: Unnest, scope: Scope): readonly string[] | null {
  const { alias, arguments: list, ordinality } = unnest
  if (alias !== null && alias.columns.length > 0) return alias.columns.map(({ text }) => text)
  const [only] = list
  const type = only === undefined || list.length > 1 ? null : typeOfExpression(only, scope)
  if (type === null) return null
  const own = elementColumns(type.type)?.map(({ name }) => name ?? alias?.name.text ?? 'EXPR$0') ?? null
  return own === null || !ordinality ? own : [...own, 'ORDINALITY']
}
