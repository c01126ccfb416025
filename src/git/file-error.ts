import { messageOf } from '../project/wording.js'

/** The code of a file system's error (`ENOSPC`), or its message where it has none. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  if (typeof code === 'string') return code
  return messageOf(error)
}

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file may not grow that large',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'there is a folder of that name',
}

/** The same in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  const known = words[code]
  return known === undefined ? code : `${known} (${code})`
}
