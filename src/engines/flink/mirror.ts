import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { Refusal } from '../../deploy/refusal.js'
import type { ConsumerMove, Step } from '../../plan/plan.js'
import { parseSql } from '../../sql/parse.js'
import type { ColumnDefinition, SqlStatement } from '../../sql/statement.js'
import type { Kafka } from 'kafkajs'
import { openDuckDb } from '../duckdb/duckdb.js'
import type { Engine } from '../engine.js'
import { readTopic, type TopicRecord } from '../kafka/reading.js'
import type { Parts } from './parts.js'
import { type Held, objectKey, type Registry } from './registry.js'

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
  const folder = await mkdtemp(join(tmpdir(), 'bluegreen-rows-'))
  const { catalog, database } = parts
  const mirror = await openDuckDb({ file: ':memory:', samples: null, catalog, database })
  try {
    for (const held of shownBy(registry, names)) await reflect(parts, mirror, held, folder)
    for (const name of await foreignAmong(parts, registry, names)) await guess(parts, mirror, name, folder)
    const moves = movesFor(registry, names)
    if (moves.length > 0) await mirror.switch(moves)
    return await block(mirror)
  } finally {
    await mirror.close()
    await rm(folder, { recursive: true, force: true })
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
  const found = new Map<string, Held>()
  const visit = (name: string): void => {
    const held = registry.objects.get(objectKey({ kind: 'table', name }))
    if (held === undefined || found.has(name)) return
    found.set(name, held)
    held.reads.forEach(visit)
  }
  names.forEach(visit)
  for (const { reads } of consumersIn(registry, names)) reads.forEach(visit)
  return [...found.values()].sort((a, b) => a.order - b.order)
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
  const there = new Set(unknown.length === 0 ? [] : await topics.names())
  return unknown.filter((name) => there.has(`${prefix}${name}`))
}

/** Nobody says what the records of such a topic look like: their columns are those that are found in them. */
async function guess(
  { kafka, defaults }: Parts,
  mirror: Engine,
  name: string,
  folder: string,
): Promise<void> {
  const file = await linesOf(kafka, `${defaults.prefix}${name}`, folder)
  const place = name.split('.').map(quoted)
  if (place.length > 1) await mirror.query(`CREATE SCHEMA IF NOT EXISTS ${place.slice(0, -1).join('.')}`)
  const read = `read_json('${file.replaceAll("'", "''")}', format = 'newline_delimited', sample_size = -1)`
  const table = place.join('.')
  await mirror.query(`CREATE TABLE ${table} AS SELECT unnest(v) FROM ${read} WHERE v IS NOT NULL`)
  await narrow(mirror, table)
}

/** Whole numbers are INT where all of them fit, as a table would have them. */
async function narrow(mirror: Engine, table: string): Promise<void> {
  for (const { column_name: column, column_type: type } of await mirror.query(`DESCRIBE ${table}`)) {
    if (type !== 'BIGINT') continue
    const narrower = `ALTER TABLE ${table} ALTER COLUMN ${quoted(String(column))} TYPE INTEGER`
    await mirror.query(narrower).catch(() => undefined)
  }
}

async function reflect(parts: Parts, mirror: Engine, held: Held, folder: string): Promise<void> {
  const [create, ...alters] = held.sql
  if (create === undefined) return
  const kind = held.kind === 'view' ? 'create-view' : 'create-table'
  const step = stepOf(held, kind, create)
  await mirror.apply(step, step.id)
  for (const [place, sql] of alters.entries()) {
    const altering = stepOf(held, 'alter-table', sql)
    await mirror.apply(altering, `${altering.id}#${place}`)
  }
  if (held.topic !== null) await pour(parts, mirror, { ...held, topic: held.topic }, folder)
}

function stepOf({ name, reads }: Held, kind: string, sql: string): Step {
  const nothing = { after: [], level: 0, strategy: 'none', inverse: null, file: '', line: 1 } as const
  const rest = { content: sql, properties: {}, touches: [], reads, writes: [name] }
  return { ...nothing, ...rest, id: `${kind}:${name}`, kind, object: name, sql }
}

/** Brings the rows of a topic into its table. */
async function pour(
  { kafka }: Parts,
  mirror: Engine,
  held: Held & { readonly topic: string },
  folder: string,
): Promise<void> {
  refuseUnread(held)
  const file = await linesOf(kafka, held.topic, folder)
  await mirror.query(insertion(held, physicalColumns(held), file))
}

/** A topic as a file with a line for each record. */
async function linesOf(kafka: Kafka, topic: string, folder: string): Promise<string> {
  const file = join(folder, `${topic}.jsonl`)
  const out = createWriteStream(file)
  await readTopic(kafka, topic, async (records) => {
    if (!out.write(records.map(lineOf).join(''))) await once(out, 'drain')
  })
  out.end()
  await once(out, 'finish')
  return file
}

/** A record as a line of JSON: its key as a text, its place, and its value. */
function lineOf({ key, value, partition, offset }: TopicRecord): string {
  const text = key === null ? 'null' : JSON.stringify(key.toString())
  return `{"k":${text},"p":${partition},"o":${offset},"v":${value === null ? 'null' : value.toString()}}\n`
}

function createOf({ sql }: Held): SqlStatement | undefined {
  return parseSql(sql[0] ?? '').statements[0]
}

function physicalColumns(held: Held): readonly ColumnDefinition[] {
  return (createOf(held)?.definition?.columns ?? []).filter(({ kind }) => kind === 'physical')
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The rows of a file into a table: where it has a key, the last of each that has not been taken away. */
function insertion(held: Held, columns: readonly ColumnDefinition[], file: string): string {
  const names = columns.map(({ name }) => name)
  const list = names.map(quoted).join(', ')
  const values = names.map((name) => `r.v.${quoted(name)}`).join(', ')
  const read = `read_json('${file.replaceAll("'", "''")}', format = 'newline_delimited',
    columns = {k: 'VARCHAR', p: 'INTEGER', o: 'BIGINT', v: 'STRUCT(${names.map((name) => `${quoted(name).replaceAll("'", "''")} VARCHAR`).join(', ')})'})`
  const rows = isUpsert(held)
    ? `(SELECT * FROM ${read} QUALIFY row_number() OVER (PARTITION BY k ORDER BY p, o DESC) = 1)`
    : read
  return `INSERT INTO ${quoted(held.name)} (${list}) SELECT ${values} FROM ${rows} r WHERE r.v IS NOT NULL ORDER BY r.p, r.o`
}

function optionsIn(held: Held): ReadonlyMap<string, string> {
  return new Map(createOf(held)?.options.map(({ key, value }) => [key, value]))
}

function isUpsert(held: Held): boolean {
  const connector = optionsIn(held).get('connector')
  const keyed = (createOf(held)?.definition?.primaryKey ?? []).length > 0
  return connector === 'upsert-kafka' || (connector === undefined && keyed)
}

function refuseUnread(held: Held): void {
  const options = optionsIn(held)
  const format = options.get('value.format') ?? options.get('format') ?? 'json'
  if (format !== 'json')
    throw new Refusal('compare', `${held.name} is in ${format}, which is not read here`, '')
}
