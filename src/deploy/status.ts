import type { Environment, EnvironmentPhase } from '../plan/environment.js'
import { command } from './command.js'
import { driftOf, type Drift } from './drift.js'
import { Journal } from './journal.js'
import type { Lease } from './lease.js'
import type { LedgerEntry } from './ledger.js'
import type { Ports } from './ports.js'
import { isRetirable } from './retire.js'
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
  readonly next: string | null
  /** Who is changing it now; null where nobody is. */
  readonly lease: Lease | null
  /** Newest first; empty unless asked for. */
  readonly history: readonly LedgerEntry[]
}

/** What an environment runs by its ledger, and where its platform is otherwise. Changes nothing. */
export async function status(
  request: { readonly environment: string; readonly rules: Rules; readonly history: number },
  ports: Pick<Ports, 'engine' | 'ledger' | 'lease' | 'clock'>,
): Promise<Status> {
  const { environment } = await Journal.open(ports.ledger, ports.clock)
  const observation = {
    objects: await ports.engine.observe(),
    consumers: await ports.engine.consumers(),
    streaming: ports.engine.capabilities.streaming,
  }
  return {
    environment: request.environment,
    state: environment.phase,
    release: environment.release,
    serving: environment.serves.tables,
    objects: environment.objects.map(({ name, kind, colour, state }) => ({ name, kind, colour, state })),
    drift: driftOf(environment, observation),
    next: nextCommand(environment, request.environment, request.rules, ports.clock.now()),
    lease: await ports.lease.held(ports.clock.now()),
    history: request.history > 0 ? await ports.ledger.history(request.history) : [],
  }
}

/** Whether a check said no, and would again of the same content. */
function isRefused({ proofs, release }: Environment): boolean {
  return proofs.some((proof) => proof.release === release && proof.outcome !== 'pass')
}

/** The command that would go on; null where nothing waits. */
export function nextCommand(
  environment: Environment,
  name: string,
  rules: Rules,
  now: string,
): string | null {
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
      return environment.objects.some((object) => isRetirable(object, environment, rules, now))
        ? command('retire', name)
        : null
  }
}
