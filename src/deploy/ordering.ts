import type { Environment } from '../plan/environment.js'
import type { Plan, Step } from '../plan/plan.js'
import type { Act } from './course.js'
import { switchedBack } from './switched.js'

/** What a kind of step is to the machine. */
export interface Kind {
  readonly act: (step: Step, plan: Plan) => Act
  /** Whether it only looks. */
  readonly looks?: true
  /** Whether it counts from its beginning, also in a later run: so the ledger has to know that it began. */
  readonly counts?: true
  /** Whether it takes no place among the steps that work side by side, because it merely waits. */
  readonly waits?: true
  /** Whether it comes after the checks' verdict, and everything that waits for it too. */
  readonly closes?: true
  /** Whether a deployment that goes on leaves it out once it is confirmed. Plans list only what is left anyway. */
  readonly lasts?: true
  /** How the record changes, where it is more than that the step is confirmed. */
  readonly through?: (environment: Environment, plan: Plan, at: string) => Environment
}

/**
 * A way to release, as data: in which order the steps of a plan are taken, and what its own kinds of steps are.
 * Blue/green is one; canary, or expand and contract, would be others.
 */
export interface Ordering {
  readonly name: string
  /** The steps of a plan as this way takes them, with its own among them. */
  readonly order: (plan: Plan) => readonly Step[]
  /** Kinds of steps beside the common ones. */
  readonly kinds: Readonly<Record<string, Kind>>
  /** Steps that undo, before consumers go back, what steps of its own kinds did in the deployment under way. */
  readonly back: (environment: Environment) => readonly Step[]
}

export const blueGreen: Ordering = {
  name: 'blue/green',
  order: ({ steps }) => steps,
  kinds: {},
  back: () => [],
}

const look: Kind = { act: (step) => ({ do: 'look', step }), looks: true }
const apply: Kind = { act: (step) => ({ do: 'apply', step }) }

const common: Readonly<Record<string, Kind>> = {
  'expect-external': { ...apply, looks: true },
  'wait-caught-up': { ...look, waits: true, counts: true },
  check: look,
  approve: { ...look, waits: true, closes: true },
  watch: { ...look, waits: true },
  switch: { act: (_, { moves }) => ({ do: 'move', moves }), closes: true },
  'switch-back': {
    act: (_, { retreat }) => ({ do: 'show', consumers: retreat?.consumers ?? null }),
    through: (environment, plan) => switchedBack(environment, plan),
  },
  remove: { act: ({ object }) => ({ do: 'remove', names: [object] }) },
}

/** What a kind of step is, in an ordering. Whatever neither it nor the machine knows is for the engine to make. */
export function kindOf({ kind }: Pick<Step, 'kind'>, ordering: Ordering): Kind {
  return ordering.kinds[kind] ?? common[kind] ?? apply
}
