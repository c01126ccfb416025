import { Refusal } from '../../deploy/refusal.js'
import type { Parts } from './make.js'
import type { Platform } from './platform.js'
import { settle } from './rows.js'
import { grant } from './run.js'

/**
 * @returns a part for each object
 * @throws Refusal where one is somebody else's, or still read
 */
export function removalsOf(platform: Platform, names: readonly string[], now: number): Parts {
  refuseNeeded(platform, new Set(names))
  return names.map((name) => () => remove(platform, name, now))
}

function remove(platform: Platform, name: string, now: number): void {
  const { objects, keys, begun, runs, contents, logic, adopted } = platform
  if (runs.has(name)) settle(platform, name, now)
  for (const map of [objects, runs, contents, logic]) map.delete(name)
  for (const acts of [keys, begun]) for (const [key, object] of acts) if (object === name) acts.delete(key)
  for (const [own, there] of adopted) if (there === name) adopted.delete(own)
  grant(platform, now)
}

function refuseNeeded({ objects, consumers, views }: Platform, names: ReadonlySet<string>): void {
  const refuse = (why: string): never => {
    throw new Refusal('retire', why, '')
  }
  const foreign = [...names].find((name) => objects.has(name) && objects.get(name)?.content === null)
  if (foreign !== undefined) refuse(`${foreign} is not ours`)
  for (const { name, reads } of objects.values()) {
    const read = reads.find((table) => names.has(table))
    if (read !== undefined && !names.has(name)) refuse(`${name} reads ${read}`)
  }
  const shown = [...consumers].find(([, table]) => names.has(table))
  if (shown !== undefined) refuse(`published.${shown[0]} shows ${shown[1]}`)
  for (const [view, { reads }] of views) {
    const read = reads.find((table) => names.has(table))
    if (read !== undefined) refuse(`${view} reads ${read}`)
  }
}
