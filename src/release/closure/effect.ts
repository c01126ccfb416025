/**
 * What of a table comes out otherwise once a release serves: everything, its rows too, or what stands in some of its
 * columns.
 */
export type Effect = 'everything' | ReadonlySet<string>

/** Nothing comes out otherwise. */
export const noEffect: Effect = new Set()

export function isNone(effect: Effect): boolean {
  return effect !== 'everything' && effect.size === 0
}

/** Two effects on one table together. */
export function together(one: Effect, other: Effect): Effect {
  if (one === 'everything' || other === 'everything') return 'everything'
  return other.size === 0 ? one : new Set([...one, ...other])
}

/** An effect as text: equal for equal ones. */
export function effectText(effect: Effect): string {
  return effect === 'everything' ? '*' : JSON.stringify([...effect].sort())
}
