import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { access, copyFile, link, lstat, open, readFile, realpath, rename, unlink } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { FaultError, type Fault } from '../project/fault.js'
import { oidOf } from './blob.js'
import { codeOf } from './file-error.js'
import { inGroups } from './in-groups.js'
import { withEndings } from './line-endings.js'
import { changed, missing, filtered, notRestored, notWritable, outside } from './write-fault.js'

/** A file's text before and after. `path` from the repository's root, with `/`. */
export interface FileChange {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** A change that was found fit to be made. */
interface Prepared {
  readonly path: string
  readonly file: string
  readonly bytes: Buffer
  readonly after: Buffer
  readonly stat: Stats
  /** The new content, on disk beside the file. */
  readonly made: string
  /** The old content, kept until every file is in place. */
  readonly kept: string
}

/** Ids of files on disk as git would store them. */
export type StoredIds = (paths: readonly string[]) => Promise<readonly string[]>

/**
 * Writes all files or none: everything new is on disk before the first file is replaced, each replacement is one
 * rename, and what was replaced is put back where a later one fails. Modes, owners and line endings stay.
 * @param storedIds tells a file that a filter makes different on disk from one that somebody changed
 * @throws FaultError `changed-meanwhile`, `filtered`, `outside-project`, `not-writable`: all that can be known, at once
 */
export async function writeChanges(
  root: string,
  changes: readonly FileChange[],
  storedIds: StoredIds,
): Promise<void> {
  const home = await realpath(root)
  const results = await inGroups(changes, (change) => prepare(home, change))
  const faults = results.flatMap((result) => ('code' in result ? [result] : []))
  if (faults.length > 0) throw new FaultError(await explained(faults, changes, storedIds))
  const prepared = results.flatMap((result) => ('code' in result ? [] : [result]))
  try {
    await inGroups(prepared, make)
    await inGroups(prepared, unchanged)
    await replaceAll(prepared)
  } finally {
    await inGroups(prepared, ({ made }) => unlink(made).catch(() => undefined))
  }
}

/** Where git would store a file as it was before, nobody changed it: a filter stands between. */
async function explained(
  faults: readonly Fault[],
  changes: readonly FileChange[],
  storedIds: StoredIds,
): Promise<readonly Fault[]> {
  const before = new Map(changes.map(({ path, before: text }) => [path, text]))
  return inGroups(faults, async (fault) => {
    if (fault.code !== 'changed-meanwhile') return fault
    const [id] = await storedIds([fault.file]).catch(() => [])
    const same = id !== undefined && id === oidOf(Buffer.from(before.get(fault.file) ?? ''), id.length)
    return same ? filtered(fault.file) : fault
  })
}

async function prepare(home: string, { path, before, after }: FileChange): Promise<Prepared | Fault> {
  const file = join(home, path)
  try {
    const stat = await lstat(file)
    if (stat.isSymbolicLink() || (await leavesProject(home, path))) return outside(path)
    if (!stat.isFile()) return changed(path)
    const bytes = await readFile(file)
    const content = contentFor(bytes, before, after)
    if (content === null) return changed(path)
    await access(file, constants.W_OK)
    await access(dirname(file), constants.W_OK | constants.X_OK)
    const aside = join(dirname(file), `.bluegreen-${randomUUID()}`)
    return { path, file, bytes, after: content, stat, made: `${aside}.new`, kept: `${aside}.old` }
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? missing(path) : notWritable(path, error)
  }
}

/** A folder on the way may be a link: git never follows one, so what it leads to is not ours. */
async function leavesProject(home: string, path: string): Promise<boolean> {
  if (isAbsolute(path) || path.split('/').includes('..')) return true
  return (await realpath(join(home, dirname(path)))) !== join(home, dirname(path))
}

function contentFor(disk: Buffer, before: string, after: string): Buffer | null {
  if (disk.equals(Buffer.from(before))) return Buffer.from(after)
  const text = isUtf8(disk) ? withEndings(disk.toString('utf8'), before, after) : null
  return text === null ? null : Buffer.from(text)
}

async function make({ path, made, after, stat }: Prepared): Promise<void> {
  try {
    const handle = await open(made, 'wx', 0o600)
    try {
      await handle.writeFile(after)
      // Only root may give a file away, and root is who would take it.
      await handle.chown(stat.uid, stat.gid).catch(() => undefined)
      await handle.chmod(stat.mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new FaultError([notWritable(path, error)])
  }
}

async function unchanged({ path, file, bytes }: Prepared): Promise<void> {
  const now = await readFile(file).catch(() => null)
  if (!now?.equals(bytes)) throw new FaultError([changed(path)])
}

async function replaceAll(prepared: readonly Prepared[]): Promise<void> {
  const done: Prepared[] = []
  for (const change of prepared) {
    try {
      await replace(change)
      done.push(change)
    } catch (error) {
      await unlink(change.kept).catch(() => undefined)
      const lost = await putBack(done)
      throw new FaultError([...lost, notWritable(change.path, error, lost.length === 0)])
    }
  }
  await inGroups([...new Set(prepared.map(({ file }) => dirname(file)))], settle)
  await inGroups(prepared, ({ kept }) => unlink(kept).catch(() => undefined))
}

async function replace({ file, made, kept }: Prepared): Promise<void> {
  // Some file systems know no second name for a file.
  await link(file, kept).catch(() => copyFile(file, kept))
  await rename(made, file)
}

/** A rename needs no space, so this works on a full disk. What could not be put back is named, and stays. */
async function putBack(done: readonly Prepared[]): Promise<Fault[]> {
  const lost: Fault[] = []
  for (const { path, kept, file } of done.toReversed())
    await rename(kept, file).catch(() => lost.push(notRestored(path, kept)))
  return lost
}

/** A rename is on disk when its folder is. Not every system lets a folder be opened. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
