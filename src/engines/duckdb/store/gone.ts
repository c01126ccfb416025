import { placeKey } from './place.js'
import type { Registered } from './registry.js'
import type { ThereObject } from './there.js'

type Known = Pick<Registered, 'kind' | 'name' | 'writes' | 'made'>

/**
 * What is registered as made and is there no more, by DuckDB's own catalogue: a table or view that somebody dropped, and
 * a job whose rows went with a table of it, also where somebody has made that again without rows.
 */
export function goneOf<T extends Known>(objects: readonly T[], there: readonly ThereObject[]): readonly T[] {
  const places = new Map(there.map((one) => [placeKey(one.name), one]))
  const tables = objects.filter(({ kind }) => kind !== 'statement')
  const known = new Set(tables.map(({ name }) => name))
  const isGone = ({ kind, name, writes, made }: T): boolean => {
    if (kind !== 'statement') return !places.has(placeKey(name))
    const filled = writes.filter((table) => known.has(table)).map((table) => places.get(placeKey(table)))
    const isLost = filled.some((table) => table === undefined)
    return isLost || (gaveRows(made) && filled.length > 0 && filled.every((table) => table?.isEmpty === true))
  }
  return objects.filter(isGone)
}

/** Of a job the registry keeps how many rows it gave. */
const gaveRows = (made: string | null | undefined): boolean => Number(made ?? 0) > 0
