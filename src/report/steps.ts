import type { Plan, Step } from '../plan/plan.js'

/** Steps of one kind at one level: they may run side by side. */
export interface StepGroup {
  readonly kind: string
  readonly level: number
  readonly steps: readonly Step[]
}

/** The plan's steps, those of one level and kind together, in the order in which they become possible. */
export function stepGroups(plan: Plan): readonly StepGroup[] {
  const groups = new Map<string, Step[]>()
  for (const step of plan.steps) {
    const key = `${step.level} ${step.kind}`
    const group = groups.get(key)
    if (group) group.push(step)
    else groups.set(key, [step])
  }
  return [...groups.values()]
    .flatMap((steps) => (steps[0] ? [{ kind: steps[0].kind, level: steps[0].level, steps }] : []))
    .sort((a, b) => a.level - b.level)
}

const words: Readonly<Record<string, string>> = {
  'expect-external': 'Compare with the platform',
  'create-table': 'Create table',
  'alter-table': 'Apply ALTER to',
  'create-view': 'Create view',
  'start-statement': 'Start',
  seed: 'Seed with',
  'create-connector': 'Create connector',
  'alter-in-place': 'Alter in place',
  'wait-caught-up': 'Wait until caught up:',
  check: 'Compare green with blue:',
  approve: 'Wait for approval of',
  switch: 'Switch consumers:',
  watch: 'Watch',
  retire: 'Retire (a later run)',
}

/** A kind of step in the words of a report; an unknown kind is its own word. */
export function stepWord(kind: string): string {
  return words[kind] ?? kind.replaceAll('-', ' ')
}
