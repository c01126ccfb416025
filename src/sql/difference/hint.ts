import type { Hint } from '../tree.js'
import { type Comparison, told } from './comparison.js'
import { isReordered, matched } from './matching.js'
import type { MeaningClass, MeaningDifference } from './meaning-difference.js'
import { shortened, shortenedPair } from './shortened.js'

/** A hint, as it is compared and as it is shown. */
interface Entry {
  readonly hint: Hint
  readonly text: string
  readonly said: string
}

const keys = [({ text }: Entry) => text, ({ hint }: Entry) => hint.name]

/** How two lists of hints differ; of a table, or of a whole query. */
export function hintsFound(
  comparison: Comparison,
  was: readonly Hint[],
  is: readonly Hint[],
  table = '',
): readonly MeaningDifference[] {
  if (was.length + is.length === 0) return []
  const { before, after } = comparison
  const entry =
    ({ text, said }: Comparison['before']) =>
    (hint: Hint): Entry => ({ hint, text: text(hint), said: said(hint) })
  const entries = was.map(entry(before))
  const found = matched(entries, is.map(entry(after)), keys)
  const { pairs, came, went } = found
  const [of, to, from] = table === '' ? ['', '', ''] : [` of ${table}`, ` to ${table}`, ` from ${table}`]
  return [
    ...pairs.flatMap(([one, other]) => {
      if (one.text === other.text) return []
      const words = `hint${of} changed: ${shortenedPair(one.said, other.said)}`
      return [told(comparison, 'hint', words, one.hint, other.hint, classOf(other.hint))]
    }),
    ...came.map(({ hint, said }) =>
      told(comparison, 'hint', `hint ${shortened(said)} added${to}`, null, hint, classOf(hint)),
    ),
    ...went.map(({ hint, said }) =>
      told(comparison, 'hint', `hint ${shortened(said)} removed${from}`, hint, null, classOf(hint)),
    ),
    ...(isReordered(entries, found)
      ? [told(comparison, 'hint', `hints${of} reordered`, was[0] ?? null, is[0] ?? null)]
      : []),
  ]
}

/** OPTIONS are those of the table; what others do to state and to results is not known. */
function classOf({ name }: Hint): MeaningClass {
  return name === 'OPTIONS' ? 'options' : 'logic'
}
