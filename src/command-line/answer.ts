import type { ChangeOutcome, DeployOutcome } from '../deploy/outcome.js'
import { describedSteps } from '../deploy/outcome.js'
import { type Checked, CheckRefusal, Refusal, StepFailure, toldOf } from '../deploy/refusal.js'
import type { Status } from '../deploy/status.js'
import type { Plan } from '../plan/plan.js'
import { FaultError } from '../project/fault.js'
import { counted, messageOf } from '../project/wording.js'
import { comment } from '../report/comment.js'
import type { ReportContext, ReportedData } from '../report/context.js'
import { html } from '../report/html.js'
import { inspectionJson } from '../report/inspection.js'
import { faultJson, planJson } from '../report/json.js'
import { lineageOfStatements } from '../report/lineage.js'
import { mermaid } from '../report/mermaid.js'
import { terminal as terminalPlan, terminalData } from '../report/terminal.js'
import { terminalFailure, terminalFaults } from '../report/terminal-failure.js'
import { terminalInspection } from '../report/terminal-inspection.js'
import { terminalOutcome } from '../report/terminal-outcome.js'
import { terminalStatus } from '../report/terminal-status.js'
import { terminalWarnings } from '../report/terminal-warning.js'
import { faultsOf, warningsOf } from '../report/verdict.js'
import type { InvocationOf } from './invocation.js'
import type { Inspection, PlannedHere, RewriteResult, Terminal } from './ports.js'
import type { ExitCode } from './run.js'

/** What a command answers: for people, for programs, and as an exit code. */
export interface Answer {
  /** A `result` is what was asked for, even if it holds faults; a `failure` is none. */
  readonly kind: 'result' | 'failure'
  readonly code: ExitCode
  readonly text: string
  /** INTERFACE's JSON. */
  readonly document: object
}

function result(code: ExitCode, text: string, document: object): Answer {
  return { kind: 'result', code, text, document }
}

export function inspection(
  found: Inspection,
  { graph }: InvocationOf<'inspect'>,
  terminal: Terminal,
): Answer {
  const { statements, faults } = found
  const listing = graph
    ? `${mermaid(lineageOfStatements(statements, 500))}\n`
    : terminalInspection(statements, faults, terminal)
  return result(faults.length > 0 ? 1 : 0, listing, inspectionJson(statements, faults))
}

export async function planned(
  { plan, environments }: PlannedHere,
  invocation: InvocationOf<'plan'>,
  terminal: Terminal,
): Promise<Answer> {
  const context: ReportContext = { environments }
  if (invocation.html !== null) await terminal.writeFile(invocation.html, html(plan, context))
  // Of thousands of tables neither form is cheap, and only one is shown.
  const text = (): string =>
    invocation.markdown ? `${comment(plan, context)}\n` : terminalPlan(plan, terminal, context)
  const something = plan.release.tables.length > 0 || plan.release.edits.length > 0
  const code = faultsOf(plan).length > 0 ? 1 : invocation.detailedExitcode && something ? 2 : 0
  return invocation.json ? result(code, '', planJson(plan)) : result(code, text(), {})
}

export function rewritten(
  { plan, files, written }: RewriteResult,
  { check }: InvocationOf<'rewrite'>,
  terminal: Terminal,
): Answer {
  const faults = faultsOf(plan)
  const outcome = faults.length > 0 ? 'faults' : files.length === 0 ? 'nothing' : written ? 'done' : 'planned'
  const { edits } = plan.release
  const document = {
    format: 1,
    outcome,
    release: plan.release.hash,
    files,
    edits: edits.map(({ file, start, end, text }) => ({ file, start, end, text })),
    warnings: warningsOf(plan),
    faults: faults.map(faultJson),
  }
  if (faults.length > 0) return { kind: 'failure', code: 1, text: terminalFaults(faults, terminal), document }
  const places = `${counted(edits.length, 'place')} in ${counted(files.length, 'file')}`
  const lines = files.map((file) => `  ${file}\n`).join('')
  const text =
    files.length === 0
      ? 'nothing to rewrite: every name is as the release wants it\n'
      : `${written ? 'rewrote' : 'would rewrite'} ${places}\n${lines}`
  return result(check && files.length > 0 ? 2 : 0, text, document)
}

export function simulated(
  { plan, data }: { readonly plan: PlannedHere['plan']; readonly data: ReportedData | null },
  terminal: Terminal,
): Answer {
  const faults = faultsOf(plan)
  const document = {
    format: 1,
    outcome: faults.length > 0 ? 'faults' : data === null ? 'nothing' : 'done',
    release: plan.release.hash,
    rows: data?.total ?? null,
    comparisons: data?.comparisons ?? [],
    problem: data?.problem ?? null,
    notes: data?.notes ?? [],
    warnings: warningsOf(plan),
    faults: faults.map(faultJson),
  }
  if (faults.length > 0) return { kind: 'failure', code: 1, text: terminalFaults(faults, terminal), document }
  const text = data === null ? nothingToSimulate(plan) : terminalData({ data })
  return result(0, `${text}\n`, document)
}

function nothingToSimulate({ release }: Plan): string {
  return release.tables.length === 0
    ? 'nothing to simulate: no table is released'
    : 'nothing to simulate: there are no sample rows (`samples` in bluegreen.yaml names their folder)'
}

export function deployed(outcome: DeployOutcome, terminal: Terminal): Answer {
  const { comparisons, findings, plan } = outcome
  const planned = outcome.outcome === 'planned'
  const data = rowsOf(outcome)
  const shown = {
    ...outcome,
    ...(data === undefined ? {} : { data }),
    changes: planned ? describedSteps(plan.steps) : [],
    findings,
  }
  const document = {
    format: 1,
    environment: outcome.environment,
    outcome: outcome.outcome,
    message: outcome.message,
    release: plan.release.hash,
    hash: plan.hash,
    steps: planJson(plan).steps,
    comparisons,
    findings,
    account: outcome.account,
    jobs: outcome.savings,
    resumed: (outcome.resumed ?? []).map(({ statement, state, from, reason }) => ({
      statement,
      state,
      strategy: 'restore',
      from,
      reason,
    })),
    next: outcome.next,
    waits: outcome.waits ?? null,
    warnings: outcome.warnings,
    faults: [],
  }
  return result(outcome.outcome === 'waiting' ? 2 : 0, terminalOutcome(shown, terminal), document)
}

/** What was compared on the rows of an environment. */
function rowsOf({ environment, comparisons }: Omit<Checked, 'findings'>): ReportedData | undefined {
  return comparisons.length === 0
    ? undefined
    : { rows: `rows of ${environment}`, total: null, comparisons, problem: null }
}

export function changed(outcome: ChangeOutcome, terminal: Terminal): Answer {
  const { environment, message, changes, next, warnings } = outcome
  const document = {
    format: 1,
    environment,
    outcome: outcome.outcome,
    message,
    changes,
    next,
    waits: outcome.waits ?? null,
    warnings,
    faults: [],
  }
  return result(0, terminalOutcome(outcome, terminal), document)
}

export function shown(status: Status, terminal: Terminal): Answer {
  return result(0, terminalStatus(status, terminal), { format: 1, ...status })
}

/** What a command line that is none comes to, for programs. */
export function misuse(message: string): object {
  const hint = 'bluegreen --help, or bluegreen <command> --help, shows what there is'
  const fault = { file: '', line: 0, column: 0, message, hint }
  return { format: 1, outcome: 'faults', warnings: [], faults: [fault] }
}

/**
 * Every way to fail, said once: faults with their places, a refusal with its remedy, a fault of ours with the request to
 * report it.
 * @param environment that was to be changed; null where nobody can tell, undefined where none was
 * @param same the command that failed
 */
export function failure(
  error: unknown,
  terminal: Terminal,
  environment?: string | null,
  same: string | null = null,
): Answer {
  const failed =
    error instanceof FaultError
      ? faulty(error, terminal)
      : error instanceof Refusal
        ? refused(error, terminal, same)
        : internal(error, terminal)
  if (environment === undefined) return failed
  // What a failure says nothing of is null in it, never left out.
  const document = { environment, message: null, next: null, waits: null, ...failed.document }
  return { ...failed, document }
}

function faulty({ faults }: FaultError, terminal: Terminal): Answer {
  const document = { format: 1, outcome: 'faults', warnings: [], faults: faults.map(faultJson) }
  return { kind: 'failure', code: 1, text: terminalFaults(faults, terminal), document }
}

const plea = 'this is a fault of bluegreen-sql: please report it'

/** A fault of ours; where a step ended in it, what that has left and how to go on. */
function internal(error: unknown, terminal: Terminal): Answer {
  const failed = error instanceof StepFailure ? error : null
  const message = messageOf(error)
  const lines = [message, plea, stackOf(failed?.cause ?? error)]
  const title = failed === null ? 'internal error' : `internal error at ${failed.step}`
  const text = terminalFailure(title, lines.join('\n'), { next: failed?.next ?? null, waits: null }, terminal)
  const at = failed === null ? {} : { step: failed.step, next: failed.next }
  const document = { format: 1, outcome: 'internal-error', ...at, message, warnings: [], faults: [] }
  return { kind: 'failure', code: 3, text, document }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : ''
}

function refused(refusal: Refusal, terminal: Terminal, same: string | null): Answer {
  const { step, warnings, waits } = refusal
  const { message, next } = toldOf(refusal, same)
  const checked = refusal instanceof CheckRefusal ? refusal.checked : null
  const data = checked === null ? undefined : rowsOf(checked)
  const rows = data === undefined ? '' : `${terminalData({ data })}\n`
  const document = {
    format: 1,
    outcome: 'refused',
    step,
    message,
    next,
    waits,
    comparisons: checked?.comparisons ?? [],
    findings: checked?.findings ?? [],
    warnings,
    faults: [],
  }
  const odd = warnings.length === 0 ? '' : `${terminalWarnings(warnings, terminal)}\n`
  const text = odd + rows + terminalFailure(step, message, { next, waits }, terminal)
  return { kind: 'failure', code: 1, text, document }
}
