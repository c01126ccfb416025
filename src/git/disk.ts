import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../deploy/refusal.js'
import { FaultError, type Fault } from '../project/fault.js'
import type { SnapshotFile } from '../project/snapshot.js'
import { oidOf, sizeLimit, textOf, type BlobText } from './blob.js'
import { isMangled, namedFile, textFile, type Wanted } from './entry.js'
import { codeOf, reasonOf } from './file-error.js'
import type { Git } from './git.js'
import { gitPath } from './git-path.js'
import { inGroups } from './in-groups.js'
import type { ObjectReader } from './object-reader.js'

interface DiskFile {
  readonly path: string
  /** Null where it is over the size limit, and was not read. */
  readonly bytes: Buffer | null
}

/** Where the results of clean filters are stored when they cannot be had otherwise: never the user's own objects. */
export interface CleanStore {
  readonly git: Git
  readonly reader: ObjectReader
}

/**
 * Files from disk as `git add` would store them: after line ending conversion and clean filters, so that a text and its
 * id agree with a commit of the same file. Paths that are gone are left out; links are named.
 * @param scratch opened only where a filter other than line endings is at work
 * @throws FaultError `not-readable` for every file that may not be read
 */
export async function readDisk(
  git: Git,
  paths: readonly string[],
  wanted: Wanted,
  oidLength: number,
  scratch: () => Promise<CleanStore>,
): Promise<SnapshotFile[]> {
  const found = await inGroups(paths, (path) => look(git.cwd, path, wanted))
  const faults = found.flatMap((f) => (f !== null && 'code' in f ? [f] : []))
  if (faults.length > 0) throw new FaultError(faults)
  const disk = found.flatMap((f) => (f !== null && 'bytes' in f ? [f] : []))
  const links = found.flatMap((f) => (f !== null && 'kind' in f ? [f] : []))
  return [...links, ...(await cleaned(git, disk, oidLength, scratch))]
}

async function look(
  root: string,
  path: string,
  wanted: Wanted,
): Promise<DiskFile | SnapshotFile | Fault | null> {
  if (isMangled(path)) return wanted(path) ? namedFile({ path, kind: 'file', oid: '' }) : null
  const file = join(root, path)
  try {
    const stat = await lstat(file)
    if (stat.isSymbolicLink()) return namedFile({ path, kind: 'symlink', oid: '' })
    if (!stat.isFile() || !wanted(path)) return null
    return { path, bytes: stat.size > sizeLimit ? null : await readFile(file) }
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? null : notReadable(path, error)
  }
}

function notReadable(path: string, error: unknown): Fault {
  const message = `The file could not be read: ${reasonOf(error)}`
  return { code: 'not-readable', file: path, line: 1, column: 1, message, hint: 'Check its permissions.' }
}

async function cleaned(
  git: Git,
  files: readonly DiskFile[],
  oidLength: number,
  scratch: () => Promise<CleanStore>,
): Promise<SnapshotFile[]> {
  const oids = await hashed(git, files, oidLength)
  const texts = files.map((file, i) => plainText(file, oids[i] ?? ''))
  const filtered = files.filter((_, i) => texts[i] === null)
  const rest = filtered.length === 0 ? [] : await storedTexts(await scratch(), filtered)
  let next = 0
  return files.flatMap(({ path }, i) => {
    const text = texts[i] ?? rest[next++]
    return text ? [textFile(path, oids[i] ?? '', text)] : []
  })
}

/** Git's own ids. Where a filter is missing, such as git-lfs, ids of the bytes as they are. */
async function hashed(git: Git, files: readonly DiskFile[], length: number): Promise<string[]> {
  if (files.length === 0) return []
  try {
    return await git.hashFiles(files.map(({ path }) => gitPath(path)))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return files.map(({ bytes }) => (bytes ? oidOf(bytes, length) : ''))
  }
}

/** The text whose id is `oid`: the bytes as they are, or with LF for CRLF; null where another filter made it. */
function plainText({ bytes }: DiskFile, oid: string): BlobText | null {
  if (bytes === null) return { text: null, problem: 'too-large', pointer: false }
  if (oidOf(bytes, oid.length) === oid) return textOf(bytes)
  const lines = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  return oidOf(lines, oid.length) === oid ? textOf(lines) : null
}

async function storedTexts({ git, reader }: CleanStore, files: readonly DiskFile[]): Promise<BlobText[]> {
  const oids = await git.hashFiles(
    files.map(({ path }) => gitPath(path)),
    '-w',
  )
  const texts: BlobText[] = []
  await reader.contents(oids, (object) => texts.push(textOf(object?.bytes ?? Buffer.alloc(0))))
  return texts
}
