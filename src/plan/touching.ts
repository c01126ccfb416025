import { byTable } from './by-table.js'
import type { EnvironmentObject } from './environment.js'

/**
 * Some objects, and those of the others that are computed from them or with them: the readers and the writers of their
 * tables, the tables of their statements, and so on.
 */
export function withTouching(
  objects: readonly EnvironmentObject[],
  others: readonly EnvironmentObject[],
): EnvironmentObject[] {
  const chosen = new Set(objects)
  const users = byTable(others, ({ reads, writes }) => [...reads, ...writes])
  const tables = byTable(others, (object) => (isTable(object) ? [object.name] : []))
  for (const object of chosen) {
    const touched = isTable(object)
      ? users.get(object.name)
      : object.writes.flatMap((name) => tables.get(name) ?? [])
    for (const other of touched ?? []) chosen.add(other)
  }
  return [...chosen]
}

function isTable(object: EnvironmentObject): boolean {
  return object.kind === 'table' || object.kind === 'view'
}
