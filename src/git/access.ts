import type { Git } from './git.js'
import type { LedgerPlace } from './ledger.js'
import { defaultPauses } from './ref-place.js'
import { Remote } from './remote.js'
import { tokenEnvironment } from './token.js'

/** How to reach a remote: its name or URL (`origin`), and a token for HTTP where git itself has none. */
export interface Access {
  readonly remote?: string
  readonly token?: string
  /** How long to wait before a push without an answer is repeated, in milliseconds, one after the other. */
  readonly pauses?: readonly number[]
}

export async function remoteOf(git: Git, { remote = 'origin', token = '' }: Access): Promise<Remote> {
  const url = (await git.remoteUrl(remote)) ?? remote
  return new Remote(git.with(tokenEnvironment(url, token)), remote)
}

/** Where the ledger and the lease of an environment are kept. */
export async function placeOf(
  git: Git,
  project: string,
  environment: string,
  kind: 'local' | 'remote',
  access: Access,
): Promise<LedgerPlace> {
  const remote = kind === 'local' ? null : await remoteOf(git, access)
  return { project, environment, remote, pauses: access.pauses ?? defaultPauses }
}
