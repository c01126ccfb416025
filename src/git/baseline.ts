import { distance } from 'fastest-levenshtein'
import picomatch from 'picomatch'
import { FaultError } from '../project/fault.js'
import type { Revision } from '../release/release.js'
import type { Git } from './git.js'
import { emptyRepository, faultOf, shallow } from './git-fault.js'
import type { ObjectReader } from './object-reader.js'
import { versionsDescending } from './version-tag.js'

/** What naming a commit needs. */
export interface Names {
  readonly git: Git
  readonly reader: ObjectReader
  readonly shallow: boolean
}

const tagPrefix = 'refs/tags/'

/**
 * The commit that `spec` names: a tag, a branch, a commit or anything else that git understands (`HEAD~2`), or a branch
 * that only the remote `origin` has. That one is last: `refs/remotes/origin/HEAD` is not HEAD. Annotated tags are
 * peeled. Null where nothing has that name.
 */
export async function commitOf({ reader }: Names, spec: string): Promise<string | null> {
  const places = ['refs/tags/', 'refs/heads/', '', 'refs/remotes/origin/'].map(
    (place) => `${place}${spec}^{commit}`,
  )
  const found = await reader.headers(places)
  return found.find((object) => object?.type === 'commit')?.oid ?? null
}

/**
 * What production runs, by any form of `--baseline`.
 * @param head the commit under review, null for a work tree: its own tag is no baseline for it
 * @returns null where `latest:` matches no version tag: then everything is new
 * @throws FaultError where nothing has that name, naming what comes near, and what a shallow clone lacks
 */
export async function baselineOf(names: Names, spec: string, head: string | null): Promise<Revision | null> {
  const tip = head ?? (await commitOf(names, 'HEAD'))
  if (tip === null) throw new FaultError([emptyRepository()])
  if (spec.startsWith('latest:')) return latest(names, spec.slice('latest:'.length), head)
  const commit = (await commitOf(names, spec)) ?? (await byDate(names, spec, tip))
  if (commit === null) throw await unknownName(names, spec)
  return { ref: spec, commit }
}

const noPattern = faultOf(
  'unknown-baseline',
  'latest: names no pattern',
  'Say which tags: latest:* for every version, latest:orders/v* for those of one project.',
)

/** `*` does not cross `/`, so that `latest:*` is not another project's `orders/v9`; `**` does. */
async function latest(names: Names, glob: string, head: string | null): Promise<Revision | null> {
  if (glob === '') throw new FaultError([noPattern])
  const matches = picomatch(glob, { dot: true })
  const tags = (await names.git.refNames(tagPrefix)).map((ref) => ref.slice(tagPrefix.length))
  const versions = versionsDescending(tags.filter((tag) => matches(tag)))
  const objects = await names.reader.headers(versions.map((tag) => `${tagPrefix}${tag}^{commit}`))
  const at = objects.findIndex((object) => object?.type === 'commit' && object.oid !== head)
  const [ref, commit] = [versions[at], objects[at]?.oid]
  if (ref !== undefined && commit !== undefined) return { ref, commit }
  if (names.shallow) throw new FaultError([shallow(`No version tag matches ${glob} here`)])
  return null
}

/** `YYYY-MM-DD[@branch]`: the last first-parent commit before that day began (UTC). */
async function byDate(names: Names, spec: string, tip: string): Promise<string | null> {
  const [, date, branch] = /^(\d{4}-\d{2}-\d{2})(?:@(.+))?$/s.exec(spec) ?? []
  if (date === undefined) return null
  const seconds = startOf(date)
  const from = branch === undefined ? tip : await commitOf(names, branch)
  if (from === null) throw await unknownName(names, branch ?? spec)
  const commit = await names.git.lastBefore(from, seconds - 1)
  if (commit !== null) return commit
  const message = `There is no commit before ${date}`
  throw new FaultError([
    names.shallow
      ? shallow(message)
      : faultOf('unknown-baseline', message, 'Name a later day, or a tag, a branch or a commit.'),
  ])
}

/** When a day begins, in seconds since 1970; the 30th of February would be read as a day in March. */
function startOf(date: string): number {
  const start = new Date(`${date}T00:00:00Z`)
  if (!Number.isNaN(start.getTime()) && start.toISOString().startsWith(date)) return start.getTime() / 1000
  const hint = 'Write the year, the month and the day: 2025-09-30.'
  throw new FaultError([faultOf('unknown-baseline', `${date} is no day of any calendar`, hint)])
}

/** Nothing has the name `spec`: what comes near it, and what a shallow clone lacks. */
export async function unknownName(
  names: Names,
  spec: string,
  code: 'unknown-baseline' | 'unknown-ref' = 'unknown-baseline',
): Promise<FaultError> {
  const message = `${JSON.stringify(spec)} is no tag, branch or commit of this repository`
  if (names.shallow) return new FaultError([shallow(message)])
  const near = nearest(spec, await names.git.refNames(tagPrefix, 'refs/heads/', 'refs/remotes/origin/'))
  const hint = near.length > 0 ? `Nearest: ${near.join(', ')}` : 'There is no tag or branch yet.'
  return new FaultError([faultOf(code, message, hint)])
}

/** At most three, tags before branches where they are as near. */
function nearest(spec: string, refs: readonly string[]): string[] {
  const short = refs
    .filter((ref) => ref !== 'refs/remotes/origin/HEAD')
    .map((ref) => ref.replace(/^refs\/(tags|heads|remotes\/origin)\//, ''))
  return [...new Set(short)]
    .map((name) => ({ name, far: distance(spec.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name)
}
