import type { Catalogue } from '../schema/table-schema.js'
import type { Path, Query } from '../tree.js'
import type { CreateTable, Insert, Syntax } from '../tree-statement.js'
import { relationOfQuery } from './query.js'
import type { Relation } from './relation.js'
import { emptyScope, type Scope } from './scope.js'

/** One query of a statement, and where its rows go. */
export interface Output {
  /** The table that it fills, or the view that it is; null for a query alone. */
  readonly target: Path | null
  readonly by: Insert | CreateTable | null
  readonly relation: Relation
  /** Where the query stands. */
  readonly scope: Scope
}

/** The queries of a statement: of each INSERT of a set, of CREATE TABLE … AS, of a view, or the statement itself. */
export function outputsOf(syntax: Syntax, text: string, catalogue: Catalogue): readonly Output[] {
  const output = (query: Query, target: Path | null, by: Output['by']): readonly Output[] => {
    const scope = emptyScope(text, catalogue)
    return [{ target, by, relation: relationOfQuery(query, scope), scope }]
  }
  switch (syntax.type) {
    case 'query-statement':
      return output(syntax.query, null, null)
    case 'insert':
      return output(syntax.query, syntax.target.name, syntax)
    case 'statement-set':
      return syntax.inserts.flatMap((insert) => output(insert.query, insert.target.name, insert))
    case 'create-table':
      return syntax.query === null ? [] : output(syntax.query, syntax.target.name, syntax)
    case 'alter':
      return syntax.query === null ? [] : output(syntax.query, syntax.target.name, null)
    case 'wrapper':
      return runs(syntax.verb) ? outputsOf(syntax.inner, text, catalogue) : []
    case 'update':
    case 'delete':
    case 'merge':
    case 'use':
    case 'command':
      return []
  }
}

/** EXPLAIN and COMPILE PLAN run nothing. */
function runs(verb: 'explain' | 'execute' | 'compile' | 'compile-and-execute'): boolean {
  return verb === 'execute' || verb === 'compile-and-execute'
}
