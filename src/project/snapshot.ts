/** One state of a repository as the inside sees it: what `git/` reads and `project/` understands. */

/** What stands at a path. Only `file` carries text. */
export type EntryKind = 'file' | 'symlink' | 'submodule' | 'lfs-pointer'

export type FileProblem = 'not-utf-8' | 'too-large'

export interface SnapshotFile {
  /** Relative to the repository root, with `/`. */
  readonly path: string
  readonly kind: EntryKind
  /** The blob's id; for changed files of a work tree the id that `git hash-object` would give. Same id, same text. */
  readonly oid: string
  /** Null where it is no regular file, or could not be read as UTF-8 text within the size limit (see `problem`). */
  readonly text: string | null
  /** Why there is no text: `not-utf-8`, `too-large`, or null. */
  readonly problem: FileProblem | null
}

export interface Snapshot {
  /** As the user named it (`v1.2.0`), or `work tree`. */
  readonly ref: string
  /** 40 or 64 hex digits; null for a work tree. */
  readonly commit: string | null
  /** Sorted by path. */
  readonly files: readonly SnapshotFile[]
}

/** A file that git believes was moved between baseline and head (unchanged or nearly so). */
export interface Rename {
  readonly from: string
  readonly to: string
}
