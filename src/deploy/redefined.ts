import { isContent, labelOf, tablesShown, type Consumers } from '../plan/consumer.js'
import type { Environment } from '../plan/environment.js'
import { own } from '../project/own.js'
import { mayHaveMoved } from './transitions.js'

/** What consumers show, and who has made them show it. Pure. */

/** By consumer: the table, or the content of a view of the project's own. */
export type ShownNow = Readonly<Record<string, string>>

/** Consumers that show what no run can have set: somebody else has redefined them. */
export function redefinedIn(environment: Environment, shown: ShownNow): ReadonlySet<string> {
  const others = Object.entries(shown).filter(([name, label]) => !isOurs(environment, name, label))
  return new Set(others.map(([name]) => name))
}

/**
 * Consumers that an interrupted switch, or a rollback, has moved or removed, and nobody has recorded: whoever goes on
 * moves them.
 */
export function movedAhead(environment: Environment, shown: ShownNow): ReadonlySet<string> {
  const { consumers } = environment.serves
  const isAhead = (name: string) => {
    const label = own(shown, name) ?? null
    return !isSaid(consumers, name, label) && isOurs(environment, name, label)
  }
  return new Set([...Object.keys(consumers), ...Object.keys(shown)].filter(isAhead))
}

/**
 * What the ledger says; where a run may have died while it moved consumers, also what it moved them to.
 * @param label null where the consumer is not there
 */
function isOurs(environment: Environment, name: string, label: string | null): boolean {
  const { phase, serves, previous, objects } = environment
  if (isSaid(serves.consumers, name, label)) return true
  if (phase === 'rolling-back') return previous !== null && isSaid(previous.consumers, name, label)
  if (!mayHaveMoved(environment)) return false
  return label === null || isContent(label) || objects.some((object) => object.name === label)
}

function isSaid(consumers: Consumers, name: string, label: string | null): boolean {
  const said = own(consumers, name)
  return (said === undefined ? null : labelOf(said)) === label
}

/** Every table and view that some consumers are computed from, through the views between. */
export function readBy(
  names: readonly string[],
  consumers: Consumers,
  { objects }: Pick<Environment, 'objects'>,
): ReadonlySet<string> {
  const views = new Map(objects.flatMap((one) => (one.kind === 'view' ? [[one.name, one.reads]] : [])))
  const shownBy = (name: string) => {
    const shown = own(consumers, name)
    return shown === undefined ? [] : tablesShown(shown)
  }
  const isView = (name: string) => typeof own(consumers, name) === 'object'
  const found = new Set(names.flatMap(shownBy))
  for (const name of found)
    for (const read of isView(name) ? shownBy(name) : (views.get(name) ?? [])) found.add(read)
  return found
}

/**
 * Where consumers are settled: as some say they should show, but for those that somebody else has redefined, and those
 * that are not there and cannot be made, as what they read is not there either.
 * @param there names of what the platform holds
 */
export function settledAt(environment: Environment, shown: ShownNow, there: ReadonlySet<string>): Consumers {
  const { consumers } = environment.serves
  const redefined = redefinedIn(environment, shown)
  const isMade = (name: string) =>
    own(shown, name) !== undefined || canBeMade(name, consumers, environment, there)
  const wanted = Object.entries(consumers).filter(([name]) => !redefined.has(name) && isMade(name))
  const left = Object.entries(shown).filter(([name]) => redefined.has(name))
  return Object.fromEntries([...wanted, ...left])
}

/** Whether all is there that a consumer is computed from; other consumers are made with it. */
export function canBeMade(
  name: string,
  consumers: Consumers,
  environment: Pick<Environment, 'objects'>,
  there: ReadonlySet<string>,
): boolean {
  const read = [...readBy([name], consumers, environment)]
  return read.every((one) => there.has(one) || typeof own(consumers, one) === 'object')
}
