import type { Span } from '../statement.js'
import type { Query, QueryBody } from '../tree.js'

/** A query without the brackets around it as a whole. */
export function unwrapped(query: Query): Query {
  return query.body.type === 'query' && saysNothing(query) ? unwrapped(query.body) : query
}

/** A body without the brackets around it: `(SELECT …)` in a set operation. */
export function bareBody(body: QueryBody): QueryBody {
  return body.type === 'query' && saysNothing(body) ? bareBody(body.body) : body
}

function saysNothing({ with: list, orderBy, limit, offset }: Query): boolean {
  return list.length + orderBy.length === 0 && limit === null && offset === null
}

/** The range of a set operation begins with the WITH clause before it; that of what it is made of does not. */
export function rangeOf(body: QueryBody): Span {
  const first = body.type === 'set-operation' ? body.terms[0] : undefined
  return first === undefined ? body : { start: rangeOf(first).start, end: body.end }
}
