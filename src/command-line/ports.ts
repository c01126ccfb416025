import type { ChangeOutcome, DeployOutcome } from '../deploy/outcome.js'
import type { Status } from '../deploy/status.js'
import type { Progress } from '../deploy/ports.js'
import type { Plan } from '../plan/plan.js'
import type { Fault } from '../project/fault.js'
import type { ReportedData } from '../report/context.js'
import type { InspectedStatement } from '../report/inspection.js'
import type { ChangingInvocation, InvocationOf } from './invocation.js'

/** What SQL files say, and what could not be understood. */
export interface Inspection {
  readonly statements: readonly InspectedStatement[]
  readonly faults: readonly Fault[]
}

/** A plan with what its report shows beside it. */
export interface PlannedHere {
  readonly plan: Plan
  readonly environments: readonly string[]
}

/** What was, or would be, rewritten. */
export interface RewriteResult {
  readonly plan: Plan
  readonly files: readonly string[]
  readonly written: boolean
}

/** Everything that commands do; main/ implements it with git, the settings and the engines. */
export interface CommandPort {
  inspect(invocation: InvocationOf<'inspect'>): Promise<Inspection>
  plan(invocation: InvocationOf<'plan'>): Promise<PlannedHere>
  rewrite(invocation: InvocationOf<'rewrite'>): Promise<RewriteResult>
  /** Null where nothing is released. */
  simulate(
    invocation: InvocationOf<'simulate'>,
  ): Promise<{ readonly plan: Plan; readonly data: ReportedData | null }>
  install(invocation: InvocationOf<'install'>, progress: Progress): Promise<DeployOutcome>
  deploy(invocation: InvocationOf<'deploy'>, progress: Progress): Promise<DeployOutcome>
  status(invocation: InvocationOf<'status'>): Promise<Status>
  rollback(invocation: InvocationOf<'rollback'>, progress: Progress): Promise<ChangeOutcome>
  retire(invocation: InvocationOf<'retire'>, progress: Progress): Promise<ChangeOutcome>
  /** The environment that a command is about, also where it was not named; null where nobody can tell. */
  environmentOf(invocation: ChangingInvocation): Promise<string | null>
}

/** Where a command writes. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Columns; of a pipe 100. */
  readonly width: number
  /** Whether standard output and standard error may hold colours. */
  readonly colour: boolean
  readonly writeFile: (path: string, text: string) => Promise<void>
}
