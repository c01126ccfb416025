import type { Engine, IntendedAct } from '../engines/engine.js'
import { movesBetween } from '../plan/consumer.js'
import type { Environment } from '../plan/environment.js'
import type { ConsumerMove, Plan, Step } from '../plan/plan.js'
import { own } from '../project/own.js'
import { counted } from '../project/wording.js'
import type { Act } from './course.js'
import { kindOf, type Ordering } from './ordering.js'
import type { Ports } from './ports.js'
import { settledAt } from './redefined.js'
import { Refusal } from './refusal.js'
import type { Place } from './site.js'
import { takenFrom } from './taken.js'
import { begun, isInstalling, showing } from './transitions.js'

/** Makes what an act says happen, once or again: every one can be repeated after a crash. Gives a detail for people. */
export async function perform({ ports, journal }: Place, act: Act): Promise<string> {
  const { engine } = ports
  const { environment } = journal
  switch (act.do) {
    case 'apply':
      return (await engine.apply(act.step, keyOf(environment.generation, act.step))).detail
    case 'move':
    case 'show':
      return move(engine, movesOf(act, environment))
    case 'settle':
      return settle(ports, environment)
    case 'adopt':
      await engine.adopt(act.adoptions)
      return counted(act.adoptions.length, 'object')
    case 'remove':
      await engine.retire(act.names)
      return ''
    case 'look':
    case 'judge':
    case 'permit':
    case 'note':
      return ''
  }
}

/** The key that makes an act idempotent: the same until another deployment begins. */
export function keyOf(generation: number, step: Step): string {
  return `${generation}/${step.id}/${step.content ?? step.sql ?? ''}`
}

/** How an act moves the consumers of an environment. */
export function movesOf(act: Act, { serves }: Environment): readonly ConsumerMove[] {
  if (act.do === 'move') return act.moves
  if (act.do !== 'show' || act.consumers === null) return []
  const { again, consumers } = act
  const there = Object.entries(serves.consumers).filter(([name]) => again?.has(name) !== true)
  return movesBetween(Object.fromEntries(there), consumers)
}

const acting: ReadonlySet<Act['do']> = new Set(['apply', 'move', 'show', 'remove'])

/** What a deployment that begins or goes on now will do to the platform, in the plan's order. */
export function intendedActs(
  plan: Plan,
  environment: Environment,
  ordering: Ordering,
): readonly IntendedAct[] {
  const { generation } = begun(environment, plan.release.hash, null)
  return plan.steps.flatMap((step) => {
    const act = kindOf(step, ordering).act(step, plan)
    return acting.has(act.do)
      ? [{ step, key: keyOf(generation, step), moves: movesOf(act, environment) }]
      : []
  })
}

/**
 * Moves consumers together. Those that an interrupted run has moved already are left where the platform refuses to move
 * them again: what it says that they show may be from before, and is no reason to leave one.
 * @throws Refusal where one shows neither
 */
async function move(engine: Engine, moves: readonly ConsumerMove[]): Promise<string> {
  if (moves.length > 0) await engine.switch(moves).catch((error: unknown) => moveRest(engine, moves, error))
  return counted(moves.length, 'consumer')
}

async function moveRest(engine: Engine, moves: readonly ConsumerMove[], refusal: unknown): Promise<void> {
  if (!(refusal instanceof Refusal)) throw refusal
  const shown = await engine.consumers()
  const showing = ({ consumer }: ConsumerMove) => own(shown, consumer) ?? null
  const pending = moves.filter((one) => showing(one) !== one.to)
  const isGone = (one: ConsumerMove) => one.from !== null && showing(one) === null
  if (pending.length === moves.length && !pending.some(isGone)) throw refusal
  // What nobody can read any more is made again.
  const again = pending.map((one) => (isGone(one) ? { ...one, from: null } : one))
  if (again.length > 0) await engine.switch(again)
}

/** How late a platform may say what it holds, in milliseconds. */
export const lateness = 15_000

/** What was done last may be seen only after a while; an embedded engine sees it at once. */
export async function untilSeen({ engine, clock }: Pick<Ports, 'engine' | 'clock'>): Promise<void> {
  if (engine.capabilities.streaming) await clock.sleep(lateness)
}

async function settle(ports: Ports, environment: Environment): Promise<string> {
  const isToMove = !isInstalling(environment) || environment.confirmed.includes(showing)
  if (isToMove) await untilSeen(ports)
  return move(ports.engine, await settlingMoves(ports, environment))
}

/**
 * What has to move so that consumers show what the ledger says. Until its switch an installation has set none: what is
 * there serves somebody. What others have made, or redefined, is theirs.
 */
export async function settlingMoves(
  { engine }: Pick<Ports, 'engine'>,
  environment: Environment,
): Promise<readonly ConsumerMove[]> {
  if (isInstalling(environment) && !environment.confirmed.includes(showing)) return []
  const { consumers } = environment.serves
  const shown = await engine.consumers()
  const isWhole = Object.keys(consumers).every((name) => own(shown, name) !== undefined)
  const there = isWhole ? [] : await engine.observe()
  const names = new Set(there.map(({ name }) => name))
  const taken = await takenFrom(engine, [consumers], shown)
  const moves = movesBetween(shown, settledAt(environment, shown, names))
  return moves.filter(({ consumer }) => !taken.has(consumer))
}
