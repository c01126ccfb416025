import { Refusal } from '../../deploy/refusal.js'
import { endJob } from './job.js'
import type { Parts } from './parts.js'
import { isThere } from './present.js'
import { type Held, type Ledgered, put, type Registry } from './registry.js'

/**
 * Ends the jobs of statements, then removes the topics of tables, and forgets both.
 * @throws Refusal where something that stays reads one of them, or one is somebody else's
 */
export async function retireAll(parts: Parts, ledger: Ledgered, names: readonly string[]): Promise<void> {
  const before = await ledger.act('retire', () => ({}))
  const objections = await objectionsTo(parts, before, names)
  if (objections.length > 0) throw new Refusal('retire', objections.join('\n'), '')
  const going = named(before, names)
  for (const { job } of going) if (job !== null) await endJob(parts.jobs, job)
  const there = await parts.topics.there()
  await parts.topics.remove(
    going.flatMap((held) => (held.topic !== null && isThere(held, there) ? [held.topic] : [])),
  )
  await ledger.act('retire', (registry) =>
    named(registry, names).reduce((all, held) => ({ ...all, ...put.removed(held, registry) }), {}),
  )
}

function named({ objects }: Registry, names: readonly string[]): readonly Held[] {
  const going = new Set(names)
  return [...objects.values()].filter(({ name, kind }) => going.has(name) && kind !== 'external')
}

/** What stands against a removal, a line each. */
export async function objectionsTo(
  parts: Parts,
  registry: Registry,
  names: readonly string[],
): Promise<readonly string[]> {
  const going = new Set(names)
  const { objects, consumers } = registry
  const known = new Set(
    [...objects.values()].filter(({ kind }) => kind !== 'external').map(({ name }) => name),
  )
  const staying = [...objects.values()].filter(({ name }) => !going.has(name))
  const views = [...consumers].flatMap(([name, { sql, reads }]) => (sql === null ? [] : [{ name, reads }]))
  const published = [...consumers].filter(([, { sql }]) => sql === null)
  return [
    ...(await foreignAmong(
      parts,
      names.filter((name) => !known.has(name)),
    )),
    ...[...staying, ...views].flatMap(({ name, reads }) => reading(name, reads, going)),
    ...published.flatMap(([name, { reads }]) =>
      reads.filter((table) => going.has(table)).map((table) => `published.${name} shows ${table}`),
    ),
    ...(await foreignReaders(parts, named(registry, names))),
  ]
}

function reading(name: string, reads: readonly string[], going: ReadonlySet<string>): readonly string[] {
  const read = reads.find((table) => going.has(table))
  return read === undefined ? [] : [`${name} reads ${read}`]
}

async function foreignAmong(
  { topics, defaults }: Parts,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return []
  const there = new Set([...(await topics.there()).keys(), ...(await topics.groups())])
  const isThere = (name: string) => there.has(`${defaults.prefix}${name}`) || there.has(name)
  return names.filter(isThere).map((name) => `${name} is not ours`)
}

/** Groups of Kafka that read what is ours, and are none of our statements'. */
async function foreignReaders({ topics }: Parts, going: readonly Held[]): Promise<readonly string[]> {
  const found: string[] = []
  const there = await topics.there()
  for (const held of going) {
    const { name, topic, kind } = held
    if (topic === null || kind !== 'table' || !isThere(held, there)) continue
    for (const group of await topics.readers(topic)) found.push(`${group} reads ${name}`)
  }
  return found
}
