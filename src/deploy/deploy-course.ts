import type { Adoption } from '../engines/engine.js'
import type { Environment } from '../plan/environment.js'
import type { Plan, Step } from '../plan/plan.js'
import { counted } from '../project/wording.js'
import { adoptedName } from './adoption.js'
import { catchingUp, caughtUp } from './catching-up.js'
import { courseOf, leg, type Course, type Ended, type Leg, type Recording, type Words } from './course.js'
import { kindOf, type Kind, type Ordering } from './ordering.js'
import { gateLeg, refuted, type Proving } from './proof-course.js'
import { Refusal, TransientRefusal } from './refusal.js'
import {
  adoptionOver,
  begun,
  confirmed,
  failed,
  intended,
  notShown,
  settled,
  settling,
  toShow,
  workOf,
  type Work,
} from './transitions.js'

/** What a deployment, or an installation, is made of. */
export interface Way extends Proving {
  readonly ordering: Ordering
  /** The branch that the release comes from; null where it is not known. */
  readonly line: string | null
  /** What is recorded when it begins: the environment, with what was adopted. */
  readonly start: (environment: Environment) => Environment
  /** How the record changes once consumers show green; at an instant in ISO 8601. */
  readonly onSwitch: (environment: Environment, at: string) => Environment
  /** `deploy` or `install`, and what of, in the ledger. */
  readonly action: string
  readonly object: string
  readonly message: string
}

/** Everything up to the checks' verdict; then, unless it ends there, the switch and what comes after it. */
export function deployCourse(way: Way, until: 'validate' | null): Course {
  const { plan, ordering } = way
  const [before, after] = atTheSwitch(plan.steps, ordering)
  const legs = stepLegs(way)
  const pick = (steps: readonly Step[], ...more: string[]) =>
    steps.flatMap(({ id }) => waitingFor(legs.get(id), more))
  const gate = gateLeg(way, [...opened, ...idsOf(before)])
  const opening = [beginLeg(way), settleLeg(), ...pick(before, ...opened), gate]
  if (until === 'validate') return courseOf([...opening, validateLeg(plan)])
  const permit = permitLeg(gate.id)
  return courseOf([
    ...opening,
    permit,
    ...pick(after, permit.id),
    finishLeg(plan, [permit.id, ...idsOf(after)]),
  ])
}

/**
 * The whole of a plan, with nothing to compare it with.
 * @param adoptions what others made, and is ours before the first step
 */
export function installCourse(
  way: Way,
  adoptions: readonly Adoption[],
  over: (environment: Environment, at: string) => Environment,
): Course {
  const legs = [...stepLegs(way).values()].flatMap((one) => waitingFor(one, opened))
  const { action, object } = way
  const finish = leg({
    id: 'finish',
    after: [...opened, ...idsOf(legs)],
    act: { do: 'note' },
    recording: { through: (environment, _, at) => over(environment, at) },
    words: doneWords({ action, object, message: `${object} serves` }),
  })
  const adopting = adoptions.length === 0 ? [] : [adoptLeg(adoptions)]
  return courseOf([beginLeg(way), settleLeg(), ...adopting, ...legs, finish])
}

/** The rest of a deployment that was interrupted after its switch. */
export function restCourse(way: Way): Course {
  const legs = [...stepLegs(way).values()]
  return courseOf([...legs, finishLeg(way.plan, idsOf(legs))])
}

/** What comes before the decision, and the decision with all that waits for it. */
function atTheSwitch(
  steps: readonly Step[],
  ordering: Ordering,
): readonly [readonly Step[], readonly Step[]] {
  const late = new Set<string>()
  for (const step of steps) {
    const closes = kindOf(step, ordering).closes === true
    if (closes || step.after.some((id) => late.has(id))) late.add(step.id)
  }
  return [steps.filter((step) => !late.has(step.id)), steps.filter((step) => late.has(step.id))]
}

/** What comes before the first step: only a deployment that is recorded as begun knows whether consumers are settled. */
const opened = ['begin', settling, 'adopt']

function idsOf(steps: readonly { readonly id: string }[]): readonly string[] {
  return steps.map(({ id }) => id)
}

function waitingFor(one: Leg | undefined, ids: readonly string[]): readonly Leg[] {
  return one === undefined ? [] : [{ ...one, after: [...one.after, ...ids] }]
}

function beginLeg({ plan, line, start, action, object, message }: Way): Leg {
  return leg({
    id: 'begin',
    act: { do: 'note' },
    changes: true,
    recording: { begun: (environment) => begun(start(environment), plan.release.hash, line) },
    words: (ended) => (ended === null ? { action, object, message } : null),
  })
}

/** Another run may have died inside its switch: this release starts from what the ledger says. */
function settleLeg(): Leg {
  return leg({
    id: settling,
    after: ['begin'],
    act: { do: 'settle' },
    lasts: true,
    recording: {
      through: (environment) => ({ ...environment, confirmed: [...environment.confirmed, settling] }),
      failed,
    },
  })
}

function adoptLeg(adoptions: readonly Adoption[]): Leg {
  const object = counted(adoptions.length, 'object')
  const words = { action: 'adopt', object, message: adoptions.map(adoptedName).join(', ') }
  return leg({
    id: 'adopt',
    step: { id: 'adopt', kind: 'adopt', object },
    after: ['begin'],
    act: { do: 'adopt', adoptions },
    recording: { through: adoptionOver },
    words: (ended) => (ended?.outcome === 'failed' ? null : words),
  })
}

/** The last look at the environment's rules before anything serves otherwise. */
function permitLeg(after: string): Leg {
  return leg({
    id: 'permit',
    after: [after],
    act: { do: 'permit' },
    recording: { failed: (environment) => ({ ...environment, phase: 'validated' }) },
  })
}

function validateLeg({ release }: Plan): Leg {
  return leg({
    id: 'validate',
    after: ['gate'],
    act: { do: 'note' },
    recording: { through: (environment) => ({ ...environment, phase: 'validated' }) },
    words: doneWords({ action: 'validate', object: release.hash, message: 'green is right' }),
  })
}

function finishLeg({ release }: Plan, after: readonly string[]): Leg {
  return leg({
    id: 'finish',
    after,
    act: { do: 'note' },
    recording: { through: settled },
    words: doneWords({ action: 'deploy', object: release.hash, message: 'green serves' }),
  })
}

function doneWords(words: Words): (ended: Ended | null) => Words | null {
  return (ended) => (ended === null ? null : words)
}

/** The legs that carry out a plan's steps, by id. */
function stepLegs(way: Way): ReadonlyMap<string, Leg> {
  const { plan, ordering } = way
  const recordings = recordingsOf(way, workOf(plan))
  return new Map(
    plan.steps.map((step) => {
      const kind = kindOf(step, ordering)
      return [step.id, legOf(step, kind, kind.act(step, plan), recordings(step, kind))]
    }),
  )
}

function legOf(step: Step, kind: Kind, act: Leg['act'], recording: Recording): Leg {
  return leg({
    id: step.id,
    step,
    after: step.after,
    act,
    changes: kind.looks !== true || kind.counts === true,
    works: kind.waits !== true,
    lasts: kind.lasts === true,
    recording,
  })
}

/** Steps that change the record in the same way share one recording, so that it is changed once for all of them. */
function recordingsOf(way: Way, work: Work): (step: Step, kind: Kind) => Recording {
  const { plan, onSwitch } = way
  const steps = new Map(plan.steps.map((step) => [step.id, step]))
  const of = (legs: readonly Leg[]) => legs.flatMap(({ id }) => steps.get(id) ?? [])
  const plain: Recording = {
    begun: (environment, legs, at) => catchingUp(intended(environment, work, of(legs)), of(legs), at),
    through: (environment, legs) => caughtUp(confirmed(environment, work, of(legs)), of(legs)),
    failed: (environment, ended, at) => refuted(environment, ended, way, at),
  }
  const beside = (more: (environment: Environment, at: string) => Environment): Recording => ({
    ...plain,
    through: (environment, legs, at) => more(confirmed(environment, work, of(legs)), at),
  })
  return (step, { act, through }) => {
    if (step.kind === 'switch') return switching(beside(onSwitch))
    const own = through === undefined ? plain : beside((environment, at) => through(environment, plan, at))
    return isMoving(act(step, plan)) ? switching(own) : own
  }
}

function isMoving({ do: what }: Leg['act']): boolean {
  return what === 'move' || what === 'show'
}

/** Whose consumers are that somebody finds later: the deployment's own, where its switch may have happened. */
function switching(plain: Recording): Recording {
  const isNo = ({ error }: Ended) =>
    error instanceof Refusal && !(error instanceof TransientRefusal && error.happened === 'unknown')
  return {
    ...plain,
    begun: (environment, legs, at) => toShow(plain.begun(environment, legs, at)),
    failed: (environment, ended, at) => {
      const after = plain.failed(environment, ended, at)
      return isNo(ended) ? notShown(after) : after
    },
  }
}
