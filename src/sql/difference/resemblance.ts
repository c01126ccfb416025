import type { Matched } from './matching.js'

/** What is told of two lists whose entries have no names: which of them resemble each other, and by what. */
export interface Featured {
  readonly features: ReadonlySet<string>
}

/** Past so many comparisons, entries are paired in order. */
const mostComparisons = 2500

interface Candidate<T> {
  readonly before: T
  readonly after: T
  readonly score: number
  readonly near: number
  readonly far: number
}

/** Pairs the entries that have most in common, the best first; those that share nothing came or went. */
export function mostAlike<T extends Featured>(before: readonly T[], after: readonly T[]): Matched<T> {
  const candidates =
    before.length * after.length > mostComparisons ? inOrder(before, after) : candidatesOf(before, after)
  const partners = new Map<T, T>()
  const taken = new Set<T>()
  for (const { before: one, after: other } of candidates) {
    if (taken.has(one) || partners.has(other)) continue
    partners.set(other, one)
    taken.add(one)
  }
  return {
    pairs: after.flatMap((entry) => {
      const partner = partners.get(entry)
      return partner === undefined ? [] : [[partner, entry] as const]
    }),
    went: before.filter((entry) => !taken.has(entry)),
    came: after.filter((entry) => !partners.has(entry)),
  }
}

/** Ties are broken by places in a way that is the same from both sides. */
function candidatesOf<T extends Featured>(
  before: readonly T[],
  after: readonly T[],
): readonly Candidate<T>[] {
  const all = before.flatMap((one, from) =>
    after.map((other, to) => ({
      before: one,
      after: other,
      score: scoreOf(one.features, other.features),
      near: Math.min(from, to),
      far: Math.max(from, to),
    })),
  )
  return all
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.near - b.near || a.far - b.far)
}

function inOrder<T>(before: readonly T[], after: readonly T[]): readonly Candidate<T>[] {
  return before.flatMap((one, place) => {
    const other = after[place]
    return other === undefined ? [] : [{ before: one, after: other, score: 1, near: place, far: place }]
  })
}

/** From 0, nothing in common, to 1 (Dice). */
function scoreOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const feature of one) if (other.has(feature)) shared += 1
  return (2 * shared) / Math.max(1, one.size + other.size)
}
