import { Refusal } from '../../deploy/refusal.js'
import type { ConsumerMove } from '../../plan/plan.js'
import type { Change } from '../kafka/log.js'
import { takenWords } from '../taken.js'
import { presentIn, replacedIn, type Topics } from './present.js'
import { objectKey, put, type Registry, type Shown } from './registry.js'

/**
 * Consumers as they are after moves, which happen together.
 * @param there all topics
 * @param prefix stands before their names
 * @throws Refusal where one does not show what it is said to, or what it is to show is not there
 */
export function movedBy(
  registry: Registry,
  moves: readonly ConsumerMove[],
  there: Topics,
  prefix: string,
): Change {
  const refuse = (why: string): never => {
    throw new Refusal('switch', why, '')
  }
  const { consumers, objects } = presentIn(registry, { topics: there, connectors: null })
  const replaced = replacedIn(registry, there)
  for (const { consumer, from } of moves)
    if ((consumers.get(consumer)?.shows ?? null) !== from)
      refuse(`${consumer} does not show ${from ?? 'nothing'}`)
  const isTable = (name: string) => objects.has(objectKey({ kind: 'table', name }))
  for (const { consumer, view } of moves) {
    const name = view === undefined ? `published.${consumer}` : consumer
    if (isTable(name) || there.has(`${prefix}${name}`)) refuse(`${name} is there already`)
  }
  const shown = new Set([...consumers.keys(), ...moves.map(({ consumer }) => consumer)])
  const missing = moves.flatMap(tablesRead).find((name) => !isTable(name) && !shown.has(name))
  if (missing !== undefined) refuse(replaced.has(missing) ? takenWords(missing) : `${missing} is not there`)
  return moves.reduce<Change>((all, one) => ({ ...all, ...put.consumer(one.consumer, shownBy(one)) }), {})
}

function tablesRead({ to, view }: ConsumerMove): readonly string[] {
  return to === null ? [] : (view?.reads ?? [to])
}

/** What a consumer is after a move; null where it goes. */
export function shownBy({ to, view }: ConsumerMove): Shown | null {
  return to === null ? null : { shows: to, reads: [...(view?.reads ?? [to])], sql: view?.sql ?? null }
}
