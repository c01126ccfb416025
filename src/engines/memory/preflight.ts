import { Refusal } from '../../deploy/refusal.js'
import { consumerName } from '../../plan/consumer.js'
import type { Step } from '../../plan/plan.js'
import type { Adoption, Capabilities, IntendedAct, Problem } from '../engine.js'
import { adoptAll, thereOf } from './adopt.js'
import { partsOf, refuseIncapable, refuseUnsupported, type Parts } from './make.js'
import { emptyPlatform, isDone, type Platform } from './platform.js'
import { removalsOf } from './retire.js'
import { notMadeWords, thenMade } from '../taken.js'

/** Everything that would be refused, found by carrying the acts out on a copy. */
export function rehearse(
  platform: Platform,
  capabilities: Capabilities,
  acts: readonly IntendedAct[],
  adoptions: readonly Adoption[],
): readonly Problem[] {
  const scratch = copyOf(platform)
  const adopting = adoptions.flatMap((one) =>
    problemOf(one.step.id, one.step, () => adoptAll(scratch, [one])),
  )
  const found = acts.flatMap((act) => [
    ...refusalOf(scratch, capabilities, act),
    ...refusedViews(act),
    ...inTheWay(platform, act),
  ])
  return [...adopting, ...found]
}

/** Without consumers: who shows what is settled when a deployment begins. */
function copyOf({ objects, keys, begun, adopted, lost }: Platform): Platform {
  return {
    ...emptyPlatform(),
    objects: new Map(objects),
    adopted: new Map(adopted),
    lost: new Set(lost),
    keys: new Map(keys),
    begun: new Map(begun),
  }
}

function refusalOf(
  scratch: Platform,
  capabilities: Capabilities,
  { step: given, key }: IntendedAct,
): readonly Problem[] {
  const step = thereOf(scratch, given)
  if (step.kind.startsWith('switch') || isDone(scratch, key)) return []
  return problemOf(step.id, step, () => {
    refuseIncapable(capabilities, step)
    for (const part of partsFor(scratch, step, scratch.begun.has(key))) part()
    if (step.kind !== 'remove') scratch.keys.set(key, step.object)
  })
}

function partsFor(scratch: Platform, step: Step, again: boolean): Parts {
  return step.kind === 'remove' ? removalsOf(scratch, [step.object], 0) : partsOf(scratch, step, 0, again)
}

/** Views of the project's own are defined with the move. */
function refusedViews({ step, moves }: IntendedAct): readonly Problem[] {
  return moves.flatMap(({ view, to }) => {
    if (view === undefined || to === null) return []
    return problemOf(step.id, view, () => refuseUnsupported(step.id, view.sql))
  })
}

/** What others have made where a new consumer is to be. */
function inTheWay({ objects }: Platform, { step, moves }: IntendedAct): readonly Problem[] {
  const made = moves.filter(({ from, to }) => from === null && to !== null).map(consumerName)
  return made
    .filter((name) => objects.has(name))
    .map((name) => ({ step: step.id, message: notMadeWords(name), hint: thenMade, file: '', line: 0 }))
}

/** @param place where what is refused stands */
function problemOf(
  step: string,
  { file, line }: { readonly file: string; readonly line: number },
  act: () => void,
): readonly Problem[] {
  try {
    act()
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [{ step, message: error.message, hint: '', file, line }]
  }
}
