import type { StatusGit } from '../deploy/status.js'
import type { ProjectPlace } from '../project/participation.js'
import { pipelineAt } from './install.js'
import type { Workspace } from './workspace.js'

/** What git says of what an environment may run. A status never fails for what git does not know. */
export function statusGit(workspace: Workspace, place: ProjectPlace, config: string | null): StatusGit {
  const found = (spec: string) => pipelineAt(workspace, place, spec, config, null).catch(() => null)
  return {
    at: async (commit) => (commit === null ? null : ((await found(commit))?.pipeline ?? null)),
    baseline: () => found(workspace.settings.release.baseline),
  }
}
