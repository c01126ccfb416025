import type { StatementKind, TableName } from './statement.js'
import type { QueryBody } from './tree.js'
import type { CreateTable, Insert, Syntax, Wrapper } from './tree-statement.js'

/** What kind of statement a tree is, given the tables it names. */
export function kindOf(syntax: Syntax, names: readonly TableName[]): StatementKind {
  switch (syntax.type) {
    case 'query-statement':
      return 'query'
    case 'insert':
      return isSeed(syntax, names) ? 'insert-values' : 'insert'
    case 'statement-set':
      return syntax.inserts.every((insert) => isSeed(insert, names))
        ? 'statement-set-values'
        : 'statement-set'
    case 'update':
    case 'delete':
    case 'use':
      return syntax.type
    case 'merge':
      return 'other'
    case 'create-table':
      return createKind(syntax)
    case 'alter':
    case 'command':
      return syntax.kind
    case 'wrapper':
      return wrapperKind(syntax, names)
  }
}

function createKind({ object, query }: CreateTable): StatementKind {
  if (object === 'view') return 'create-view'
  if (object === 'materialized-table') return 'create-materialized-table'
  return query === null ? 'create-table' : 'create-table-as'
}

/** EXECUTE does what the statement in it does; a plan that is only compiled runs nothing. */
function wrapperKind({ verb, inner }: Wrapper, names: readonly TableName[]): StatementKind {
  if (verb === 'explain') return 'explain'
  return verb === 'compile' ? 'other' : kindOf(inner, names)
}

/** Whether an INSERT writes rows that stand in the text alone. */
function isSeed({ query, start, end }: Insert, names: readonly TableName[]): boolean {
  const within = (name: TableName): boolean => name.start >= start && name.end <= end
  return areValues(query) && !names.some((name) => name.role === 'read' && within(name))
}

function areValues(body: QueryBody): boolean {
  switch (body.type) {
    case 'values':
      return true
    case 'query':
      return areValues(body.body)
    case 'set-operation':
      return body.terms.every(areValues)
    case 'select':
    case 'explicit-table':
      return false
  }
}
