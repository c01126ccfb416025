import type { Insert, Syntax } from '../tree-statement.js'
import { type Comparison, same, told } from './comparison.js'
import { definedQueryFound, definitionFound } from './definition.js'
import { insertFound, insertsFound } from './insert.js'
import type { MeaningDifference, StatementVersion } from './meaning-difference.js'
import { modificationFound } from './modification.js'
import { namedOutput } from './output.js'
import { queryFound } from './query.js'
import { sideOf } from './side.js'

/**
 * What differs in meaning between two versions of a statement, in words: nothing where their canonical texts are equal,
 * something where they are not. Nothing of it is cosmetic: what cannot be told is `query changed`, which is logic.
 */
export function statementDifferences(
  before: StatementVersion,
  after: StatementVersion,
): readonly MeaningDifference[] {
  const { comparison, was, is } = comparisonOf(before, after)
  if (same(comparison, before.statement, after.statement)) return []
  const found = syntaxFound(comparison, was, is)
  return found.length > 0 ? found : [wholeTold(comparison, before, after)]
}

/** The same for the queries behind AS of two definitions alone; nothing where only what stands around them differs. */
export function definedQueryDifferences(
  before: StatementVersion,
  after: StatementVersion,
): readonly MeaningDifference[] {
  const { comparison, was, is } = comparisonOf(before, after)
  return isDefinition(was) && isDefinition(is) ? definedQueryFound(comparison, was, is) : []
}

interface Compared {
  readonly comparison: Comparison
  readonly was: Syntax
  readonly is: Syntax
}

function comparisonOf(before: StatementVersion, after: StatementVersion): Compared {
  const [was, is] = [sideOf(before), sideOf(after)]
  return { comparison: { before: was, after: is, within: [], target: null }, was: was.syntax, is: is.syntax }
}

function syntaxFound(comparison: Comparison, was: Syntax, is: Syntax): readonly MeaningDifference[] {
  if (was.type === 'insert' && is.type === 'insert') return insertFound(comparison, was, is)
  if (was.type === 'query-statement' && is.type === 'query-statement')
    return queryFound(comparison, was.query, is.query, namedOutput)
  if (isDefinition(was) && isDefinition(is)) return definitionFound(comparison, was, is)
  if (isModification(was) && isModification(is)) return modificationFound(comparison, was, is)
  if (was.type === 'wrapper' && is.type === 'wrapper' && was.verb === is.verb)
    return syntaxFound(comparison, was.inner, is.inner)
  const [before, after] = [insertsOf(was), insertsOf(is)]
  return before === null || after === null ? [] : insertsFound(comparison, before, after)
}

type OfType<T extends Syntax['type']> = Extract<Syntax, { readonly type: T }>

function isDefinition(syntax: Syntax): syntax is OfType<'create-table' | 'alter'> {
  return syntax.type === 'create-table' || syntax.type === 'alter'
}

function isModification(syntax: Syntax): syntax is OfType<'update' | 'delete' | 'merge'> {
  return syntax.type === 'update' || syntax.type === 'delete' || syntax.type === 'merge'
}

/** The INSERTs that a statement runs; null for one that runs none. */
function insertsOf(syntax: Syntax): readonly Insert[] | null {
  switch (syntax.type) {
    case 'insert':
      return [syntax]
    case 'statement-set':
      return syntax.inserts
    case 'wrapper':
      return syntax.verb === 'explain' ? null : insertsOf(syntax.inner)
    default:
      return null
  }
}

function wholeTold(
  comparison: Comparison,
  { statement: was }: StatementVersion,
  { statement: is }: StatementVersion,
): MeaningDifference {
  const { syntax } = comparison.after
  if (isDefinition(syntax)) return told(comparison, 'definition', 'definition changed', was, is)
  const isQuery = syntax.type === 'query-statement' || insertsOf(syntax) !== null
  return isQuery
    ? told(comparison, 'query', 'query changed', was, is)
    : told(comparison, 'statement', 'statement changed', was, is)
}
