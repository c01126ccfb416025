import type { Window } from '../deploy/rules.js'
import type { Dialect } from '../sql/dialect/dialect.js'
import type { Secret } from './secret.js'
import type { MissingVariable } from './substitution.js'

/** What every environment says, whatever its engine. Durations in milliseconds; paths from the repository's root. */
export interface EnvironmentBase {
  readonly name: string
  readonly ledger: 'local' | 'remote'
  /** A configuration file of shift_left. */
  readonly settings: string | null
  /** Text that reads otherwise here, in SQL and properties. */
  readonly substitute: Readonly<Record<string, string>>
  /** Of these, what comes from a variable: it may be a secret. */
  readonly hidden: Readonly<Record<string, Secret>>
  /** Whose SQL it takes; guessed from its engine unless it is said. Null: all that is known. */
  readonly dialect: Dialect | null
  /** Whether what served here may be replaced under the same names. */
  readonly revisions: boolean
  readonly requires: string | null
  readonly proofAge: number | null
  readonly soak: number
  readonly retireAfter: number
  readonly concurrency: number
  /** How long a statement may take to catch up. */
  readonly catchUp: number
  /** How many records it may be behind then, and for how long it has to stay so. */
  readonly catchUpLag: number
  readonly catchUpSoak: number
  /** How long one run may last; null: as long as it takes. */
  readonly runLimit: number | null
  readonly freeze: readonly Window[]
  readonly autoRollback: boolean
  readonly approval: { readonly fourEyes: boolean }
  /** Folder with rows for the sources; null: that of the project. */
  readonly samples: string | null
  /** Values left out because a variable is not set: a fault where this environment is used. */
  readonly missing: readonly MissingVariable[]
}

export interface DuckdbEnvironment extends EnvironmentBase {
  readonly engine: 'duckdb'
  readonly file: string
}

export interface ConfluentEnvironment extends EnvironmentBase {
  readonly engine: 'confluent'
}

/** How one makes oneself known to Kafka. */
export interface Sasl {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'
  /** Null: not said, which only who connects has to mind. */
  readonly username: string | null
  readonly password: Secret | null
}

export interface FlinkEnvironment extends EnvironmentBase {
  readonly engine: 'flink'
  readonly gateway: string | null
  readonly jobmanager: string | null
  /** `host:port` of some brokers, with commas between. */
  readonly kafka: string | null
  readonly connect: string | null
  /** Sent to Flink and Connect as a bearer token. */
  readonly token: Secret | null
  /** Stands before the name of each topic that a table does not name itself. */
  readonly topicPrefix: string
  readonly kafkaTls: boolean
  readonly kafkaSasl: Sasl | null
}

/** What an environment's settings hold that nobody may see. */
export function secretsOf(environment: EnvironmentSettings): readonly Secret[] {
  const hidden = Object.values(environment.hidden).filter((secret) => secret.reveal().length >= telling)
  if (environment.engine !== 'flink') return hidden
  const own = [environment.token, environment.kafkaSasl?.password ?? null]
  return [...hidden, ...own.filter((secret) => secret !== null)]
}

/** A shorter text stands in too much that is none: hidden, it would make everything unreadable. */
const telling = 6

export type EnvironmentSettings = DuckdbEnvironment | ConfluentEnvironment | FlinkEnvironment
