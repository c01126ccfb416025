import { atAny, behind, type Cursor, expect, fail, here, symbolAt, take } from '../cursor.js'
import type { QueryBody } from '../tree.js'
import { readQueryTerm } from './query.js'
import { bareTerms } from './query-bracket.js'

const operators: ReadonlySet<string> = new Set(['UNION', 'INTERSECT', 'EXCEPT'])

/** Whether UNION and the like stand here; MINUS is known, but not allowed. */
export function atSetOperator(cursor: Cursor): boolean {
  return atAny(cursor, operators) || symbolAt(cursor) === 'MINUS'
}

/** `first UNION ALL b INTERSECT c …`: INTERSECT binds tighter than the others. */
export function readSetOperation(cursor: Cursor, start: number, first: QueryBody): QueryBody {
  const names: string[] = []
  const terms = [readIntersections(cursor, start, first)]
  while (atSetOperator(cursor)) {
    names.push(readSetOperator(cursor))
    const from = here(cursor)
    terms.push(readIntersections(cursor, from, readQueryTerm(cursor)))
  }
  const [only] = terms
  if (names.length === 0 && only !== undefined) return only
  bareTerms(cursor, terms, 'UNION')
  return { type: 'set-operation', operators: names, terms, start, end: behind(cursor) }
}

function readIntersections(cursor: Cursor, start: number, first: QueryBody): QueryBody {
  if (symbolAt(cursor) !== 'INTERSECT') return first
  const names: string[] = []
  const terms = [first]
  while (symbolAt(cursor) === 'INTERSECT') {
    names.push(readSetOperator(cursor))
    terms.push(readQueryTerm(cursor))
  }
  bareTerms(cursor, terms, 'INTERSECT')
  return { type: 'set-operation', operators: names, terms, start, end: behind(cursor) }
}

function readSetOperator(cursor: Cursor): string {
  const word = symbolAt(cursor)
  if (word === 'MINUS') fail(cursor, 'MINUS is not allowed', 'write EXCEPT')
  expect(cursor, word)
  if (take(cursor, 'ALL')) return `${word} ALL`
  take(cursor, 'DISTINCT')
  return word
}
