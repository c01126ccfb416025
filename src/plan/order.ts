import type { Step } from './plan.js'

/** A step before its place is known; `after` may name steps that are not part of the plan. */
export type Draft = Omit<Step, 'level'>

/** A step that says nothing yet. */
export const blank: Draft = {
  id: '',
  kind: '',
  object: '',
  after: [],
  strategy: 'none',
  inverse: null,
  file: '',
  line: 0,
  sql: null,
  content: null,
  properties: {},
  touches: [],
  reads: [],
  writes: [],
}

type State = 'open' | 'done'

interface Walk {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly states: Map<string, State>
  readonly after: Map<string, string[]>
  readonly levels: Map<string, number>
}

/**
 * Puts steps in an order in which they can run one after the other: by level, then by id. Predecessors that are not
 * there are dropped; a cycle of jobs is opened at one place, the same one whatever the order of the input.
 */
export function ordered(drafts: readonly Draft[]): readonly Step[] {
  const walk: Walk = {
    drafts: new Map(drafts.map((draft) => [draft.id, draft])),
    states: new Map(),
    after: new Map(),
    levels: new Map(),
  }
  for (const id of [...walk.drafts.keys()].sort()) visit(walk, id)
  return [...walk.drafts.values()]
    .map((draft) => ({
      ...draft,
      after: walk.after.get(draft.id) ?? [],
      level: walk.levels.get(draft.id) ?? 0,
    }))
    .sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1))
}

/** Depth first, with a stack of its own: a chain may be longer than the call stack is deep. */
function visit(walk: Walk, root: string): void {
  const stack = [root]
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const state = walk.states.get(id)
    if (state === undefined) {
      enter(walk, id)
      stack.push(...unseen(walk, id))
      continue
    }
    stack.pop()
    if (state === 'open') leave(walk, id)
  }
}

function enter(walk: Walk, id: string): void {
  const wanted = new Set(walk.drafts.get(id)?.after ?? [])
  // A predecessor that is still open waits for this very step: following it would close a cycle.
  const possible = [...wanted].filter((other) => walk.drafts.has(other) && other !== id)
  walk.states.set(id, 'open')
  walk.after.set(id, possible.filter((other) => walk.states.get(other) !== 'open').sort())
}

function unseen(walk: Walk, id: string): string[] {
  return (walk.after.get(id) ?? []).filter((other) => !walk.states.has(other)).reverse()
}

function leave(walk: Walk, id: string): void {
  const after = (walk.after.get(id) ?? []).filter((other) => walk.states.get(other) === 'done')
  walk.after.set(id, after)
  walk.levels.set(
    id,
    after.reduce((level, other) => Math.max(level, (walk.levels.get(other) ?? 0) + 1), 0),
  )
  walk.states.set(id, 'done')
}
