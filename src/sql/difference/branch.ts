import type { QueryBody, SetOperation } from '../tree.js'
import { bareBody, rangeOf } from './brackets.js'
import { conjunctsOf } from './conjunct.js'
import { fromEntries } from './from-entry.js'
import type { Featured } from './resemblance.js'
import { shortened } from './shortened.js'
import type { Side } from './side.js'

/** One branch of a set operation. */
export interface Branch extends Featured {
  readonly body: QueryBody
  readonly text: string
  /** From 1. */
  readonly number: number
  /** What stands before it: `UNION ALL`; before the first, what stands behind it. */
  readonly operator: string
  /** Whether it is the first, and so has no operator of its own. */
  readonly isFirst: boolean
  /** `reads a, b` */
  readonly reads: string
}

/** The branches of a set operation; any other body is a single one. */
export function branchesOf(side: Side, body: QueryBody): readonly Branch[] {
  const { terms, operators } = flat(body)
  return terms.map((term, place) => ({
    body: term,
    text: side.text(rangeOf(term)),
    number: place + 1,
    operator: operators[Math.max(0, place - 1)] ?? 'UNION',
    isFirst: place === 0,
    reads: readsOf(side, term),
    features: featuresOf(side, term),
  }))
}

/** The operators of a set operation; none of any other body. */
export function operatorsOf(body: QueryBody): readonly string[] {
  return flat(body).operators
}

interface Flat {
  readonly terms: readonly QueryBody[]
  readonly operators: readonly string[]
}

/** `(a UNION b) UNION c` has three branches, and so has `a UNION ALL (b UNION ALL c)`. */
function flat(body: QueryBody): Flat {
  if (body.type !== 'set-operation') return { terms: [bareBody(body)], operators: [] }
  const parts = body.terms.map((term, place): Flat => {
    const bare = bareBody(term)
    return bare.type === 'set-operation' && isOneWith(bare, body, place)
      ? flat(bare)
      : { terms: [bare], operators: [] }
  })
  return {
    terms: parts.flatMap(({ terms }) => terms),
    operators: parts.flatMap(({ operators }, place) => [
      ...body.operators.slice(place - 1, place),
      ...operators,
    ]),
  }
}

function isOneWith(inner: SetOperation, outer: SetOperation, place: number): boolean {
  const every = (word: string): boolean =>
    [...inner.operators, ...outer.operators].every((operator) => operator.startsWith(word))
  const isTight = ({ operators: [first] }: SetOperation): boolean => first?.startsWith('INTERSECT') === true
  return every('UNION ALL') || (place === 0 && isTight(inner) === isTight(outer))
}

function readsOf(side: Side, body: QueryBody): string {
  switch (body.type) {
    case 'select':
      return `reads ${
        shortened(
          fromEntries(side, body.from)
            .map(({ shown }) => shown)
            .join(', '),
        ) || 'nothing'
      }`
    case 'explicit-table':
      return `reads ${side.said(body.table)}`
    case 'query':
      return readsOf(side, body.body)
    case 'values':
      return 'VALUES'
    case 'set-operation':
      return body.operators[0] ?? 'UNION'
  }
}

/** What a branch may have in common with another one: columns, tables, conditions. */
function featuresOf(side: Side, body: QueryBody): ReadonlySet<string> {
  if (body.type === 'query') return featuresOf(side, body.body)
  if (body.type !== 'select') return new Set([body.type])
  const conditions = body.where === null ? [] : conjunctsOf(side, body.where)
  return new Set([
    ...body.items.map((item) => `column ${side.text(item)}`),
    ...fromEntries(side, body.from).map(({ label }) => `table ${label}`),
    ...conditions.map(({ norm }) => `condition ${norm}`),
  ])
}
