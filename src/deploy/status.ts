import type { Environment, EnvironmentPhase } from '../plan/environment.js'
import type { Target } from '../plan/target.js'
import type { Pipeline, Revision } from '../release/release.js'
import { command } from '../plan/command.js'
import { definitionsIn } from './definitions.js'
import { driftOf, type Drift } from './drift.js'
import { Journal } from './journal.js'
import type { Lease } from './lease.js'
import type { Ledger, LedgerEntry } from './ledger.js'
import { otherThan } from './moved.js'
import { observe } from './observation.js'
import type { Ports } from './ports.js'
import { isLost } from './lost.js'
import type { Rules } from './rules.js'
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
  readonly drift: readonly Drift[]
  /** What the baseline tag says, against what serves; null where there is no tag, or nothing is installed. */
  readonly baseline: StatusBaseline | null
  readonly next: string | null
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
  ports: Pick<Ports, 'engine' | 'ledger' | 'lease' | 'clock'>,
): Promise<Status> {
  const { environment } = await Journal.open(ports.ledger, ports.clock)
  const { commit } = environment.serves
  const [served, baseline] = [await request.git.at(commit), await request.git.baseline()]
  const known = [served, baseline?.pipeline ?? null].filter((one) => one !== null)
  const observation = await observe(ports.engine, environment, definitionsIn(known, request.substitute))
  const drift = driftOf(environment, observation)
  return {
    environment: request.environment,
    state: environment.phase,
    release: environment.release,
    serving: environment.serves.tables,
    objects: environment.objects.map(({ name, kind, colour, state }) => ({ name, kind, colour, state })),
    drift,
    baseline: baselineOf(environment, baseline),
    next: isLost(environment, drift)
      ? anew(request.environment, ports.ledger)
      : nextCommand(environment, request.environment),
    lease: await ports.lease.held(ports.clock.now()),
    history: request.history > 0 ? await ports.ledger.history(request.history) : [],
  }
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

/** Whether a check said no, and would again of the same content. */
function isRefused({ proofs, release }: Environment): boolean {
  return proofs.some((proof) => proof.release === release && proof.outcome !== 'pass')
}

/** Nothing is there: the platform is another one, or the record of what it held is of no use any more. */
function anew(name: string, { removal }: Pick<Ledger, 'removal'>): string {
  const install = command('install', name)
  const begin = removal === undefined ? install : `${removal} && ${install}`
  return `use the platform that ${name} is on; only where what it held is lost for good, begin anew: ${begin}`
}

/** The command that would go on; null where nothing waits: a retirement waits for nobody, and nothing undoes it. */
function nextCommand(environment: Environment, name: string): string | null {
  if (environment.phase === 'empty' || isInstalling(environment)) return command('install', name)
  switch (environment.phase) {
    case 'deploying':
    case 'validated':
    case 'watching':
      return command('deploy', name)
    case 'failed':
      return isRefused(environment) ? command('rollback', name, '--discard') : command('deploy', name)
    case 'rolling-back':
      return command('rollback', name)
    case 'serving':
      return null
  }
}
