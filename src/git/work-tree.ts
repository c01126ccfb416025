import type { SnapshotFile } from '../project/snapshot.js'
import type { BlobCache } from './blob-cache.js'
import { readDisk, type CleanStore } from './disk.js'
import {
  isMangled,
  kindOf,
  namedFile,
  takesPart,
  textFile,
  treeEntry,
  type TreeEntry,
  type Wanted,
} from './entry.js'
import type { Git } from './git.js'
import type { ObjectReader } from './object-reader.js'
import { statusEntry, type StatusEntry } from './status.js'

export interface WorkTree {
  readonly files: readonly SnapshotFile[]
  /** Wanted paths where the disk or the index is not what HEAD says. */
  readonly changed: readonly string[]
}

/** A tree's entries that take part, with their texts. */
export async function readEntries(
  entries: readonly TreeEntry[],
  wanted: Wanted,
  cache: BlobCache,
  reader: ObjectReader,
): Promise<SnapshotFile[]> {
  const chosen = entries.filter((entry) => takesPart(entry, wanted))
  const files = chosen.filter(isReadable)
  const texts = await cache.texts(
    reader,
    files.map(({ oid }) => oid),
  )
  const read = files.flatMap(({ path, oid }, i) => (texts[i] ? [textFile(path, oid, texts[i])] : []))
  return [...read, ...chosen.filter((entry) => !isReadable(entry)).map(namedFile)]
}

function isReadable({ kind, path }: TreeEntry): boolean {
  return kind === 'file' && !isMangled(path)
}

/**
 * HEAD's files where nothing changed, from objects; what is modified or untracked (and not ignored) from disk; what is
 * deleted not at all.
 */
export async function readWorkTreeFiles(
  git: Git,
  head: string,
  wanted: Wanted,
  cache: BlobCache,
  reader: ObjectReader,
  scratch: () => Promise<CleanStore>,
): Promise<WorkTree> {
  const [lines, records] = await Promise.all([git.treeEntries(head), git.status()])
  const changes = changesOf(records)
  const kept = lines.map(treeEntry).filter(({ path }) => !changes.has(path))
  const staged = [...changes.values()].filter(({ from }) => from === 'index').map(stagedEntry)
  const onDisk = [...changes.values()].filter(({ from }) => from === 'disk').map(({ path }) => path)
  const [read, disk] = await Promise.all([
    readEntries([...kept, ...staged], wanted, cache, reader),
    readDisk(git, onDisk, wanted, head.length, scratch),
  ])
  return { files: [...read, ...disk], changed: changedPaths(changes, disk, wanted) }
}

/** A path that was deleted from the index and is still on disk has two records: the disk's is the last, and counts. */
function changesOf(records: readonly string[]): ReadonlyMap<string, StatusEntry> {
  const entries = records.map(statusEntry).filter((entry) => entry !== null)
  return new Map(entries.map((entry) => [entry.path, entry]))
}

function stagedEntry({ path, mode, oid }: StatusEntry): TreeEntry {
  return { path, kind: kindOf(mode), oid, mode }
}

function changedPaths(
  changes: ReadonlyMap<string, StatusEntry>,
  disk: readonly SnapshotFile[],
  wanted: Wanted,
): string[] {
  const read = new Set(disk.map(({ path }) => path))
  return [...changes.values()]
    .filter(({ path, from }) => (from === 'disk' ? read.has(path) : wanted(path)))
    .map(({ path }) => path)
}
