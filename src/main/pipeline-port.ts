import { resolve } from 'node:path'
import type { Head, ActionSettings } from '../action/decision.js'
import type {
  CommitResult,
  FileContent,
  OperationRequest,
  Operated,
  PipelinePort,
  Planned,
  PlanOptions,
  PlanRequest,
  PushRequest,
} from '../action/ports.js'
import { FaultError } from '../project/fault.js'
import type { ProjectPlace } from '../project/participation.js'
import type { Plan } from '../plan/plan.js'
import type { Release, Revision } from '../release/release.js'
import { environmentFor } from '../settings/environment-choice.js'
import { secretsOf } from '../settings/environment.js'
import type { Variables } from '../settings/substitution.js'
import { applyEdits } from './edits.js'
import { operated, type Reporting } from './operated.js'
import { chosenProjects, projectsOf } from './places.js'
import { planOf, releaseForAll } from './plan.js'
import { releaseSettings, type ReleaseSettings } from './release.js'
import { readRevision, readSides, type Sides } from './sides.js'
import { simulationOf } from './simulate.js'
import { askWitness } from './witness.js'
import { openWorkspace, repositoryName, settingsAt, type Workspace } from './workspace.js'

/** What the action needs of git, the settings and the engines, in the checkout of a runner. */
export function pipelinePort(env: Variables): PipelinePort {
  const session = new Session(env)
  return {
    settings: (options, from) => session.settings(options, from),
    plan: (request) => session.plan(request),
    edits: (plans) => session.edits(plans),
    simulate: (plan) => session.simulate(plan),
    push: (request) => session.push(request),
    operate: (request) => session.operate(request),
  }
}

/** A head with both sides read, and what holds for its release. */
interface HeadGround {
  readonly sides: Sides
  readonly release: ReleaseSettings
  readonly places: readonly ProjectPlace[]
}

/** One run of the action in one checkout: what is read once is kept. */
class Session {
  readonly #env: Variables
  #workspace: Promise<Workspace> | null = null
  readonly #grounds = new Map<string, Promise<HeadGround>>()
  readonly #projects = new Map<Release, ProjectPlace>()

  constructor(env: Variables) {
    this.#env = env
  }

  /** Deployment settings come from the protected branch, never from a reviewed head (DESIGN §8). */
  async settings(options: PlanOptions, from: string | null): Promise<ActionSettings> {
    this.#workspace ??= this.#open(options, from)
    const { settings } = await this.#workspace
    return {
      releaseBranches: settings.release.branches,
      environments: settings.environments.map((environment) => environment.name),
      secrets: settings.environments.flatMap(secretsOf),
    }
  }

  async #open(options: PlanOptions, from: string | null): Promise<Workspace> {
    const cwd = resolve(this.#env['GITHUB_WORKSPACE'] ?? '.', options.workingDirectory ?? '.')
    const token = this.#env['INPUT_TOKEN']?.trim() ?? ''
    const access = token === '' ? {} : { token }
    // The work tree's own configuration is read only where nothing protected is known.
    const workspace = await openWorkspace({ cwd, env: this.#env, config: options.config, access })
    const commit = await protectedCommit(workspace, from)
    if (commit === null) return workspace
    return { ...workspace, settings: await settingsAt(workspace, commit, options.config) }
  }

  #opened(): Promise<Workspace> {
    if (this.#workspace === null) throw new Error('settings come first')
    return this.#workspace
  }

  async plan({ options, head, base, environment }: PlanRequest): Promise<readonly Planned[]> {
    const workspace = await this.#opened()
    const ground = await this.#groundAt(options, head)
    const before = base === null ? null : await this.#baseGround(options, base, ground.sides.baseline)
    const environments = workspace.settings.environments.map((one) => one.name)
    return Promise.all(
      ground.places.map(async (place) => {
        const plan = await planOf({ workspace, place, ...ground, environment })
        this.#projects.set(plan.release, place)
        return { plan, soFar: await soFarOf(workspace, place, before), environments }
      }),
    )
  }

  #groundAt(options: PlanOptions, head: Head): Promise<HeadGround> {
    const key = `${head.sha ?? head.ref} ${options.baseline ?? ''}`
    const known = this.#grounds.get(key) ?? this.#readGround(options, head)
    this.#grounds.set(key, known)
    return known
  }

  async #readGround(options: PlanOptions, head: Head): Promise<HeadGround> {
    const workspace = await this.#opened()
    const revision = await revisionOf(workspace, head)
    const own = await settingsAt(workspace, revision.commit, options.config)
    const spec = options.baseline ?? own.release.baseline
    const { repository } = workspace
    const [sides, name] = await Promise.all([
      readSides(repository, spec, revision),
      repositoryName(repository),
    ])
    const paths = sides.headFiles.map((file) => file.path)
    const all = projectsOf({ settings: own }, name, paths)
    return {
      sides,
      release: await releaseSettings(workspace, own, revision, options),
      places: chosenProjects(workspace, all, options.project, paths),
    }
  }

  /** The base branch against the same baseline. It may have faults of its own: then nothing is said of it. */
  async #baseGround(options: PlanOptions, base: Head, baseline: Revision | null): Promise<HeadGround | null> {
    if (baseline === null) return null
    try {
      return await this.#groundAt({ ...options, baseline: baseline.commit ?? baseline.ref }, base)
    } catch (error) {
      if (error instanceof FaultError) return null
      throw error
    }
  }

  async edits(plans: readonly Plan[]): Promise<readonly FileContent[]> {
    const { repository } = await this.#opened()
    const edits = plans.flatMap((plan) => plan.release.edits)
    const revision = plans[0]?.release.head
    const commit = revision?.commit ?? null
    if (revision === undefined || commit === null) return []
    const [{ files }, executable] = await Promise.all([
      readRevision(repository, revision),
      repository.executables(commit),
    ])
    const changes = applyEdits(edits, files)
    await askWitness(changes)
    return changes.map(({ path, after }) => ({
      path,
      content: new TextEncoder().encode(after),
      executable: executable.has(path),
    }))
  }

  async simulate(plan: Plan) {
    const place = this.#projects.get(plan.release)
    return place === undefined ? null : simulationOf(await this.#opened(), place, plan.release)
  }

  async push({ branch, expectedHead, headline, body, files, token }: PushRequest): Promise<CommitResult> {
    const { repository } = await this.#opened()
    const texts = files.map(({ path, content }) => ({ path, text: new TextDecoder().decode(content) }))
    const commit = await repository.commitFiles(expectedHead, texts, `${headline}\n\n${body}\n`)
    const pushed = await repository.push(commit, branch, expectedHead, { token })
    switch (pushed.outcome) {
      case 'pushed':
        return { kind: 'committed', sha: commit }
      case 'stale':
      case 'held':
        return { kind: 'stale', message: pushed.message }
      case 'refused':
        return { kind: 'refused', message: pushed.message }
    }
  }

  async operate(request: OperationRequest): Promise<readonly Operated[]> {
    const workspace = await this.#opened()
    const environment = await environmentFor(workspace.settings, request.environment)
    const ground = await this.#groundAt(request.options, request.head)
    const results: Operated[] = []
    for (const place of ground.places) {
      const reporting: Reporting = { workspace, place, environment, request, settings: ground.release }
      const release = () => releaseForAll({ workspace, place, ...ground, environment: environment.name })
      const result = await operated(reporting, async () => (await release()).release, ground.sides.head)
      results.push(result)
      if (result.failure !== null) break
    }
    return results
  }
}

/** The commit whose configuration holds: what is protected by name, else the remote's default branch. */
async function protectedCommit({ repository }: Workspace, from: string | null): Promise<string | null> {
  if (from !== null) return repository.resolveCommit(from)
  return repository.resolveCommit('refs/remotes/origin/HEAD').catch((error: unknown) => {
    if (error instanceof FaultError) return null
    throw error
  })
}

/** A commit that the clone lacks, such as the one that GitHub just made, is fetched. */
async function revisionOf(
  { repository, access }: Workspace,
  head: Head,
): Promise<Revision & { readonly commit: string }> {
  if (head.sha === null) return { ref: head.ref, commit: await repository.resolveCommit(head.ref) }
  await repository.fetchCommit(head.sha, access)
  return { ref: head.ref, commit: await repository.resolveCommit(head.sha) }
}

async function soFarOf(
  workspace: Workspace,
  place: ProjectPlace,
  ground: HeadGround | null,
): Promise<Release | null> {
  if (ground === null) return null
  const known = ground.places.find((one) => one.root === place.root)
  if (known === undefined) return null
  return (await releaseForAll({ workspace, place: known, ...ground, environment: null })).release
}
