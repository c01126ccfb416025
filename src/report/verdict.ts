import type { Fault, Warning } from '../project/fault.js'
import type { Plan } from '../plan/plan.js'
import type { ChangeClass, ReleasedTable } from '../release/release.js'
import type { ReportContext } from './context.js'
import { count, counted } from '../project/wording.js'

export type VerdictState = 'faults' | 'nothing' | 'rewrite' | 'failed-check' | 'ready'
export type Risk = 'none' | 'low' | 'medium' | 'high'

/** What every report says first. All texts are plain, of our own words and numbers only. */
export interface Verdict {
  readonly state: VerdictState
  readonly risk: Risk
  /** `3 tables get a new version: 1 logic, 2 by input` */
  readonly summary: string
  /** What is missing to go on; the empty string when nothing is. */
  readonly missing: string
}

const order: readonly ChangeClass[] = [
  'breaking',
  'logic',
  'additive',
  'options',
  'in-place',
  'cosmetic',
  'none',
]

/** The faults of plan and release, each once. */
export function faultsOf(plan: Plan): readonly Fault[] {
  return unique([...plan.release.faults, ...plan.faults])
}

/** The warnings of plan and release, each once. */
export function warningsOf(plan: Plan): readonly Warning[] {
  return unique([...plan.release.warnings, ...plan.warnings])
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

/** The one line that leads every report. */
export function verdict(plan: Plan, context: ReportContext): Verdict {
  const state = stateOf(plan, context)
  return { state, risk: risk(plan), summary: summary(plan, state), missing: missing(plan, context, state) }
}

function stateOf(plan: Plan, context: ReportContext): VerdictState {
  if (faultsOf(plan).length > 0) return 'faults'
  if (plan.release.edits.length > 0) return 'rewrite'
  if (plan.release.tables.length === 0 && plan.steps.length === 0) return 'nothing'
  const stops = (context.checks ?? []).some((c) => c.outcome === 'fail' || c.outcome === 'inconclusive')
  return stops ? 'failed-check' : 'ready'
}

/** High: a consumer can break or data is gone for good. Medium: results change. Low: they do not. */
export function risk(plan: Plan): Risk {
  const tables = plan.release.tables
  if (tables.length === 0) return plan.steps.length === 0 ? 'none' : 'low'
  if (plan.irreversible.length > 0) return 'high'
  if (tables.some((t) => t.change === 'breaking' || t.green === null)) return 'high'
  return tables.some((t) => t.change === 'logic') ? 'medium' : 'low'
}

function summary(plan: Plan, state: VerdictState): string {
  const tables = plan.release.tables
  if (state === 'faults') return `${counted(faultsOf(plan).length, 'fault')} to fix before anything can move`
  if (tables.length === 0) return withoutTables(plan)
  return `${movement(tables)}: ${classes(tables)}`
}

function withoutTables(plan: Plan): string {
  if (plan.steps.length === 0)
    return `nothing to release, ${counted(plan.release.untouched, 'table')} untouched`
  return `no table changes, ${counted(plan.steps.length, 'step')} bring the environment up to date`
}

function movement(tables: readonly ReleasedTable[]): string {
  const fresh = tables.filter((t) => t.blue === null).length
  const gone = tables.filter((t) => t.green === null).length
  const still = tables.filter((t) => t.blue !== null && t.blue === t.green)
  const altered = still.filter((t) => t.change === 'in-place').length
  const moved = tables.length - fresh - gone - still.length
  return [
    moved > 0 ? `${counted(moved, 'table')} ${moved === 1 ? 'gets' : 'get'} a new version` : '',
    fresh > 0 ? counted(fresh, 'new table') : '',
    gone > 0 ? `${count(gone)} removed` : '',
    altered > 0 ? `${count(altered)} altered in place` : '',
    still.length > altered ? `${counted(still.length - altered, 'view')} switched` : '',
  ]
    .filter((t) => t !== '')
    .join(', ')
}

/** `1 logic, 2 only because of what they read` */
function classes(tables: readonly ReleasedTable[]): string {
  return order
    .map((change) => ({ change, many: tables.filter((t) => t.change === change).length }))
    .filter(({ many }) => many > 0)
    .map(({ change, many }) => `${count(many)} ${changeWord(change)}`)
    .join(', ')
}

/** A change class in the words of a report. */
export function changeWord(change: ChangeClass): string {
  return change === 'none' ? 'by input' : change
}

function missing(plan: Plan, context: ReportContext, state: VerdictState): string {
  if (state === 'faults') return 'fix what is listed below and push'
  if (state === 'rewrite') return rewriteMissing(plan, context)
  if (state === 'failed-check') return 'a check has not passed'
  return ''
}

function rewriteMissing(plan: Plan, context: ReportContext): string {
  const files = new Set(plan.release.edits.map((e) => e.file)).size
  const names = `${counted(plan.release.edits.length, 'name')} in ${counted(files, 'file')}`
  if (context.rewrite?.state === 'proposed') return `merge the pull request that moves ${names}`
  return `${names} still to be moved by a rewrite`
}
