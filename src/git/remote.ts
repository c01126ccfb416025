import { runGit, type GitOutput } from './command.js'
import type { Git } from './git.js'

/**
 * Another repository, by the name that this one has for it (`origin`) or by its URL. Every call that leaves the machine
 * is here; a token, where one is needed, is in the environment of `git`.
 */
export class Remote {
  readonly name: string
  readonly #git: Git

  constructor(git: Git, name: string) {
    this.#git = git
    this.name = name
  }

  /** Exit codes 1 and 128 are answers: it did not work out, and stderr says why. */
  #ask(...args: readonly string[]): Promise<GitOutput> {
    return runGit(this.#git.cwd, args, { env: this.#git.env, answers: [0, 1, 128] })
  }

  /** Brings `refspecs`, and touches nothing else. */
  fetch(refspecs: readonly string[]): Promise<GitOutput> {
    const only = ['--no-tags', '--no-prune', '--no-write-fetch-head', '--refmap=']
    return this.#ask('fetch', ...quiet, ...only, '--end-of-options', this.name, ...refspecs)
  }

  /** Objects by their ids, as git itself brings those that a partial clone was promised. */
  async fetchObjects(oids: readonly string[]): Promise<void> {
    const only = ['--no-tags', '--no-write-fetch-head', '--filter=blob:none', '--stdin']
    const noTalk = ['-c', 'fetch.negotiationAlgorithm=noop']
    await runGit(this.#git.cwd, [...noTalk, 'fetch', ...quiet, ...only, '--end-of-options', this.name], {
      env: this.#git.env,
      stdin: oids.map((oid) => `${oid}\n`).join(''),
      answers: [0, 1, 128],
    })
  }

  /** What a plain `git fetch` brings, and all tags; of a shallow clone also the rest of its history. */
  fetchHistory(shallow: boolean): Promise<GitOutput> {
    const depth = shallow ? ['--unshallow'] : []
    return this.#ask('fetch', ...quiet, '--tags', ...depth, '--end-of-options', this.name)
  }

  /** Porcelain lines on stdout, `!` before a ref that was rejected. */
  push(commit: string, ref: string, expected: string | null): Promise<GitOutput> {
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`
    const only = ['--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no']
    return this.#ask('push', '--porcelain', ...only, lease, '--end-of-options', this.name, `${commit}:${ref}`)
  }

  /** `oid\tref` lines of the refs that end in `ref`. */
  list(ref: string): Promise<GitOutput> {
    return this.#ask('ls-remote', '--refs', '--end-of-options', this.name, ref)
  }
}

/** Not `--quiet`: with it git does not say either which ref it did not move, and why. */
const quiet = ['--no-progress', '--no-auto-gc', '--no-recurse-submodules']
