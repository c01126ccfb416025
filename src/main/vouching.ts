import { readEvent } from '../action/event.js'
import type { Vouching } from '../deploy/vouching.js'
import type { ClientOptions } from '../github/client.js'
import type { GitHub } from '../github/github.js'
import type { Workspace } from './workspace.js'

/**
 * Who stands for a deployment from a clone: the person whose address its commits would carry, against the addresses in
 * the commits that are released, which is as good as what they say of themselves. In a job of GitHub it is GitHub, as it
 * is for the action; a ledger that no other clone can write needs nobody.
 * @param host connects to GitHub
 */
export async function vouchingIn(
  workspace: Workspace,
  host?: (options: ClientOptions) => GitHub,
): Promise<Vouching> {
  const { env } = workspace
  if (env['GITHUB_ACTIONS'] !== 'true') return ownVouching(workspace)
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? ''
  const { repository, apiUrl, graphqlUrl, actor } = readEvent(env, '')
  if (token === '' || repository === '') return unvouched(workspace)
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const connect = host ?? (await import('../github/github.js')).createGitHub
  return vouchedBy(connect({ token, repository, apiUrl, graphqlUrl, log }), actor, workspace)
}

async function ownVouching({ repository }: Workspace): Promise<Vouching> {
  return {
    actor: await repository.ownAddress(),
    authors: (base, head) => repository.authors(base, head),
    doubt: () => Promise.resolve(null),
  }
}

async function unvouched(workspace: Workspace): Promise<Vouching> {
  const words = 'nobody else vouches for it: give the job GITHUB_TOKEN, so that GitHub can be asked'
  return {
    ...(await ownVouching(workspace)),
    doubt: (environment) => Promise.resolve(isShared(workspace, environment) ? words : null),
  }
}

function vouchedBy(github: GitHub, actor: string | null, workspace: Workspace): Vouching {
  return {
    actor,
    authors: (base, head) => github.authors(base, head),
    doubt: (environment, { commit, run }) =>
      isShared(workspace, environment) ? github.doubt({ environment, commit, run }) : Promise.resolve(null),
  }
}

/** Whether others can write an environment's ledger. */
function isShared({ settings }: Workspace, environment: string): boolean {
  return settings.environments.find(({ name }) => name === environment)?.ledger !== 'local'
}
