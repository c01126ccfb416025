import { addressIn } from './address.js'
import { Refusal } from '../deploy/refusal.js'
import { fieldsOf, runGit, type GitInput, type GitOutput } from './command.js'

export interface Layout {
  readonly root: string
  readonly gitDir: string
  readonly commonDir: string
  readonly shallow: boolean
}

export interface Identity {
  readonly name: string
  readonly email: string
}

const plainly = ['--no-show-signature', '--no-decorate', '--no-notes', '--no-color']

/** Every call of git has its name here. Names from outside come after `--end-of-options`, or over standard input. */
export class Git {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>

  constructor(cwd: string, env: Readonly<Record<string, string>> = {}) {
    this.cwd = cwd
    this.env = env
  }

  /** The same repository, with more environment: another index, another object directory, a token. */
  with(env: Readonly<Record<string, string>>): Git {
    return new Git(this.cwd, { ...this.env, ...env })
  }

  #run(args: readonly string[], input: GitInput = {}): Promise<GitOutput> {
    return runGit(this.cwd, args, { ...input, env: { ...this.env, ...input.env } })
  }

  async #line(args: readonly string[], input: GitInput = {}): Promise<string> {
    return (await this.#run(args, input)).stdout.toString('utf8').replace(/\n$/, '')
  }

  /** Exit code 128 is an answer: there is no repository, or it may not be read. */
  layout(): Promise<GitOutput> {
    return this.#run(
      [
        'rev-parse',
        '--path-format=absolute',
        '--absolute-git-dir',
        '--git-common-dir',
        '--is-shallow-repository',
        '--is-bare-repository',
        '--show-toplevel',
      ],
      { answers: [0, 128] },
    )
  }

  /** `mode type oid\tpath` of every file of a commit or tree, submodules as entries. No blob is looked at. */
  async treeEntries(tree: string): Promise<string[]> {
    const { stdout } = await this.#run(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', tree])
    return fieldsOf(stdout)
  }

  /** Ids of the objects of a commit or tree that are not here; none of them is fetched by asking. */
  async missingObjects(tree: string): Promise<string[]> {
    const listing = ['--objects', '--missing=print', '--no-object-names', '--no-walk']
    const text = await this.#line(['rev-list', ...listing, '--end-of-options', tree, '--'])
    return text.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []))
  }

  /** What differs between HEAD, index and work tree, untracked files included: porcelain version 2. */
  async status(): Promise<string[]> {
    const shown = ['--untracked-files=all', '--ignored=no', '--ignore-submodules=all']
    const { stdout } = await this.#run([
      ...['status', '--porcelain=v2', '-z', '--no-renames', '--no-ahead-behind'],
      ...shown,
    ])
    return fieldsOf(stdout)
  }

  /** Full names of the refs under the given prefixes. */
  async refNames(...prefixes: readonly string[]): Promise<string[]> {
    const text = await this.#line(['for-each-ref', '--format=%(refname)', ...prefixes])
    return text === '' ? [] : text.split('\n')
  }

  /** The last commit along first parents that is not younger than `seconds` since 1970; git has no time before that. */
  async lastBefore(commit: string, seconds: number): Promise<string | null> {
    if (seconds < 0) return null
    const args = [
      'rev-list',
      '-1',
      '--first-parent',
      `--min-age=${seconds}`,
      '--end-of-options',
      commit,
      '--',
    ]
    return (await this.#line(args)) || null
  }

  async isAncestor(ancestor: string, commit: string): Promise<boolean> {
    const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit]
    return (await this.#run(args, { answers: [0, 1] })).code === 0
  }

  /** Addresses of whoever wrote the commits after `base` up to `head`, or is named as a co-author; in lower case. */
  async authors(base: string, head: string): Promise<string[]> {
    const format = '--format=%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)'
    const text = await this.#line(['log', format, '--end-of-options', `${base}..${head}`, '--'])
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return [...new Set(lines.map((line) => addressIn(line)))]
  }

  /** The address that a commit made here would carry, in lower case; null where git knows none. */
  async ownAddress(): Promise<string | null> {
    const { code, stdout } = await this.#run(['var', 'GIT_AUTHOR_IDENT'], { answers: [0, 128] })
    return code === 0 ? addressIn(stdout.toString('utf8')) : null
  }

  /** Null where two commits share no history. */
  async mergeBase(one: string, other: string): Promise<string | null> {
    const { code, stdout } = await this.#run(['merge-base', '--end-of-options', one, other], {
      answers: [0, 1],
    })
    return code === 0 ? stdout.toString('utf8').trim() : null
  }

  /**
   * A merge, its tree first and then the paths in conflict; exit code 1 where it is not clean, which does not need a
   * path. Writes objects: give it a scratch object directory.
   */
  async mergeTree(
    ours: string,
    theirs: string,
  ): Promise<{ readonly clean: boolean; readonly fields: string[] }> {
    const how = ['--write-tree', '-z', '--name-only', '--no-messages', '--end-of-options']
    const { code, stdout } = await this.#run(['merge-tree', ...how, ours, theirs], { answers: [0, 1] })
    return { clean: code === 0, fields: fieldsOf(stdout) }
  }

  /** Commits that only one of two has, in whatever order. */
  async between(one: string, other: string): Promise<string[]> {
    const text = await this.#line(['rev-list', '--end-of-options', `${one}...${other}`, '--'])
    return text === '' ? [] : text.split('\n')
  }

  /** `A`, path or `D`, path; and so on. A file that moved is both. */
  addedAndDeleted(from: string, to: string): Promise<string[]> {
    return this.#changes(['--diff-filter=AD', '--no-renames'], from, to, [])
  }

  /** `R<score>`, from, to; and so on. No `paths`: among all files. */
  renamed(from: string, to: string, paths: readonly string[]): Promise<string[]> {
    return this.#changes(['--diff-filter=R', '-M50%', '-l2000'], from, to, paths)
  }

  async #changes(
    options: readonly string[],
    from: string,
    to: string,
    paths: readonly string[],
  ): Promise<string[]> {
    const format = ['-r', '-z', '--name-status', '--no-ext-diff', '--no-textconv']
    const places = ['--end-of-options', from, to, '--', ...paths]
    return fieldsOf((await this.#run(['diff-tree', ...format, ...options, ...places])).stdout)
  }

  /**
   * Ids of files on disk as `git add` would store them; `-w` stores them, `--no-filters` takes the bytes as they are.
   * Paths quoted as git reads them, one a line.
   */
  async hashFiles(
    paths: readonly string[],
    ...options: readonly ('-w' | '--no-filters')[]
  ): Promise<string[]> {
    const args = ['hash-object', '--stdin-paths', ...options]
    const text = await this.#line(args, { stdin: paths.map((path) => `${path}\n`).join('') })
    return text === '' ? [] : text.split('\n')
  }

  /** Stores bytes as they are. */
  storeBlob(content: string): Promise<string> {
    return this.#line(['hash-object', '-w', '--no-filters', '--stdin'], { stdin: content })
  }

  /** `entries` as `mode type oid\tname`. */
  makeTree(entries: readonly string[]): Promise<string> {
    return this.#line(['mktree', '-z'], { stdin: entries.map((entry) => `${entry}\0`).join('') })
  }

  /** `date` as git's internal form, `@seconds +0000`; null: now. */
  commitTree(
    tree: string,
    parents: readonly string[],
    message: string,
    who: Identity,
    date: string | null = null,
  ): Promise<string> {
    const env = {
      GIT_AUTHOR_NAME: who.name,
      GIT_AUTHOR_EMAIL: who.email,
      GIT_COMMITTER_NAME: who.name,
      GIT_COMMITTER_EMAIL: who.email,
      ...(date === null ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }),
    }
    const args = ['commit-tree', '--no-gpg-sign', ...parents.flatMap((parent) => ['-p', parent]), tree]
    return this.#line(args, { env, stdin: message })
  }

  /** The four calls below work on the index that GIT_INDEX_FILE names; the user's own is never written. */
  async readTree(tree: string): Promise<void> {
    await this.#run(['read-tree', '--end-of-options', tree])
  }

  /** Files on disk into the index; those that are gone leave it. */
  async updateIndexFromDisk(paths: readonly string[]): Promise<void> {
    const stdin = paths.map((path) => `${path}\0`).join('')
    await this.#run(['update-index', '--add', '--remove', '--replace', '-z', '--stdin'], { stdin })
  }

  /** `entries` as `mode oid\tpath`. */
  async updateIndex(entries: readonly string[]): Promise<void> {
    await this.#run(['update-index', '-z', '--index-info'], { stdin: entries.map((e) => `${e}\0`).join('') })
  }

  writeTree(): Promise<string> {
    return this.#line(['write-tree'])
  }

  /**
   * What `ref`, its full name, stands at; null where it does not exist. Nothing else is tried, so no tag can pose as it.
   * @throws Refusal where it exists and says nothing, as a power cut may leave it: that is not the same as no ref
   */
  async refCommit(ref: string): Promise<string | null> {
    const args = ['for-each-ref', '--format=%(refname) %(objectname)', '--end-of-options', ref]
    const { code, stdout, stderr } = await this.#run(args, { answers: [0, 128] })
    if (code !== 0 || /broken ref/.test(stderr))
      throw new Refusal('git for-each-ref', `${ref} is damaged`, `git update-ref -d ${ref}`)
    const lines = stdout.toString('utf8').split('\n')
    return lines.find((line) => line.startsWith(`${ref} `))?.slice(ref.length + 1) ?? null
  }

  /**
   * Moves `ref` if it still stands at `expected` (null: if it does not exist). Exit codes 1 and 128 are answers: it did
   * not move.
   */
  moveRef(ref: string, commit: string, expected: string | null): Promise<GitOutput> {
    const old = expected ?? '0'.repeat(commit.length)
    const args = ['update-ref', '--end-of-options', ref, commit, old]
    return this.#run(args, { answers: [0, 1, 128] })
  }

  /** Puts `ref` where it should stand, wherever it was. */
  async setRef(ref: string, commit: string): Promise<void> {
    await this.#run(['update-ref', '--end-of-options', ref, commit])
  }

  /** Whole messages along first parents, newest first. */
  messages(commit: string, limit: number): Promise<string[]> {
    return this.#log('--format=%B', `--max-count=${limit}`, '--end-of-options', commit)
  }

  /** The same of the commits after one of them, `from`, oldest first. */
  messagesSince(from: string, commit: string): Promise<string[]> {
    return this.#log('--format=%B', '--reverse', '--end-of-options', `${from}..${commit}`)
  }

  /** The same of those commits whose messages hold a text, each behind a line with its commit. */
  messagesWith(commit: string, text: string): Promise<string[]> {
    return this.#log('--format=%H%n%B', '--fixed-strings', `--grep=${text}`, '--end-of-options', commit)
  }

  async #log(...args: readonly string[]): Promise<string[]> {
    return fieldsOf((await this.#run(['log', '-z', '--first-parent', ...plainly, ...args, '--'])).stdout)
  }

  /** The branch that HEAD is on, `main`; null where HEAD is detached. */
  async branch(): Promise<string | null> {
    const { code, stdout } = await this.#run(['symbolic-ref', '-q', 'HEAD'], { answers: [0, 1] })
    return code === 0
      ? stdout
          .toString('utf8')
          .trim()
          .replace(/^refs\/heads\//, '')
      : null
  }

  /** Null where there is no such remote. */
  async remoteUrl(remote: string): Promise<string | null> {
    const { code, stdout } = await this.#run(['remote', 'get-url', '--end-of-options', remote], {
      answers: [0, 2, 128],
    })
    return code === 0 ? stdout.toString('utf8').trim() : null
  }
}
