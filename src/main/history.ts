import type { Release } from '../release/release.js'
import type { Workspace } from './workspace.js'

/** Tells whether a commit or a branch is part of what is released: of its head, or of its baseline. What git does not know is not. */
export function historyOf(
  { repository }: Workspace,
  { head, baseline }: Pick<Release, 'head' | 'baseline'>,
): (ref: string) => Promise<boolean> {
  const tips = [head.commit ?? 'HEAD', ...(baseline.commit === null ? [] : [baseline.commit])]
  return async (ref) => {
    const known = await repository.resolveCommit(ref).catch(() => null)
    if (known === null) return false
    for (const tip of tips) if (await repository.git.isAncestor(known, tip)) return true
    return false
  }
}
