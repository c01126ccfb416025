import { connectOf, nameThere } from './connector-configuration.js'
import type { Parts } from './parts.js'
import type { Begun, Registry } from './registry.js'

/** A connector that is made, or was begun and may be half made. */
interface Leaving {
  readonly name: string
  /** Those that stand still while it runs. */
  readonly stops: readonly string[]
}

/** The connectors among some names: what has been made, and what a process that died may have. */
export function leavingIn({ objects, begun }: Registry, names: readonly string[]): readonly Leaving[] {
  return connectorsIn({ objects, begun }).filter(({ name }) => names.includes(name))
}

function connectorsIn({ objects, begun }: Pick<Registry, 'objects' | 'begun'>): readonly Leaving[] {
  const made = [...objects.values()].map(({ name, connector }) => ({ name, connector }))
  const open = [...begun.values()].map(({ object: name, connector }: Begun) => ({ name, connector }))
  return [...made, ...open].flatMap(({ name, connector }) =>
    connector === undefined ? [] : [{ name, stops: connector.stops }],
  )
}

/**
 * Removes the connectors among some names. Those that stood still for one of them run again where they were, unless they
 * go as well, or stand still for another one that stays.
 */
export async function removeConnectors(
  parts: Parts,
  registry: Registry,
  names: readonly string[],
): Promise<void> {
  const leaving = leavingIn(registry, names)
  if (leaving.length === 0) return
  const connect = connectOf(parts, 'retire')
  for (const { name } of leaving) await connect.remove(nameThere(parts, name))
  for (const name of resumed(registry, leaving)) await connect.resume(nameThere(parts, name))
}

function resumed(registry: Registry, leaving: readonly Leaving[]): readonly string[] {
  const going = new Set(leaving.map(({ name }) => name))
  const staying = connectorsIn(registry).filter(({ name }) => !going.has(name))
  const still = new Set(staying.flatMap(({ stops }) => stops))
  const freed = leaving.filter(({ name }) => !still.has(name)).flatMap(({ stops }) => stops)
  return [...new Set(freed)].filter((name) => !still.has(name) && staying.some((one) => one.name === name))
}
