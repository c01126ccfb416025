import { expect } from '@jest/globals'
import { Refusal, TransientRefusal } from '../../../src/deploy/refusal.js'
import type { Applied, Engine } from '../../../src/engines/engine.js'
import type { ConsumerMove, Step } from '../../../src/plan/plan.js'
import type { Subject } from './subject.js'

/** How whoever drives an engine does it: what is transient is asked again, after a look. */

const patience = 60
/** More than any platform lags behind, and than any answer is late. */
const aWhile = 120_000

/** Everything that was asked for has arrived, and can be seen. */
export const settled = (subject: Subject): Promise<void> => subject.pass(aWhile)

/** Repeats what can be repeated at once (a look, an act with a key, a removal) as long as its refusal is transient. */
export async function insist<T>(subject: Subject, act: () => Promise<T>): Promise<T> {
  for (let left = patience; ; left -= 1) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof TransientRefusal) || left === 0) throw error
      await settled(subject)
    }
  }
}

export const keyOf = (step: Step, generation = 1) => `${generation}/${step.id}`

export function applyStep(subject: Subject, step: Step, key = keyOf(step)): Promise<Applied> {
  return insist(subject, () => subject.engine.apply(step, key))
}

export async function applyAll(subject: Subject, steps: readonly Step[], generation = 1): Promise<void> {
  for (const step of steps) await applyStep(subject, step, keyOf(step, generation))
  await caughtUp(subject)
}

export const retire = (subject: Subject, names: readonly string[]): Promise<void> =>
  insist(subject, () => subject.engine.retire(names))

/** A switch has no key: before it is asked for again, and where it is then refused, one looks at what is shown. */
export async function switchTo(subject: Subject, moves: readonly ConsumerMove[]): Promise<void> {
  let asked = false
  for (let left = patience; ; left -= 1) {
    try {
      const pending = asked ? await notMoved(subject, moves) : moves
      if (pending.length > 0) await subject.engine.switch(pending)
      return
    } catch (error) {
      const isOpen = error instanceof TransientRefusal || (asked && error instanceof Refusal)
      if (!isOpen || left === 0) throw error
      asked = true
      await settled(subject)
    }
  }
}

async function notMoved(subject: Subject, moves: readonly ConsumerMove[]): Promise<readonly ConsumerMove[]> {
  const shown = await shownBy(subject)
  return moves.filter(({ consumer, to }) => (shown[consumer] ?? null) !== to)
}

/** What consumers show, once it can be seen. */
export async function shownBy(subject: Subject): Promise<Readonly<Record<string, string>>> {
  await settled(subject)
  return insist(subject, () => subject.engine.consumers())
}

/** The Refusal that an act ends with; transient ones are asked again. */
export async function refusalOf(
  subject: Subject,
  act: (engine: Engine) => Promise<unknown>,
): Promise<Refusal> {
  const { engine } = subject
  try {
    await insist(subject, () => act(engine))
  } catch (error) {
    if (error instanceof Refusal && !(error instanceof TransientRefusal)) return error
    throw error
  }
  throw new Error('this should have been refused')
}

/** Every act that changes the platform is refused, and changes nothing. */
export async function expectRefused(
  subject: Subject,
  acts: readonly ((engine: Engine) => Promise<unknown>)[],
  message: RegExp | string,
): Promise<void> {
  const before = await stateOf(subject)
  for (const act of acts) expect((await refusalOf(subject, act)).message).toMatch(message)
  expect(await stateOf(subject)).toEqual(before)
}

/** Waits until every statement is through. */
export async function caughtUp(subject: Subject): Promise<void> {
  for (let left = 500; left > 0; left -= 1) {
    await settled(subject)
    const objects = await insist(subject, () => subject.engine.observe())
    const open = objects.filter(({ kind, state }) => kind === 'statement' && !through.has(state))
    if (open.length === 0) return
  }
  throw new Error('statements do not catch up')
}

export const through: ReadonlySet<string> = new Set(['caught-up', 'finished'])

/** Objects, consumers, and the rows that a reader sees of each of both: everything that can be told of a platform. */
export async function stateOf(subject: Subject) {
  await settled(subject)
  const { engine } = subject
  const [objects, consumers] = [await engine.observe(), await engine.consumers()]
  const tables = objects.filter(({ kind }) => kind === 'table' || kind === 'view').map(({ name }) => name)
  const rows: Record<string, readonly string[]> = {}
  for (const name of [...tables, ...Object.keys(consumers).map((consumer) => `published.${consumer}`)])
    rows[name] = await rowsOf(subject, name)
  const key = ({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`
  return { objects: [...objects].sort((a, b) => (key(a) < key(b) ? -1 : 1)), consumers, rows }
}

/** What a reader sees, in no order. */
export async function rowsOf({ engine }: Subject, name: string): Promise<readonly string[]> {
  const rows = await engine.query(`SELECT * FROM ${name}`).catch(() => [])
  return rows.map((row) => JSON.stringify(row)).sort()
}
