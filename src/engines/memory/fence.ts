import { Overtaken } from '../../deploy/refusal.js'
import type { Platform } from './platform.js'

/** Whose hand acts: the token that it holds, 0 for none, and the deployment that it last acted for, 0 for none yet. */
export interface Hand {
  readonly token: number
  readonly generation: number
}

/** @throws Refusal where a later hand, or a later deployment, has acted since */
export function refuseOlder({ fence }: Platform, hand: Hand, act: string): void {
  if (hand.token < fence.token)
    throw new Overtaken(act, `another run has taken over since (token ${fence.token} after ${hand.token})`)
  if (hand.generation > 0 && hand.generation < fence.generation)
    throw new Overtaken(
      act,
      `another deployment has begun since (${fence.generation} after ${hand.generation})`,
    )
}

/** Lets a hand act, and remembers the deployment that it acts for. */
export function passFence(platform: Platform, hand: Hand, act: string): void {
  refuseOlder(platform, hand, act)
  platform.fence.generation = Math.max(platform.fence.generation, hand.generation)
}

/** The deployment that a key belongs to: the number before its first slash; null where it has none. */
export function generationOf(key: string): number | null {
  const number = /^(\d+)\//.exec(key)?.[1]
  return number === undefined ? null : Number(number)
}
