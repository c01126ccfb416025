import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultError } from '../project/fault.js'
import { treeEntry } from './entry.js'
import type { Git, Identity } from './git.js'
import { faultOf } from './git-fault.js'
import { gitPath } from './git-path.js'
import { inGroups } from './in-groups.js'
import { lockIn } from './left-lock.js'
import type { Remote } from './remote.js'
import { saidBy } from './said.js'
import { withIndex } from './scratch.js'
import { unreachable } from './unreachable.js'

export interface NewContent {
  readonly path: string
  readonly text: string
}

/**
 * A commit on top of `parent` in which `files` hold new texts, their modes unchanged. Neither work tree, index nor any
 * branch is touched.
 * @throws FaultError where a path is no regular file of `parent`
 */
export function commitOnTop(
  git: Git,
  parent: string,
  files: readonly NewContent[],
  message: string,
  who: Identity,
): Promise<string> {
  return withIndex(git, async (indexed, folder) => {
    const [modes, oids] = await Promise.all([modesOf(git, parent), stored(git, folder, files)])
    await indexed.readTree(parent)
    await indexed.updateIndex(files.map(({ path }, i) => `${modeFor(modes, path)} ${oids[i] ?? ''}\t${path}`))
    return git.commitTree(await indexed.writeTree(), [parent], message, who)
  })
}

/** Ids of the new blobs. They go by files of ours, so that one process stores them all. */
async function stored(git: Git, folder: string, files: readonly NewContent[]): Promise<string[]> {
  const paths = files.map((_, i) => join(folder, String(i)))
  await inGroups(files, ({ text }, i) => writeFile(paths[i] ?? '', text))
  return git.hashFiles(paths.map(gitPath), '-w', '--no-filters')
}

async function modesOf(git: Git, commit: string): Promise<ReadonlyMap<string, string>> {
  const entries = (await git.treeEntries(commit)).map(treeEntry)
  return new Map(entries.map(({ path, mode }) => [path, mode]))
}

function modeFor(modes: ReadonlyMap<string, string>, path: string): string {
  const mode = modes.get(path)
  if (mode?.startsWith('100')) return mode
  throw new FaultError([faultOf('not-a-file', `${path} is no regular file of the commit to build on`, '')])
}

/**
 * What became of a push. `stale`: the branch no longer stands where expected. `held`: it does, and a lock at the server
 * is in the way, of a git that has it in hand or died with it. `refused`: by a rule of the server.
 */
export type Pushed =
  | { readonly outcome: 'pushed' }
  | { readonly outcome: 'stale'; readonly message: string }
  | { readonly outcome: 'held'; readonly message: string }
  | { readonly outcome: 'refused'; readonly message: string }

/**
 * Moves `ref` at the remote to `commit` if it stands at `expected` there (null: if it does not exist).
 * @throws Refusal where the remote cannot be reached, or does not know who asks
 */
export async function pushCommit(
  remote: Remote,
  commit: string,
  ref: string,
  expected: string | null,
): Promise<Pushed> {
  const { code, stdout, stderr } = await remote.push(commit, ref, expected)
  if (code === 0) return { outcome: 'pushed' }
  const lines = stdout.toString('utf8').split('\n')
  const rejected = lines.find((line) => line.startsWith('!'))
  if (rejected === undefined) throw unreachable('push', remote.name, stderr)
  const parts = [rejected.split('\t')[2] ?? '', saidBy(stderr)]
  const message = parts.filter((part) => part !== '').join(': ')
  const stale = isStale(`${rejected}\n${stderr}`) || (await tipOf(remote, ref, 'push')) !== expected
  return { outcome: stale ? 'stale' : lockIn(stderr) === null ? 'refused' : 'held', message }
}

/** Git's own words for a ref that moved. */
function isStale(said: string): boolean {
  return /\((?:stale info|fetch first|non-fast-forward|incorrect old value provided|reference already exists)\)|but expected/.test(
    said,
  )
}

/**
 * Where `ref` stands at the remote; null where it does not exist. Servers have their own words, but only one truth.
 * @throws Refusal of the step `step` where the remote does not answer
 */
export async function tipOf(remote: Remote, ref: string, step: string): Promise<string | null> {
  const { code, stdout, stderr } = await remote.list(ref)
  if (code !== 0) throw unreachable(step, remote.name, stderr)
  const found = stdout
    .toString('utf8')
    .split('\n')
    .find((line) => line.endsWith(`\t${ref}`))
  return found?.slice(0, found.indexOf('\t')) ?? null
}
