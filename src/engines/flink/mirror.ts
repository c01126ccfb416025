import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConsumerMove, Step } from '../../plan/plan.js'
import type { Standing } from '../duckdb/compare/standing.js'
import { openDuckDb } from '../duckdb/duckdb.js'
import { placeOf, placeSql } from '../duckdb/store/place.js'
import { quoted } from '../duckdb/types/identifier.js'
import type { Engine } from '../engine.js'
import type { Parts } from './parts.js'
import { type Held, objectKey, type Registry } from './registry.js'
import { definitionsFor } from './replay.js'
import { formOf, TopicCopies } from './topic-rows.js'

/**
 * Topics as tables of the embedded engine, as they are now: what stands in a topic with a key is what came last for each.
 * @param names tables, views and consumers that are looked at; what they are made of comes along
 * @throws Refusal where a topic is in a format that is not read here
 */
export async function inMirror<T>(
  parts: Parts,
  registry: Registry,
  names: readonly string[],
  block: (mirror: Engine) => Promise<T>,
): Promise<T> {
  return withFolder(async (folder) => {
    const copies = new TopicCopies(parts.kafka, folder)
    return mirrored({ parts, registry, names, folder, copies }, block)
  })
}

/** A folder that is gone afterwards. */
export async function withFolder<T>(block: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bluegreen-rows-'))
  try {
    return await block(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What is looked at, and where it is kept meanwhile. */
export interface Look {
  readonly parts: Parts
  readonly registry: Registry
  readonly names: readonly string[]
  readonly folder: string
  /** What earlier looks have read is not read again. */
  readonly copies: TopicCopies
  readonly standing?: Standing
}

export async function mirrored<T>(look: Look, block: (mirror: Engine) => Promise<T>): Promise<T> {
  const { parts, registry, names, folder: samples, standing } = look
  const { catalog, database } = parts
  const kept = standing === undefined ? {} : { standing }
  const mirror = await openDuckDb({ file: ':memory:', samples, catalog, database, ...kept })
  try {
    for (const held of shownBy(registry, names)) await reflect(look, mirror, held)
    for (const name of await foreignAmong(parts, registry, names)) await guess(look, mirror, name)
    const moves = movesFor(registry, names)
    if (moves.length > 0) await mirror.switch(moves)
    return await block(mirror)
  } finally {
    await mirror.close()
  }
}

const published = /^published\.(.+)$/

/** The consumers among names. */
function consumersIn({ consumers }: Registry, names: readonly string[]) {
  return names.flatMap((name) => {
    const consumer = published.exec(name)?.[1] ?? name
    const shown = consumers.get(consumer)
    return shown === undefined ? [] : [{ consumer, ...shown }]
  })
}

function movesFor(registry: Registry, names: readonly string[]): readonly ConsumerMove[] {
  return consumersIn(registry, names).map(({ consumer, shows, reads, sql }) =>
    sql === null
      ? { consumer, from: null, to: reads[0] ?? shows }
      : { consumer, from: null, to: shows, view: { sql, reads, content: shows, file: '', line: 1 } },
  )
}

function shownBy(registry: Registry, names: readonly string[]): readonly Held[] {
  const read = consumersIn(registry, names).flatMap(({ reads }) => reads)
  return definitionsFor(registry.objects, [...names, ...read])
}

/** Topics of others that are looked at by their names. */
async function foreignAmong(
  { topics, defaults: { prefix } }: Parts,
  registry: Registry,
  names: readonly string[],
): Promise<readonly string[]> {
  const isKnown = (name: string) =>
    registry.objects.has(objectKey({ kind: 'table', name })) || consumersIn(registry, [name]).length > 0
  const unknown = names.filter((name) => !isKnown(name))
  const there = unknown.length === 0 ? new Map() : await topics.there()
  return unknown.filter((name) => there.has(`${prefix}${name}`))
}

/** Nobody says what the records of such a topic look like: their columns are those that are found in them. */
async function guess({ parts, folder, copies }: Look, mirror: Engine, name: string): Promise<void> {
  const file = join(folder, 'guess.jsonl')
  const form = { topic: `${parts.defaults.prefix}${name}`, columns: null, upsert: false }
  await copies.write(form, file, mirror)
  const place = placeOf(name)
  await mirror.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(place.schema)}`)
  const read = `read_json('${file.replaceAll("'", "''")}', format = 'newline_delimited', sample_size = -1)`
  await mirror.query(`CREATE TABLE ${placeSql(place)} AS SELECT * FROM ${read}`)
  await narrow(mirror, placeSql(place))
}

/** Whole numbers are INT where all of them fit, as a table would have them. */
async function narrow(mirror: Engine, table: string): Promise<void> {
  for (const { column_name: column, column_type: type } of await mirror.query(`DESCRIBE ${table}`)) {
    if (type !== 'BIGINT') continue
    const narrower = `ALTER TABLE ${table} ALTER COLUMN ${quoted(String(column))} TYPE INTEGER`
    await mirror.query(narrower).catch(() => undefined)
  }
}

/** A table comes with its rows, as one that somebody else fills. */
async function reflect({ folder, copies }: Look, mirror: Engine, held: Held): Promise<void> {
  const { name, topic } = held
  if (topic !== null) await copies.write(formOf(held, topic), join(folder, `${name}.jsonl`), mirror)
  const step = stepOf(held, held.kind === 'view' ? 'create-view' : 'expect-external')
  await mirror.apply(step, step.id)
}

function stepOf({ name, reads, sql }: Held, kind: string): Step {
  const nothing = { after: [], level: 0, strategy: 'none', inverse: null, file: '', line: 1 } as const
  const rest = { content: name, properties: {}, touches: [], reads, writes: [name] }
  return { ...nothing, ...rest, id: `${kind}:${name}`, kind, object: name, sql: sql.join(';\n') }
}
