import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { FaultError } from '../project/fault.js'
import { textOf, type BlobText } from './blob.js'
import { codeOf, reasonOf } from './file-error.js'
import type { ObjectReader } from './object-reader.js'

/**
 * The text of one file of a commit; null where there is none.
 * @throws FaultError where there is one and it is no text: a configuration must not be passed over in silence
 */
export async function textInCommit(
  reader: ObjectReader,
  commit: string,
  path: string,
): Promise<string | null> {
  const object = await reader.content(`${commit}:${path}`)
  return object?.type === 'blob' && object.bytes ? textFrom(path, textOf(object.bytes)) : null
}

/**
 * The same of the file on disk. A link is followed within `root`, and no further; an absolute path is what the user
 * named, wherever it leads.
 * @throws FaultError also where it may not be read
 */
export async function textOnDisk(root: string, path: string): Promise<string | null> {
  const bytes = await bytesOnDisk(root, path)
  return bytes && textFrom(path, textOf(bytes))
}

async function bytesOnDisk(root: string, path: string): Promise<Buffer | null> {
  try {
    return await readFile(isAbsolute(path) ? path : await within(root, path))
  } catch (error) {
    if (error instanceof FaultError) throw error
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return null
    throw unfit(path, `could not be read: ${reasonOf(error)}`)
  }
}

async function within(root: string, path: string): Promise<string> {
  const file = await realpath(join(root, path))
  const inside = relative(await realpath(root), file)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw unfit(path, 'lies outside the repository')
  return file
}

function textFrom(path: string, { text, problem, pointer }: BlobText): string {
  if (text !== null) return text
  if (pointer) throw unfit(path, 'is a pointer of Git LFS: its text is not here')
  throw unfit(path, problem === 'too-large' ? 'is too large' : 'is not UTF-8 text')
}

function unfit(file: string, message: string): FaultError {
  return new FaultError([
    { code: 'not-readable', file, line: 1, column: 1, message: `${file} ${message}`, hint: '' },
  ])
}
