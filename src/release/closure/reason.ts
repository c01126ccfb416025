import type { TableId } from '../../project/names.js'
import type { Cause } from './closure.js'
import { placeOf } from '../change/comparison.js'

/** How many links of a chain are told; of a longer one only its ends. */
const told = 3

/** The way from a table to what changed. */
interface Chain {
  readonly length: number
  /** The first links, `told` of them at most. */
  readonly first: readonly string[]
  readonly last: string
  readonly root: string
}

/**
 * Why each table is in the release, in one sentence: `reads int_3, which changed at dml.int_3.sql:12`.
 * @param causes in the order in which they were reached: what a table came through stands before it
 */
export function reasonsOf(causes: ReadonlyMap<TableId, Cause>): ReadonlyMap<TableId, string> {
  const chains = new Map<TableId, Chain>()
  for (const [identity, cause] of causes) chains.set(identity, chainOf(cause, chains))
  return new Map([...chains].map(([identity, chain]) => [identity, sentence(chain)]))
}

function chainOf(cause: Cause, chains: ReadonlyMap<TableId, Chain>): Chain {
  if (!('via' in cause)) return { length: 0, first: [], last: '', root: rootOf(cause) }
  const link = cause.kind === 'reads' ? `reads ${cause.via}` : `is written together with ${cause.via}`
  const before = chains.get(cause.via)
  const { length, first, last, root } = before ?? { length: 0, first: [], last: '', root: 'changed' }
  const links = [link, ...first].slice(0, told)
  return { length: length + 1, first: links, last: length === 0 ? link : last, root }
}

function sentence({ length, first, last, root }: Chain): string {
  if (length <= told) return [...first, root].join(', which ')
  return `${first[0] ?? ''}, and through ${length - 2} more tables one that ${last}, which ${root}`
}

function rootOf(cause: Exclude<Cause, { readonly via: TableId }>): string {
  switch (cause.kind) {
    case 'changed':
      return cause.at === null ? 'changed' : `changed at ${placeOf(cause.at)}`
    case 'new':
      return 'is new'
    case 'removed':
      return 'is removed'
    case 'listed':
      return 'is on the list of tables to move'
    case 'expectation':
      return `reads ${cause.external}, whose definition changed${cause.at === null ? '' : ` at ${placeOf(cause.at)}`}`
  }
}
