import type { Decision } from './decision.js'
import type { Vouching } from '../deploy/vouching.js'
import { outcomeReport } from '../report/outcome.js'
import { commentOn, outcomeOf } from './deployment.js'
import { writePlanOutputs } from './outputs.js'
import type { Operated, OperationRequest } from './ports.js'
import { reporting, type Run } from './run.js'
import { messageOf } from '../project/wording.js'

type Command = Extract<Decision, { kind: 'command' }>

/**
 * Carries out one command in one environment and shows how it came out; the plan too, unless it is `shown` already.
 * Returns the exit code.
 * @throws Refusal, or StepFailure, once it is shown
 */
export async function operate(
  run: Run,
  decision: Command,
  last: string | undefined,
  shown = false,
): Promise<number> {
  const request = requestOf(run, decision)
  const results = await recorded(run, request, decision.environment === last)
  await showOutcome(run, request, results, shown)
  await commentOn(run, request, results)
  for (const { failure } of results) if (failure !== null) throw failure
  return results.every((r) => r.ok) ? 0 : 1
}

function requestOf(run: Run, decision: Command): OperationRequest {
  const { inputs, options, ports } = run
  const { command, environment, head, branch } = decision
  const { release, until, discard, dryRun } = inputs
  const progress = (line: string) => ports.runner.info(line)
  const vouching = vouchingOf(run)
  return { options, command, environment, head, branch, release, until, discard, dryRun, vouching, progress }
}

/** GitHub stands for whoever started the run, and for what it saw of other runs. */
function vouchingOf({ host, event }: Run): Vouching | null {
  if (host === null) return null
  return {
    actor: event.actor,
    authors: (base, head) => host.authors(base, head),
    doubt: (environment, { commit, run }) => host.doubt({ environment, commit, run }),
  }
}

/** A deployment stands in GitHub's list from its start; whether that could be written changes nothing of it. */
async function recorded(
  run: Run,
  request: OperationRequest,
  production: boolean,
): Promise<readonly Operated[]> {
  const id = await started(run, request, production)
  try {
    const results = await run.ports.pipeline.operate(request)
    await finished(run, id, stateOf(results), results.map((r) => r.message).join('; '))
    return results
  } catch (error) {
    await finished(run, id, 'failure', messageOf(error))
    throw error
  }
}

async function started(run: Run, request: OperationRequest, production: boolean): Promise<number | null> {
  const { host, event } = run
  if (host === null || request.command !== 'deploy' || request.dryRun) return null
  const deployment = {
    sha: request.head.sha ?? request.head.ref,
    environment: request.environment,
    description: 'blue/green deployment',
    production,
    release: request.release ?? '',
    runUrl: event.runUrl,
  }
  const id = await reporting(run, 'deployment', () => host.startDeployment(deployment))
  await setStatus(run, id, 'in_progress', 'deploying green beside blue')
  return id
}

/** What waits is in progress still: nothing may take it for deployed. */
function stateOf(results: readonly Operated[]): 'success' | 'failure' | 'in_progress' {
  if (results.some(({ ok }) => !ok)) return 'failure'
  return results.some(({ outcome }) => outcome === 'waiting') ? 'in_progress' : 'success'
}

function finished(
  run: Run,
  id: number | null,
  state: 'success' | 'failure' | 'in_progress',
  text: string,
): Promise<void> {
  return setStatus(run, id, state, text.replace(/\s+/g, ' '))
}

async function setStatus(
  run: Run,
  id: number | null,
  state: 'in_progress' | 'success' | 'failure',
  description: string,
): Promise<void> {
  const { host, event } = run
  if (id === null || host === null) return
  await reporting(run, 'deployment', () => host.setDeploymentStatus(id, { state, description }, event.runUrl))
}

/** Of several projects: the one that somebody has to look at first. */
function leading(results: readonly Operated[]): Operated | undefined {
  const isOpen = ({ outcome }: Operated) => outcome === 'waiting'
  return results.find(({ ok }) => !ok) ?? results.find(isOpen) ?? results[0]
}

async function showOutcome(
  run: Run,
  request: OperationRequest,
  results: readonly Operated[],
  shown: boolean,
): Promise<void> {
  const { runner } = run.ports
  await writePlanOutputs(
    runner,
    results.flatMap((r) => (r.plan === null ? [] : [r.plan])),
  )
  await runner.output('verdict', leading(results)?.outcome ?? 'nothing')
  const { runUrl } = run.event
  for (const result of results) {
    for (const line of `${request.environment}: ${result.outcome}: ${result.message}`.split('\n'))
      runner.info(line)
    for (const line of result.account) runner.info(line)
    if (result.next !== null) runner.info(`next: ${result.next}`)
    const context = runUrl === null ? {} : { runUrl }
    const outcome = { ...request, ...result, outcome: outcomeOf(result), plan: shown ? null : result.plan }
    await reporting(run, 'job summary', () => runner.summary(outcomeReport(outcome, context)))
  }
}
