import type { QueryBody, SetOperation } from '../../../sql/tree.js'
import { quoted } from '../types/identifier.js'
import { shared } from './case.js'
import { cast } from './cast.js'
import {
  arrivalColumn,
  type Item,
  type OutputColumn,
  outputColumns,
  type QueryResult,
  selectList,
} from './query-result.js'
import type { Scope } from './scope.js'
import { Untranslatable } from './untranslatable.js'

type TranslateBody = (body: QueryBody, scope: Scope, arrival: boolean) => QueryResult

/** UNION, INTERSECT and EXCEPT. Only UNION ALL keeps the order in which rows came, one term after the other. */
export function translateSetOperation(
  node: SetOperation,
  scope: Scope,
  arrival: boolean,
  translate: TranslateBody,
): QueryResult {
  const ordered = arrival && node.operators.every((operator) => operator === 'UNION ALL')
  const terms = node.terms.map((term) => translate(term, scope, ordered))
  const kept = ordered && terms.every((term) => term.arrival)
  const columns = commonColumns(terms, node)
  const parts = terms.map((term, place) => termSql(term, place, columns, kept))
  const sql = parts.reduce((left, right, place) => `${left} ${operatorOf(node, place - 1)} ${right}`)
  return { sql, columns, arrival: kept, key: null }
}

function operatorOf(node: SetOperation, place: number): string {
  return (node.operators[place] ?? 'UNION').replace('MINUS', 'EXCEPT')
}

/** Named as the first term names them, of types that hold the values of all. */
function commonColumns(terms: readonly QueryResult[], node: SetOperation): readonly OutputColumn[] {
  const [first] = terms
  const names = first?.columns ?? []
  if (terms.some((term) => term.columns.length !== names.length))
    throw new Untranslatable(node.start, 'the terms of a set operation have different numbers of columns')
  const items: readonly Item[] = names.map((column, place) => {
    const values = terms.map((term) => ({ sql: '', type: term.columns[place]?.type ?? column.type }))
    return { name: column.name, sql: '', type: shared(values, node), ...attributeOf(terms, place) }
  })
  return outputColumns(items)
}

/** A time attribute stays one where all terms have it. */
function attributeOf(terms: readonly QueryResult[], place: number): Pick<OutputColumn, 'attribute'> {
  const [first, ...others] = terms.map((term) => term.columns[place]?.attribute)
  return first !== undefined && others.every((other) => other === first) ? { attribute: first } : {}
}

function termSql(term: QueryResult, place: number, columns: readonly OutputColumn[], kept: boolean): string {
  const items = columns.map((column, at) => {
    const own = term.columns[at]
    const value = { sql: `"u".${quoted(own?.out ?? column.out)}`, type: own?.type ?? column.type }
    return { ...cast(value, column.type), name: column.name }
  })
  const arrival = kept ? `[CAST(${place} AS BIGINT)] || "u".${quoted(arrivalColumn)}` : null
  return `SELECT ${selectList(items, columns, arrival)} FROM (${term.sql}) AS "u"`
}
