import type { Query, QueryBody, SetOperation } from '../../../src/sql/tree.js'

/** A tree without the brackets of queries that Calcite's trees do not hold. */
export function bracketless(query: Query): Query {
  return bare(query) as Query
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const node: object = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bare(part)]))
  const type = 'type' in node ? node.type : ''
  if (type === 'query') return merged(node as Query)
  return type === 'set-operation' ? flattened(node as SetOperation) : node
}

function merged(outer: Query): Query {
  const inner = outer.body
  if (inner.type !== 'query' || (outer.with.length > 0 && inner.with.length > 0)) return outer
  if (hasTail(outer) && hasTail(inner)) return outer
  const { orderBy, limit, offset } = hasTail(outer) ? outer : inner
  const { with: list, recursive } = outer.with.length > 0 ? outer : inner
  return { ...outer, recursive, with: list, body: inner.body, orderBy, limit, offset }
}

function flattened(operation: SetOperation): SetOperation {
  const terms = operation.terms.map((term) => (isBare(term) ? term.body : term))
  const [first, ...rest] = terms
  if (first?.type !== 'set-operation' || isTight(first) !== isTight(operation)) return { ...operation, terms }
  return {
    ...operation,
    terms: [...first.terms, ...rest],
    operators: [...first.operators, ...operation.operators],
  }
}

function isBare(term: QueryBody): term is Query {
  return term.type === 'query' && term.with.length === 0 && !hasTail(term)
}

function isTight({ operators: [first] }: SetOperation): boolean {
  return first?.startsWith('INTERSECT') === true
}

function hasTail({ orderBy, limit, offset }: Query): boolean {
  return orderBy.length > 0 || limit !== null || offset !== null
}
