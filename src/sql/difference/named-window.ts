import { heardAround, type Substitute } from '../canonical-range.js'
import type { NamedWindow, Select } from '../tree.js'
import { type Comparison, inside, told } from './comparison.js'
import { isReordered, type Matched, matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { inCommon } from './renaming.js'
import { rewritten, type Side } from './side.js'
import { windowFound } from './window.js'

/** The windows of two WINDOW clauses that belong together, and the sides with common names for them. */
export interface NamedWindows {
  readonly comparison: Comparison
  readonly windows: Matched<Entry>
  readonly before: readonly Entry[]
}

interface Entry {
  readonly named: NamedWindow
  readonly side: Side
}

const nameOf = ({ named }: Entry): string => named.name.text
const textOf = ({ named, side }: Entry): string => side.text(named.window)

/** Windows belong together by their names, else by what they say, else by place. */
export function pairedWindows(outer: Comparison, was: Select, is: Select): NamedWindows {
  const before = was.windows.map((named) => ({ named, side: outer.before }))
  const after = is.windows.map((named) => ({ named, side: outer.after }))
  const areAsMany = before.length === after.length
  const windows = matched<Entry>(before, after, [nameOf, textOf, () => (areAsMany ? '' : null)])
  const [from, to] = inCommon(windows.pairs.map(([one, other]) => [`before ${nameOf(one)}`, nameOf(other)]))
  return {
    windows,
    before,
    comparison: {
      ...outer,
      before: called(outer.before, was, (name) => from.get(`before ${name}`) ?? `before ${name}`),
      after: called(outer.after, is, (name) => to.get(name) ?? `after ${name}`),
    },
  }
}

/** A side where each window of a SELECT is written by its name, or by the one that both sides have for it. */
function called(side: Side, { windows }: Select, nameFor: (name: string) => string): Side {
  const { numbers } = side.cursor.windows
  const names = new Map(
    windows.map(({ name }) => [numbers.get(heardAround(side.cursor, name.start)), nameFor(name.text)]),
  )
  const more = new Map<number, Substitute>()
  for (const [heard, number] of windows.length === 0 ? [] : numbers) {
    const text = names.get(number)
    if (text !== undefined) more.set(heard, { to: heard + 1, text })
  }
  return rewritten(side, more)
}

/** How two WINDOW clauses differ. */
export function namedWindowsFound(
  { comparison, windows, before }: NamedWindows,
  was: Select,
  is: Select,
): readonly MeaningDifference[] {
  const order = isReordered(before, windows)
  return [
    ...(order ? [told(comparison, 'window', 'windows reordered', was, is)] : []),
    ...windows.pairs.flatMap(([{ named: one }, { named: other }]) =>
      windowFound(inside(comparison, `window ${other.name.text}`), one.window, other.window),
    ),
    ...windows.came.map(({ named }) =>
      told(comparison, 'window', `window ${named.name.text} added`, null, named),
    ),
    ...windows.went.map(({ named }) =>
      told(comparison, 'window', `window ${named.name.text} removed`, named, null),
    ),
  ]
}
