import type { Rename } from '../project/snapshot.js'
import type { Wanted } from './entry.js'
import type { Git } from './git.js'

/** More bytes of paths do not fit into a command line everywhere. */
const commandLine = 30_000

/**
 * What git believes was moved between two commits, sorted by `to`. Only files that take part are compared: a hundred
 * pictures that moved as well would cost more than the rest of a plan.
 */
export async function renamesBetween(
  git: Git,
  from: string,
  to: string,
  wanted: Wanted,
): Promise<readonly Rename[]> {
  const fields = await git.addedAndDeleted(from, to)
  const changes = pairs(fields).filter(([, path]) => wanted(path))
  if (new Set(changes.map(([status]) => status)).size < 2) return []
  const paths = changes.map(([, path]) => path)
  const length = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0)
  return renamesOf(await git.renamed(from, to, length > commandLine ? [] : paths)).filter(
    (rename) => wanted(rename.from) && wanted(rename.to),
  )
}

/** `A`, path, `D`, path; and so on. */
function pairs(fields: readonly string[]): (readonly [string, string])[] {
  return fields.flatMap((status, i) => (i % 2 === 0 ? [[status, fields[i + 1] ?? ''] as const] : []))
}

/** `R<score>`, from, to, and so on, as `git diff-tree -z --name-status` prints them. */
function renamesOf(fields: readonly string[]): Rename[] {
  const starts = Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => i * 3)
  return starts
    .map((start) => ({ from: fields[start + 1] ?? '', to: fields[start + 2] ?? '' }))
    .toSorted((a, b) => (a.to < b.to ? -1 : 1))
}
