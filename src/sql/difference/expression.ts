import type { Span } from '../statement.js'
import type { Call, Expression, Subquery, Window } from '../tree.js'
import { eachChild } from '../tree-children.js'
import { changed, type Comparison, inside, same } from './comparison.js'
import type { DifferenceKind, MeaningDifference } from './meaning-difference.js'
import { insideOutput } from './output.js'
import { queryFound } from './query.js'
import { textAround } from './side.js'
import { windowFound } from './window.js'

/** How an expression is spoken of: `filter`, and `filter changed:` before what it said and says. */
export interface Subject {
  readonly kind: DifferenceKind
  readonly what: string
  readonly lead: string
}

/** How two expressions differ: inside their sub-queries and windows where nothing else differs, else as a whole. */
export function expressionFound(
  comparison: Comparison,
  { kind, what, lead }: Subject,
  was: Expression,
  is: Expression,
): readonly MeaningDifference[] {
  if (same(comparison, was, is)) return []
  const found = insidesFound(inside(comparison, what), was, is)
  return found.length > 0 ? found : [changed(comparison, kind, lead, was, is)]
}

/** A part of an expression that is compared by its own rules. */
export type Inside = Subquery | Window

function insidesFound(comparison: Comparison, was: Expression, is: Expression): readonly MeaningDifference[] {
  const [before, after] = [insidesOf(was), insidesOf(is)]
  const around = textAround(comparison.before, was, before)
  if (before.length !== after.length || around !== textAround(comparison.after, is, after)) return []
  return before.flatMap((part, place) => {
    const other = after[place]
    return other === undefined ? [] : insideFound(comparison, part, other)
  })
}

function insideFound(comparison: Comparison, was: Inside, is: Inside): readonly MeaningDifference[] {
  if (was.type === 'window')
    return is.type === 'window'
      ? windowFound(comparison, was, is)
      : [changed(comparison, 'window', '', was, is)]
  if (is.type === 'window') return [changed(comparison, 'window', '', was, is)]
  return queryFound(inside(comparison, 'in sub-query'), was.query, is.query, insideOutput)
}

/** The sub-queries and windows of an expression that stand in no other, in the order of the text. */
function insidesOf(expression: Expression): readonly Inside[] {
  const found: Inside[] = []
  collect(expression, found)
  return found.sort((one, other) => one.start - other.start)
}

function collect(expression: Expression, to: Inside[]): void {
  if (expression.type === 'subquery') to.push(expression)
  else if (expression.type === 'call') collectFromCall(expression, to)
  else eachChild(expression, (child) => collect(child, to))
}

function collectFromCall(call: Call, to: Inside[]): void {
  const { over } = call
  if (over !== null && 'type' in over) to.push(over)
  eachChild({ ...call, over: null }, (child) => collect(child, to))
}

/** The text of an expression without its sub-queries and windows; null where it holds none. */
export function skeletonOf(comparison: Comparison['before'], expression: Expression): string | null {
  const holes: readonly Span[] = insidesOf(expression)
  return holes.length === 0 ? null : textAround(comparison, expression, holes)
}
