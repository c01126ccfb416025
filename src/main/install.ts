import { Refusal } from '../deploy/refusal.js'
import type { Warning } from '../project/fault.js'
import type { ProjectPlace } from '../project/participation.js'
import type { Pipeline, Revision } from '../release/release.js'
import type { Dialect } from '../sql/dialect/dialect.js'
import { releaseOf, releaseSettings } from './release.js'
import { readRevision, type Sides } from './sides.js'
import { settingsAt, type Workspace } from './workspace.js'

/** What an installation puts into an environment. */
export interface Installable {
  readonly pipeline: Pipeline
  readonly revision: Revision
  /** Statements that the pipeline leaves out, and whatever else is told of it. */
  readonly warnings: readonly Warning[]
}

/**
 * The whole pipeline of a project at one ref.
 * @param spec any form of `--baseline`
 * @throws Refusal where no tag matches
 */
export async function pipelineAt(
  workspace: Workspace,
  place: ProjectPlace,
  spec: string,
  config: string | null,
  dialect: Dialect | null,
): Promise<Installable> {
  const { repository } = workspace
  const revision = await repository.resolveBaseline(spec, null)
  if (revision === null) throw nothingTagged(spec)
  const { files } = await readRevision(repository, revision)
  const settings =
    revision.commit === null ? workspace.settings : await settingsAt(workspace, revision.commit, config)
  const options = { tables: null, exclude: [], closure: null, strict: false, baseline: null }
  const sides: Sides = {
    baseline: revision,
    head: revision,
    baselineFiles: files,
    headFiles: files,
    ownFiles: files,
    behind: new Set(),
    conflicts: [],
    renames: [],
  }
  const own = await releaseSettings(workspace, settings, revision, options)
  const release = releaseOf(place, sides, own, {}, dialect)
  return { pipeline: release.blue, revision, warnings: release.warnings }
}

function nothingTagged(spec: string): Refusal {
  return new Refusal('install', `no version tag matches ${spec}`, 'bluegreen install --ref COMMIT')
}
