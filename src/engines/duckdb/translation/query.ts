import type { OrderItem, Query, QueryBody } from '../../../sql/tree.js'
import { quoted } from '../types/identifier.js'
import type { OutputColumn, QueryResult } from './query-result.js'
import { arrivalColumn } from './query-result.js'
import type { CommonTable, Scope } from './scope.js'
import { translateSelect, type Tail } from './select.js'
import { translateSetOperation } from './set-operation.js'
import { Untranslatable } from './untranslatable.js'
import { translateValues } from './values.js'

/**
 * A query, with its columns.
 * @param arrival whether a last column shall order the rows as they came, where that can be known
 */
export function translateQuery(query: Query, scope: Scope, arrival: boolean): QueryResult {
  if (query.recursive) throw new Untranslatable(query.start, 'WITH RECURSIVE has no counterpart')
  const { list, inner } = commonTables(query, scope)
  const result = translateBody(query.body, inner, arrival, query)
  return list.length === 0 ? result : { ...result, sql: `WITH ${list.join(', ')} ${result.sql}` }
}

interface Common {
  readonly list: readonly string[]
  readonly inner: Scope
}

function commonTables(query: Query, scope: Scope): Common {
  const list: string[] = []
  let inner = scope
  for (const { name, columns, query: own } of query.with) {
    const result = translateQuery(own, inner, true)
    const alias = quoted(scope.context.fresh(name.text))
    list.push(`${alias} AS (${result.sql})`)
    const renamed = result.columns.map((column, place) => ({
      ...column,
      name: columns[place]?.text ?? column.name,
    }))
    const table: CommonTable = { sql: alias, columns: renamed, arrival: result.arrival, key: result.key }
    inner = { ...inner, common: new Map([...inner.common, [name.text, table]]) }
  }
  return { list, inner }
}

function translateBody(body: QueryBody, scope: Scope, arrival: boolean, query: Query): QueryResult {
  const tail: Tail = { orderBy: query.orderBy, limit: limitOf(query, scope) }
  switch (body.type) {
    case 'select':
      return translateSelect(body, scope, arrival, tail)
    case 'values':
      return sorted(translateValues(body, scope, arrival), tail, scope)
    case 'set-operation':
      return sorted(translateSetOperation(body, scope, arrival, bodyOf), tail, scope)
    case 'explicit-table':
      return translateSelect(starOf(body), scope, arrival, tail)
    case 'query':
      return sorted(wrapped(translateQuery(body, scope, arrival)), tail, scope)
  }
}

/** One term of a set operation. */
function bodyOf(body: QueryBody, scope: Scope, arrival: boolean): QueryResult {
  if (body.type === 'query') return translateQuery(body, scope, arrival)
  const { start, end } = body
  const query: Query = {
    type: 'query',
    recursive: false,
    with: [],
    body,
    orderBy: [],
    limit: null,
    offset: null,
    start,
    end,
  }
  return translateQuery(query, scope, arrival)
}

/** `TABLE t` is `SELECT * FROM t`. */
function starOf(
  body: Extract<QueryBody, { type: 'explicit-table' }>,
): Extract<QueryBody, { type: 'select' }> {
  const { start, end, table } = body
  const from = {
    type: 'table' as const,
    name: table,
    hints: [],
    extend: [],
    asOf: null,
    alias: null,
    start,
    end,
  }
  const star = { expression: { type: 'star' as const, qualifier: [], start, end }, alias: null, start, end }
  const nothing = {
    hints: [],
    stream: false,
    quantifier: null,
    where: null,
    groupBy: null,
    having: null,
    windows: [],
    qualify: null,
  }
  return { type: 'select', items: [star], from, ...nothing, start, end }
}

function wrapped(result: QueryResult): QueryResult {
  return { ...result, sql: `SELECT * FROM (${result.sql})` }
}

/** ORDER BY and LIMIT of something that is no SELECT: they can name its columns only. */
function sorted(result: QueryResult, tail: Tail, scope: Scope): QueryResult {
  if (tail.orderBy.length === 0 && tail.limit === '') return result
  const terms = tail.orderBy.map((item) => columnOrder(item, result.columns, scope))
  const ties = tail.limit === '' ? [] : [result.arrival ? quoted(arrivalColumn) : 'ALL']
  const order = terms.length > 0 && !result.arrival ? terms : [...terms, ...ties]
  return {
    ...result,
    sql: `SELECT * FROM (${result.sql})${order.length > 0 ? ` ORDER BY ${order.join(', ')}` : ''}${tail.limit}`,
  }
}

function columnOrder(item: OrderItem, columns: readonly OutputColumn[], scope: Scope): string {
  const written = scope.context.text.slice(item.expression.start, item.expression.end)
  const name = item.expression.type === 'path' ? item.expression.parts.at(-1)?.text : undefined
  const column = /^\d+$/.test(written)
    ? columns[Number(written) - 1]
    : columns.find((one) => one.name === name)
  if (column === undefined)
    throw new Untranslatable(item.expression.start, `ORDER BY ${written} names no column of the query`)
  const nulls = item.nulls === '' ? (item.descending ? 'NULLS LAST' : 'NULLS FIRST') : item.nulls
  return `${quoted(column.out)} ${item.descending ? 'DESC' : 'ASC'} ${nulls}`
}

function limitOf(query: Query, scope: Scope): string {
  const number = (node: Query['limit']): string =>
    node === null || node.type === 'flag' ? '' : scope.context.text.slice(node.start, node.end)
  const [limit, offset] = [number(query.limit), number(query.offset)]
  return `${limit === '' ? '' : ` LIMIT ${limit}`}${offset === '' ? '' : ` OFFSET ${offset}`}`
}
