import { withDeployment, type Deployment } from '../report/deployment.js'
import { marker, sameComment } from '../report/marker.js'
import type { Operation } from './decision.js'
import type { Operated, OperationRequest } from './ports.js'
import { reporting, type Run } from './run.js'

/** Commands that change what the pull request is about. */
const told: ReadonlySet<Operation> = new Set<Operation>(['install', 'deploy', 'rollback', 'retire'])

/** In words for people: what was refused, or failed, is told with its step. */
export function outcomeOf({ outcome, failure }: Operated): string {
  return failure === null ? outcome : `${outcome} at ${failure.step}`
}

/**
 * Puts how a command came out into the comment that shows the plan, on each pull request of what was deployed. Where no
 * plan was commented, nothing is.
 */
export async function commentOn(
  run: Run,
  request: OperationRequest,
  results: readonly Operated[],
): Promise<void> {
  const { inputs, host } = run
  const news = results.filter(({ outcome }) => outcome !== 'nothing')
  if (host === null || !inputs.comment || request.dryRun || !told.has(request.command)) return
  if (news.length === 0) return
  await reporting(run, 'comment', async () => {
    for (const number of await numbersOf(run, request, news))
      for (const result of news) await tell(run, number, request, result)
  })
}

async function numbersOf(
  { event, host }: Run,
  { branch, head }: OperationRequest,
  results: readonly Operated[],
): Promise<readonly number[]> {
  const own = event.payload.pull_request?.number
  if (own !== undefined) return [own]
  const planned = results.find(({ plan }) => plan !== null)?.plan?.release.head.commit ?? null
  return (await host?.pullRequests({ branch, commit: head.sha ?? planned })) ?? []
}

async function tell(run: Run, number: number, request: OperationRequest, result: Operated): Promise<void> {
  const { host, ports } = run
  const deployment = deploymentOf(run, request, result)
  const written = await host?.comment({
    number,
    marker: marker(result.project),
    body: (own) => (own === null ? null : withDeployment(own, deployment)),
    same: sameComment,
    joins: true,
  })
  if (written == null) return
  ports.runner.info(`comment ${written.outcome}: ${written.url}`)
  await ports.runner.output('comment-url', written.url)
}

function deploymentOf({ event }: Run, request: OperationRequest, result: Operated): Deployment {
  const { command, environment, release } = request
  return {
    ...result,
    command,
    environment,
    outcome: outcomeOf(result),
    release: result.plan?.release.hash ?? release,
    at: new Date().toISOString(),
    runUrl: event.runUrl,
  }
}
