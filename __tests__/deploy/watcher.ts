import { expect } from '@jest/globals'
import { consumersOf, labelOf } from '../../src/plan/consumer.js'
import type { Held } from '../../src/engines/memory/platform.js'
import type { Pipeline } from '../../src/release/release.js'
import type { Around, World } from './stage.js'

/** What consumers of a pipeline show, as an engine says it. */
export function consumersIn(pipeline: Pipeline): Readonly<Record<string, string>> {
  const shown = Object.entries(consumersOf(pipeline, {}))
  return Object.fromEntries(shown.map(([name, one]): [string, string] => [name, labelOf(one)]).sort())
}

/**
 * Looks at a platform around everything durable: consumers show one of the given colours, whole; what serves is all
 * there; and it changes only by a switch, or by an alteration in place.
 * @param held consumers that a release may have left out: they show what they do
 */
export function watcher(world: World, colours: readonly Pipeline[], held: readonly string[] = []): Around {
  let before: { readonly shown: string; readonly serving: readonly Held[] } | null = null
  return (moment, act) => {
    const consumers = [...world.platform.consumers].filter(([name]) => !held.includes(name)).sort()
    const shown = JSON.stringify(consumers)
    if (consumers.length > 0 && !colours.some((colour) => showsWhole(colour, new Map(consumers), held)))
      throw new Error(`${act}: consumers show no one colour: ${shown}`)
    const serving = servingIn(world)
    if (before?.shown === shown) {
      const isAltering = moment === 'after' && act.startsWith('alter-in-place')
      expectSame(act, before.serving, serving, isAltering)
    }
    before = { shown, serving }
  }
}

/** Every consumer that a colour has shows it; one that was kept shows a table of that colour. */
function showsWhole(colour: Pipeline, shown: ReadonlyMap<string, string>, held: readonly string[]): boolean {
  const own = Object.entries(consumersIn(colour)).filter(([name]) => !held.includes(name))
  const names = new Set(own.map(([name]) => name))
  const tables = new Set(colour.tables.map((table) => table.name))
  const kept = [...shown].filter(([name]) => !names.has(name))
  return (
    own.every(([name, label]) => shown.get(name) === label) && kept.every(([, table]) => tables.has(table))
  )
}

/** What turned blue since is new among what serves; what was there is as it was. */
function expectSame(act: string, before: readonly Held[], now: readonly Held[], isAltering: boolean): void {
  const text = (object: Held) => JSON.stringify(isAltering ? { ...object, options: {} } : object)
  const were = new Map(before.map((object) => [object.name, text(object)]))
  for (const object of now) {
    const was = were.get(object.name)
    if (was !== undefined && was !== text(object)) expect([act, text(object)]).toEqual([act, was])
  }
}

/** Everything that consumers show or that is blue in the ledger, with all that it is computed from. */
function servingIn(world: World): readonly Held[] {
  const { objects, consumers, views } = world.platform
  const blue = (world.environment?.objects ?? []).filter(
    ({ colour, kind }) => colour === 'blue' && kind !== 'seed',
  )
  const shown = [...consumers].flatMap(([name, table]) => views.get(name)?.reads ?? [table])
  const names = new Set([...shown, ...blue.filter(({ state }) => state === 'ready').map(({ name }) => name)])
  for (const name of names) {
    const object = objects.get(name)
    if (object === undefined) throw new Error(`${name} serves, and is not there`)
    object.reads.forEach((read) => names.add(read))
    for (const other of objects.values()) if (other.writes.includes(name)) names.add(other.name)
  }
  return [...names].flatMap((name) => objects.get(name) ?? [])
}
