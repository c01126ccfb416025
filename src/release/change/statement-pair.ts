import { canonicalText } from '../../sql/canonical.js'
import type { Version } from './back.js'

/** A statement with its canonical text under the baseline's names: equal texts mean the same. */
export interface Meaning extends Version {
  readonly canonical: string
}

/** Which statements of two groups are the same statement; the rest came or went. */
export interface Pairs {
  readonly equal: readonly Pair[]
  readonly changed: readonly Pair[]
  readonly came: readonly Meaning[]
  readonly went: readonly Meaning[]
}

export interface Pair {
  readonly before: Meaning
  readonly after: Meaning
}

const meanings = new WeakMap<Version, Meaning>()

/** A version with its meaning; the same one each time. */
export function meaningOf(version: Version): Meaning {
  const known = meanings.get(version)
  if (known !== undefined) return known
  const canonical = canonicalText(version.sql, version.parsed, version.identityOf)
  const meaning = { ...version, canonical }
  meanings.set(version, meaning)
  return meaning
}

/**
 * Pairs those of one meaning, then those of one key, each in order, then the only two that are left.
 * @param keyOf what tells where a statement stands, on either side
 */
export function pairUp(
  before: readonly Meaning[],
  after: readonly Meaning[],
  keyOf: (meaning: Meaning, side: 'before' | 'after') => string,
): Pairs {
  const equal = matched(before, after, ({ canonical }) => canonical)
  const placed = matched(equal.before, equal.after, keyOf)
  const isOne = placed.before.length === 1 && placed.after.length === 1
  const { pairs, before: went, after: came } = isOne ? matched(placed.before, placed.after, () => '') : placed
  return { equal: equal.pairs, changed: isOne ? [...placed.pairs, ...pairs] : pairs, came, went }
}

interface Matched {
  readonly pairs: readonly Pair[]
  readonly before: readonly Meaning[]
  readonly after: readonly Meaning[]
}

function matched(
  before: readonly Meaning[],
  after: readonly Meaning[],
  keyOf: (meaning: Meaning, side: 'before' | 'after') => string,
): Matched {
  const waiting = new Map<string, Meaning[]>()
  for (const meaning of [...before].reverse()) {
    const key = keyOf(meaning, 'before')
    const list = waiting.get(key)
    if (list === undefined) waiting.set(key, [meaning])
    else list.push(meaning)
  }
  const pairs: Pair[] = []
  const left = after.filter((meaning) => {
    const other = waiting.get(keyOf(meaning, 'after'))?.pop()
    if (other !== undefined) pairs.push({ before: other, after: meaning })
    return other === undefined
  })
  const taken = new Set(pairs.map((pair) => pair.before))
  return { pairs, before: before.filter((meaning) => !taken.has(meaning)), after: left }
}
