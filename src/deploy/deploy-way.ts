import type { Way } from './deploy-course.js'
import type { DeployRequest } from './deploy.js'
import { blueGreen } from './ordering.js'
import { countOf } from './progress.js'
import type { Site } from './site.js'
import { switched } from './switched.js'

/** How a deployment is carried out. */
export function wayOf({ release, line, ordering = blueGreen }: DeployRequest, site: Site): Way {
  const { plan, ports } = site
  return {
    plan,
    ordering,
    line,
    start: (environment) => environment,
    onSwitch: (environment, at) => switched(environment, plan, at),
    action: 'deploy',
    object: release.hash,
    message: `${countOf(site)} steps${line === null ? '' : ` from ${line}`}`,
    run: ports.claimant.run,
  }
}
