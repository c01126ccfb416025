import type { TableId } from '../../project/names.js'
import { type Effects, effectsOf, type Following } from './effects.js'
import { isNone, noEffect } from './effect.js'

/**
 * The tables that the full closure makes anew though they come out as before, each with the reason: their inputs change
 * in nothing that they use. They go on reading blue, so what stays is right only where no row and no column of theirs
 * depends on what changed; where that cannot be told, a table is not among them.
 */
export function sparedTables(following: Following): ReadonlyMap<TableId, string> {
  const { full } = following
  const effects = effectsOf(following)
  const spared = [...full.causes.keys()].filter((id) => !effects.moved.has(id)).sort()
  return new Map(spared.map((id) => [id, reasonFor(id, following, effects)]))
}

/** How many inputs, and columns of each, are told. */
const told = 5

function reasonFor(id: TableId, following: Following, effects: Effects): string {
  const { lineage, full } = following
  const reads = [...new Set((lineage.writers.get(id) ?? []).flatMap((node) => node.reads))].sort()
  const other = reads.filter((input) => input !== id && (full.causes.has(input) || effects.on.has(input)))
  const used = other.filter((input) => !isNone(effects.on.get(input) ?? noEffect))
  const same = other.filter((input) => !used.includes(input))
  const unused = used.slice(0, told).map((input) => `${columnsOf(input, effects)} of ${input}`)
  return [
    ...(unused.length > 0 ? [`does not use what changes: ${and(unused, used.length)}`] : []),
    ...(same.length > 0
      ? [`reads ${and(same.slice(0, told), same.length)}, which ${comes(same)} out as before`]
      : []),
  ].join('; ')
}

function columnsOf(id: TableId, { on }: Effects): string {
  const effect = on.get(id) ?? noEffect
  const columns = effect === 'everything' ? ['everything'] : [...effect].sort()
  return and(columns.slice(0, told), columns.length)
}

function comes(tables: readonly TableId[]): string {
  return tables.length === 1 ? 'comes' : 'come'
}

/** `a, b and 3 more` */
function and(shown: readonly string[], all: number): string {
  return shown.join(', ') + (all > shown.length ? ` and ${all - shown.length} more` : '')
}
