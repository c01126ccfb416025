/**
 * Numbers for what statements compute (value numbering): what has one number is the same. Things that are the same may
 * have several, so a difference proves nothing, and equality everything.
 */
export interface Numbers {
  /** The number of what is made of some things in one way. */
  readonly of: (way: string, parts?: readonly number[]) => number
  /** A number that nothing else has: of what is not known. */
  readonly unique: () => number
}

/** No number given yet. */
export function newNumbers(): Numbers {
  const known = new Map<string, number>()
  let last = 0
  const unique = (): number => (last += 1)
  return {
    unique,
    of: (way, parts = []) => {
      const key = `${parts.join(' ')}\u0001${way}`
      const number = known.get(key) ?? unique()
      known.set(key, number)
      return number
    },
  }
}
