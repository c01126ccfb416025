import { unplaced } from './annotations.js'
import type { ActionSettings, Decision } from './decision.js'
import { operate } from './operation.js'
import { conclude, show } from './review.js'
import { planAndRewrite } from './rewrite.js'
import type { Run } from './run.js'

type ReleasePush = Extract<Decision, { kind: 'release' }>

/** A push to a release branch: bring its names to the target, then deploy it where releases are proved first. */
export async function release(run: Run, decision: ReleasePush, settings: ActionSettings): Promise<number> {
  const { commit, dryRun } = run.inputs
  const { branch, environment, head } = decision
  const why = dryRun ? 'dry run' : 'the input commit is false'
  const request = { head, base: null, environment, branch: commit && !dryRun ? branch : null, why }
  const reviewed = await planAndRewrite(run, request)
  await show(run, reviewed)
  const code = await conclude(run, reviewed)
  if (code !== 0) return code
  if (reviewed.rewrite.state === 'proposed') return waitFor(run, reviewed.rewrite.url)
  if (environment === null) return nowhere(run)
  const deploy = { kind: 'command', command: 'deploy', head: reviewed.head, branch, environment } as const
  return operate(run, deploy, settings.environments.at(-1), true)
}

/** What is deployed is what git says: first the names have to be there. */
async function waitFor(run: Run, url: string): Promise<number> {
  const message = `The branch takes no commits. Merge ${url}; that push deploys.`
  await run.ports.runner.annotate(unplaced('warning', 'rewrite proposed', message))
  return 0
}

function nowhere(run: Run): number {
  run.ports.runner.info('nothing is deployed: the configuration has no environment beside `local`')
  return 0
}
