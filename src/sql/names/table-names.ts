import type {
  Alias,
  Join,
  MatchRecognize,
  NamedTable,
  Pivot,
  RowPattern,
  TableReference,
  Unpivot,
} from '../tree.js'
import { eachOrdered } from '../tree-children.js'
import { walkExpression, walkExpressions, walkOptional } from './expression-names.js'
import { optionsIn, walkHints } from './hint-names.js'
import { walkQuery } from './query-names.js'
import { addRead, addRelation, innerScope, type Scope } from './scope.js'

/** The tables that stand behind FROM; they come into the scope one after the other. */
export function walkTable(table: TableReference, scope: Scope): void {
  switch (table.type) {
    case 'table':
      walkNamedTable(table, scope)
      return
    case 'joins':
      walkTable(table.first, scope)
      for (const join of table.joins) walkJoin(join, scope)
      return
    case 'bracketed':
      walkTable(table.inner, scope)
      return
    case 'sample':
      walkTable(table.input, scope)
      return
    case 'derived':
      // Only a lateral query sees the tables before it.
      walkQuery(table.query, table.lateral ? scope : aroundOf(scope))
      {
        addAlias(table.alias, scope)
        return
      }
    case 'function':
      walkExpression(table.call, scope)
      {
        addAlias(table.alias, scope)
        return
      }
    case 'unnest':
      walkExpressions(table.arguments, scope)
      {
        addAlias(table.alias, scope)
        return
      }
    case 'match-recognize':
      walkMatchRecognize(table, scope)
      return
    case 'pivot':
    case 'unpivot':
      walkPivot(table, scope)
      return
  }
}

function aroundOf({ outer, common, found }: Scope): Scope {
  return { relations: new Map(), outer, inside: [], common, found }
}

function addAlias(alias: Alias | null, scope: Scope): void {
  if (alias !== null) addRelation(scope, alias.name.text, null)
}

function walkNamedTable({ name, alias, asOf, hints }: NamedTable, scope: Scope): void {
  const { parts } = name
  const isTable = addRead(scope, parts, optionsIn(hints))
  walkOptional(asOf, scope)
  const seen = isTable && alias === null ? parts : null
  addRelation(scope, alias?.name.text ?? parts.at(-1)?.text ?? '', seen)
  walkHints(hints, scope)
}

function walkJoin({ right, on }: Join, scope: Scope): void {
  walkTable(right, scope)
  walkOptional(on, scope)
}

/** What stands in the brackets sees the input; outside, only the alias is seen. */
function walkMatchRecognize(match: MatchRecognize, scope: Scope): void {
  const inside = innerScope(scope)
  walkTable(match.input, inside)
  walkExpressions(match.partitionBy, inside)
  eachOrdered(match.orderBy, (expression) => walkExpression(expression, inside))
  const matching = innerScope(inside)
  addVariables(match.pattern, matching)
  for (const subset of match.subsets) addRelation(matching, subset.name.text, null)
  for (const measure of match.measures) walkExpression(measure.expression, matching)
  for (const define of match.defines) walkExpression(define.condition, matching)
  walkOptional(match.within, matching)
  addAlias(match.alias, scope)
}

/** A pattern's variables qualify columns, whatever tables are called. */
function addVariables(pattern: RowPattern, scope: Scope): void {
  if (pattern.type === 'variable') addRelation(scope, pattern.name.text, null)
  else if (pattern.type === 'repetition') addVariables(pattern.pattern, scope)
  else for (const part of pattern.patterns) addVariables(part, scope)
}

function walkPivot(pivot: Pivot | Unpivot, scope: Scope): void {
  const inside = innerScope(scope)
  walkTable(pivot.input, inside)
  if (pivot.type === 'pivot') {
    for (const item of [...pivot.aggregates, ...pivot.values]) walkExpression(item.expression, inside)
  }
  addAlias(pivot.alias, scope)
}
