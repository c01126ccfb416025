import type { Plan } from '../plan/plan.js'
import type { ReleasedTable } from '../release/release.js'
import type { ReportContext } from './context.js'

/** How this pull request changes the release that its base branch already makes; identities, in the release's order. */
export interface Addition {
  readonly branch: string
  readonly added: readonly string[]
  /** In the release before and after, but for another reason or with another difference. */
  readonly changed: readonly string[]
  readonly same: readonly string[]
  /** In the release before, no longer now: this pull request undoes a change. */
  readonly dropped: readonly string[]
}

/** What this pull request adds, against the release so far; null when the context does not know that. */
export function addition(plan: Plan, context: ReportContext): Addition | null {
  if (!context.soFar) return null
  const before = new Map(context.soFar.release.tables.map((t) => [t.identity, t]))
  const after = new Set(plan.release.tables.map((t) => t.identity))
  const kept = plan.release.tables.filter((t) => before.has(t.identity))
  return {
    branch: context.soFar.branch,
    added: identities(plan.release.tables.filter((t) => !before.has(t.identity))),
    changed: identities(kept.filter((t) => !alike(t, before.get(t.identity)))),
    same: identities(kept.filter((t) => alike(t, before.get(t.identity)))),
    dropped: [...before.keys()].filter((identity) => !after.has(identity)),
  }
}

function identities(tables: readonly ReleasedTable[]): readonly string[] {
  return tables.map((t) => t.identity)
}

function alike(table: ReleasedTable, before: ReleasedTable | undefined): boolean {
  return (
    before !== undefined &&
    before.change === table.change &&
    before.green === table.green &&
    before.differences.join('\n') === table.differences.join('\n')
  )
}
