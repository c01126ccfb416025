import { makePlan } from '../plan/make.js'
import type { Plan } from '../plan/plan.js'
import type { Warning } from '../project/fault.js'
import type { ProjectPlace } from '../project/participation.js'
import type { Release } from '../release/release.js'
import type { EnvironmentSettings } from '../settings/environment.js'
import { environmentFor } from '../settings/environment-choice.js'
import { placeWarnings, recordedOf, targetOf, type Recorded } from './environments.js'
import { releaseOf, type ReleaseSettings } from './release.js'
import type { Sides } from './sides.js'
import type { Workspace } from './workspace.js'

/** What a plan of one project for one environment is made of. */
export interface PlanGround {
  readonly workspace: Workspace
  readonly place: ProjectPlace
  readonly sides: Sides
  readonly release: ReleaseSettings
  /** Null: the last one. */
  readonly environment: string | null
}

/** Plans; faults of the input stand in the plan. */
export async function planOf(ground: PlanGround): Promise<Plan> {
  const { workspace, place } = ground
  const environment = await environmentFor(workspace.settings, ground.environment, { last: true })
  const recorded = await recordedOf(workspace, place.name, environment)
  const { release, warnings } = await releaseFor(ground, environment, recorded)
  const plan = makePlan(release, recorded.environment, targetOf(environment))
  const own = [...recorded.warnings, ...warnings, ...placeWarnings(workspace, environment)]
  return { ...plan, warnings: [...own, ...plan.warnings] }
}

/** The release alone, for an environment or, where that is null, for any: what a deployment plans anew from its ledger. */
export async function releaseForAll(ground: PlanGround) {
  const { workspace, environment } = ground
  const named = environment === null ? null : await environmentFor(workspace.settings, environment)
  return releaseFor(ground, named, null)
}

/**
 * The release is the same whatever environment it is planned for: names that the last environment ever served are
 * avoided in all of them. A local ledger does not count. Only what another dialect takes is a fault of one environment.
 */
async function releaseFor(
  { workspace, place, sides, release }: PlanGround,
  environment: EnvironmentSettings | null,
  recorded: Recorded | null,
): Promise<{ readonly release: Release; readonly warnings: readonly Warning[] }> {
  const dialect = environment?.dialect ?? null
  const last = workspace.settings.environments.at(-1)
  if (last?.ledger !== 'remote')
    return { release: releaseOf(place, sides, release, {}, dialect), warnings: [] }
  const own = last.name === environment?.name ? recorded : null
  const known = own ?? (await recordedOf(workspace, place.name, last))
  const served = known.environment?.served ?? {}
  return {
    release: releaseOf(place, sides, release, served, dialect),
    warnings: own === null ? known.warnings : [],
  }
}
