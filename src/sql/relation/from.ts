import type { Alias, DerivedTable, Join, NamedTable, TableReference } from '../tree.js'
import { functionRelation } from './function.js'
import { addJoin } from './join.js'
import { unknownRelation } from './make.js'
import { matchRelation } from './match.js'
import { storedOrCommon } from './named-table.js'
import { relationOfQuery } from './query.js'
import type { Relation } from './relation.js'
import { renamed } from './rename.js'
import { type Scope, scopeAround, scopeSoFar } from './scope.js'
import { unnestRelation } from './unnest.js'

/** Brings the tables that stand behind FROM into a scope, one after the other. */
export function addTable(table: TableReference, scope: Scope): void {
  switch (table.type) {
    case 'table':
      addNamedTable(table, scope)
      return
    case 'joins':
      addTable(table.first, scope)
      for (const join of table.joins) addJoined(join, scope)
      return
    case 'bracketed':
      addTable(table.inner, scope)
      return
    case 'sample':
      addTable(table.input, scope)
      return
    default:
      addAliased(relationOfTable(table, scope), table.alias, scope)
  }
}

type OtherTable = Exclude<TableReference, { readonly type: 'table' | 'joins' | 'bracketed' | 'sample' }>

/** Those that only an alias can name. */
function relationOfTable(table: OtherTable, scope: Scope): Relation {
  switch (table.type) {
    case 'derived':
      return derivedRelation(table, scope)
    case 'function':
      return functionRelation(table, scopeSoFar(scope))
    case 'unnest':
      return unnestRelation(table, scopeSoFar(scope))
    case 'match-recognize':
      return matchRelation(table, scope)
    case 'pivot':
    case 'unpivot':
      return pivotRelation(table.input, scope)
  }
}

/** Only a lateral query sees the tables before it. */
function derivedRelation({ lateral, query }: DerivedTable, scope: Scope): Relation {
  return relationOfQuery(query, lateral ? scopeSoFar(scope) : scopeAround(scope))
}

/** Flink's planner knows neither PIVOT nor UNPIVOT. */
function pivotRelation(input: TableReference, scope: Scope): Relation {
  const inside = scopeAround(scope)
  addTable(input, inside)
  return unknownRelation(
    'the columns of PIVOT are not known',
    inside.entries.map(({ relation }) => relation),
  )
}

function addAliased(relation: Relation, alias: Alias | null, scope: Scope): void {
  const named = renamed(relation, alias?.columns ?? [])
  scope.entries.push({ name: alias?.name.text ?? '', parts: null, relation: named, asOf: null })
}

function addNamedTable({ name, alias, asOf, extend }: NamedTable, scope: Scope): void {
  const relation = extend.length === 0 ? storedOrCommon(name, scope) : unknownRelation('EXTEND adds columns')
  const own = relation.made.type === 'table' && alias === null ? name.parts : null
  scope.entries.push({
    name: alias?.name.text ?? name.parts.at(-1)?.text ?? '',
    parts: own,
    relation: renamed(relation, alias?.columns ?? []),
    asOf,
  })
}

function addJoined(join: Join, scope: Scope): void {
  const right = scope.entries.length
  addTable(join.right, scope)
  addJoin(join, right, scope)
}
