import { basename, isAbsolute, relative, resolve } from 'node:path'
import type { Access } from '../git/access.js'
import { openRepository, type Repository } from '../git/repository.js'
import { readSettings } from '../settings/read.js'
import type { Settings } from '../settings/settings.js'
import type { Variables } from '../settings/substitution.js'

/** A repository with the settings that hold for this run. */
export interface Workspace {
  readonly repository: Repository
  readonly settings: Settings
  /** Where relative paths of options begin. */
  readonly cwd: string
  readonly env: Variables
  readonly access: Access
}

export interface WorkspaceOptions {
  readonly cwd: string
  readonly env: Variables
  /** From `--config`; null: bluegreen.yaml where there is one. */
  readonly config: string | null
  readonly access?: Access
}

/**
 * Opens the repository around a folder with the settings of its work tree.
 * @throws FaultError where there is no repository, or its settings have faults
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { cwd, env, access = {} } = options
  const repository = await openRepository(cwd)
  try {
    const file = options.config === null ? null : pathInRepository(repository, cwd, options.config)
    const settings = await readSettings((path) => repository.readText(null, path), file, env)
    return { repository, settings, cwd, env, access }
  } catch (error) {
    repository.close()
    throw error
  }
}

/** The settings at a commit; the same file, and what is not there does not hold. */
export async function settingsAt(
  workspace: Workspace,
  commit: string,
  config: string | null,
): Promise<Settings> {
  const { repository, cwd, env } = workspace
  const file = config === null ? null : pathInRepository(repository, cwd, config)
  return readSettings((path) => repository.readText(commit, path), file, env)
}

/** A path as an option gives it, from the repository's root with `/`; absolute where it leads out. */
export function pathInRepository(repository: Repository, cwd: string, path: string): string {
  const absolute = resolve(cwd, path)
  const inside = relative(repository.root, absolute)
  return inside.startsWith('..') || isAbsolute(inside) ? absolute : inside.replaceAll('\\', '/')
}

/** What the repository is called: as at its remote, else its folder. */
export async function repositoryName(repository: Repository): Promise<string> {
  const url = await repository.remoteUrl()
  const last = url
    ?.replace(/\/+$/, '')
    .split(/[/:]/)
    .at(-1)
    ?.replace(/\.git$/, '')
  return last !== undefined && last !== '' ? last : basename(repository.root)
}
