import type { Operated, OperationRequest } from '../action/ports.js'
import type { TableComparison } from '../checks/comparison.js'
import type { ChangeOutcome, DeployOutcome } from '../deploy/outcome.js'
import type { Progress } from '../deploy/ports.js'
import { CheckRefusal, Refusal, StepFailure, toldOf } from '../deploy/refusal.js'
import { progressWords } from '../deploy/progress.js'
import { baselineWords, type Status } from '../deploy/status.js'
import type { ProjectPlace } from '../project/participation.js'
import type { Release, Revision } from '../release/release.js'
import type { ReportedData } from '../report/context.js'
import type { EnvironmentSettings } from '../settings/environment.js'
import { inGoodOrder, type Manner } from './ending.js'
import { pipelineAt } from './install.js'
import { deployIn, installIn, retireIn, rollbackIn, type Site, statusOf } from './operate.js'
import type { ReleaseSettings } from './release.js'
import type { Workspace } from './workspace.js'

/** One command of the action in one project's environment. */
export interface Reporting {
  readonly workspace: Workspace
  readonly place: ProjectPlace
  readonly environment: EnvironmentSettings
  readonly request: OperationRequest
  readonly settings: ReleaseSettings
}

/** Carries the command out, and says how it came out; that somebody or something says no is an outcome too. */
export async function operated(
  reporting: Reporting,
  release: () => Promise<Release>,
  head: Revision,
): Promise<Operated> {
  const { name: project } = reporting.place
  try {
    return { project, failure: null, ...(await carriedOut(reporting, release, head)) }
  } catch (error) {
    if (error instanceof CheckRefusal) return { project, failure: null, ...refused(error) }
    if (error instanceof Refusal || error instanceof StepFailure)
      return { project, failure: error, ...failed(error) }
    throw error
  }
}

type Told = Omit<Operated, 'project' | 'failure'>

function carriedOut(reporting: Reporting, release: () => Promise<Release>, head: Revision): Promise<Told> {
  const { workspace, place, environment, request } = reporting
  const progress = lines(request.progress)
  const { vouching } = request
  return inGoodOrder(mannerOf(request), progress, null, (ending) =>
    toldBy(reporting, { workspace, place, environment, progress, vouching, ending }, release, head),
  )
}

function mannerOf({ command }: OperationRequest): Manner {
  return command === 'rollback' || command === 'retire' ? 'goes-on' : 'stops'
}

async function toldBy(
  { workspace, place, environment, request, settings }: Reporting,
  site: Site,
  release: () => Promise<Release>,
  head: Revision,
): Promise<Told> {
  const { dryRun, options } = request
  switch (request.command) {
    case 'install': {
      const ref = head.commit ?? head.ref
      const found = await pipelineAt(workspace, place, ref, options.config, environment.dialect)
      const named = { ...found, revision: { ...found.revision, ref: head.ref } }
      return ofDeployment(await installIn(site, named, dryRun), 'installed')
    }
    case 'deploy':
      return ofDeployment(
        await deployIn(site, {
          release: await release(),
          settings,
          line: request.branch,
          expected: request.release,
          until: request.until,
          dryRun,
          supersede: false,
          autoRollback: true,
        }),
        'deployed',
      )
    case 'status':
      return ofStatus(await statusOf(site, 0, options.config))
    case 'rollback':
      return ofChange(await rollbackIn(site, request.discard, dryRun), 'rolled-back')
    case 'retire':
      return ofChange(await retireIn(site, dryRun), 'retired')
  }
}

/** A step that waits says so once in a while: the log is read when it is over. */
const seldom = 60_000

function lines(line: (text: string) => void): Progress {
  const told = new Map<string, number>()
  return {
    step: ({ id }, state, detail) => {
      const isNews = state !== 'waiting' || Date.now() - (told.get(id) ?? 0) >= seldom
      if (state === 'started' || !isNews) return
      if (state === 'waiting') told.set(id, Date.now())
      line(`${state} ${id}${detail === '' ? '' : `: ${detail}`}`)
    },
    note: line,
  }
}

function ofDeployment(outcome: DeployOutcome, done: string): Told {
  return {
    outcome: outcome.outcome === 'done' ? done : outcome.outcome,
    ok: true,
    message: withWaits(outcome.message, outcome.waits ?? null),
    next: outcome.next,
    account: outcome.account,
    plan: outcome.plan,
    data: dataOf(outcome.environment, outcome.comparisons),
    checks: outcome.findings,
  }
}

function ofChange(outcome: ChangeOutcome, done: string): Told {
  const said = [outcome.message, ...outcome.changes].join('; ')
  const state = outcome.outcome === 'done' ? done : outcome.outcome
  return {
    outcome: state,
    ok: true,
    message: said,
    next: outcome.next,
    account: [],
    plan: null,
    data: null,
    checks: [],
  }
}

function ofStatus(status: Status): Told {
  const drift = status.drift.map((one) => one.message)
  const { problem, progress } = status
  const parts = [
    `${status.objects.length} objects`,
    ...(progress === null ? [] : [progressWords(progress)]),
    ...(problem === null ? [] : [problem]),
    ...drift,
    ...baselineWords(status),
  ]
  const message = withWaits(parts.join('; '), status.waits)
  return {
    outcome: status.state,
    ok: true,
    message,
    next: status.next,
    account: [],
    plan: null,
    data: null,
    checks: [],
  }
}

/** A comment and a log have one place for what is told. */
function withWaits(message: string, waits: string | null): string {
  return waits === null ? message : `${message}\nwhat comes next has to wait: ${waits}`
}

function refused({ message, next, waits, checked }: CheckRefusal): Told {
  const { environment, comparisons, findings } = checked
  const data = dataOf(environment, comparisons)
  return {
    outcome: 'failed-check',
    ok: false,
    message: withWaits(message, waits),
    next,
    account: [],
    plan: null,
    data,
    checks: findings,
  }
}

function failed(error: Refusal | StepFailure): Told {
  const { message, next } = toldOf(error, null)
  return {
    outcome: error instanceof Refusal ? 'refused' : 'failed',
    ok: false,
    message: withWaits(message, error instanceof Refusal ? error.waits : null),
    next,
    account: [],
    plan: null,
    data: null,
    checks: [],
  }
}

function dataOf(environment: string, comparisons: readonly TableComparison[]): ReportedData | null {
  if (comparisons.length === 0) return null
  return { rows: `rows of ${environment}`, total: null, comparisons, problem: null }
}
