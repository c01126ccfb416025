import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git, Identity } from './git.js'
import { quoted } from './git-path.js'
import { ObjectReader } from './object-reader.js'

/** Who makes the commits that this product makes: works where no user is configured. */
export const committer: Identity = { name: 'bluegreen-sql', email: 'bluegreen-sql@users.noreply.github.com' }

/**
 * A place for objects that must not reach the user's repository: merges in memory, a commit that stands for the work
 * tree. It sees the repository's objects as alternates, and is gone after `close`.
 */
export class Scratch {
  readonly git: Git
  readonly reader: ObjectReader
  readonly #folder: string

  constructor(git: Git, commonDir: string) {
    this.#folder = mkdtempSync(join(tmpdir(), 'bluegreen-git-'))
    mkdirSync(join(this.#folder, 'objects'))
    const env = {
      GIT_OBJECT_DIRECTORY: join(this.#folder, 'objects'),
      // Quoted, because a colon in a path would end it.
      GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(join(commonDir, 'objects')),
      GIT_INDEX_FILE: join(this.#folder, 'index'),
    }
    this.git = git.with(env)
    this.reader = new ObjectReader(git.cwd, env)
  }

  /** A commit on top of `head` that holds `paths` as they are on disk, line endings and filters applied. */
  async workTreeCommit(head: string, paths: readonly string[]): Promise<string> {
    await this.git.readTree(head)
    await this.git.updateIndexFromDisk(paths)
    return this.git.commitTree(await this.git.writeTree(), [head], 'work tree\n', committer)
  }

  close(): void {
    this.reader.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** An index of its own, and an empty folder, for one piece of work on the repository's own objects. */
export async function withIndex<T>(git: Git, work: (git: Git, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-index-'))
  try {
    return await work(git.with({ GIT_INDEX_FILE: join(folder, 'index') }), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
