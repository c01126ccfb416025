import { Refusal } from '../../deploy/refusal.js'
import type { ConsumerMove } from '../../plan/plan.js'
import { refuseUnsupported, type Parts } from './make.js'
import { takenWords } from '../taken.js'
import { isTaken, type Platform } from './platform.js'

/**
 * @returns a part for each move; where they cannot happen at once, what was there before is remembered until the last
 * @throws Refusal where a consumer does not show what it is said to, or what it is to show is not there
 */
export function movesOf(platform: Platform, moves: readonly ConsumerMove[], atomic: boolean): Parts {
  refuseMoves(platform, moves)
  if (atomic) return [() => moves.forEach((one) => move(platform, one))]
  remember(platform, moves)
  return moves.map((one, place) => () => {
    move(platform, one)
    if (place === moves.length - 1) platform.interrupted.clear()
  })
}

function move({ views, consumers }: Platform, { consumer, to, view }: ConsumerMove): void {
  views.delete(consumer)
  consumers.delete(consumer)
  if (to !== null) consumers.set(consumer, to)
  if (to !== null && view !== undefined) views.set(consumer, { sql: view.sql, reads: view.reads })
}

function remember({ interrupted, consumers, views }: Platform, moves: readonly ConsumerMove[]): void {
  for (const { consumer } of moves) {
    if (interrupted.has(consumer)) continue
    const to = consumers.get(consumer) ?? null
    interrupted.set(consumer, { consumer, to, view: views.get(consumer) ?? null })
  }
}

/** Takes an interrupted switch back, so that consumers show one colour. */
export function takeBack({ interrupted, consumers, views }: Platform): void {
  for (const { consumer, to, view } of interrupted.values()) {
    if (to === null) consumers.delete(consumer)
    else consumers.set(consumer, to)
    if (view === null) views.delete(consumer)
    else views.set(consumer, view)
  }
  interrupted.clear()
}

function refuseMoves(platform: Platform, moves: readonly ConsumerMove[]): void {
  const { consumers, objects } = platform
  const refuse = (why: string): never => {
    throw new Refusal('switch', why, '')
  }
  const wrong = moves.find((one) => (consumers.get(one.consumer) ?? null) !== one.from)
  if (wrong !== undefined) refuse(`${wrong.consumer} does not show ${wrong.from ?? 'nothing'}`)
  for (const { to, view } of moves)
    if (view !== undefined && to !== null) refuseUnsupported('switch', view.sql)
  const names = moves.map(({ consumer, view }) => (view === undefined ? `published.${consumer}` : consumer))
  const inTheWay = names.find((name) => objects.has(name))
  if (inTheWay !== undefined) refuse(`${inTheWay} is there already`)
  const after = new Set([...objects.keys(), ...moves.map((one) => one.consumer), ...consumers.keys()])
  const read = moves.flatMap(tablesRead)
  const taken = read.find((table) => isTaken(platform, table))
  if (taken !== undefined) refuse(takenWords(taken))
  const missing = read.find((table) => !after.has(table))
  if (missing !== undefined) refuse(`${missing} is not there`)
}

function tablesRead({ to, view }: ConsumerMove): readonly string[] {
  return to === null ? [] : (view?.reads ?? [to])
}
