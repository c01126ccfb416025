import type { Environment, EnvironmentObject, EnvironmentPhase } from '../plan/environment.js'
import type { Running } from '../engines/engine.js'
import type { Target } from '../plan/target.js'
import type { Pipeline, Revision } from '../release/release.js'
import { definitionsIn } from './definitions.js'
import type { Drift } from './drift.js'
import { Journal } from './journal.js'
import type { Lease } from './lease.js'
import type { LedgerEntry } from './ledger.js'
import { otherThan } from './moved.js'
import { observe } from './observation.js'
import type { Ports } from './ports.js'
import { onward } from './onward.js'
import { progressOf, type Progress } from './progress.js'
import type { Rules } from './rules.js'
import { driftSeen } from './taken.js'
import { isInstalling } from './transitions.js'

/** INTERFACE's `status` document, but for `format`. */
export interface Status {
  readonly environment: string
  readonly state: EnvironmentPhase
  readonly release: string | null
  readonly serving: Readonly<Record<string, string>>
  readonly objects: readonly {
    readonly name: string
    readonly kind: string
    readonly colour: string
    readonly state: string
  }[]
  /** How what runs on runs; empty where nothing does, or where nobody could look. */
  readonly jobs: readonly Running[]
  readonly drift: readonly Drift[]
  /** What the baseline tag says, against what serves; null where there is no tag, or nothing is installed. */
  readonly baseline: StatusBaseline | null
  /** Why the platform could not be looked at, so that nothing is known of drift; null where it was. */
  readonly problem: string | null
  /** How far the deployment under way has come; null where there is none. */
  readonly progress: Progress | null
  readonly next: string | null
  /** What `next` has to wait for; null where nothing. */
  readonly waits: string | null
  /** Who is changing it now; null where nobody is. */
  readonly lease: Lease | null
  /** Newest first; empty unless asked for. */
  readonly history: readonly LedgerEntry[]
}

export interface StatusRequest {
  readonly environment: string
  readonly rules: Rules
  /** How many entries of the ledger are shown. */
  readonly history: number
  readonly substitute: Target['substitute']
  readonly git: StatusGit
}

export interface StatusBaseline {
  readonly ref: string
  readonly commit: string | null
  /** `different a; new b; gone c`: what serves otherwise than the baseline says; empty where nothing does. */
  readonly differences: string
}

/** What git says of the content that an environment may hold. */
export interface StatusGit {
  /** The pipeline of a commit; null where git does not know it. */
  at(commit: string | null): Promise<Pipeline | null>
  /** What the baseline tag says; null where there is none. */
  baseline(): Promise<{ readonly revision: Revision; readonly pipeline: Pipeline } | null>
}

/** Git is not asked. */
export const noGit: StatusGit = { at: () => Promise.resolve(null), baseline: () => Promise.resolve(null) }

/** What an environment runs by its ledger, and where its platform is otherwise. Changes nothing. */
export async function status(
  request: StatusRequest,
  ports: Recorded & Pick<Ports, 'engine'>,
): Promise<Status> {
  const { environment } = await Journal.open(ports.ledger, ports.clock)
  const [git, lease] = [await saidByGit(request, environment), await ports.lease.held(ports.clock.now())]
  const observation = await observe(ports.engine, environment, git.definitions)
  const drift = await driftSeen(ports.engine, environment, observation)
  const jobs = await jobsOf(ports.engine, environment)
  return statusOf(request, environment, { ...git, jobs, drift, problem: null, lease }, ports)
}

/** The same by the ledger alone. */
export async function recordedStatus(
  request: StatusRequest,
  ports: Recorded,
  problem: string,
): Promise<Status> {
  const { environment } = await Journal.open(ports.ledger, ports.clock)
  const [git, lease] = [await saidByGit(request, environment), await ports.lease.held(ports.clock.now())]
  return statusOf(request, environment, { ...git, jobs: [], drift: [], problem, lease }, ports)
}

type Recorded = Pick<Ports, 'ledger' | 'lease' | 'clock'>

interface Found extends Pick<Status, 'jobs' | 'drift' | 'problem' | 'lease'> {
  readonly baseline: StatusBaseline | null
}

async function jobsOf(engine: Ports['engine'], { objects }: Environment): Promise<readonly Running[]> {
  const statements = objects.flatMap(({ kind, name }) => (kind === 'statement' ? [name] : []))
  return (await engine.running?.(statements)) ?? []
}

async function saidByGit({ git, substitute }: StatusRequest, environment: Environment) {
  const { commit } = environment.serves
  const [served, baseline] = [await git.at(commit), await git.baseline()]
  const known = [served, baseline?.pipeline ?? null].filter((one) => one !== null)
  return { definitions: definitionsIn(known, substitute), baseline: baselineOf(environment, baseline) }
}

async function statusOf(
  { environment: name, rules, history }: StatusRequest,
  environment: Environment,
  { jobs, drift, problem, lease, baseline }: Found,
  { ledger, clock }: Recorded,
): Promise<Status> {
  return {
    environment: name,
    state: isGivenUp(environment) ? 'empty' : environment.phase,
    release: environment.release,
    serving: environment.serves.tables,
    objects: environment.objects.map(shownObject),
    jobs,
    drift,
    baseline,
    problem,
    progress: await progressOf(environment, ledger),
    ...onward(environment, { name, removal: ledger.removal, rules, drift, lease, now: clock.now() }),
    lease,
    history: history > 0 ? await ledger.history(history) : [],
  }
}

/** Nobody has run a statement that was only taken over with the rows of what it fills. */
function shownObject({ name, kind, colour, state, unrun }: EnvironmentObject): Status['objects'][number] {
  return { name, kind, colour, state: unrun === true && state === 'ready' ? 'taken over' : state }
}

/** An installation that was given up before anything served. */
function isGivenUp(environment: Environment): boolean {
  return environment.phase === 'serving' && isInstalling(environment)
}

function baselineOf(
  environment: Environment,
  baseline: Awaited<ReturnType<StatusGit['baseline']>>,
): StatusBaseline | null {
  if (baseline === null || environment.phase === 'empty') return null
  const { revision, pipeline } = baseline
  const isSame = revision.commit !== null && revision.commit === environment.serves.commit
  return { ...revision, differences: isSame ? '' : otherThan(pipeline, environment) }
}

/** `what serves is not what v1.2.0 says: different fact`; nothing where it is. */
export function baselineWords({ baseline }: Pick<Status, 'baseline'>): readonly string[] {
  if (baseline === null || baseline.differences === '') return []
  return [`what serves is not what ${baseline.ref} says: ${baseline.differences}`]
}
