import type { Plan } from '../plan/plan.js'
import type { ExcludedTable, ReleasedTable, SparableTable, Edit, Revision } from '../release/release.js'
import type { Fault, Warning } from '../project/fault.js'
import type { Step } from '../plan/plan.js'
import { pastOf, strategiesOf } from '../plan/strategy.js'
import { faultsOf, warningsOf } from './verdict.js'

type TableJson = Pick<
  ReleasedTable,
  'identity' | 'blue' | 'green' | 'change' | 'reason' | 'file' | 'line' | 'role'
>
type PlannedTableJson = TableJson & Pick<Step, 'strategy'>
type StepJson = Pick<
  Step,
  'id' | 'kind' | 'object' | 'after' | 'level' | 'strategy' | 'inverse' | 'file' | 'line'
> & {
  /** Why its job gets its past in that way; null where it starts none. */
  readonly reason: string | null
  /** What its job reads from the beginning. */
  readonly rereads: readonly string[]
}
type FaultJson = Pick<Fault, 'file' | 'line' | 'column' | 'message' | 'hint'>

/** The document that `plan --json` prints (INTERFACE, JSON). */
export interface PlanDocument {
  readonly format: 1
  readonly baseline: Revision
  readonly head: Revision
  readonly environment: string
  readonly release: string
  readonly hash: string
  readonly tables: readonly PlannedTableJson[]
  readonly untouched: number
  /** How many jobs stay as they are and how many begin; whose state is rebuilt. */
  readonly jobs: { readonly stay: number; readonly begin: number; readonly rebuilt: readonly string[] }
  readonly excluded: readonly ExcludedTable[]
  readonly edits: readonly Edit[]
  readonly steps: readonly StepJson[]
  readonly sparable: readonly SparableTable[]
  readonly warnings: readonly Warning[]
  readonly faults: readonly FaultJson[]
}

/** The plan as INTERFACE's JSON, fields and arrays in a fixed order. */
export function planJson(plan: Plan): PlanDocument {
  const { release } = plan
  const strategies = strategiesOf(release)
  return {
    format: 1,
    baseline: revision(release.baseline),
    head: revision(release.head),
    environment: plan.environment,
    release: release.hash,
    hash: plan.hash,
    tables: release.tables.map((table) => ({
      ...tableJson(table),
      strategy: strategies.get(table.identity) ?? 'none',
    })),
    untouched: release.untouched,
    jobs: { stay: plan.jobs.stay.length, begin: plan.jobs.begin.length, rebuilt: plan.jobs.rebuilt },
    excluded: release.excluded.map(({ identity, name, reads, reason }) => ({
      identity,
      name,
      reads,
      reason,
    })),
    edits: release.edits.map(({ file, start, end, text }) => ({ file, start, end, text })),
    steps: plan.steps.map((step) => stepJson(release, step)),
    sparable: release.sparable.map(({ identity, reason, spared, reads }) => ({
      identity,
      reason,
      spared,
      reads,
    })),
    warnings: warningsOf(plan).map(({ code, message, file, line }) => ({ code, message, file, line })),
    faults: faultsOf(plan).map(faultJson),
  }
}

function revision({ ref, commit }: Revision): Revision {
  return { ref, commit }
}

/** One table as INTERFACE gives it; also what the action's `tables` output holds. */
export function tableJson(table: ReleasedTable): TableJson {
  const { identity, blue, green, change, reason, file, line, role } = table
  return { identity, blue, green, change, reason, file, line, role }
}

function stepJson(release: Plan['release'], step: Step): StepJson {
  const { id, kind, object, after, level, strategy, inverse, file, line } = step
  const past = pastOf(release, step)
  const own = { id, kind, object, after, level, strategy, inverse, file, line }
  return { ...own, reason: past?.reason ?? null, rereads: past?.rereads ?? [] }
}

/** One fault as INTERFACE gives it in every document. */
export function faultJson(fault: Fault): FaultJson {
  const { file, line, column, message, hint } = fault
  return { file, line, column, message, hint }
}
