import { consumersOf, labelOf } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { objectKey, wantedObjects } from '../plan/object.js'
import { own } from '../project/own.js'
import { listed } from '../project/wording.js'
import type { Pipeline, Release } from '../release/release.js'
import type { Ledger } from './ledger.js'

/**
 * What moved since another release, by what the first of some ledgers that knows it recorded of it; else what a release
 * wants otherwise than the first environment holds it now.
 * @param ledgers by the names of their environments
 */
export async function movedSince(
  release: Release,
  other: string,
  ledgers: ReadonlyMap<string, Ledger>,
): Promise<string> {
  for (const [name, ledger] of ledgers) {
    const then = await ledger.after(other)
    if (then !== null) return `since ${name} had that one: ${whatMoved(release, other, then)}`
  }
  const unknown = `${[...ledgers.keys()].join(' and ')} never had that one`
  const [first] = ledgers
  const now = first === undefined ? null : (await first[1].read()).environment
  const moved = now === null ? '' : whatMoved(release, null, now)
  return first === undefined || moved === ''
    ? unknown
    : `${unknown}; against what ${first[0]} holds now: ${moved}`
}

/**
 * `different a, b; new c`: what a release wants otherwise than an environment has, or had, it.
 * @param other the release that the environment had then; null where nobody knows it, and nothing may be said of it
 */
export function whatMoved(release: Release, other: string | null, environment: Environment): string {
  const served = other !== null && environment.serves.release === other
  const held = told(environment.objects)
  const wanted = told(wantedObjects(release.green).values())
  const isOther = ({ content }: Named, key: string) => held.has(key) && held.get(key)?.content !== content
  const isGone = ({ colour }: EnvironmentObject, key: string) =>
    colour === (served ? 'blue' : 'green') && !wanted.has(key)
  const parts = [
    named('different', [...where(wanted, isOther), ...(served ? otherViews(release, environment) : [])]),
    named(
      'new',
      where(wanted, (_, key) => !held.has(key)),
    ),
    named('gone', where(held, isGone)),
  ]
  const said = parts.filter((part) => part !== '').join('; ')
  return said === '' && other !== null
    ? 'no table; its accepted deviations, options or baseline are others'
    : said
}

/** `different a, b; new c; gone d`: what serves otherwise than a pipeline wants it; empty where nothing does. */
export function otherThan(pipeline: Pipeline, { objects }: Environment): string {
  const serving = told(objects.filter(({ colour }) => colour === 'blue'))
  const wanted = told(wantedObjects(pipeline).values())
  const parts = [
    named(
      'different',
      where(serving, ({ content }, key) => wanted.has(key) && wanted.get(key)?.content !== content),
    ),
    named(
      'new',
      where(serving, (_, key) => !wanted.has(key)),
    ),
    named(
      'gone',
      where(wanted, (_, key) => !serving.has(key)),
    ),
  ]
  return parts.filter((part) => part !== '').join('; ')
}

type Named = Pick<EnvironmentObject, 'name' | 'kind' | 'content'>

/** By key. A job is not told: its tables are, whose content it is part of. */
function told<T extends Named>(objects: Iterable<T>): ReadonlyMap<string, T> {
  const own = [...objects].filter(({ kind }) => kind !== 'statement' && kind !== 'external')
  return new Map(own.map((object) => [objectKey(object), object]))
}

function where<T extends Named>(
  objects: ReadonlyMap<string, T>,
  holds: (object: T, key: string) => boolean,
): readonly string[] {
  return [...objects].filter(([key, object]) => holds(object, key)).map(([, { name }]) => name)
}

/** Views that are consumers: known of what serves, and of nothing else. */
function otherViews(release: Release, { serves }: Environment): readonly string[] {
  return Object.entries(consumersOf(release.green, {})).flatMap(([name, shown]) => {
    const before = own(serves.consumers, name)
    const isOther = typeof shown === 'object' && before !== undefined && labelOf(before) !== labelOf(shown)
    return isOther ? [name] : []
  })
}

function named(word: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${word} ${listed([...names].sort(), 10)}`
}
