import { type Hand, refuseOlder } from '../hand.js'
import type { Platform } from './platform.js'

/**
 * Lets a hand act, and remembers the deployment that it acts for.
 * @throws Overtaken where a later hand, or a later deployment, has acted since
 */
export function passFence({ fence }: Platform, hand: Hand, act: string): void {
  refuseOlder(act, hand, fence)
  fence.generation = Math.max(fence.generation, hand.generation)
}
