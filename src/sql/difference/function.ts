import type { Call, Expression, FunctionTable } from '../tree.js'
import { type Argument, argumentsOf, isWindowFunction, saidBy } from './argument.js'
import { changed, type Comparison, inside, orElse, same, told } from './comparison.js'
import { expressionFound } from './expression.js'
import { matched } from './matching.js'
import type { DifferenceKind, MeaningDifference } from './meaning-difference.js'
import { insideOutput } from './output.js'
import { queryFound } from './query.js'
import { partitioningFound } from './window.js'

/** A function that gives a table, and how it is spoken of. */
interface Spoken {
  readonly kind: DifferenceKind
  /** `window TUMBLE`, `function SPLIT` */
  readonly what: string
}

/** How two functions in the place of a table differ: `window TUMBLE: size 5 MINUTE → 10 MINUTE`. */
export function functionFound(
  comparison: Comparison,
  was: FunctionTable,
  is: FunctionTable,
): readonly MeaningDifference[] {
  if (was.call.type !== 'call' || is.call.type !== 'call' || same(comparison, was.call, is.call))
    return lateralFound(comparison, was, is)
  const spoken = spokenOf(comparison, is.call)
  const found = [
    ...nameFound(comparison, was.call, is.call, spoken),
    ...argumentsFound(comparison, argumentsOf(was.call), argumentsOf(is.call), spoken),
  ]
  const whole = orElse(found, () =>
    changed(comparison, spoken.kind, `${spoken.what} changed:`, was.call, is.call),
  )
  return [...lateralFound(comparison, was, is), ...whole]
}

function spokenOf({ after }: Comparison, call: Call): Spoken {
  const name = after.said(call.nameSpan)
  return isWindowFunction(call)
    ? { kind: 'window', what: `window ${name}` }
    : { kind: 'function', what: `function ${name}` }
}

function lateralFound(
  comparison: Comparison,
  was: FunctionTable,
  is: FunctionTable,
): readonly MeaningDifference[] {
  if (was.lateral === is.lateral) return []
  return [told(comparison, 'join', `LATERAL ${is.lateral ? 'added' : 'removed'}`, was, is)]
}

function nameFound(
  comparison: Comparison,
  was: Call,
  is: Call,
  { kind }: Spoken,
): readonly MeaningDifference[] {
  if (same(comparison, was.nameSpan, is.nameSpan)) return []
  return [changed(comparison, kind, kind, was.nameSpan, is.nameSpan)]
}

function argumentsFound(
  comparison: Comparison,
  was: readonly Argument[],
  is: readonly Argument[],
  spoken: Spoken,
): readonly MeaningDifference[] {
  const { before, after } = comparison
  const { pairs, came, went } = matched(was, is, [({ role }) => role])
  const { kind, what } = spoken
  return [
    ...pairs.flatMap(([one, other]) => argumentFound(comparison, one.value, other, spoken)),
    ...came.map(({ role, value }) =>
      told(comparison, kind, `${what}: ${role} ${saidBy(after, value)} added`, null, value),
    ),
    ...went.map(({ role, value }) =>
      told(comparison, kind, `${what}: ${role} ${saidBy(before, value)} removed`, value, null),
    ),
  ]
}

function argumentFound(
  comparison: Comparison,
  was: Expression,
  { role, value: is }: Argument,
  { kind, what }: Spoken,
): readonly MeaningDifference[] {
  if (same(comparison, was, is)) return []
  if (isTable(was) && isTable(is)) return tableFound(inside(comparison, what), was, is)
  const [from, to] = [saidBy(comparison.before, was), saidBy(comparison.after, is)]
  const lead = `${what}: ${role}`
  if (isShort(was) && isShort(is) && from !== to)
    return [told(comparison, kind, `${lead} ${from} → ${to}`, was, is)]
  return expressionFound(comparison, { kind, what: lead, lead }, was, is)
}

/** What is said of these without the words around it. */
function isShort({ type }: Expression): boolean {
  return type === 'interval' || type === 'descriptor'
}

type Table = Extract<Expression, { readonly type: 'table-argument' | 'subquery' }>

function isTable(value: Expression): value is Table {
  return value.type === 'table-argument' || value.type === 'subquery'
}

/** `TABLE t PARTITION BY a ORDER BY b`, or a query. */
function tableFound(comparison: Comparison, was: Table, is: Table): readonly MeaningDifference[] {
  const none = { partitionBy: [], orderBy: [] }
  return [
    ...queryFound(comparison, was.query, is.query, insideOutput),
    ...partitioningFound(
      comparison,
      was.type === 'subquery' ? none : was,
      is.type === 'subquery' ? none : is,
    ),
  ]
}
