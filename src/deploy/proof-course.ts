import type { Environment, Proof } from '../plan/environment.js'
import type { Plan, Step } from '../plan/plan.js'
import { catchingUp, caughtUp } from './catching-up.js'
import { courseOf, leg, type Course, type Ended, type Leg } from './course.js'
import { verdictOf } from './gate.js'
import { blueGreen, kindOf } from './ordering.js'
import { CheckRefusal } from './refusal.js'
import { failed, proved } from './transitions.js'

/** What is proved, and by whom. */
export interface Proving {
  readonly plan: Plan
  /** The page of the run that does this, as a code host shows it; null where it is none. */
  readonly run: string | null
}

/** Judges what was compared, and records the verdict as a proof. A check that says no ends a deployment as failed. */
export function gateLeg(proving: Proving, after: readonly string[]): Leg {
  const { release, pairs } = proving.plan
  return leg({
    id: 'gate',
    after,
    act: { do: 'judge' },
    recording: {
      through: (environment, _, at) => proved(environment, proofOf(proving, 'pass', at)),
      failed: (environment, ended, at) => refuted(environment, ended, proving, at),
    },
    words: (ended) =>
      ended === null || !(ended.error === null || ended.error instanceof CheckRefusal)
        ? null
        : {
            action: 'check',
            object: release.hash,
            message: `${pairs.length} tables compared: ${ended.error === null ? 'pass' : outcomeOf(ended.error)}`,
          },
  })
}

/** A leg that judges has failed: a check that said no is the release's newest proof. */
export function refuted(
  environment: Environment,
  { error }: Ended,
  proving: Proving,
  at: string,
): Environment {
  if (!(error instanceof CheckRefusal)) return failed(environment)
  return failed(proved(environment, proofOf(proving, outcomeOf(error), at)))
}

function proofOf({ plan: { release }, run }: Proving, outcome: Proof['outcome'], at: string): Proof {
  return { release: release.hash, at, outcome, commit: release.head.commit, run }
}

function outcomeOf({ checked }: CheckRefusal): Proof['outcome'] {
  return verdictOf(checked.findings)
}

/** What serves is compared and judged once more. Nothing is made or switched: whatever comes of it, it serves. */
export function proofCourse(proving: Proving): Course {
  const { steps } = proving.plan
  const looks = steps.map((step) => lookLeg(step, proving.plan))
  const ids = steps.map(({ id }) => id)
  return courseOf([...looks, gateLeg(proving, ids)].map(whileServing))
}

function lookLeg(step: Step, plan: Plan): Leg {
  const kind = kindOf(step, blueGreen)
  return leg({
    id: step.id,
    step,
    after: step.after,
    act: kind.act(step, plan),
    changes: kind.counts === true,
    works: kind.waits !== true,
    recording: {
      begun: (environment, _, at) => catchingUp(environment, [step], at),
      through: (environment) => caughtUp(environment, [step]),
      failed,
    },
  })
}

/** The same leg, but its failure ends no deployment. */
function whileServing(one: Leg): Leg {
  const { recording } = one
  return {
    ...one,
    recording: {
      ...recording,
      failed: (environment, ended, at) => ({
        ...recording.failed(environment, ended, at),
        phase: environment.phase,
      }),
    },
  }
}
