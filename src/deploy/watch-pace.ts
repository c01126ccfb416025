/** How often what serves is compared again while it is watched. Pure; durations and instants in milliseconds. */

export interface Term {
  /** When the watch is over, since 1970. */
  readonly until: number
  /** How long all of it is, whichever run began it. */
  readonly soak: number
}

/** A comparison takes at most one part of so many of the time that is watched, and two are as far apart at least. */
const share = 10

/** And never less than so much. */
const least = 5_000

/** When a watch that begins, or is taken up, compares for the first time. */
export function comparedFirst(now: number, term: Term): number {
  return Math.min(term.until, now + pauseIn(term))
}

/**
 * When it compares again, by how long the last comparison took. One that would not be over by the end of the watch waits
 * for it, because what is true then is what counts.
 * @returns null where the last one began at the end, or later
 */
export function comparedNext(
  { began, ended }: { readonly began: number; readonly ended: number },
  term: Term,
): number | null {
  const { until } = term
  if (began >= until) return null
  const took = ended - began
  const at = ended + Math.max(pauseIn(term), took * (share - 1))
  return at + took < until ? at : until
}

function pauseIn({ soak }: Term): number {
  return Math.max(least, soak / share)
}
