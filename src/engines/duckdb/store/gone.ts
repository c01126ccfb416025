import { placeKey } from './place.js'
import type { Registered } from './registry.js'
import type { ThereObject } from './there.js'

type Known = Pick<Registered, 'kind' | 'name' | 'writes' | 'mark'>

/**
 * What is registered as made and is there no more, by DuckDB's own catalogue: a table or view that somebody dropped, also
 * where another has taken its place since; and a job whose rows went with a table of it.
 */
export function goneOf<T extends Known>(objects: readonly T[], there: readonly ThereObject[]): readonly T[] {
  const places = new Map(there.map((one) => [placeKey(one.name), one]))
  const isThere = (one: Known): boolean => isSame(one, places.get(placeKey(one.name)))
  const tables = objects.filter(({ kind }) => kind !== 'statement')
  const gone = new Set(tables.filter((one) => !isThere(one)).map(({ name }) => name))
  return objects.filter(({ kind, name, writes }) =>
    kind === 'statement' ? writes.some((table) => gone.has(table)) : gone.has(name),
  )
}

/** Whether what stands somewhere is what was registered: of its kind, and with its mark. */
function isSame({ kind, mark }: Known, there: ThereObject | undefined): boolean {
  if (there === undefined || (kind === 'view') !== (there.kind === 'view')) return false
  return mark == null || there.marks.includes(mark)
}
