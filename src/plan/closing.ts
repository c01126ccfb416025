import { sinkSteps } from './connector.js'
import type { Ground } from './ground.js'
import type { Draft } from './order.js'
import { alterInPlaceStep, approveStep, switchStep, watchStep } from './stage.js'

/** From the last check to the watch: approval, the switch, what may touch what serves. */
export function closingSteps(ground: Ground, leaves: readonly string[]): readonly Draft[] {
  const { target, moves } = ground
  const approve = target.approval ? [approveStep(target.name, leaves)] : []
  const decided = approve.length > 0 ? approve.map((step) => step.id) : leaves
  const move = switchStep('switch', target.name, moves, decided)
  const after = [
    ...sinkSteps(ground, [move.id]),
    ...ground.alterations.map((alteration) => alterInPlaceStep(alteration, alteration, [move.id])),
  ]
  const watched = [move, ...after].map((step) => step.id)
  return [...approve, move, ...after, ...(target.watch ? [watchStep(target.name, watched)] : [])]
}
