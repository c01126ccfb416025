import type { SelectItem } from '../tree.js'
import type { Side } from './side.js'

/** An entry of a SELECT list, as two lists of them are compared. */
export interface Column {
  readonly item: SelectItem
  readonly place: number
  /** What readers call it; null for an expression without a name. */
  readonly name: string | null
  /** What the list itself calls it, which a name from outside hides. */
  readonly own: string | null
  /** Its expression, as it is compared. */
  readonly text: string
  /** What it is called in words: its name, else its number. */
  readonly shown: string
  /** What it is called among others: its name, else what it says. */
  readonly listed: string
}

/** The entries of a SELECT list; names given from outside count by place, as far as no `*` hides the places. */
export function columnsOf(
  side: Side,
  items: readonly SelectItem[],
  given: readonly string[],
): readonly Column[] {
  const star = items.findIndex((item) => item.expression.type === 'star')
  return items.map((item, place) => {
    const outside = star < 0 || place < star ? given[place] : undefined
    const text = side.text(item.expression)
    const own = ownName(item, text)
    const name = outside ?? own
    return {
      item,
      place,
      name,
      own,
      text,
      shown: name ?? `${place + 1}`,
      listed: name ?? side.said(item.expression),
    }
  })
}

/** A path is called by its last part, a `*` by itself. */
function ownName({ expression, alias }: SelectItem, text: string): string | null {
  if (alias !== null) return alias.text
  if (expression.type === 'star') return text
  return expression.type === 'path' ? (expression.parts.at(-1)?.text ?? null) : null
}
