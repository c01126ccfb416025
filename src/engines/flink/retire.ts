import { Refusal } from '../../deploy/refusal.js'
import { groupOf } from './connector-configuration.js'
import { leavingIn, removeConnectors } from './connector-removal.js'
import type { Change } from '../kafka/log.js'
import { endJob } from './job.js'
import type { Parts } from './parts.js'
import { connectorsThere, isThere } from './present.js'
import { type Begun, type Held, type Ledgered, put, type Registry } from './registry.js'

/**
 * Removes connectors, ends the jobs of statements, then removes the topics of tables, and forgets them.
 * @throws Refusal where something that stays reads one of them, or one is somebody else's
 */
export async function retireAll(parts: Parts, ledger: Ledgered, names: readonly string[]): Promise<void> {
  const before = await ledger.act('retire', () => ({}))
  const objections = await objectionsTo(parts, before, names)
  if (objections.length > 0) throw new Refusal('retire', objections.join('\n'), '')
  await removeConnectors(parts, before, names)
  const going = named(before, names)
  for (const { job } of going) if (job !== null) await endJob(parts.jobs, job)
  const there = await parts.topics.there()
  await parts.topics.remove(
    going.flatMap((held) => (held.topic !== null && isThere(held, there) ? [held.topic] : [])),
  )
  await ledger.act('retire', (registry) =>
    named(registry, names).reduce<Change>(
      (all, held) => ({ ...all, ...put.removed(held, registry) }),
      forgotten(registry, names),
    ),
  )
}

/** What was begun of connectors is gone with them. */
function forgotten({ begun }: Registry, names: readonly string[]): Change {
  const isGoing = ([, { object, connector }]: readonly [string, Begun]) =>
    connector !== undefined && names.includes(object)
  return [...begun].filter(isGoing).reduce<Change>((all, [key]) => ({ ...all, ...put.begun(key, null) }), {})
}

function named({ objects }: Registry, names: readonly string[]): readonly Held[] {
  const going = new Set(names)
  return [...objects.values()].filter(({ name, kind }) => going.has(name) && kind !== 'external')
}

/**
 * What stands against a removal, a line each.
 * @param own groups of Kafka that are our connectors'; those that the registry knows unless given
 */
export async function objectionsTo(
  parts: Parts,
  registry: Registry,
  names: readonly string[],
  own?: ReadonlySet<string>,
): Promise<readonly string[]> {
  const going = new Set(names)
  const { objects, consumers } = registry
  const known = new Set(
    [...objects.values()].filter(({ kind }) => kind !== 'external').map(({ name }) => name),
  )
  const begun = new Set(leavingIn(registry, names).map(({ name }) => name))
  const staying = [...objects.values()].filter(({ name }) => !going.has(name))
  const views = [...consumers].flatMap(([name, { sql, reads }]) => (sql === null ? [] : [{ name, reads }]))
  const published = [...consumers].filter(([, { sql }]) => sql === null)
  return [
    ...(await foreignAmong(
      parts,
      names.filter((name) => !known.has(name) && !begun.has(name)),
    )),
    ...[...staying, ...views].flatMap(({ name, reads }) => reading(name, reads, going)),
    ...published.flatMap(([name, { reads }]) =>
      reads.filter((table) => going.has(table)).map((table) => `published.${name} shows ${table}`),
    ),
    ...(await foreignReaders(parts, named(registry, names), own ?? (await ownGroups(parts, registry)))),
  ]
}

function reading(name: string, reads: readonly string[], going: ReadonlySet<string>): readonly string[] {
  const read = reads.find((table) => going.has(table))
  return read === undefined ? [] : [`${name} reads ${read}`]
}

async function foreignAmong(parts: Parts, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return []
  const { topics, defaults } = parts
  const there = new Set([...(await topics.there()).keys(), ...(await topics.groups())])
  const connectors = await connectorsThere(parts)
  const isThere = (name: string) =>
    there.has(`${defaults.prefix}${name}`) || there.has(name) || connectors?.has(name) === true
  return names.filter(isThere).map((name) => `${name} is not ours`)
}

/** Groups of Kafka that read what is ours, and are none of our statements' or connectors'. */
async function foreignReaders(
  { topics }: Parts,
  going: readonly Held[],
  own: ReadonlySet<string>,
): Promise<readonly string[]> {
  const found: string[] = []
  const there = await topics.there()
  for (const held of going) {
    const { name, topic, kind } = held
    if (topic === null || kind !== 'table' || !isThere(held, there)) continue
    for (const group of await topics.readers(topic)) if (!own.has(group)) found.push(`${group} reads ${name}`)
  }
  return found
}

/** The groups of our connectors; also of those that are gone, as Kafka remembers how far they were. */
export async function ownGroups(parts: Parts, { objects, removals }: Registry): Promise<ReadonlySet<string>> {
  const ours = [...objects.values()].filter(({ kind }) => kind === 'connector').map(({ name }) => name)
  const there = await connectorsThere(parts)
  const gone = [...removals.keys()].filter((name) => there?.has(name) !== true)
  return new Set([...ours, ...gone].map((name) => groupOf(parts, name)))
}
