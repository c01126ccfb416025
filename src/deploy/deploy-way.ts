import type { Way } from './deploy-course.js'
import type { DeployRequest } from './deploy.js'
import { blueGreen } from './ordering.js'
import type { Site } from './site.js'
import { switched } from './switched.js'

/** How a deployment is carried out. */
export function wayOf({ release, line, ordering = blueGreen }: DeployRequest, { plan, ports }: Site): Way {
  return {
    plan,
    ordering,
    line,
    start: (environment) => environment,
    onSwitch: (environment, at) => switched(environment, plan, at),
    action: 'deploy',
    object: release.hash,
    message: `${plan.steps.length} steps${line === null ? '' : ` from ${line}`}`,
    run: ports.claimant.run,
  }
}
