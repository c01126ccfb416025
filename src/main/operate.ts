import type { Ports, Progress } from '../deploy/ports.js'
import { deploy } from '../deploy/deploy.js'
import { install } from '../deploy/install.js'
import type { ChangeOutcome, DeployOutcome } from '../deploy/outcome.js'
import { PlatformInUse } from '../deploy/refusal.js'
import { retire } from '../deploy/retire.js'
import { rehearseRollback } from '../deploy/rehearsal.js'
import { rollback } from '../deploy/rollback.js'
import type { Vouching } from '../deploy/vouching.js'
import { recordedStatus, status, type Status } from '../deploy/status.js'
import { type Judge, judgeOf } from '../checks/judge.js'
import type { ProjectPlace } from '../project/participation.js'
import type { Release } from '../release/release.js'
import type { EnvironmentSettings } from '../settings/environment.js'
import { claimant } from './claimant.js'
import { clock } from './clock.js'
import { copyOf } from './copy.js'
import { endedWords, refuseEnded } from './ending.js'
import { openEngine } from './engine.js'
import { leaseOf, ledgerOf, placeWarnings, rulesOf, targetOf } from './environments.js'
import { historyOf } from './history.js'
import type { Installable } from './install.js'
import type { ReleaseSettings } from './release.js'
import { statusGit } from './status-git.js'
import { ifFree, inTurn } from './turn.js'
import { vouchingIn } from './vouching.js'
import type { Workspace } from './workspace.js'

/** One project in one environment, and where its progress is shown. */
export interface Site {
  readonly workspace: Workspace
  readonly place: ProjectPlace
  readonly environment: EnvironmentSettings
  readonly progress: Progress
  /** Who stands for a deployment; null: what the clone itself says. */
  readonly vouching: Vouching | null
  /** Aborted once the work is asked to end. */
  readonly ending: AbortSignal
}

/** The ledgers that work on an environment may ask for: its own, and that of the one whose proofs it requires. */
async function ledgersOf({ workspace, place, environment }: Site): Promise<Ports['ledgerOf']> {
  const { name, requires } = environment
  const asked = workspace.settings.environments.filter((one) => one.name === name || one.name === requires)
  const ledgers = await Promise.all(asked.map((one) => ledgerOf(workspace, place.name, one)))
  const byName = new Map(asked.map((one, at) => [one.name, ledgers[at]]))
  return (wanted) => {
    const found = byName.get(wanted)
    if (found === undefined) throw new Error(`no ledger of ${wanted}`)
    return found
  }
}

/** Opens the engine and the ledgers for some work, and closes the engine whatever comes of it. */
async function withPorts<T>(site: Site, judge: Judge, work: (ports: Ports) => Promise<T>): Promise<T> {
  const { workspace, place, environment, progress, ending } = site
  const named = await ledgersOf(site)
  const lease = await leaseOf(workspace, place.name, environment)
  const engine = await inTurn(site, () => openEngine(workspace, place, environment, progress))
  const vouching = site.vouching ?? (await vouchingIn(workspace))
  try {
    return await work({
      engine,
      ledger: named(environment.name),
      lease,
      claimant: claimant(workspace.env),
      ledgerOf: named,
      clock,
      progress,
      judge,
      vouching,
      ending,
    })
  } finally {
    await engine.close()
  }
}

const nothingToJudge: Judge = () => []

/** Puts a whole pipeline into an empty environment. */
export function installIn(site: Site, installable: Installable, dryRun: boolean): Promise<DeployOutcome> {
  const { environment, workspace } = site
  const warnings = [...placeWarnings(workspace, environment), ...installable.warnings]
  const own = {
    target: targetOf(environment),
    rules: rulesOf(environment, workspace.settings.environments),
    dryRun,
  }
  const request = { ...installable, ...own, warnings }
  return withPorts(site, nothingToJudge, (ports) => install(request, ports))
}

export interface Deployment {
  readonly release: Release
  readonly settings: ReleaseSettings
  readonly line: string | null
  readonly expected: string | null
  readonly until: 'validate' | null
  readonly dryRun: boolean
  readonly supersede: boolean
  readonly autoRollback: boolean
}

/** Brings an environment to a release. */
export function deployIn(site: Site, deployment: Deployment): Promise<DeployOutcome> {
  const { environment, workspace } = site
  const { line, expected, until, dryRun, supersede, settings } = deployment
  const warnings = [...placeWarnings(workspace, environment), ...deployment.release.warnings]
  const release = { ...deployment.release, warnings }
  const rules = rulesOf(environment, workspace.settings.environments)
  const autoRollback = rules.autoRollback && deployment.autoRollback
  const judge = judgeOf(settings.settings.checks, settings.accepted)
  const target = targetOf(environment)
  const request = {
    release,
    target,
    rules: { ...rules, autoRollback },
    line,
    expected,
    until,
    dryRun,
    supersede,
    contains: historyOf(workspace, release),
  }
  return withPorts(site, judge, (ports) => deploy(request, ports))
}

/**
 * What an environment runs, against its platform and git; with the newest entries of its ledger where asked for. Where
 * another process has the platform, what the ledger says is all that is told.
 * @param config the path of the configuration, where it is not the usual one
 */
export async function statusOf(site: Site, history: number, config: string | null): Promise<Status> {
  const { environment, workspace, place } = site
  const { name, substitute } = environment
  const git = statusGit(workspace, place, config)
  const request = {
    environment: name,
    rules: rulesOf(environment, workspace.settings.environments),
    history,
    substitute,
    git,
  }
  const [ledger, lease] = await Promise.all([
    ledgerOf(workspace, place.name, environment),
    leaseOf(workspace, place.name, environment),
  ])
  const recorded = { ledger, lease, clock }
  const engine = await ifFree(site, () => openEngine(workspace, place, environment, site.progress))
  if (engine instanceof PlatformInUse)
    return withoutPlatform(await recordedStatus(request, recorded, engine.message), engine)
  try {
    return await status(request, { ...recorded, engine })
  } finally {
    await engine.close()
  }
}

/** Nothing goes on before the platform is free; who holds the lease has it, and is named already. */
function withoutPlatform(status: Status, { waits }: PlatformInUse): Status {
  if (status.next === null || status.lease !== null) return status
  return { ...status, waits: [waits, status.waits].filter((one) => one !== null).join(', ') }
}

/** Consumers back to blue. */
export function rollbackIn(site: Site, discard: boolean, dryRun: boolean): Promise<ChangeOutcome> {
  const request = { ...returnIn(site, discard), dryRun }
  return unstopped(site, (ports) => rollback(request, ports))
}

function returnIn({ workspace, environment, place }: Site, discard: boolean) {
  const { requires } = rulesOf(environment, workspace.settings.environments)
  return { environment: environment.name, folder: place.root, requires, discard }
}

/** The same on a copy: the environment is only read. */
export async function rehearsalIn(site: Site, discard: boolean): Promise<ChangeOutcome> {
  const request = { ...returnIn(site, discard), dryRun: false }
  const { environment, remove } = await inTurn(site, () => copyOf(site))
  try {
    return await withPorts({ ...site, environment }, nothingToJudge, (ports) =>
      rehearseRollback(request, ports),
    )
  } finally {
    await remove()
  }
}

/** Removes blue that nothing reads any more. */
export function retireIn(site: Site, dryRun: boolean): Promise<ChangeOutcome> {
  const { environment, workspace } = site
  const request = {
    environment: environment.name,
    rules: rulesOf(environment, workspace.settings.environments),
    dryRun,
  }
  return unstopped(site, (ports) => retire(request, ports))
}

/** What takes a moment, and is never left half done: a signal that comes before it begins keeps it from that. */
function unstopped(site: Site, work: (ports: Ports) => Promise<ChangeOutcome>): Promise<ChangeOutcome> {
  return withPorts(site, nothingToJudge, async (ports) => {
    refuseEnded(site.ending)
    const outcome = await work(ports)
    return { ...outcome, message: `${outcome.message}${endedWords(site.ending)}` }
  })
}
