import { Refusal } from '../../deploy/refusal.js'
import type { Parts } from './make.js'
import { isTaken, type Platform } from './platform.js'
import { settle } from './rows.js'
import { grant } from './run.js'

/**
 * @returns a part for each object
 * @throws Refusal where one is somebody else's, or still read
 */
export function removalsOf(platform: Platform, names: readonly string[], now: number): Parts {
  const objections = objectionsTo(platform, names)
  if (objections.length > 0) throw new Refusal('retire', objections.join('\n'), '')
  return names.map((name) => () => remove(platform, name, now))
}

function remove(platform: Platform, name: string, now: number): void {
  const { objects, keys, begun, runs, contents, logic, adopted, lost } = platform
  if (runs.has(name)) settle(platform, name, now)
  if (!isTaken(platform, name)) for (const map of [objects, runs, contents, logic]) map.delete(name)
  lost.delete(name)
  for (const acts of [keys, begun]) for (const [key, object] of acts) if (object === name) acts.delete(key)
  for (const [own, there] of adopted) if (there === name) adopted.delete(own)
  grant(platform, now)
}

/** What stands against the removal of objects, a line each: who reads them, and what is somebody else's. */
export function objectionsTo(platform: Platform, names: readonly string[]): readonly string[] {
  const { objects, consumers, views } = platform
  // What stands in the place of ours stays, and so does who reads it.
  const going = new Set(names.filter((name) => !isTaken(platform, name)))
  const foreign = [...going].filter((name) => objects.has(name) && objects.get(name)?.content === null)
  const staying = [...objects.values()].filter(({ name }) => !going.has(name))
  const readers = [...staying, ...[...views].map(([name, { reads }]) => ({ name, reads }))]
  const shown = [...consumers].filter(([name, table]) => going.has(table) && !views.has(name))
  return [
    ...foreign.map((name) => `${name} is not ours`),
    ...readers.flatMap(({ name, reads }) => readingOf(name, reads, going)),
    ...shown.map(([name, table]) => `published.${name} shows ${table}`),
  ]
}

function readingOf(name: string, reads: readonly string[], going: ReadonlySet<string>): readonly string[] {
  const read = reads.find((table) => going.has(table))
  return read === undefined ? [] : [`${name} reads ${read}`]
}
