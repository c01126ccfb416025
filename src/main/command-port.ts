import type { CommandPort } from '../command-line/ports.js'
import type { ChangingInvocation, InvocationOf } from '../command-line/invocation.js'
import { Refusal } from '../deploy/refusal.js'
import type { Progress } from '../deploy/ports.js'
import type { Plan } from '../plan/plan.js'
import type { ProjectPlace } from '../project/participation.js'
import type { Revision } from '../release/release.js'
import { acceptedFile } from '../settings/accepted.js'
import type { EnvironmentSettings } from '../settings/environment.js'
import { environmentFor } from '../settings/environment-choice.js'
import type { Variables } from '../settings/substitution.js'
import { applyEdits } from './edits.js'
import { inGoodOrder, type Manner, never, type Signals } from './ending.js'
import { inspectPaths } from './inspect.js'
import { pipelineAt } from './install.js'
import { deployIn, installIn, rehearsalIn, retireIn, rollbackIn, type Site, statusOf } from './operate.js'
import { oneProject, projectsOf } from './places.js'
import { planOf, releaseForAll } from './plan.js'
import { releaseSettings } from './release.js'
import { committed, readRevision, readSides, type Sides } from './sides.js'
import { simulationOf } from './simulate.js'
import { askWitness } from './witness.js'
import { openWorkspace, repositoryName, settingsAt, type Workspace } from './workspace.js'

/** Where commands are given: a folder, and the variables of the process. */
export interface Place {
  readonly cwd: string
  readonly env: Variables
  /** What listens for signals since the process began; nothing unless given. */
  readonly signals?: Signals
}

type ReleaseInvocation = InvocationOf<'plan' | 'rewrite' | 'simulate' | 'deploy'>

/** One project with both its sides read. */
interface Ground {
  readonly workspace: Workspace
  readonly sides: Sides
  readonly place: ProjectPlace
}

/** The commands of the command line, on the repository around a folder. */
export function commandPort(place: Place): CommandPort {
  return {
    inspect: ({ paths }) => {
      place.signals?.letGo()
      return inspectPaths(place.cwd, paths)
    },
    plan: (invocation) => looking(place, invocation, (workspace) => plan(workspace, invocation)),
    rewrite: (invocation) => looking(place, invocation, (workspace) => rewrite(workspace, invocation)),
    simulate: (invocation) => looking(place, invocation, (workspace) => simulate(workspace, invocation)),
    install: (invocation, progress) => changing(place, invocation, { progress, manner: 'stops' }, install),
    deploy: (invocation, progress) => changing(place, invocation, { progress, manner: 'stops' }, deploy),
    status: (invocation) =>
      looking(place, invocation, async (workspace) =>
        statusOf(
          await siteOf(workspace, invocation, unseen),
          invocation.history ? 100 : 0,
          invocation.config,
        ),
      ),
    rollback: (invocation, progress) =>
      changing(place, invocation, { progress, manner: 'goes-on' }, async (workspace, _, run) => {
        const site = await siteOf(workspace, invocation, run)
        if (invocation.rehearse) return rehearsalIn(site, invocation.discard)
        return rollbackIn(site, invocation.discard, invocation.dryRun)
      }),
    retire: (invocation, progress) =>
      changing(place, invocation, { progress, manner: 'goes-on' }, async (workspace, _, run) =>
        retireIn(await siteOf(workspace, invocation, run), invocation.dryRun),
      ),
    environmentOf: (invocation) => environmentOf(place, invocation),
  }
}

/** For whoever is told of a failure: why it cannot be told is no news then. */
function environmentOf(place: Place, invocation: ChangingInvocation): Promise<string | null> {
  return inWorkspace(place, invocation, async ({ settings }) => {
    const { name } = await environmentFor(settings, invocation.environment)
    return name
  }).catch(() => invocation.environment)
}

/** How work is followed, and asked to end. */
type Run = Pick<Site, 'progress' | 'ending'>

const unseen: Run = { progress: { step: () => undefined, note: () => undefined }, ending: never }

/** What changes no environment: a signal ends the process. */
function looking<T>(
  place: Place,
  invocation: Configured,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  place.signals?.letGo()
  return inWorkspace(place, invocation, work)
}

/** What changes an environment: a signal ends it in good order, whenever it comes. */
function changing<I extends Configured, T>(
  place: Place,
  invocation: I,
  { progress, manner }: { readonly progress: Progress; readonly manner: Manner },
  work: (workspace: Workspace, invocation: I, run: Run) => Promise<T>,
): Promise<T> {
  return inGoodOrder(manner, progress, place.signals ?? null, (ending) =>
    inWorkspace(place, invocation, (workspace) => work(workspace, invocation, { progress, ending })),
  )
}

interface Configured {
  readonly config: string | null
}

async function inWorkspace<T>(
  { cwd, env }: Place,
  { config }: Configured,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const workspace = await openWorkspace({ cwd, env, config })
  try {
    return await work(workspace)
  } finally {
    workspace.repository.close()
  }
}

async function revisionOf({ repository }: Workspace, ref: string | null): Promise<Revision> {
  return ref === null
    ? { ref: 'work tree', commit: null }
    : { ref, commit: await repository.resolveCommit(ref) }
}

async function groundOf(workspace: Workspace, invocation: ReleaseInvocation): Promise<Ground> {
  const head = await revisionOf(workspace, invocation.head)
  const spec = invocation.baseline ?? workspace.settings.release.baseline
  const { repository } = workspace
  const [sides, name] = await Promise.all([readSides(repository, spec, head), repositoryName(repository)])
  const paths = sides.headFiles.map((file) => file.path)
  const place = oneProject(workspace, projectsOf(workspace, name, paths), invocation.project, paths)
  return { workspace, sides, place }
}

/** What a branch says of its own release holds for it; where it is deployed the work tree says. */
async function settingsFor({ workspace, sides }: Ground, invocation: ReleaseInvocation) {
  const { commit } = sides.head
  const own = commit === null ? workspace.settings : await settingsAt(workspace, commit, invocation.config)
  return releaseSettings(workspace, own, sides.head, invocation)
}

async function planOn(
  ground: Ground,
  invocation: ReleaseInvocation,
  environment: string | null,
): Promise<Plan> {
  const release = await settingsFor(ground, invocation)
  return planOf({ ...ground, release, environment })
}

async function plan(workspace: Workspace, invocation: InvocationOf<'plan'>) {
  const ground = await groundOf(workspace, invocation)
  const environments = workspace.settings.environments.map((environment) => environment.name)
  return { plan: await planOn(ground, invocation, invocation.environment), environments }
}

async function rewrite(workspace: Workspace, invocation: InvocationOf<'rewrite'>) {
  const ground = await groundOf(workspace, invocation)
  const made = await planOn(ground, invocation, null)
  const changes = applyEdits(made.release.edits, ground.sides.ownFiles)
  const writes = !invocation.check && !invocation.dryRun && made.faults.length === 0 && changes.length > 0
  if (writes && invocation.head !== null) throw onlyWorkTree(invocation.head)
  if (writes) {
    await askWitness(changes)
    await workspace.repository.writeFiles(changes)
  }
  return { plan: made, files: changes.map((change) => change.path), written: writes }
}

function onlyWorkTree(head: string): Refusal {
  const message = `only the work tree is rewritten, not ${head}`
  return new Refusal('rewrite', message, `git switch ${head} && bluegreen rewrite`)
}

async function simulate(workspace: Workspace, invocation: InvocationOf<'simulate'>) {
  const ground = await groundOf(workspace, invocation)
  const made = await planOn(ground, invocation, null)
  const possible = made.release.faults.length === 0 && made.release.tables.length > 0
  return { plan: made, data: possible ? await simulationOf(workspace, ground.place, made.release) : null }
}

/** The project and the environment of a command that reads no release. */
async function siteOf(
  workspace: Workspace,
  { project, environment }: { readonly project: string | null; readonly environment: string | null },
  run: Run,
): Promise<Site> {
  const chosen = await environmentFor(workspace.settings, environment)
  return siteAt(workspace, await placeOf(workspace, project), chosen, run)
}

function siteAt(workspace: Workspace, place: ProjectPlace, environment: EnvironmentSettings, run: Run): Site {
  return { workspace, place, environment, ...run, vouching: null }
}

async function placeOf(workspace: Workspace, project: string | null): Promise<ProjectPlace> {
  const { files } = await readRevision(workspace.repository, { ref: 'work tree', commit: null })
  const paths = files.map((file) => file.path)
  const name = await repositoryName(workspace.repository)
  return oneProject(workspace, projectsOf(workspace, name, paths), project, paths)
}

async function install(workspace: Workspace, invocation: InvocationOf<'install'>, run: Run) {
  const site = await siteOf(workspace, invocation, run)
  const spec = invocation.ref ?? invocation.baseline ?? workspace.settings.release.baseline
  const installable = await pipelineAt(
    workspace,
    site.place,
    spec,
    invocation.config,
    site.environment.dialect,
  )
  return installIn(site, installable, invocation.dryRun)
}

async function deploy(workspace: Workspace, invocation: InvocationOf<'deploy'>, run: Run) {
  const environment = await environmentFor(workspace.settings, invocation.environment)
  const ground = await groundOf(workspace, invocation)
  const settings = await settingsFor(ground, invocation)
  const planned = await releaseForAll({ ...ground, release: settings, environment: environment.name })
  const read = [settings.settings.file, acceptedFile]
  const release = { ...planned.release, head: await committed(workspace.repository, ground.sides.head, read) }
  const line = await lineOf(workspace, invocation.head)
  const { until, dryRun, supersede, autoRollback, release: expected } = invocation
  const deployment = { release, settings, line, expected, until, dryRun, supersede, autoRollback }
  return deployIn(siteAt(workspace, ground.place, environment, run), deployment)
}

/** The branch that a release comes from; null where a commit was named. */
async function lineOf({ repository }: Workspace, head: string | null): Promise<string | null> {
  if (head === null) return repository.currentBranch()
  const branches = await repository.git.refNames('refs/heads/')
  return branches.includes(`refs/heads/${head}`) ? head : null
}
