/** Which entries of two lists belong together; the rest came or went. Each in the order of its list. */
export interface Matched<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[]
  readonly went: readonly T[]
  readonly came: readonly T[]
}

/** What entries of equal keys have in common; null for an entry that this key says nothing of. */
export type Key<T> = (entry: T) => string | null

/** Pairs the entries of equal keys, those of the first key first, each in order. Linear in the lists' lengths. */
export function matched<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly Key<T>[],
): Matched<T> {
  const partners = new Map<T, T>()
  let went = before
  let came = after
  for (const key of keys) {
    if (went.length === 0 || came.length === 0) break
    pairByKey(went, came, key, partners)
    const taken = new Set(partners.values())
    came = came.filter((entry) => !partners.has(entry))
    went = went.filter((entry) => !taken.has(entry))
  }
  return { pairs: pairsOf(after, partners), went, came }
}

function pairsOf<T>(after: readonly T[], partners: ReadonlyMap<T, T>): readonly (readonly [T, T])[] {
  return after.flatMap((entry) => {
    const partner = partners.get(entry)
    return partner === undefined ? [] : [[partner, entry] as const]
  })
}

function pairByKey<T>(before: readonly T[], after: readonly T[], key: Key<T>, partners: Map<T, T>): void {
  const waiting = new Map<string, T[]>()
  for (const entry of before.toReversed()) {
    const found = key(entry)
    const list = found === null ? undefined : waiting.get(found)
    if (list !== undefined) list.push(entry)
    else if (found !== null) waiting.set(found, [entry])
  }
  for (const entry of after) {
    const found = key(entry)
    const partner = found === null ? undefined : waiting.get(found)?.pop()
    if (partner !== undefined) partners.set(entry, partner)
  }
}

/** Whether the entries that stayed stand in another order. */
export function isReordered<T extends object>(before: readonly T[], { pairs }: Matched<T>): boolean {
  const places = new Map(before.map((entry, place) => [entry, place]))
  let last = -1
  return pairs.some(([partner]) => {
    const place = places.get(partner) ?? 0
    const isBack = place < last
    last = place
    return isBack
  })
}
