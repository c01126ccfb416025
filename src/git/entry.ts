import type { EntryKind, SnapshotFile } from '../project/snapshot.js'
import type { BlobText } from './blob.js'

/** Whether a file takes part: path from the repository's root, with `/`. */
export type Wanted = (path: string) => boolean

/** One line of a tree. */
export interface TreeEntry {
  readonly path: string
  readonly kind: EntryKind
  readonly oid: string
  /** Octal digits, `100755` for what can be executed. */
  readonly mode: string
}

/** Entry of `git ls-tree -r -z`: `100644 blob <oid>\t<path>`. */
export function treeEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t')
  const [mode = '', , oid = ''] = line.slice(0, tab).split(' ')
  return { path: line.slice(tab + 1), kind: kindOf(mode), oid, mode }
}

/** By the file mode that git keeps, octal digits. */
export function kindOf(mode: string): EntryKind {
  if (mode === '160000') return 'submodule'
  return mode === '120000' ? 'symlink' : 'file'
}

/** Links and submodules always take part: they hold no text, and what is not followed must be named. */
export function takesPart({ path, kind }: TreeEntry, wanted: Wanted): boolean {
  return kind !== 'file' || wanted(path)
}

/**
 * Whether a path is not what git has: bytes that are no UTF-8 have become U+FFFD. Such a file cannot be found by its
 * path, so it is named and not read.
 */
export function isMangled(path: string): boolean {
  return path.includes('\uFFFD')
}

export function textFile(path: string, oid: string, { text, problem, pointer }: BlobText): SnapshotFile {
  return { path, kind: pointer ? 'lfs-pointer' : 'file', oid, text, problem }
}

/** A file of which nothing but its path and kind is said. */
export function namedFile({ path, kind, oid }: Omit<TreeEntry, 'mode'>): SnapshotFile {
  return { path, kind, oid, text: null, problem: isMangled(path) ? 'not-utf-8' : null }
}

/** The same order whatever git's own is: that of UTF-16 units. */
export function byPath(files: readonly SnapshotFile[]): SnapshotFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
