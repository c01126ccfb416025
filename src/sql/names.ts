import { type Dialect, tableFunctionsOf } from './dialect/dialect.js'
import { walkExpression, walkExpressions, walkOptional } from './names/expression-names.js'
import { addName, type Found, noNames } from './names/found.js'
import { optionsIn, walkHints } from './names/hint-names.js'
import { walkOptions } from './names/option-names.js'
import { walkQuery } from './names/query-names.js'
import { addRelation, emptyScope, type Scope } from './names/scope.js'
import { walkTable } from './names/table-names.js'
import type { NamePart, TableName } from './statement.js'
import type {
  Alter,
  Command,
  CreateTable,
  Delete,
  Insert,
  Merge,
  Syntax,
  Target,
  Update,
} from './tree-statement.js'

/** Every place where a statement names a table or view, in the order of the text; `dialect` is null where unknown. */
export function namesOf(syntax: Syntax, dialect: Dialect | null): readonly TableName[] {
  const found = noNames(tableFunctionsOf(dialect))
  walkStatement(syntax, found)
  return found.names.sort((a, b) => a.start - b.start)
}

/** The names that two tables of one FROM clause are seen under, which Flink refuses. */
export function doubledNames(syntax: Syntax): ReadonlySet<string> {
  const found = noNames(tableFunctionsOf(null))
  walkStatement(syntax, found)
  return found.doubled
}

function walkStatement(syntax: Syntax, found: Found): void {
  switch (syntax.type) {
    case 'query-statement':
      walkQuery(syntax.query, emptyScope(found))
      return
    case 'insert':
      walkInsert(syntax, found)
      return
    case 'statement-set':
      for (const insert of syntax.inserts) walkInsert(insert, found)
      return
    case 'update':
    case 'delete':
      walkChange(syntax, found)
      return
    case 'merge':
      walkMerge(syntax, found)
      return
    case 'create-table':
      walkCreateTable(syntax, found)
      return
    case 'alter':
      walkAlter(syntax, found)
      return
    case 'command':
      walkCommand(syntax, found)
      return
    case 'wrapper':
      walkStatement(syntax.inner, found)
      return
    case 'use':
      return
  }
}

function addTarget({ role, name }: Target, found: Found): void {
  addName(found, role, name.parts)
}

function walkInsert({ target, hints, query }: Insert, found: Found): void {
  addName(found, target.role, target.name.parts, optionsIn(hints))
  walkQuery(query, emptyScope(found))
}

/** The table that is changed qualifies columns, by its alias where it has one. */
function addChanged(target: Target, alias: NamePart | null, scope: Scope): void {
  addTarget(target, scope.found)
  const { parts } = target.name
  addRelation(scope, alias?.text ?? parts.at(-1)?.text ?? '', alias === null ? parts : null)
}

function walkChange(change: Update | Delete, found: Found): void {
  const scope = emptyScope(found)
  addChanged(change.target, change.alias, scope)
  walkHints(change.hints, scope)
  if (change.type === 'update') for (const { value } of change.assignments) walkExpression(value, scope)
  walkOptional(change.where, scope)
}

function walkMerge(merge: Merge, found: Found): void {
  const scope = emptyScope(found)
  addChanged(merge.target, merge.alias, scope)
  walkTable(merge.source, scope)
  walkExpression(merge.on, scope)
  for (const { value } of merge.assignments) walkExpression(value, scope)
  walkExpressions(merge.values, scope)
}

function walkCreateTable({ target, options, like, query }: CreateTable, found: Found): void {
  addTarget(target, found)
  walkOptions(options, found)
  if (like !== null) addTarget(like.target, found)
  if (query !== null) walkQuery(query, emptyScope(found))
}

function walkAlter({ target, renamed, options, query }: Alter, found: Found): void {
  addTarget(target, found)
  if (renamed !== null) addTarget(renamed, found)
  walkOptions(options, found)
  if (query !== null) walkQuery(query, emptyScope(found))
}

function walkCommand({ targets, expressions, query }: Command, found: Found): void {
  for (const target of targets) addTarget(target, found)
  walkExpressions(expressions, emptyScope(found))
  if (query !== null) walkQuery(query, emptyScope(found))
}
