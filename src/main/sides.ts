import type { Repository } from '../git/repository.js'
import { isPipelineFile } from '../project/participation.js'
import type { Rename, Snapshot, SnapshotFile } from '../project/snapshot.js'
import type { Revision } from '../release/release.js'

/** What a repository says of baseline and head; the same for all of its projects. */
export interface Sides {
  /** Null where no tag matches. */
  readonly baseline: Revision | null
  readonly head: Revision
  readonly baselineFiles: readonly SnapshotFile[]
  /** What is planned: head, or its clean merge with the baseline. */
  readonly headFiles: readonly SnapshotFile[]
  /** Head's own files, which edits are made in. */
  readonly ownFiles: readonly SnapshotFile[]
  readonly behind: ReadonlySet<string>
  readonly conflicts: readonly string[]
  readonly renames: readonly Rename[]
}

/** The files of a revision that may be part of a pipeline. `commit` null: the work tree. */
export function readRevision(repository: Repository, { ref, commit }: Revision): Promise<Snapshot> {
  return commit === null
    ? repository.readWorkTree(isPipelineFile)
    : repository.readSnapshot({ ref, commit }, isPipelineFile)
}

/**
 * A revision with the commit that holds all that a plan reads of it: of a work tree HEAD's, where nothing of that is
 * uncommitted.
 * @param files that a plan reads beside those of pipelines
 */
export async function committed(
  repository: Repository,
  revision: Revision,
  files: readonly string[],
): Promise<Revision> {
  if (revision.commit !== null) return revision
  const commit = await repository.resolveCommit('HEAD')
  const [now, then] = await Promise.all([
    readRevision(repository, revision),
    readRevision(repository, { ref: 'HEAD', commit }),
  ])
  const isSame = async (file: string) =>
    plain(await repository.readText(null, file)) === plain(await repository.readText(commit, file))
  const same = [
    differing(now.files, then.files).size + differing(then.files, now.files).size === 0,
    ...(await Promise.all(files.map(isSame))),
  ]
  return same.every(Boolean) ? { ...revision, commit } : revision
}

/** Git may write other line ends on disk. */
function plain(text: string | null): string | null {
  return text?.replaceAll('\r\n', '\n') ?? null
}

/**
 * Reads both sides from git objects, head also from the work tree.
 * @param spec any form of `--baseline`
 * @throws FaultError where a name is unknown, or a shallow clone lacks what is needed
 */
export async function readSides(repository: Repository, spec: string, head: Revision): Promise<Sides> {
  const baseline = await repository.resolveBaseline(spec, head.commit)
  if (baseline === null) {
    const { files } = await readRevision(repository, head)
    const own = { baseline, head, baselineFiles: [], headFiles: files, ownFiles: files }
    return { ...own, behind: new Set(), conflicts: [], renames: [] }
  }
  const [before, after, merge, renames] = await Promise.all([
    readRevision(repository, baseline),
    readRevision(repository, head),
    repository.containment(baseline, head, isPipelineFile),
    repository.renames(baseline, head, isPipelineFile),
  ])
  const own = { baseline, head, baselineFiles: before.files, ownFiles: after.files }
  switch (merge.kind) {
    case 'ancestor':
      return { ...own, headFiles: after.files, behind: new Set(), conflicts: [], renames }
    case 'merged':
      return {
        ...own,
        headFiles: merge.snapshot.files,
        behind: differing(after.files, merge.snapshot.files),
        conflicts: [],
        renames,
      }
    case 'conflict':
      return { ...own, headFiles: after.files, behind: new Set(), conflicts: merge.paths, renames }
    case 'unrelated':
      return { ...own, headFiles: after.files, behind: new Set(), conflicts: [''], renames }
  }
}

function differing(own: readonly SnapshotFile[], merged: readonly SnapshotFile[]): ReadonlySet<string> {
  const ids = new Map(own.map((file) => [file.path, file.oid]))
  return new Set(merged.filter((file) => ids.get(file.path) !== file.oid).map((file) => file.path))
}
