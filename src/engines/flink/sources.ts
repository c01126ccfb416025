import type { Warning } from '../../project/fault.js'
import { count, counted, listed } from '../../project/wording.js'
import { parseSql } from '../../sql/parse.js'
import type { IntendedAct } from '../engine.js'
import { heldOf } from './act.js'
import type { Parts } from './parts.js'
import { type Held, isMade, objectKey, type Registry } from './registry.js'
import { definitionsFor } from './replay.js'
import { parallelismIn } from './slots.js'

/** What jobs that are about to begin will not see of their sources, though it does not stop them. */

/** A topic that is there, with the table that it is and who begins to read it. */
interface Source {
  readonly table: Held
  readonly topic: string
  readonly readers: readonly IntendedAct['step'][]
}

/** One line for each thing that is odd with each topic that is read; in the order of the topics. */
export async function sourceWarnings(
  parts: Parts,
  registry: Registry,
  acts: readonly IntendedAct[],
): Promise<readonly Warning[]> {
  const there = await parts.topics.there()
  const sources = sourcesOf(parts, registry, acts).filter(({ topic }) => there.has(topic))
  const usual = sources.length === 0 ? 1 : await parts.cluster.parallelism()
  const found: Warning[] = []
  for (const source of sources) {
    found.push(...(await gone(parts, source)))
    found.push(...notFromBeginning(source))
    found.push(...(await idle(parts, source, usual)))
  }
  return found
}

/** The topics behind all that starting statements read, also through views and what these acts make first. */
function sourcesOf(parts: Parts, registry: Registry, acts: readonly IntendedAct[]): readonly Source[] {
  const objects = new Map(registry.objects)
  for (const { step, key } of acts) {
    const isDefinition = ['expect-external', 'create-table', 'create-view'].includes(step.kind)
    if (!isDefinition) continue
    const held = heldOf(parts, registry, step, key)
    objects.set(objectKey(held), { ...held, order: objects.size })
  }
  const sources = new Map<string, Source>()
  for (const { step, key } of acts) {
    if (step.kind !== 'start-statement' || isMade(registry, key)) continue
    for (const table of definitionsFor(objects, step.reads)) {
      const { topic } = table
      if (topic === null) continue
      sources.set(topic, { table, topic, readers: [...(sources.get(topic)?.readers ?? []), step] })
    }
  }
  return [...sources.values()].sort((a, b) => (a.topic < b.topic ? -1 : 1))
}

/** Kafka has dropped records that the version before may have seen. A compacted topic is whole by key. */
async function gone({ topics }: Parts, source: Source): Promise<readonly Warning[]> {
  const [begins, ends] = [await topics.begins(source.topic), await topics.ends(source.topic)]
  const lost = sum(begins)
  if (lost === 0n) return []
  const configured = await topics.configuration(source.topic)
  if (configured['cleanup.policy'] === 'compact') return []
  const why = ['retention.ms', 'retention.bytes'].map((key) => `${key} = ${configured[key] ?? 'not known'}`)
  return [
    warningOf(
      source,
      'records-gone',
      `${count(Number(lost))} of the ${count(Number(sum(ends)))} records that the topic ${source.topic} ever had are gone (${why.join(', ')}): ${namesOf(source)} cannot read them, whoever has read them before`,
    ),
  ]
}

function sum(offsets: ReadonlyMap<number, bigint>): bigint {
  return [...offsets.values()].reduce((all, offset) => all + offset, 0n)
}

function notFromBeginning(source: Source): readonly Warning[] {
  const given = optionsOf(source.table)
  if (given.get('connector') !== 'kafka') return []
  const mode = given.get('scan.startup.mode') ?? 'group-offsets'
  if (mode === 'earliest-offset') return []
  const message = `${source.table.name} is read from ${mode} ('scan.startup.mode'): ${namesOf(source)} ${source.readers.length === 1 ? 'sees' : 'see'} nothing of what stands in the topic ${source.topic} before`
  return [warningOf(source, 'not-from-beginning', message)]
}

/** A reader without a partition holds the watermark of its job back, unless it may count as idle. */
async function idle({ topics }: Parts, source: Source, usual: number): Promise<readonly Warning[]> {
  const hasWatermark = parseSql(source.table.sql[0] ?? '').statements[0]?.definition?.watermark != null
  if (!hasWatermark || optionsOf(source.table).has('scan.watermark.idle-timeout')) return []
  const partitions = (await topics.ends(source.topic)).size
  const wide = source.readers.filter(
    ({ properties }) =>
      properties['table.exec.source.idle-timeout'] === undefined &&
      parallelismIn(properties, usual) > partitions,
  )
  if (wide.length === 0) return []
  const widest = Math.max(...wide.map(({ properties }) => parallelismIn(properties, usual)))
  const message = `the topic ${source.topic} has ${counted(partitions, 'partition')} for ${widest} readers: without 'table.exec.source.idle-timeout' no window of ${namesOf({ ...source, readers: wide })} ends`
  return [warningOf(source, 'idle-readers', message)]
}

function optionsOf({ sql }: Held): ReadonlyMap<string, string> {
  const statements = sql.flatMap((text) => parseSql(text).statements)
  return new Map(statements.flatMap(({ options }) => options.map(({ key, value }) => [key, value] as const)))
}

function namesOf({ readers }: Source): string {
  return listed([...new Set(readers.map(({ object }) => object))].sort(), 5)
}

function warningOf({ readers }: Source, code: string, message: string): Warning {
  const [first] = readers
  return { code, message, file: first?.file ?? '', line: first?.line ?? 0 }
}
