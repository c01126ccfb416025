import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '../plan/command.js'
import { Refusal } from '../deploy/refusal.js'
import type { EnvironmentSettings } from '../settings/environment.js'
import { onDisk } from './environments.js'
import type { Workspace } from './workspace.js'

export interface Copy {
  readonly environment: EnvironmentSettings
  readonly remove: () => Promise<void>
}

/**
 * A copy of an environment's platform, in a folder that is not there any more once it is removed; empty where the
 * platform is not there yet.
 * @throws Refusal where it is of a kind that cannot be copied, or in use
 */
export async function copyOf({
  workspace,
  environment,
}: {
  readonly workspace: Workspace
  readonly environment: EnvironmentSettings
}): Promise<Copy> {
  if (environment.engine !== 'duckdb') throw noCopy(environment)
  const folder = await mkdtemp(join(tmpdir(), 'bluegreen-copy-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const [from, file] = [onDisk(workspace, environment.file), join(folder, 'copy.duckdb')]
  try {
    const { copyDatabase } = await import('../engines/duckdb/copy.js')
    if (existsSync(from)) await copyDatabase(from, file)
    return { environment: { ...environment, file }, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

function noCopy({ name, engine }: EnvironmentSettings): Refusal {
  const message = `${name} is on ${engine}, of which no copy can be made`
  return new Refusal('rollback', message, command('rollback', name, '--dry-run'))
}
