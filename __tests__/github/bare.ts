import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const identity = {
  GIT_AUTHOR_NAME: 'Tester',
  GIT_AUTHOR_EMAIL: 'tester@example.org',
  GIT_COMMITTER_NAME: 'Tester',
  GIT_COMMITTER_EMAIL: 'tester@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
}

export interface CommitInfo {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

/** A bare repository on disk, written by plumbing: what stands behind the server, and what the clone fetches from. */
export class BareRepository {
  readonly path: string

  constructor() {
    this.path = join(mkdtempSync(join(tmpdir(), 'bluegreen-bare-')), 'o', 'r.git')
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', this.path])
  }

  git(args: readonly string[], input?: Buffer | string, env: Record<string, string> = {}): string {
    return execFileSync('git', ['--git-dir', this.path, ...args], {
      input: input ?? '',
      env: { ...process.env, ...identity, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
      .toString()
      .trim()
  }

  /** One commit with these files changed (null: removed) on top of `parent`; no ref moves. */
  commit(
    parent: string | null,
    files: Readonly<Record<string, string | Buffer | null>>,
    message: string,
  ): string {
    const env = { GIT_INDEX_FILE: join(mkdtempSync(join(tmpdir(), 'bluegreen-index-')), 'index') }
    if (parent !== null) this.git(['read-tree', parent], undefined, env)
    for (const [path, content] of Object.entries(files)) {
      if (content === null) this.git(['update-index', '--force-remove', path], undefined, env)
      else {
        const blob = this.git(['hash-object', '-w', '--stdin'], content)
        this.git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], undefined, env)
      }
    }
    const tree = this.git(['write-tree'], undefined, env)
    return this.git(['commit-tree', tree, ...(parent === null ? [] : ['-p', parent]), '-F', '-'], message)
  }

  /** The commits after `base` up to `head`, oldest first. */
  between(base: string, head: string): readonly { sha: string; email: string; message: string }[] {
    const text = this.git(['log', '--reverse', '--format=%H%x00%ae%x00%B%x01', `${base}..${head}`])
    return text
      .split('\u0001')
      .filter((entry) => entry.trim() !== '')
      .map((entry) => {
        const [sha = '', email = '', message = ''] = entry.trim().split('\u0000')
        return { sha, email, message }
      })
  }

  /** A commit on a branch, which is made where it is missing. */
  push(
    branch: string,
    files: Readonly<Record<string, string | null>>,
    message = 'change',
    from?: string,
  ): string {
    const sha = this.commit(this.head(branch) ?? from ?? null, files, message)
    this.point(`refs/heads/${branch}`, sha)
    return sha
  }

  point(ref: string, sha: string, expected?: string): void {
    this.git(['update-ref', ref, sha, ...(expected === undefined ? [] : [expected])])
  }

  head(branch: string): string | null {
    return this.resolve(`refs/heads/${branch}`)
  }

  resolve(ref: string): string | null {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    } catch {
      return null
    }
  }

  info(sha: string): CommitInfo {
    const [tree = '', parents = '', ...message] = this.git(['show', '-s', '--format=%T%n%P%n%B', sha]).split(
      '\n',
    )
    return {
      sha,
      tree,
      parents: parents.split(' ').filter((p) => p !== ''),
      message: message.join('\n').trim(),
    }
  }

  read(commit: string, path: string): string {
    return execFileSync('git', ['--git-dir', this.path, 'show', `${commit}:${path}`]).toString()
  }

  log(branch: string): readonly string[] {
    return this.git(['log', '--format=%H', branch]).split('\n')
  }
}
