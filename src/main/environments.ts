import { isAbsolute, join, relative } from 'node:path'
import type { LeaseStore } from '../deploy/lease.js'
import type { Ledger } from '../deploy/ledger.js'
import { Refusal } from '../deploy/refusal.js'
import type { Rules } from '../deploy/rules.js'
import { capabilitiesOf } from '../engines/platform.js'
import type { Environment } from '../plan/environment.js'
import type { Target } from '../plan/target.js'
import type { Warning } from '../project/fault.js'
import type { EnvironmentSettings } from '../settings/environment.js'
import type { Workspace } from './workspace.js'

/** What a plan has to know of an environment. */
export function targetOf(environment: EnvironmentSettings): Target {
  const { name, engine, substitute, approval, soak, revisions } = environment
  return {
    name,
    engine,
    location: locationOf(environment),
    capabilities: capabilitiesOf(engine),
    substitute,
    approval: approval.fourEyes,
    watch: soak > 0,
    revisions,
  }
}

function locationOf(environment: EnvironmentSettings): string {
  switch (environment.engine) {
    case 'duckdb':
      return environment.file
    case 'flink':
      return environment.gateway ?? ''
    case 'confluent':
      return environment.settings ?? ''
  }
}

/** What an environment's settings demand of a deployment, and those of all what they require of it. */
export function rulesOf(environment: EnvironmentSettings, all: readonly EnvironmentSettings[]): Rules {
  const { requires, proofAge, freeze, soak, retireAfter, autoRollback, concurrency } = environment
  const { catchUp, catchUpLag, catchUpSoak, runLimit } = environment
  return {
    requires,
    proofAge,
    requiredBy: all
      .filter((other) => other.requires === environment.name)
      .map((other) => ({ environment: other.name, proofAge: other.proofAge })),
    freeze,
    soak,
    retireAfter,
    autoRollback,
    concurrency,
    catchUp,
    catchUpLag,
    catchUpSoak,
    runLimit,
  }
}

/** The ledger of one environment of a project. */
export function ledgerOf(
  workspace: Workspace,
  project: string,
  environment: EnvironmentSettings,
): Promise<Ledger> {
  return workspace.repository.ledger(project, environment.name, environment.ledger, workspace.access)
}

/** The lease of one environment of a project, beside its ledger. */
export function leaseOf(
  workspace: Workspace,
  project: string,
  environment: EnvironmentSettings,
): Promise<LeaseStore> {
  return workspace.repository.lease(project, environment.name, environment.ledger, workspace.access)
}

export interface Recorded {
  /** Null where nothing is recorded, or nothing can be known. */
  readonly environment: Environment | null
  readonly warnings: readonly Warning[]
}

/** What the ledger says, for a plan: one that cannot be reached is a warning, and the baseline is assumed. */
export async function recordedOf(
  workspace: Workspace,
  project: string,
  environment: EnvironmentSettings,
): Promise<Recorded> {
  try {
    const ledger = await ledgerOf(workspace, project, environment)
    return { environment: (await ledger.read()).environment, warnings: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const message = `the ledger of ${environment.name} cannot be read: ${error.message}`
    return { environment: null, warnings: [{ code: 'ledger-unreadable', message, file: '', line: 0 }] }
  }
}

/** A ledger that everybody shares tells of a database that only this clone has. */
export function placeWarnings(workspace: Workspace, environment: EnvironmentSettings): readonly Warning[] {
  if (environment.engine !== 'duckdb' || environment.ledger !== 'remote') return []
  const { name, file } = environment
  const path = relative(workspace.repository.root, onDisk(workspace, file))
  if (path.startsWith('..') || isAbsolute(path)) return []
  const message = `the ledger of ${name} is shared (ledger: remote), but its database ${file} is in this clone: another machine has another file, or none; keep it where all who deploy reach it, or use ledger: local`
  return [{ code: 'database-in-clone', message, file: '', line: 0 }]
}

/** A path of the settings on disk. */
export function onDisk(workspace: Workspace, path: string): string {
  return isAbsolute(path) ? path : join(workspace.repository.root, path)
}
