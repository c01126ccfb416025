import type { Column } from './column.js'
import { type Key, matched, type Matched } from './matching.js'

const keys: readonly Key<Column>[] = [
  ({ name, text }) => `${name ?? ''} ${text}`,
  ({ name }) => name,
  ({ text }) => text,
]

/**
 * Which columns of two lists belong together: by name and expression, by one of both; where a name says nothing, as of
 * an INSERT that goes by place or of an expression without a name, by where they stand among those.
 */
export function columnPairs(
  before: readonly Column[],
  after: readonly Column[],
  isPlaced: boolean,
): Matched<Column> {
  const known = matched(before, after, keys)
  const slots = new Map([
    ...slotsOf(before, new Map(known.pairs.map(([was], number) => [was, number]))),
    ...slotsOf(after, new Map(known.pairs.map(([, is], number) => [is, number]))),
  ])
  const inSlots = matched(known.went, known.came, [(column) => slots.get(column) ?? null])
  const more = inSlots.pairs.filter(([was, is]) => isPlaced || was.name === null || is.name === null)
  const pairs = [...known.pairs, ...more].sort(([, one], [, other]) => one.place - other.place)
  const taken = new Set(more.flat())
  const isLeft = (column: Column): boolean => !taken.has(column)
  return { pairs, went: known.went.filter(isLeft), came: known.came.filter(isLeft) }
}

/** Where the columns that are not known yet stand: behind which known one, and as the how many-th. */
function slotsOf(
  columns: readonly Column[],
  known: ReadonlyMap<Column, number>,
): readonly (readonly [Column, string])[] {
  let behind = -1
  let offset = 0
  return columns.flatMap((column) => {
    const number = known.get(column)
    behind = number ?? behind
    offset = number === undefined ? offset + 1 : 0
    return number === undefined ? [[column, `${behind} ${offset}`] as const] : []
  })
}
