import type { Vouching } from '../deploy/vouching.js'
import type { Workspace } from './workspace.js'

/**
 * Who stands for a deployment from a clone: the person whose address its commits would carry, against the addresses in
 * the commits that are released. It is as good as what they say of themselves; no code host is asked.
 */
export async function vouchingIn({ repository }: Workspace): Promise<Vouching> {
  return {
    actor: await repository.ownAddress(),
    authors: (base, head) => repository.authors(base, head),
    doubt: () => Promise.resolve(null),
  }
}
