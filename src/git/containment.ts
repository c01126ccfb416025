import { FaultError } from '../project/fault.js'
import type { Snapshot } from '../project/snapshot.js'
import type { Git } from './git.js'
import { shallow } from './git-fault.js'

/**
 * How head contains the baseline: as an ancestor; or by a clean three-way merge, whose snapshot is then what is planned;
 * or not, because the merge conflicts at these paths, or because they share no history.
 */
export type Containment =
  | { readonly kind: 'ancestor' }
  | { readonly kind: 'merged'; readonly snapshot: Snapshot }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] }
  | { readonly kind: 'unrelated' }

export type Merge =
  | { readonly kind: 'merged'; readonly tree: string }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] }
  | { readonly kind: 'unrelated' }

/**
 * Merges `theirs` into `ours` without touching anything but the objects of `scratch`.
 * @param hidden commits whose parents a shallow clone does not have
 * @throws FaultError where such a commit hides what they have in common
 */
export async function mergeOf(
  scratch: Git,
  ours: string,
  theirs: string,
  hidden: ReadonlySet<string>,
): Promise<Merge> {
  const base = await scratch.mergeBase(ours, theirs)
  // A common commit that is found may still be the wrong one: the way to a younger one may be cut off.
  if (hidden.size > 0 && (await scratch.between(ours, theirs)).some((commit) => hidden.has(commit)))
    throw new FaultError([shallow('Where baseline and head have parted is not known here')])
  if (base === null) return { kind: 'unrelated' }
  const { clean, fields } = await scratch.mergeTree(ours, theirs)
  const [tree = '', ...paths] = fields
  return clean ? { kind: 'merged', tree } : { kind: 'conflict', paths: [...new Set(paths)].toSorted() }
}
