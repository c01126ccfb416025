import type { IntendedAct } from '../../src/engines/engine.js'
import type { ConsumerMove, Step } from '../../src/plan/plan.js'

const blank: Omit<Step, 'id' | 'kind' | 'object'> = {
  after: [],
  level: 0,
  strategy: 'none',
  inverse: null,
  file: 'pipeline.sql',
  line: 1,
  sql: null,
  content: null,
  properties: {},
  touches: [],
  reads: [],
  writes: [],
}

function step(kind: string, object: string, sql: string | null, more: Partial<Step> = {}): Step {
  return { ...blank, id: `${kind}:${object}`, kind, object, sql, content: `content of ${object}`, ...more }
}

/** The steps that a plan makes of these statements. */
export const table = (name: string, sql: string): Step => step('create-table', name, sql, { writes: [name] })

export const view = (name: string, reads: readonly string[], sql: string): Step =>
  step('create-view', name, sql, { reads, writes: [name] })

export const alter = (name: string, sql: string, ordinal = 1): Step =>
  step('alter-table', name, sql, { id: `alter-table:${name}#${ordinal}`, writes: [name] })

export const seed = (writes: string, sql: string, name = `seed-${writes}`): Step =>
  step('seed', name, sql, { writes: [writes] })

export const job = (
  writes: string | readonly string[],
  reads: readonly string[],
  sql: string,
  name = `dml-${[writes].flat().join('-')}`,
): Step => step('start-statement', name, sql, { writes: [writes].flat(), reads })

export const external = (name: string, sql: string | null): Step =>
  step('expect-external', name, sql, { content: null })

export const remove = (name: string): Step => step('remove', name, null, { content: null, writes: [name] })

/** Steps as a deployment is about to carry them out; the last one moves consumers. */
export function intended(
  steps: readonly Step[],
  moves: readonly ConsumerMove[] = [],
): readonly IntendedAct[] {
  const switching = moves.length === 0 ? [] : [step('switch', 'staging', null)]
  return [...steps, ...switching].map((one) => ({
    step: one,
    key: `1/${one.id}`,
    moves: one.kind === 'switch' ? moves : [],
  }))
}
