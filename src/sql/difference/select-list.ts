import type { SelectItem } from '../tree.js'
import { type Column, columnsOf } from './column.js'
import { columnPairs } from './column-pairs.js'
import { type Comparison, told } from './comparison.js'
import { expressionFound } from './expression.js'
import { isReordered, type Matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { inNumber, type Output } from './output.js'
import { shortened, shortenedPair } from './shortened.js'

/**
 * How two SELECT lists differ.
 * @param noun what an entry is called: `column`, `measure`
 */
export function columnsFound(
  comparison: Comparison,
  noun: string,
  was: readonly SelectItem[],
  is: readonly SelectItem[],
  output: Output,
): readonly MeaningDifference[] {
  const before = columnsOf(comparison.before, was, output.before)
  const after = columnsOf(comparison.after, is, output.after)
  const found = columnPairs(before, after, output.isPlaced)
  const isOpen = hasStar(before) !== hasStar(after)
  const known = isOpen
    ? ({ ...output, appended: 'logic', gone: 'logic' } as const)
    : inNumber(output, before.length, after.length)
  const list = { comparison, noun, output: known }
  return [
    ...found.pairs.flatMap((pair) => pairFound(list, pair)),
    ...cameFound(list, found),
    ...found.went.map((column) => wentTold(list, column)),
    ...(isReordered(before, found) ? [reorderedTold(list, found)] : []),
  ]
}

interface List {
  readonly comparison: Comparison
  readonly noun: string
  readonly output: Output
}

/** Which columns a `*` stands for is not known: one that comes or goes with it may be there as before. */
function hasStar(columns: readonly Column[]): boolean {
  return columns.some(({ item }) => item.expression.type === 'star')
}

function pairFound(list: List, [was, is]: readonly [Column, Column]): readonly MeaningDifference[] {
  const { comparison, noun, output } = list
  const what = `${noun} ${is.name ?? was.name ?? is.shown}`
  const subject = { kind: 'column', what, lead: `${what}:` } as const
  const found = expressionFound(comparison, subject, was.item.expression, is.item.expression)
  const isOther = was.name !== is.name && !(output.isPlaced && found.length > 0 && !isAliased(was, is))
  const named = isOther ? [renamedTold(list, was, is)] : []
  const hidden = was.name === is.name && was.own !== is.own ? [aliasTold(list, was, is)] : []
  return [...found, ...named, ...hidden]
}

/** Whether a name is more than that of the column which is taken. */
function isAliased(...columns: readonly Column[]): boolean {
  return columns.some(({ item }) => item.alias !== null)
}

function renamedTold({ comparison, noun, output }: List, was: Column, is: Column): MeaningDifference {
  const change = is.name === null ? 'has no name any more' : `renamed to ${is.name}`
  return told(comparison, 'column', `${noun} ${was.shown} ${change}`, was.item, is.item, output.renamed)
}

/** A name from outside hides the own one. */
function aliasTold({ comparison, noun }: List, was: Column, is: Column): MeaningDifference {
  const words = `${noun} ${is.shown}: own name ${was.own ?? 'none'} → ${is.own ?? 'none'}`
  return told(comparison, 'column', words, was.item, is.item)
}

/** A column behind all that were there is one more; readers that go by place notice any other. */
function cameFound(
  { comparison, noun, output }: List,
  { pairs, came }: Matched<Column>,
): readonly MeaningDifference[] {
  const last = pairs.at(-1)?.[1].place ?? -1
  return came.map((column) => {
    const isLast = column.place > last
    const words = `${noun} ${column.shown} added${isLast ? '' : ' before others'}${saidBy(comparison.after, column)}`
    return told(comparison, 'column', words, null, column.item, isLast ? output.appended : 'logic')
  })
}

function wentTold({ comparison, noun, output }: List, column: Column): MeaningDifference {
  const words = `${noun} ${column.shown} removed${saidBy(comparison.before, column)}`
  return told(comparison, 'column', words, column.item, null, output.gone)
}

/** A column that is taken as it is says nothing more than its name. */
function saidBy({ said }: Comparison['before'], { item, name }: Column): string {
  const { expression } = item
  const isPlain =
    expression.type === 'star' || (expression.type === 'path' && expression.parts.at(-1)?.text === name)
  return isPlain ? '' : `: ${shortened(said(expression))}`
}

function reorderedTold({ comparison, noun }: List, { pairs }: Matched<Column>): MeaningDifference {
  const before = pairs.map(([was]) => was).sort((one, other) => one.place - other.place)
  const after = pairs.map(([, is]) => is)
  const names = (columns: readonly Column[]): string => columns.map(({ listed }) => listed).join(', ')
  const words = `${noun}s reordered: ${shortenedPair(names(before), names(after))}`
  return told(comparison, 'column', words, spanOf(before), spanOf(after))
}

function spanOf(columns: readonly Column[]) {
  return { start: columns[0]?.item.start ?? 0, end: columns.at(-1)?.item.end ?? 0 }
}
