import type { Ended, Engine } from '../engines/engine.js'
import type { Warning } from '../project/fault.js'
import { listed } from '../project/wording.js'
import type { Journal } from './journal.js'
import type { DeployOutcome } from './outcome.js'
import type { Ports } from './ports.js'

/** Statements that should run and have ended, whoever or whatever ended them: they go on from their own last state. */

/** What has ended, and what became of it. */
export interface Resumption {
  readonly dryRun: boolean
  /** Those that go on. */
  readonly resumed: readonly Ended[]
  /** Those that cannot. */
  readonly left: readonly Ended[]
}

/**
 * Starts again what the ledger says is there and the platform says has ended, where it left its last state. Nothing else
 * of the environment changes: the ledger is told of it, and says afterwards what it said before.
 */
export async function resumeEnded(
  environment: string,
  dryRun: boolean,
  journal: Journal,
  { engine, progress }: Pick<Ports, 'engine' | 'progress'>,
): Promise<Resumption> {
  const ended = (await engine.ended?.(statementsIn(journal))) ?? []
  const [resumed, left] = [
    ended.filter(({ from }) => from !== null),
    ended.filter(({ from }) => from === null),
  ]
  for (const one of left) progress.note(leftWords(one))
  if (resumed.length > 0 && !dryRun) {
    await engine.resume?.(resumed.map(({ statement }) => statement))
    const message = listed(
      resumed.map((one) => resumedWords(one, false)),
      5,
    )
    for (const one of resumed) progress.note(resumedWords(one, false))
    await journal.record(
      { action: 'resume', object: environment, outcome: 'done', message },
      journal.environment,
    )
  }
  return { dryRun, resumed, left }
}

function statementsIn({ environment }: Journal): readonly string[] {
  const isMade = ({ kind, state }: { readonly kind: string; readonly state: string }) =>
    kind === 'statement' && state === 'ready'
  return environment.objects.filter(isMade).map(({ name }) => name)
}

/** The same engine, as it will be: a dry run starts nothing, and is to find what the run itself would. */
export function asResumed(engine: Engine, { resumed, dryRun }: Resumption): Engine {
  if (!dryRun || resumed.length === 0) return engine
  const names = new Set(resumed.map(({ statement }) => statement))
  return {
    ...engine,
    observe: async () =>
      (await engine.observe()).map((one) =>
        one.kind === 'statement' && names.has(one.name) ? { ...one, state: 'running' } : one,
      ),
  }
}

/** What a deployment did, with what it started again; where that is all, it did something. */
export function withResumption(outcome: DeployOutcome, { resumed, left, dryRun }: Resumption): DeployOutcome {
  const told = {
    ...outcome,
    resumed,
    account: [...resumed.map((one) => resumedWords(one, dryRun)), ...outcome.account],
    warnings: [...outcome.warnings, ...left.map(leftWarning)],
  }
  if (resumed.length === 0 || outcome.outcome !== 'nothing') return told
  const names = listed(
    resumed.map(({ statement }) => statement),
    5,
  )
  const message = `${names} ${dryRun ? 'would be' : resumed.length === 1 ? 'was' : 'were'} started again; else ${outcome.message}`
  return { ...told, outcome: dryRun ? 'planned' : 'done', message }
}

/** `dml-a was stopped: restored from its checkpoint of 2026-12-01T12:00:00.000Z; nothing is read again before it` */
function resumedWords({ statement, state, from, reason }: Ended, dryRun: boolean): string {
  const at = from?.at === undefined || from.at === '' ? '' : ` of ${from.at}`
  const how = `${dryRun ? 'would be restored' : 'restored'} from its ${from?.kind ?? 'state'}${at}`
  return `${statement} ${state === 'failed' ? 'had failed' : 'was stopped'}: ${how}, and only what came since is read again (${reason})`
}

function leftWords({ statement, state, reason }: Ended): string {
  return `${statement} ${state === 'failed' ? 'has failed' : 'is stopped'}, and is not started again: ${reason}`
}

function leftWarning(ended: Ended): Warning {
  return { code: 'not-resumed', message: leftWords(ended), file: '', line: 0 }
}
