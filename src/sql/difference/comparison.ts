import type { Span } from '../statement.js'
import type { DifferenceKind, MeaningClass, MeaningDifference } from './meaning-difference.js'
import { shortenedPair } from './shortened.js'
import type { Side } from './side.js'

/** Two sides that are compared, and where in the statement. */
export interface Comparison {
  readonly before: Side
  readonly after: Side
  /** What the words begin with, from the outside in: `in CTE x`; none in the statement itself. */
  readonly within: readonly string[]
  /** The table that an INSERT of a statement set writes; null outside of sets. */
  readonly target: string | null
}

/** The comparison of what stands inside a part. */
export function inside(comparison: Comparison, where: string): Comparison {
  return { ...comparison, within: [...comparison.within, where] }
}

/** Whether two parts mean the same. */
export function same({ before, after }: Comparison, was: Span, is: Span): boolean {
  return before.text(was) === after.text(is)
}

/** A difference in words of its own. */
export function told(
  { before, after, within, target }: Comparison,
  kind: DifferenceKind,
  words: string,
  was: Span | null,
  is: Span | null,
  change: MeaningClass = 'logic',
): MeaningDifference {
  return {
    kind,
    change,
    words: [...outline(within), words].join(': '),
    target,
    before: was === null ? null : before.standing(was),
    after: is === null ? null : after.standing(is),
  }
}

/** Of a deep nesting, the ends. */
function outline(within: readonly string[]): readonly string[] {
  return within.length <= 4 ? within : [...within.slice(0, 1), '…', ...within.slice(-2)]
}

/** What a part said and what it says now: `filter changed: a > 1 → a > 2`. */
export function changed(
  comparison: Comparison,
  kind: DifferenceKind,
  lead: string,
  was: Span,
  is: Span,
): MeaningDifference {
  const { before, after } = comparison
  return told(comparison, kind, `${lead} ${shortenedPair(before.said(was), after.said(is))}`, was, is)
}

/** What was found; where nothing finer was, that the whole changed. */
export function orElse(
  found: readonly MeaningDifference[],
  whole: () => MeaningDifference,
): readonly MeaningDifference[] {
  return found.length > 0 ? found : [whole()]
}
