import { byTable } from './by-table.js'
import { tablesShown } from './consumer.js'
import type { Environment, EnvironmentObject } from './environment.js'

/**
 * Every table that consumers and some objects need to go on, with who reads it: what they read, what fills that, and
 * what this reads in turn.
 */
export function neededTables(
  environment: Pick<Environment, 'objects' | 'serves'>,
  keepers: readonly EnvironmentObject[],
): ReadonlyMap<string, string> {
  const writers = byTable(environment.objects, (object) => object.writes)
  const needed = new Map<string, string>()
  const queue: EnvironmentObject[] = []
  const need = (table: string, reader: string) => {
    if (needed.has(table)) return
    needed.set(table, reader)
    queue.push(...(writers.get(table) ?? []))
  }
  for (const shown of Object.values(environment.serves.consumers))
    for (const table of tablesShown(shown)) need(table, 'a consumer')
  queue.push(...keepers)
  for (const keeper of queue) for (const table of keeper.reads) need(table, keeper.name)
  return needed
}

/** Whether one of the needed tables is an object, or is filled by it. */
export function isNeeded(
  object: Pick<EnvironmentObject, 'writes'>,
  needed: ReadonlyMap<string, string>,
): boolean {
  return object.writes.some((table) => needed.has(table))
}
