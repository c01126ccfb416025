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
  const objection = await fourEyes(release, vouching)
  if (objection === null) return
  const { reason, waits } = objection
  throw new Refusal(step, `not approved: four-eyes: ${reason}`, command('deploy', environment), [], waits)
}

interface Objection {
  readonly reason: string
  /** What has to be otherwise, so that the same deployment is approved. */
  readonly waits: string
}

/** Why whoever deploys does not count as a second pair of eyes; null where they do. What cannot be told is no. */
async function fourEyes({ baseline, head }: Release, vouching: Vouching): Promise<Objection | null> {
  const { actor } = vouching
  if (actor === null)
    return objection('a person has to start the deployment, and no person did', 'once a person runs it')
  if (head.commit === null)
    return objection('what is not committed yet has nobody but you behind it', 'once it is committed')
  if (baseline.commit === null)
    return objection('without a baseline nobody can say whose changes these are', 'once there is a baseline')
  const authors = await vouching.authors(baseline.commit, head.commit)
  if (authors.includes(actor))
    return objection(
      `${actor} wrote a part of this release, so another person has to deploy it`,
      `once another person than ${actor} runs it`,
    )
  return authors.includes(null)
    ? objection(
        'nobody knows who wrote one of the commits of this release',
        'once each commit has a known author',
      )
    : null
}

function objection(reason: string, waits: string): Objection {
  return { reason, waits }
}
