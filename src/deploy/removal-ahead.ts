import type { IntendedAct } from '../engines/engine.js'
import { ordered } from '../plan/order.js'
import { command } from '../plan/command.js'
import type { ConsumerMove } from '../plan/plan.js'
import { removalSteps, switchStep } from '../plan/stage.js'
import { keyOf, movesOf, settlingMoves } from './act.js'
import type { Back } from './back.js'
import { Refusal } from './refusal.js'
import { calmed, wentBack } from './return.js'
import { greenOf, type WayBack } from './return-course.js'

/**
 * Green goes once consumers are back: what the platform has against that is said before they move.
 * @param again consumers that are not there, and are made again
 * @throws Refusal with all of it
 */
export async function refuseRemovals(
  { journal, ports, name }: Back,
  way: WayBack | 'stay',
  again: ReadonlySet<string>,
): Promise<void> {
  const { environment } = journal
  const green = greenOf(way === 'go-back' ? wentBack(environment) : calmed(environment))
  if (green.length === 0) return
  const moves = way === 'stay' ? [] : await movesBack({ journal, ports }, way, again)
  const back = switchStep('switch-back', name, moves, [])
  const steps = ordered([back, ...removalSteps(green, [back.id])])
  const acts: readonly IntendedAct[] = steps.map((step) => ({
    step,
    key: keyOf(environment.generation, step),
    moves: step.id === back.id ? moves : [],
  }))
  const problems = (await ports.engine.preflight(acts)).filter(({ step }) => step !== back.id)
  if (problems.length === 0) return
  const message = problems.map((problem) => problem.message).join('\n')
  const next = command('rollback', name, '--discard')
  throw new Refusal('discard', message, next, [], 'once nothing stands in its way')
}

async function movesBack(
  { journal: { environment }, ports }: Pick<Back, 'journal' | 'ports'>,
  way: WayBack,
  again: ReadonlySet<string>,
): Promise<readonly ConsumerMove[]> {
  if (way === 'give-up') return settlingMoves(ports, environment)
  return movesOf({ do: 'show', consumers: environment.previous?.consumers ?? null, again }, environment)
}
