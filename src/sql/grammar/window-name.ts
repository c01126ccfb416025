import type { Cursor } from '../cursor.js'
import type { NamePart } from '../statement.js'
import type { NamedWindow } from '../tree.js'
import { readName } from './name.js'

/** The name of a window, where it is defined or used. */
export function readWindowName(cursor: Cursor): NamePart {
  const heard = cursor.pos
  const name = readName(cursor)
  cursor.windows.uses.push({ heard, name: name.text })
  return name
}

/**
 * Finds the windows of a SELECT where they are used, in it and in the queries inside it, whose own ones come first.
 * @param from how many uses were there before the SELECT
 */
export function findWindows({ windows }: Cursor, from: number, own: readonly NamedWindow[]): void {
  const { numbers, uses } = windows
  const first = numbers.size
  const numberOf = new Map(own.map(({ name }, place) => [name.text, first + place + 1]))
  const rest = uses.splice(from).filter(({ heard, name }) => {
    const number = numberOf.get(name)
    if (number !== undefined) numbers.set(heard, number)
    return number === undefined
  })
  for (const use of rest) uses.push(use)
}
