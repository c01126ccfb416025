import type { Platform, Sight } from './platform.js'

const sightOf = ({ objects, consumers }: Platform, at: number): Sight => ({
  at,
  objects: new Map(objects),
  consumers: new Map(consumers),
})

/** Changes a platform; where reads lag behind, what could be seen before goes on being seen for a while. */
export function changing<T>(platform: Platform, now: number, change: () => T): T {
  const { past, traits } = platform
  if (traits.staleness === 0) return change()
  if (past.length === 0) past.push(sightOf(platform, -Infinity))
  try {
    return change()
  } finally {
    past.push(sightOf(platform, now))
    const seen = past.findLastIndex(({ at }) => at <= now - traits.staleness)
    past.splice(0, Math.max(0, seen))
  }
}

/** What `observe` and `consumers` see at an instant. */
export function seenAt(platform: Platform, now: number): Pick<Sight, 'objects' | 'consumers'> {
  if (platform.traits.staleness === 0) return platform
  return platform.past.findLast(({ at }) => at <= now - platform.traits.staleness) ?? platform
}
