import type { QueryBody } from '../tree.js'
import { bodyFound } from './body.js'
import { rangeOf } from './brackets.js'
import { type Branch, branchesOf, operatorsOf } from './branch.js'
import { type Comparison, inside, orElse, told } from './comparison.js'
import { isReordered, type Matched, matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { insideOutput, type Output, whereRowsCount } from './output.js'
import { mostAlike } from './resemblance.js'

type Pair = readonly [before: Branch, after: Branch]

/** How two set operations differ; any other body is one of a single branch. */
export function setOperationFound(
  comparison: Comparison,
  was: QueryBody,
  is: QueryBody,
  output: Output,
): readonly MeaningDifference[] {
  const before = branchesOf(comparison.before, was)
  const found = alike(before, branchesOf(comparison.after, is))
  const isUnionAll = [...operatorsOf(was), ...operatorsOf(is)].every((operator) => operator === 'UNION ALL')
  const own = isUnionAll ? output : whereRowsCount(output)
  const differences = [
    ...operatorsFound(comparison, found.pairs, was, is),
    ...found.pairs.flatMap((pair) => branchFound(comparison, pair, own)),
    ...found.came.map((branch) =>
      told(comparison, 'branch', `${spoken(branch)} added`, null, rangeOf(branch.body)),
    ),
    ...found.went.map((branch) =>
      told(comparison, 'branch', `${spoken(branch)} removed`, rangeOf(branch.body), null),
    ),
    ...(isReordered(before, found)
      ? [told(comparison, 'branch', 'branches reordered', rangeOf(was), rangeOf(is))]
      : []),
  ]
  return orElse(differences, () =>
    told(comparison, 'branch', 'brackets around branches changed', rangeOf(was), rangeOf(is)),
  )
}

/** Branches of one text first, then those that resemble each other most. */
function alike(before: readonly Branch[], after: readonly Branch[]): Matched<Branch> {
  const equal = matched(before, after, [({ text }) => text])
  const rest = mostAlike(equal.went, equal.came)
  const pairs = [...equal.pairs, ...rest.pairs].sort(([, one], [, other]) => one.number - other.number)
  return { ...rest, pairs }
}

/** `UNION ALL → UNION`, once for all branches. */
function operatorsFound(
  comparison: Comparison,
  pairs: readonly Pair[],
  was: QueryBody,
  is: QueryBody,
): readonly MeaningDifference[] {
  const words = pairs.flatMap(([one, other]) =>
    one.isFirst || other.isFirst || one.operator === other.operator
      ? []
      : [`${one.operator} → ${other.operator}`],
  )
  return [...new Set(words)].map((change) => told(comparison, 'branch', change, rangeOf(was), rangeOf(is)))
}

/** The first branch gives the columns their names, the others go by place. */
function branchFound(comparison: Comparison, [was, is]: Pair, output: Output): readonly MeaningDifference[] {
  const isNaming = was.isFirst && is.isFirst
  const placed = { ...output, isPlaced: true, renamed: insideOutput.renamed, before: [], after: [] }
  return bodyFound(
    inside(comparison, `in branch ${is.number}`),
    was.body,
    is.body,
    isNaming ? output : placed,
  )
}

/** `UNION ALL branch (reads x)` */
function spoken({ operator, reads }: Branch): string {
  return `${operator} branch (${reads})`
}
