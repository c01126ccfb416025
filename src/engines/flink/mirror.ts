import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConsumerMove, Step } from '../../plan/plan.js'
import { type Mirror, openMirror } from '../duckdb/mirror.js'
import { recordsIn } from '../duckdb/records/records.js'
import { placeOf, placeSql } from '../duckdb/store/place.js'
import { literal, quoted } from '../duckdb/types/identifier.js'
import type { Engine } from '../engine.js'
import type { Parts } from './parts.js'
import { formOf } from './records/form.js'
import { jsonDecoder } from './records/json.js'
import { type Held, objectKey, type Registry } from './registry.js'
import { definitionsFor } from './replay.js'
import { TopicCopies } from './topic-rows.js'

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
  return withMirror({ parts, registry, names }, async (looking) => {
    await looking.refresh()
    return looking.look(block)
  })
}

/** What is looked at. */
export interface Subject {
  readonly parts: Parts
  readonly registry: Registry
  readonly names: readonly string[]
}

/** Tables whose rows are looked at again and again. */
export interface Looking {
  /** Takes in what has come since it was done last. */
  readonly refresh: () => Promise<void>
  readonly look: <T>(block: (mirror: Engine) => Promise<T>) => Promise<T>
}

/**
 * A mirror, and nothing of it afterwards.
 * @param lasting whether of comparisons only what differed in each counts
 */
export async function withMirror<T>(
  subject: Subject,
  block: (looking: Looking) => Promise<T>,
  lasting = false,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bluegreen-rows-'))
  try {
    const { catalog, database } = subject.parts
    const kept = lasting ? { standing: { file: join(folder, 'standing') } } : {}
    const mirror = await openMirror({ folder, catalog, database, ...kept })
    try {
      return await block(await lookingAt(subject, mirror, folder))
    } finally {
      await mirror.engine.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function lookingAt(subject: Subject, mirror: Mirror, folder: string): Promise<Looking> {
  const { parts, registry, names } = subject
  const look: Look = { parts, mirror, folder, copies: new TopicCopies(parts.kafka, folder) }
  const shown = shownBy(registry, names)
  for (const held of shown) await define(mirror.engine, held)
  const foreign = await foreignAmong(parts, registry, names)
  const moves = movesFor(registry, names)
  let isMoved = moves.length === 0
  const refresh = async () => {
    for (const held of shown) await fill(look, held)
    for (const name of foreign) await guess(look, name)
    // What consumers show may be what was only guessed.
    if (!isMoved) await mirror.engine.switch(moves)
    isMoved = true
  }
  return { refresh, look: mirror.look }
}

interface Look {
  readonly parts: Parts
  readonly mirror: Mirror
  readonly folder: string
  /** What earlier looks have read is not read again. */
  readonly copies: TopicCopies
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
async function guess({ parts, mirror, folder, copies }: Look, name: string): Promise<void> {
  const file = join(folder, `guessed-${name}.jsonl`)
  const topic = `${parts.defaults.prefix}${name}`
  const plain = { upsert: false, key: new Map(), value: new Set<string>(), decodeKey: null }
  await writeFile(file, '', { flag: 'a' })
  await copies.readOn(name, { ...plain, topic, decodeValue: jsonDecoder([]) }, async (records) => {
    const rows = await mirror.engine.query(`SELECT v FROM ${recordsIn(records)} WHERE v IS NOT NULL`)
    await appendFile(file, rows.map(({ v }) => `${String(v)}\n`).join(''))
  })
  const place = placeOf(name)
  await mirror.engine.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(place.schema)}`)
  const read = `read_json(${literal(file)}, format = 'newline_delimited', sample_size = -1)`
  await mirror.engine.query(`CREATE OR REPLACE TABLE ${placeSql(place)} AS SELECT * FROM ${read}`)
  await narrow(mirror.engine, placeSql(place))
}

/** Whole numbers are INT where all of them fit, as a table would have them. */
async function narrow(mirror: Engine, table: string): Promise<void> {
  for (const { column_name: column, column_type: type } of await mirror.query(`DESCRIBE ${table}`)) {
    if (type !== 'BIGINT') continue
    const narrower = `ALTER TABLE ${table} ALTER COLUMN ${quoted(String(column))} TYPE INTEGER`
    await mirror.query(narrower).catch(() => undefined)
  }
}

/** A table is one that somebody else fills. */
async function define(mirror: Engine, held: Held): Promise<void> {
  const step = stepOf(held, held.kind === 'view' ? 'create-view' : 'expect-external')
  await mirror.apply(step, step.id)
}

async function fill({ mirror, copies }: Look, held: Held): Promise<void> {
  const { name, topic } = held
  const definition = topic === null ? null : await mirror.definitionOf(name)
  if (topic === null || definition === null) return
  const form = formOf(held, topic, definition)
  await copies.readOn(name, form, (records) => mirror.take(name, records, form))
}

function stepOf({ name, reads, sql }: Held, kind: string): Step {
  const nothing = { after: [], level: 0, strategy: 'none', inverse: null, file: '', line: 1 } as const
  const rest = { content: name, properties: {}, touches: [], reads, writes: [name] }
  return { ...nothing, ...rest, id: `${kind}:${name}`, kind, object: name, sql: sql.join(';\n') }
}
