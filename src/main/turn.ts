import { heldRefusal } from '../deploy/claim.js'
import { LeaseHeld } from '../deploy/lease.js'
import { PlatformInUse, type Refusal } from '../deploy/refusal.js'
import { claimant } from './claimant.js'
import { clock } from './clock.js'
import { leaseOf } from './environments.js'
import type { Site } from './operate.js'

/**
 * Whoever only looks at a platform has it for a moment, as has who is about to take the lease. In milliseconds, as are
 * the pauses, at first and later.
 */
const moment = 5_000
const [soon, later] = [250, 5_000]

/**
 * Opens a platform that may let in one process at a time. It is waited for as the environment's lease is, for as long as
 * the claimant waits; where nobody holds the lease, for a moment.
 * @throws Refusal where another has it, naming who holds the environment since when
 */
export async function inTurn<T>(site: Site, open: () => Promise<T>): Promise<T> {
  const { ending } = site
  const [since, { patience }] = [performance.now(), claimant(site.workspace.env)]
  for (let told = false; ; told = true) {
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof PlatformInUse)) throw error
      const refusal = await refusalOf(site, error)
      const waited = performance.now() - since
      const least = refusal === error ? moment : 0
      if (waited >= Math.max(patience, least) || ending.aborted) throw refusal
      if (!told) site.progress.note(`waiting: ${refusal.message}`)
      await clock.sleep(waited < moment ? soon : later, ending)
    }
  }
}

/**
 * Opens a platform to look at it. Where somebody works with it, that is an answer; whoever only looks is waited for.
 * @returns why it cannot be opened now
 */
export async function ifFree<T>(site: Site, open: () => Promise<T>): Promise<T | PlatformInUse> {
  const since = performance.now()
  for (;;) {
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof PlatformInUse)) throw error
      const isOver = performance.now() - since >= moment || (await holderOf(site)) !== null
      if (isOver) return error
      await clock.sleep(soon)
    }
  }
}

async function holderOf({ workspace, place, environment }: Site) {
  return (await leaseOf(workspace, place.name, environment)).held(clock.now())
}

/** Who holds the lease of the environment has its platform. */
async function refusalOf(site: Site, inUse: PlatformInUse): Promise<Refusal> {
  const lease = await holderOf(site)
  return lease === null ? inUse : heldRefusal(new LeaseHeld(lease), site.environment.name)
}
