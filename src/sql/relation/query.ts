import type { CommonTable, Query, QueryBody, Values } from '../tree.js'
import { relationOf, remade, unknownRelation } from './make.js'
import { renamed } from './rename.js'
import type { Relation } from './relation.js'
import { innerScope, type Scope, scopeOver } from './scope.js'
import { relationOfSelect } from './select.js'
import { setOperation } from './set-operation.js'
import { storedOrCommon } from './named-table.js'

/** The relation that a query gives, seen from the scope it stands in. */
export function relationOfQuery(query: Query, scope: Scope): Relation {
  const own = query.with.length === 0 ? scope : withCommonTables(query, scope)
  const input = relationOfBody(query.body, own)
  if (query.orderBy.length === 0 && query.limit === null && query.offset === null) return input
  return remade({ type: 'ordered', query, input, scope: orderScope(input, own) }, input)
}

/** A CTE is seen by those after it and by the query; what it says of itself, where it may, is not followed. */
function withCommonTables(query: Query, outer: Scope): Scope {
  const relations = new Map<string, Relation>()
  const scope: Scope = { ...outer, common: { relations, outer: outer.common } }
  for (const common of query.with) {
    if (query.recursive) relations.set(common.name.text, unknownRelation(`${common.name.text} reads itself`))
    const relation = commonTable(common, scope)
    relations.set(common.name.text, relation)
    outer.allCommon.push(relation)
  }
  return scope
}

function commonTable({ query, columns }: CommonTable, scope: Scope): Relation {
  return renamed(relationOfQuery(query, scope), columns)
}

/** ORDER BY sees the columns that the query gives, and then what the query itself sees. */
function orderScope(output: Relation, scope: Scope): Scope {
  const { made } = output
  return made.type === 'select' ? { ...made.scope, output } : scopeOver(output, scope)
}

function relationOfBody(body: QueryBody, scope: Scope): Relation {
  switch (body.type) {
    case 'select':
      return relationOfSelect(body, scope)
    case 'set-operation':
      return setOperation(
        body,
        body.terms.map((term) => relationOfBody(term, scope)),
        scope,
      )
    case 'values':
      return valuesRelation(body, scope)
    case 'explicit-table':
      return storedOrCommon(body.table, scope)
    case 'query':
      return relationOfQuery(body, scope)
  }
}

/** Each column is one of the rows' items. */
function valuesRelation({ rows }: Values, outer: Scope): Relation {
  const scope = innerScope(outer)
  const items = rows.map((row) => (row.type === 'row' ? row.items : [row]))
  const columns = (items[0] ?? []).map((_, place) => ({
    name: `EXPR$${place}`,
    source: {
      type: 'combined',
      by: 'alternative',
      columns: items.flatMap((row) => {
        const expression = row[place]
        return expression === undefined
          ? []
          : [{ name: '', source: { type: 'computed', expression, scope } as const }]
      }),
    } as const,
  }))
  return relationOf({ type: 'values', rows, scope }, columns)
}
