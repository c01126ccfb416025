import type { Plan } from '../plan/plan.js'
import type { ReleasedTable } from '../release/release.js'
import { differenceList } from './difference-list.js'
import { counted } from '../project/wording.js'

/** What a reviewer must not miss. `text` and `names` may hold untrusted words, escaped by whoever shows them. */
export interface Danger {
  readonly title: string
  readonly text: string
  readonly names: readonly string[]
}

/** Consumers that break, data and state that go, what cannot be undone: the gravest first. */
export function dangers(plan: Plan): readonly Danger[] {
  const { tables } = plan.release
  const gone = tables.filter((t) => t.green === null)
  const breaking = tables.filter((t) => t.change === 'breaking' && t.green !== null)
  const state = rebuiltState(plan)
  return [
    ofTables('Consumers can break', 'read from outside', [...breaking, ...gone].filter(isPublished)),
    ofTables(
      'Breaking change',
      'without consumers outside',
      breaking.filter((t) => !isPublished(t)),
    ),
    ofTables('Data goes', 'when blue is retired', gone),
    ...(state.length > 0 ? [ofState(state)] : []),
    ...plan.irreversible.map((text) => ({ title: 'Cannot be undone', text, names: [] })),
  ].filter((d) => d.text !== '')
}

function isPublished(table: ReleasedTable): boolean {
  return table.published !== null
}

function ofTables(title: string, what: string, tables: readonly ReleasedTable[]): Danger {
  const [only] = tables
  const detail =
    tables.length === 1 && only && only.differences.length > 0 ? ` (${differenceList(only.differences)})` : ''
  const text = tables.length === 0 ? '' : `${counted(tables.length, 'table')} ${what}${detail}`
  return { title, text, names: tables.map((t) => t.identity) }
}

function ofState(names: readonly string[]): Danger {
  const many = counted(names.length, 'stateful statement')
  const verbs = names.length === 1 ? 'starts anew and reads' : 'start anew and read'
  return { title: 'State is reset', text: `${many} ${verbs} everything again`, names }
}

/** Statements with state that start from nothing, where blue's have some. */
function rebuiltState(plan: Plan): readonly string[] {
  const starting = plan.steps.filter((s) => s.kind === 'start-statement' && s.strategy === 'rebuild')
  const names = new Set(starting.map((s) => s.object))
  // What state a statement keeps is worked out when asked for, so only those that start are asked.
  const own = plan.release.green.statements.filter((s) => names.has(s.name))
  const stateful = new Set(own.filter((s) => s.stateful === true).map((s) => s.name))
  return starting.map((s) => s.object).filter((name) => stateful.has(name))
}
