/** A whole number from 0, below a limit. */
export type Chance = (below: number) => number

/** Numbers that look random, the same in every run: mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * below)
  }
}

/** One of a list, which must not be empty. */
export function oneOf<T>(list: readonly T[], chance: Chance): T {
  const found = list[chance(list.length)]
  if (found === undefined) throw new Error('one of nothing')
  return found
}
