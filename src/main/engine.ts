import { command } from '../plan/command.js'
import type { Progress } from '../deploy/ports.js'
import { Refusal } from '../deploy/refusal.js'
import type { Engine } from '../engines/engine.js'
import type { ProjectPlace } from '../project/participation.js'
import type { EnvironmentSettings } from '../settings/environment.js'
import { makeDatabaseFolder } from './database-folder.js'
import { flinkOptions } from './flink-options.js'
import { onDisk } from './environments.js'
import { samplesOf } from './samples.js'
import type { Workspace } from './workspace.js'

/**
 * The engine of an environment, opened.
 * @throws Refusal where this version has none of that kind, or where the platform cannot be opened
 */
export async function openEngine(
  workspace: Workspace,
  place: ProjectPlace,
  environment: EnvironmentSettings,
  progress: Progress,
): Promise<Engine> {
  switch (environment.engine) {
    case 'duckdb': {
      const { openDuckDb } = await import('../engines/duckdb/duckdb.js')
      const { catalog, database } = workspace.settings
      const file = onDisk(workspace, environment.file)
      await makeDatabaseFolder(file)
      return openDuckDb({
        file,
        samples: await samplesOf(workspace, place, environment.samples),
        catalog,
        database,
        scope: `${place.name}/${environment.name}`,
        note: (message: string) => progress.note(message),
      })
    }
    case 'flink': {
      const { openFlink } = await import('../engines/flink/open.js')
      return openFlink(flinkOptions(environment, workspace.settings, `${place.name}/${environment.name}`))
    }
    case 'confluent':
      throw new Refusal(
        'engine',
        `${environment.name} is on ${environment.engine}: this version plans for it, and deploys to duckdb and flink only`,
        command('plan', environment.name),
      )
  }
}
