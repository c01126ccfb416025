import { Refusal } from '../../deploy/refusal.js'
import type { ConsumerMove } from '../../plan/plan.js'
import type { Change } from '../kafka/log.js'
import { objectKey, put, type Registry } from './registry.js'

/**
 * Consumers as they are after moves, which happen together.
 * @param foreign names that somebody else has
 * @throws Refusal where one does not show what it is said to, or what it is to show is not there
 */
export function movedBy(
  registry: Registry,
  moves: readonly ConsumerMove[],
  foreign: ReadonlySet<string>,
): Change {
  const refuse = (why: string): never => {
    throw new Refusal('switch', why, '')
  }
  const { consumers, objects } = registry
  for (const { consumer, from } of moves)
    if ((consumers.get(consumer)?.shows ?? null) !== from)
      refuse(`${consumer} does not show ${from ?? 'nothing'}`)
  const isTable = (name: string) => objects.has(objectKey({ kind: 'table', name }))
  for (const { consumer, view } of moves) {
    const name = view === undefined ? `published.${consumer}` : consumer
    if (isTable(name) || foreign.has(name)) refuse(`${name} is there already`)
  }
  const shown = new Set([...consumers.keys(), ...moves.map(({ consumer }) => consumer)])
  const missing = moves.flatMap(tablesRead).find((name) => !isTable(name) && !shown.has(name))
  if (missing !== undefined) refuse(`${missing} is not there`)
  return moves.reduce<Change>((all, one) => ({ ...all, ...changeOf(one) }), {})
}

function tablesRead({ to, view }: ConsumerMove): readonly string[] {
  return to === null ? [] : (view?.reads ?? [to])
}

function changeOf({ consumer, to, view }: ConsumerMove): Change {
  if (to === null) return put.consumer(consumer, null)
  return put.consumer(consumer, { shows: to, reads: [...(view?.reads ?? [to])], sql: view?.sql ?? null })
}
