import type { ConsumerMove, Step } from '../../plan/plan.js'
import { Refusal } from '../../deploy/refusal.js'
import type { IntendedAct, Problem } from '../engine.js'
import { readCatalog } from './store/catalog.js'
import { consumersShown, moveConsumers } from './store/consumers.js'
import type { Store } from './store/database.js'
import { problemOf } from './store/outcome.js'
import { readersWithout } from './store/retire.js'

/**
 * Who reads what some acts remove and stays: found by moving consumers as the acts before them do, and removing all of
 * it, in a transaction that is undone.
 */
export async function problemsRemoving(
  store: Store,
  acts: readonly IntendedAct[],
): Promise<readonly Problem[]> {
  const last = acts.findLastIndex(({ step }) => step.kind === 'remove')
  if (last < 0) return []
  const { session } = store
  await session.run('BEGIN')
  try {
    const before = acts.slice(0, last)
    const moved = await problemsMoving(store, before)
    return moved.length > 0 ? moved : await problemsReading(store, acts)
  } finally {
    await session.run('ROLLBACK')
    session.forget()
  }
}

async function problemsMoving(store: Store, acts: readonly IntendedAct[]): Promise<readonly Problem[]> {
  for (const { step, moves } of acts) {
    try {
      await move(store, moves)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return [{ step: step.id, ...problemOf(step, error), file: step.file }]
    }
  }
  return []
}

/** What an interrupted run has moved already, and what somebody has redefined, stays as it is. */
async function move(store: Store, moves: readonly ConsumerMove[]): Promise<void> {
  if (moves.length === 0) return
  const catalog = await readCatalog(store.session, store.space)
  const shown = await consumersShown(store, catalog)
  const open = moves.filter(({ consumer, from }) => (shown.get(consumer) ?? null) === from)
  await moveConsumers(store, catalog, open)
}

async function problemsReading(
  { session }: Store,
  acts: readonly IntendedAct[],
): Promise<readonly Problem[]> {
  const steps = acts.map(({ step }) => step).filter(({ kind }) => kind === 'remove')
  const found = await readersWithout(
    session,
    steps.map(({ object }) => object),
  )
  const stepOf = (name: string): Step | undefined => steps.find(({ object }) => object === name) ?? steps[0]
  return found.flatMap(({ about, line: message }) => {
    const step = stepOf(about)
    return step === undefined ? [] : [{ step: step.id, message, hint: '', file: step.file, line: step.line }]
  })
}
