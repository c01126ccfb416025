import { command } from '../plan/command.js'
import { accountIn, whatIsDone } from './carried.js'
import { compared } from './gate.js'
import type { DeployOutcome, OutcomeKind } from './outcome.js'
import type { Site } from './site.js'

/** The run had to end. What it did stands in the ledger; the next one goes on. */
export async function paused(site: Site): Promise<DeployOutcome> {
  const { plan, journal } = site
  const message = `the run has to end; ${whatIsDone(site)}`
  await journal.record(
    { action: 'pause', object: plan.environment, outcome: 'done', message },
    journal.environment,
  )
  return { ...outcomeOf(site, 'waiting', message), next: command('deploy', plan.environment) }
}

/** How a deployment ended, with all that it found. */
export function outcomeOf(site: Site, outcome: OutcomeKind, message: string): DeployOutcome {
  const { plan, findings, savings } = site
  return {
    environment: plan.environment,
    outcome,
    message,
    warnings: plan.warnings,
    next: null,
    plan,
    comparisons: compared(site),
    findings,
    account: accountIn(site),
    savings,
  }
}
