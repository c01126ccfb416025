import type { QueryBody } from '../tree.js'
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
  const terms = (body.type === 'set-operation' ? body.terms : [body]).map(bareBody)
  const operators = operatorsOf(body)
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
  return body.type === 'set-operation' ? body.operators : []
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
