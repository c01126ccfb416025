import type { Release } from '../release/release.js'
import { command } from '../plan/command.js'
import { Refusal } from './refusal.js'
import type { Vouching } from './vouching.js'

/** @throws Refusal where whoever deploys is not another than who wrote what is released (`approval: { four-eyes: true }`) */
export async function refuseUnapproved(
  release: Release,
  environment: string,
  vouching: Vouching,
  step = 'approve',
): Promise<void> {
  const reason = await fourEyes(release, vouching)
  if (reason === null) return
  throw new Refusal(step, `not approved: ${reason}`, command('deploy', environment))
}

/** Why whoever deploys does not count as a second pair of eyes; null where they do. What cannot be told is no. */
async function fourEyes(release: Release, vouching: Vouching): Promise<string | null> {
  const { actor } = vouching
  if (actor === null) return 'four-eyes: a person has to start the deployment, and no person did'
  const { baseline, head } = release
  if (head.commit === null) return 'four-eyes: what is not committed yet has nobody but you behind it'
  if (baseline.commit === null) return 'four-eyes: without a baseline nobody can say whose changes these are'
  const authors = await vouching.authors(baseline.commit, head.commit)
  if (authors.includes(actor))
    return `four-eyes: ${actor} wrote a part of this release, so another person has to deploy it`
  return authors.includes(null)
    ? 'four-eyes: nobody knows who wrote one of the commits of this release'
    : null
}
