import { lstat, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { ProjectPlace } from '../project/participation.js'
import type { Workspace } from './workspace.js'

/**
 * The folder on disk that holds sample rows: the environment's, else the settings', under the repository's root or
 * inside the project. Null where there is none. A folder that a link leads out of the repository counts as none: what
 * stands elsewhere on the machine is nothing to show in a report.
 */
export async function samplesOf(
  { repository, settings }: Workspace,
  place: ProjectPlace,
  own: string | null,
): Promise<string | null> {
  const folder = own ?? settings.samples
  for (const candidate of [join(repository.root, folder), join(repository.root, place.root, folder)]) {
    if (await isFolderInside(repository.root, candidate)) return candidate
  }
  return null
}

async function isFolderInside(root: string, folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null)
  if (found?.isDirectory() !== true) return false
  const [home, there] = await Promise.all([realpath(root), realpath(folder)])
  return there === home || there.startsWith(home + sep)
}
