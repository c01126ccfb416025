import { leaseDuration } from '../deploy/lease.js'
import { FaultError } from '../project/fault.js'
import type { Rename, Snapshot } from '../project/snapshot.js'
import type { Revision } from '../release/release.js'
import { placeOf, remoteOf, type Access } from './access.js'
import { baselineOf, commitOf, unknownName, type Names } from './baseline.js'
import { BlobCache } from './blob-cache.js'
import { mergeOf, type Containment } from './containment.js'
import { byPath, treeEntry, type Wanted } from './entry.js'
import { Git, type Layout } from './git.js'
import { bareRepository, emptyRepository, foreignOwner, notARepository } from './git-fault.js'
import { gitPath } from './git-path.js'
import { GitLeaseStore } from './lease.js'
import { GitLedger } from './ledger.js'
import { withLock } from './lock.js'
import { ObjectReader } from './object-reader.js'
import { textInCommit, textOnDisk } from './one-file.js'
import { bringPromised, isPartial } from './promised.js'
import { commitOnTop, pushCommit, type NewContent, type Pushed } from './publish.js'
import { renamesBetween } from './renames.js'
import { withoutSecrets } from './said.js'
import { committer, Scratch } from './scratch.js'
import { cutOff } from './shallow.js'
import { unreachable } from './unreachable.js'
import { readEntries, readWorkTreeFiles, type WorkTree } from './work-tree.js'
import { writeChanges, type FileChange } from './write.js'

/**
 * The repository around a folder.
 * @throws FaultError `no-repository`, `bare-repository`, `foreign-owner`
 */
export async function openRepository(cwd: string): Promise<Repository> {
  const git = new Git(cwd)
  const { code, stdout, stderr } = await git.layout()
  const [gitDir = '', commonDir = '', isShallow, bare, ...root] = stdout
    .toString('utf8')
    .replace(/\n$/, '')
    .split('\n')
  if (/dubious ownership/.test(stderr)) throw new FaultError([foreignOwner(cwd)])
  if (bare === 'true') throw new FaultError([bareRepository(cwd)])
  if (code !== 0) throw new FaultError([notARepository(cwd)])
  return new Repository({ root: root.join('\n'), gitDir, commonDir, shallow: isShallow === 'true' })
}

/** The work tree as it was seen at one moment by whoever wanted certain files. */
interface Seen {
  readonly wanted: Wanted
  readonly tree: Promise<WorkTree>
  readonly commit: () => Promise<string>
}

/** A clone and its work tree. Holds one `cat-file` process and what it has read; `close` ends it. */
export class Repository {
  readonly root: string
  readonly gitDir: string
  readonly commonDir: string
  readonly isShallow: boolean
  readonly git: Git
  readonly #reader: ObjectReader
  readonly #cache = new BlobCache()
  readonly #names: Names
  readonly #isPartial: Promise<boolean>
  #scratch: Scratch | null = null
  #locked = false
  #seen: Seen | null = null

  constructor({ root, gitDir, commonDir, shallow }: Layout) {
    this.root = root
    this.gitDir = gitDir
    this.commonDir = commonDir
    this.isShallow = shallow
    this.git = new Git(root)
    this.#reader = new ObjectReader(root)
    this.#isPartial = isPartial(commonDir)
    this.#names = { git: this.git, reader: this.#reader, shallow }
  }

  /**
   * The commit that a tag, branch, commit or other git expression names.
   * @throws FaultError where nothing has that name
   */
  async resolveCommit(ref: string): Promise<string> {
    const commit = await commitOf(this.#names, ref)
    if (commit !== null) return commit
    throw ref === 'HEAD'
      ? new FaultError([emptyRepository()])
      : await unknownName(this.#names, ref, 'unknown-ref')
  }

  /** What production runs, by any form of `--baseline`; see `baselineOf`. `head` is null for a work tree. */
  resolveBaseline(spec: string, head: string | null): Promise<Revision | null> {
    return baselineOf(this.#names, spec, head)
  }

  /** The files of a commit that take part, from objects alone. */
  async readSnapshot(revision: Revision & { readonly commit: string }, wanted: Wanted): Promise<Snapshot> {
    return this.#snapshot(revision.commit, revision, wanted, { git: this.git, reader: this.#reader })
  }

  /**
   * The files of the work tree that take part: uncommitted and untracked (not ignored) ones as they are on disk.
   * What is read once stays: call `forgetWorkTree` after writing.
   * @throws FaultError `empty-repository`
   */
  async readWorkTree(wanted: Wanted): Promise<Snapshot> {
    return { ref: 'work tree', commit: null, files: byPath((await this.#see(wanted).tree).files) }
  }

  forgetWorkTree(): void {
    this.#seen = null
  }

  /** Files that moved between two revisions, at least half of the text unchanged; see `renamesBetween`. */
  async renames(from: Revision, to: Revision, wanted: Wanted): Promise<readonly Rename[]> {
    const [before, after] = await Promise.all([this.#commit(from, wanted), this.#commit(to, wanted)])
    return renamesBetween(this.#scratch?.git ?? this.git, before, after, wanted)
  }

  /**
   * Whether head contains the baseline, and what it would be if it did. Reads the merge's snapshot from a scratch
   * place; the repository is not touched.
   * @throws FaultError `shallow-clone` where the common history is not here
   */
  async containment(baseline: Revision, head: Revision, wanted: Wanted): Promise<Containment> {
    const base = await this.#commit(baseline, wanted)
    if (await this.git.isAncestor(base, head.commit ?? 'HEAD')) return { kind: 'ancestor' }
    const ours = await this.#commit(head, wanted)
    const scratch = this.#scratchPlace()
    const merge = await mergeOf(scratch.git, ours, base, await cutOff(this.commonDir))
    if (merge.kind !== 'merged') return merge
    return { kind: 'merged', snapshot: await this.#snapshot(merge.tree, head, wanted, scratch) }
  }

  /**
   * Text of one file in a commit, or on disk where `commit` is null; null where there is none.
   * @throws FaultError `not-readable` where there is one that is no text, or lies elsewhere
   */
  readText(commit: string | null, path: string): Promise<string | null> {
    return commit === null ? textOnDisk(this.root, path) : textInCommit(this.#reader, commit, path)
  }

  /** Paths of a commit's files that can be executed. */
  async executables(commit: string): Promise<ReadonlySet<string>> {
    const entries = (await this.git.treeEntries(commit)).map(treeEntry)
    return new Set(entries.filter(({ mode }) => mode === '100755').map(({ path }) => path))
  }

  /**
   * Writes all files or none, and reads the work tree anew afterwards; see `writeChanges`.
   * @throws FaultError also `locked`
   */
  async writeFiles(changes: readonly FileChange[]): Promise<void> {
    const storedIds = (paths: readonly string[]) => this.git.hashFiles(paths.map(gitPath))
    await this.lock('rewrite', () => writeChanges(this.root, changes, storedIds))
    this.forgetWorkTree()
  }

  /** Runs `work` while no other run writes here. Within such work, locks are already held. */
  async lock<T>(purpose: string, work: () => Promise<T>): Promise<T> {
    if (this.#locked) return work()
    return withLock(this.gitDir, purpose, async () => {
      this.#locked = true
      try {
        return await work()
      } finally {
        this.#locked = false
      }
    })
  }

  /** A commit with new texts on top of `parent`; work tree, index and branches stay. See `commitOnTop`. */
  commitFiles(
    parent: string,
    files: readonly NewContent[],
    message: string,
    who = committer,
  ): Promise<string> {
    return commitOnTop(this.git, parent, files, message, who)
  }

  /** Moves a branch of the remote if it stands at `expected` there (null: if it does not exist). See `pushCommit`. */
  async push(commit: string, branch: string, expected: string | null, access: Access = {}): Promise<Pushed> {
    return pushCommit(await remoteOf(this.git, access), commit, `refs/heads/${branch}`, expected)
  }

  /**
   * The rest of a shallow clone's history, and all tags. Open the repository anew afterwards.
   * @throws Refusal where the remote does not give them
   */
  async fetchHistory(access: Access = {}): Promise<void> {
    const remote = await remoteOf(this.git, access)
    const { code, stderr } = await remote.fetchHistory(this.isShallow)
    if (code !== 0) throw unreachable('fetch', remote.name, stderr)
  }

  /**
   * Brings one commit that this clone lacks, by its id: a pull request's head is on no branch of a fork's base.
   * @throws Refusal where the remote does not give it
   */
  async fetchCommit(commit: string, access: Access = {}): Promise<void> {
    if ((await commitOf(this.#names, commit)) !== null) return
    const remote = await remoteOf(this.git, access)
    const { code, stderr } = await remote.fetch([commit])
    if (code !== 0) throw unreachable('fetch', remote.name, stderr)
  }

  /** The ledger of one environment: `local` stays in this clone, `remote` is pushed and fetched. */
  async ledger(
    project: string,
    environment: string,
    kind: 'local' | 'remote',
    access: Access = {},
  ): Promise<GitLedger> {
    return new GitLedger(this.git, this.#reader, await placeOf(this.git, project, environment, kind, access))
  }

  /** The lease of one environment, beside its ledger. `duration`: how long it lasts, in milliseconds. */
  async lease(
    project: string,
    environment: string,
    kind: 'local' | 'remote',
    access: Access = {},
    duration = leaseDuration,
  ): Promise<GitLeaseStore> {
    const place = await placeOf(this.git, project, environment, kind, access)
    return new GitLeaseStore(this.git, this.#reader, place, duration)
  }

  /** Addresses of the authors of what head has over its baseline, co-authors among them; in lower case. */
  authors(base: string, head: string): Promise<readonly string[]> {
    return this.git.authors(base, head)
  }

  /** The address that commits made in this clone carry, in lower case; null where git knows none. */
  ownAddress(): Promise<string | null> {
    return this.git.ownAddress()
  }

  /** Null where HEAD is detached. */
  currentBranch(): Promise<string | null> {
    return this.git.branch()
  }

  /** Without credentials; null where there is no such remote. */
  async remoteUrl(remote = 'origin'): Promise<string | null> {
    const url = await this.git.remoteUrl(remote)
    return url && withoutSecrets(url)
  }

  close(): void {
    this.#reader.close()
    this.#scratch?.close()
    this.#scratch = null
  }

  async #snapshot(
    tree: string,
    { ref, commit }: Revision,
    wanted: Wanted,
    { git, reader }: Pick<Scratch, 'git' | 'reader'>,
  ): Promise<Snapshot> {
    if (await this.#isPartial) await bringPromised(git, tree, wanted)
    const entries = (await git.treeEntries(tree)).map(treeEntry)
    return { ref, commit, files: byPath(await readEntries(entries, wanted, this.#cache, reader)) }
  }

  /** The work tree as it was first seen; whoever wants other files looks anew. */
  #see(wanted: Wanted): Seen {
    if (this.#seen?.wanted === wanted) return this.#seen
    const tree = this.#readWorkTreeFiles(wanted)
    let commit: Promise<string> | null = null
    this.#seen = { wanted, tree, commit: () => (commit ??= this.#workTreeCommit(tree)) }
    return this.#seen
  }

  async #readWorkTreeFiles(wanted: Wanted): Promise<WorkTree> {
    const head = await this.resolveCommit('HEAD')
    if (await this.#isPartial) await bringPromised(this.git, head, wanted)
    const scratch = () => Promise.resolve(this.#scratchPlace())
    return readWorkTreeFiles(this.git, head, wanted, this.#cache, this.#reader, scratch)
  }

  #commit({ commit }: Revision, wanted: Wanted): Promise<string> {
    return commit === null ? this.#see(wanted).commit() : Promise.resolve(commit)
  }

  /** A commit in the scratch place that stands for the work tree, or HEAD where nothing differs. */
  async #workTreeCommit(tree: Promise<WorkTree>): Promise<string> {
    const [head, { changed }] = await Promise.all([this.resolveCommit('HEAD'), tree])
    return changed.length === 0 ? head : this.#scratchPlace().workTreeCommit(head, changed)
  }

  #scratchPlace(): Scratch {
    this.#scratch ??= new Scratch(this.git, this.commonDir)
    return this.#scratch
  }
}
