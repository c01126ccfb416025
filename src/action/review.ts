import type { Plan } from '../plan/plan.js'
import { comment, fullReport } from '../report/comment.js'
import type { ReportContext, ReportedData } from '../report/context.js'
import { withToldDeployments } from '../report/deployment.js'
import { marker, sameComment } from '../report/marker.js'
import { faultsOf, verdict, warningsOf, type VerdictState } from '../report/verdict.js'
import { annotate, unplaced } from './annotations.js'
import type { Decision } from './decision.js'
import { writePlanOutputs } from './outputs.js'
import type { Planned } from './ports.js'
import { planAndRewrite, type Reviewed } from './rewrite.js'
import { contextOf, reporting, type Run } from './run.js'
import { messageOf } from '../project/wording.js'

type Review = Extract<Decision, { kind: 'review' }>

/** One project's plan with what its report shows. */
interface Shown {
  readonly plan: Plan
  readonly context: ReportContext
}

/** Plans a head, brings its branch to the target names, and shows it. Returns the exit code. */
export async function review(run: Run, decision: Review): Promise<number> {
  const reviewed = await planAndRewrite(run, {
    head: decision.head,
    base: decision.base,
    environment: run.inputs.environment,
    branch: decision.branch,
    why: whyWithheld(run, decision),
  })
  const shown = await show(run, reviewed)
  if (decision.number !== null) await commentAll(run, decision.number, shown)
  await checkNewCommit(run, reviewed, shown)
  return conclude(run, reviewed)
}

function whyWithheld({ inputs }: Run, { fork }: Review): string {
  if (fork) return 'a fork’s branch is not ours to write'
  if (inputs.dryRun) return 'dry run'
  return inputs.commit ? 'there is no branch to commit to' : 'the input commit is false'
}

/** Outputs, plan file, annotations and job summary: what needs no permission. */
export async function show(run: Run, reviewed: Reviewed): Promise<readonly Shown[]> {
  const { runner } = run.ports
  const plans = reviewed.planned.map((p) => p.plan)
  await writePlanOutputs(runner, plans)
  if (reviewed.rewrite.state === 'committed') await runner.output('commit-sha', reviewed.rewrite.commit)
  await annotate(runner, plans.flatMap(faultsOf), plans.flatMap(warningsOf))
  const shown: Shown[] = []
  for (const planned of reviewed.planned) shown.push(await withData(run, planned, reviewed))
  await runner.output('verdict', worst(shown))
  for (const { plan, context } of shown)
    await reporting(run, 'job summary', () =>
      runner.summary(fullReport(plan, context, summaryBudget(shown.length))),
    )
  return shown
}

/** A step's summary may hold 1 MiB, whatever number of projects share it. */
function summaryBudget(projects: number): number {
  return Math.floor(1_000_000 / projects)
}

async function withData(run: Run, planned: Planned, reviewed: Reviewed): Promise<Shown> {
  const { plan } = planned
  const data =
    faultsOf(plan).length > 0 || plan.release.tables.length === 0 ? null : await simulated(run, plan)
  return { plan, context: contextOf(run, planned, reviewed.rewrite, data) }
}

/** A simulation that cannot run takes nothing from the plan. */
async function simulated(run: Run, plan: Plan): Promise<ReportedData | null> {
  try {
    return await run.ports.pipeline.simulate(plan)
  } catch (error) {
    return { rows: 'sample rows', total: null, comparisons: [], problem: messageOf(error) }
  }
}

const order: readonly VerdictState[] = ['faults', 'failed-check', 'rewrite', 'ready', 'nothing']

function worst(shown: readonly Shown[]): string {
  const states = shown.map(({ plan, context }) => verdict(plan, context).state)
  return order.find((state) => states.includes(state)) ?? 'nothing'
}

async function commentAll(run: Run, number: number, shown: readonly Shown[]): Promise<void> {
  const { host, ports } = run
  if (host === null) {
    ports.runner.info('no comment: the input token is empty')
    return
  }
  for (const { plan, context } of shown) {
    const text = comment(plan, context)
    const body = (own: string | null) => withToldDeployments(text, own)
    const request = { number, marker: marker(plan.release.project), body, same: sameComment }
    const result = await reporting(run, 'comment', () => host.comment(request))
    if (result === null) continue
    ports.runner.info(`comment ${result.outcome}: ${result.url}`)
    await ports.runner.output('comment-url', result.url)
  }
}

/** No workflow need run for a commit made with the job's own token, so a required check would be missing on it. */
async function checkNewCommit(run: Run, { rewrite }: Reviewed, shown: readonly Shown[]): Promise<void> {
  const { host } = run
  if (rewrite.state !== 'committed' || host === null) return
  for (const { plan, context } of shown)
    await reporting(run, 'check', () =>
      host.check({
        name: plan.release.project === '' ? 'bluegreen' : `bluegreen (${plan.release.project})`,
        sha: rewrite.commit,
        conclusion: faultsOf(plan).length > 0 ? 'failure' : 'success',
        title: verdict(plan, context).summary,
        summary: comment(plan, context),
        detailsUrl: run.event.runUrl,
      }),
    )
}

/** Faults and a commit that failed are errors; all else went well. */
export async function conclude(run: Run, reviewed: Reviewed): Promise<number> {
  const { failure, planned } = reviewed
  if (failure !== null) {
    const message = `${failure.message}\n${failure.next}`
    await run.ports.runner.annotate(unplaced('error', failure.step, message))
  }
  return failure !== null || planned.some((p) => faultsOf(p.plan).length > 0) ? 1 : 0
}
