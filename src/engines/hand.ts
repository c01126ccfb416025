import { Overtaken } from '../deploy/refusal.js'

/** Whose hand acts: the token that it holds, 0 for none, and the deployment that it last acted for, 0 for none yet. */
export interface Hand {
  readonly token: number
  readonly generation: number
}

/**
 * @param known the newest hand that the platform knows
 * @throws Overtaken where a later hand, or a later deployment, has acted since
 */
export function refuseOlder(act: string, hand: Hand, known: Hand): void {
  if (hand.token < known.token)
    throw new Overtaken(act, `another run has taken over since (token ${known.token} after ${hand.token})`)
  if (hand.generation > 0 && hand.generation < known.generation)
    throw new Overtaken(
      act,
      `another deployment has begun since (${known.generation} after ${hand.generation})`,
    )
}

/** The deployment that a key belongs to: the number before its first slash; null where it has none. */
export function generationOf(key: string): number | null {
  const number = /^(\d+)\//.exec(key)?.[1]
  return number === undefined ? null : Number(number)
}
