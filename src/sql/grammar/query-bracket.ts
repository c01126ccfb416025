import type { Cursor } from '../cursor.js'
import type { Expression, Query, QueryBody } from '../tree.js'
import { silenceAround } from './bracket.js'

/** Notes that a query stands in the brackets that the cursor has just left. */
export function noteBrackets(cursor: Cursor, query: Query, open: number): Query {
  cursor.brackets.set(query, [open, cursor.pos - 1])
  return query
}

/** Calcite's trees hold no brackets of queries: those around a whole body say nothing, unless WITH would meet WITH. */
export function bareBody(cursor: Cursor, { body, ...outer }: Query): void {
  if (body.type !== 'query' || (outer.with.length > 0 && body.with.length > 0)) return
  if (!hasTail(outer) || !hasTail(body)) silenceAround(cursor, body)
}

/** The same around the only query of a list: `IN ((SELECT …))`. */
export function bareOnly(cursor: Cursor, [first, second]: readonly Expression[]): void {
  if (first?.type === 'subquery' && second === undefined) silenceAround(cursor, first.query)
}

type Strength = 'UNION' | 'INTERSECT' | 'term'

const strengths: readonly Strength[] = ['UNION', 'INTERSECT', 'term']

/** A term of a set operation needs brackets only where it binds no tighter; the first may bind as tightly. */
export function bareTerms(cursor: Cursor, terms: readonly QueryBody[], operator: Strength): void {
  const around = strengths.indexOf(operator)
  terms.forEach((term, place) => {
    if (term.type !== 'query' || term.with.length > 0 || hasTail(term)) return
    const inside = strengths.indexOf(strengthOf(term.body))
    if (place === 0 ? inside >= around : inside > around) silenceAround(cursor, term)
  })
}

function strengthOf(body: QueryBody): Strength {
  if (body.type !== 'set-operation') return 'term'
  return body.operators[0]?.startsWith('INTERSECT') === true ? 'INTERSECT' : 'UNION'
}

function hasTail({ orderBy, limit, offset }: Pick<Query, 'orderBy' | 'limit' | 'offset'>): boolean {
  return orderBy.length > 0 || limit !== null || offset !== null
}
