import type { MatchRecognize, RowPattern } from '../tree.js'
import { addTable } from './from.js'
import { relationOf } from './make.js'
import type { Column, Relation } from './relation.js'
import { innerScope, type Scope, scopeAround, scopeOver } from './scope.js'
import { starOf } from './select.js'

/** What MATCH_RECOGNIZE gives: its partition, all input columns where every row is shown, its measures. */
export function matchRelation(match: MatchRecognize, outer: Scope): Relation {
  const around = scopeAround(outer)
  const inside = innerScope(around)
  addTable(match.input, inside)
  const [only] = inside.entries
  const input = inside.entries.length === 1 && only !== undefined ? only.relation : starOf(inside)
  const variables = new Set([...variablesOf(match.pattern), ...match.subsets.map(({ name }) => name.text)])
  const matchTime = match.orderBy[0]?.expression ?? null
  const scope: Scope = { ...scopeOver(input, around, only?.name), variables, matchTime }
  const shown = match.rows.startsWith('ALL') ? input.columns : partitionColumns(match, scope)
  const openings = match.rows.startsWith('ALL') ? input.openings : []
  return relationOf({ type: 'match', match, input, scope }, [...shown, ...measures(match, scope)], openings)
}

function partitionColumns({ partitionBy }: MatchRecognize, scope: Scope): readonly Column[] {
  return partitionBy.map((expression, place) => ({
    name: expression.type === 'path' ? (expression.parts.at(-1)?.text ?? '') : `EXPR$${place}`,
    source: { type: 'computed', expression, scope },
  }))
}

function measures({ measures: items }: MatchRecognize, scope: Scope): readonly Column[] {
  return items.map(({ expression, alias }, place) => ({
    name: alias?.text ?? `EXPR$${place}`,
    source: { type: 'computed', expression, scope },
  }))
}

function variablesOf(pattern: RowPattern): readonly string[] {
  if (pattern.type === 'variable') return [pattern.name.text]
  return pattern.type === 'repetition' ? variablesOf(pattern.pattern) : pattern.patterns.flatMap(variablesOf)
}
