import type { Call, Expression, Select } from '../tree.js'
import { eachChild } from '../tree-children.js'

/** Flink's own aggregate functions (docs: System Functions, Aggregate Functions). */
const aggregates: ReadonlySet<string> = new Set(
  (
    'COUNT SUM AVG MIN MAX SUM0 STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE COLLECT LISTAGG STRING_AGG ' +
    'FIRST_VALUE LAST_VALUE ARRAY_AGG JSON_ARRAYAGG JSON_OBJECTAGG APPROX_COUNT_DISTINCT PERCENTILE ' +
    'COVAR_POP COVAR_SAMP REGR_COUNT REGR_SXX REGR_SYY SINGLE_VALUE EVERY SOME ANY_VALUE'
  ).split(' '),
)

/** Whether a call makes one value of several rows; not known for functions of the user's own that look like any other. */
export function isAggregate({ name, over, quantifier, clauses }: Call): boolean {
  if (over !== null) return false
  if (quantifier === 'DISTINCT') return true
  if (clauses !== null && (clauses.filter !== null || clauses.orderBy.length > 0)) return true
  return aggregates.has(name.toUpperCase())
}

/** The first aggregation in a list of expressions, those of sub-queries apart; null for none. */
function aggregateIn(list: readonly Expression[]): Call | null {
  for (const expression of list) {
    const found = firstIn(expression)
    if (found !== null) return found
  }
  return null
}

function firstIn(expression: Expression): Call | null {
  if (expression.type === 'call' && isAggregate(expression)) return expression
  let found: Call | null = null
  eachChild(expression, (child) => {
    found ??= firstIn(child)
  })
  return found
}

/** The aggregation of a SELECT without GROUP BY; null where there is none. */
export function wholeAggregate({ items, having }: Select): Call | null {
  return aggregateIn([...items.map(({ expression }) => expression), ...(having === null ? [] : [having])])
}
