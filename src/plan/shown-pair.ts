import { topologicalOrder } from '../project/order.js'
import { own } from '../project/own.js'
import type { Release } from '../release/release.js'
import type { Consumers } from './consumer.js'
import type { ComparedPair, ComparedViews, NamedView } from './plan.js'

/**
 * Each view of the project's own that is a consumer and shows something else after the switch: it is no object with two
 * versions, but its rows are what consumers read.
 */
export function shownPairs(release: Release, from: Consumers, to: Consumers): readonly ComparedPair[] {
  return release.green.tables.flatMap(({ consumer, identity, name, primaryKey, published }) => {
    if (!consumer || published === null) return []
    const views = { blue: viewsBehind(from, published), green: viewsBehind(to, published) }
    if (!isOther(published, views)) return []
    return [{ identity, blue: published, green: name, primaryKey, views }]
  })
}

/** Each consumer that is there before and after, and whose rows may be others then. */
export function readersPairs(from: Consumers, to: Consumers): readonly ComparedPair[] {
  return Object.keys(from)
    .sort()
    .flatMap((name): readonly ComparedPair[] => {
      const [shown, after] = [own(from, name), own(to, name)]
      if (typeof shown === 'string' && typeof after === 'string' && shown !== after)
        return [{ identity: name, blue: shown, green: after, primaryKey: [] }]
      const views = { blue: viewsBehind(from, name), green: viewsBehind(to, name) }
      return isOther(name, views) ? [{ identity: name, blue: name, green: name, primaryKey: [], views }] : []
    })
}

/** Whether it is there on both sides, and it or a view that it reads is not the same. */
function isOther(name: string, { blue, green }: ComparedViews): boolean {
  const isThere = (side: readonly NamedView[]) => side.some((one) => one.name === name)
  const labels = (side: readonly NamedView[]) => side.map(({ name: one, view }) => `${one} ${view.content}`)
  return isThere(blue) && isThere(green) && labels(blue).join('\n') !== labels(green).join('\n')
}

/** A view, behind every other consumer that it is computed from. */
function viewsBehind(consumers: Consumers, name: string): readonly NamedView[] {
  const views = new Map<string, NamedView>()
  const names = new Set([name])
  for (const one of names) {
    const view = own(consumers, one)
    if (typeof view !== 'object') continue
    views.set(one, { name: one, view })
    for (const read of view.reads) names.add(read)
  }
  const reads = new Map(
    [...views].map(([one, { view }]) => [one, view.reads.filter((read) => views.has(read))]),
  )
  return topologicalOrder([...views.keys()], reads).flatMap((one) => views.get(one) ?? [])
}
