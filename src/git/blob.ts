import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'

/** What a blob holds, as far as this product reads it. */
export interface BlobText {
  readonly text: string | null
  readonly problem: 'not-utf-8' | 'too-large' | null
  readonly pointer: boolean
}

/** Larger files are named, and not read: no SQL file is, and a parser should not be asked. In bytes. */
export const sizeLimit = 10_000_000

export const tooLarge: BlobText = { text: null, problem: 'too-large', pointer: false }

const pointerStart = 'version https://git-lfs.github.com/spec/v1'

/**
 * The text of a blob. A byte order mark stays in it, so that offsets and what is written back agree with the file.
 * NUL is no character of any text we read: it tells UTF-16 and binary data that happen to be valid UTF-8.
 */
export function textOf(bytes: Buffer): BlobText {
  if (bytes.length > sizeLimit) return tooLarge
  if (!isUtf8(bytes) || bytes.includes(0)) return { text: null, problem: 'not-utf-8', pointer: false }
  const text = bytes.toString('utf8')
  const pointer = bytes.length < 1024 && text.startsWith(pointerStart)
  return { text: pointer ? null : text, problem: null, pointer }
}

/** The id that git gives these bytes; `length` of the repository's ids says which hash it uses. */
export function oidOf(bytes: Buffer, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
