import type { ProjectPlace } from '../project/participation.js'
import type { Release } from '../release/release.js'
import type { ReportedData } from '../report/context.js'
import { clock } from './clock.js'
import { samplesOf } from './samples.js'
import type { Workspace } from './workspace.js'

/**
 * Both versions of a release on the project's sample rows, in a scratch database.
 * @returns null where the project has no sample rows
 * @throws Refusal where the embedded engine cannot be had, or a sample file is not what it should be
 */
export async function simulationOf(
  workspace: Workspace,
  place: ProjectPlace,
  release: Release,
): Promise<ReportedData | null> {
  const samples = await samplesOf(workspace, place, null)
  if (samples === null) return null
  const { simulate } = await import('../engines/duckdb/simulation.js')
  const { catalog, database } = workspace.settings
  const { blue, green, tables: released } = release
  return simulate({ blue, green, released, samples, catalog, database, now: clock.now() })
}
