import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kafka } from 'kafkajs'
import { Refusal } from '../../deploy/refusal.js'
import { parseSql } from '../../sql/parse.js'
import type { SqlStatement } from '../../sql/statement.js'
import type { Engine } from '../engine.js'
import { type Offsets, readTopic, type TopicRecord } from '../kafka/reading.js'
import type { Held } from './registry.js'

/** How the records of a topic are the rows of a table. */
export interface RowForm {
  readonly topic: string
  /** The columns that a record may give; null where nobody says which there are. */
  readonly columns: ReadonlySet<string> | null
  /** Whether a record takes the place of the one with its key. */
  readonly upsert: boolean
}

/** @throws Refusal where the topic is in a format that is not read here */
export function formOf(held: Held, topic: string): RowForm {
  const [create] = parseSql(held.sql[0] ?? '').statements
  const options = new Map(create?.options.map(({ key, value }) => [key, value]))
  const format = options.get('value.format') ?? options.get('format') ?? 'json'
  if (format !== 'json') throw new Refusal('read', `${held.name} is in ${format}, which is not read here`, '')
  const connector = options.get('connector')
  const keyed = (create?.definition?.primaryKey ?? []).length > 0
  const upsert = connector === 'upsert-kafka' || (connector === undefined && keyed)
  return { topic, columns: columnsOf(create, held), upsert }
}

/** Where a table takes its columns from elsewhere, or has been altered, they are not told apart here. */
function columnsOf(create: SqlStatement | undefined, { sql }: Held): ReadonlySet<string> | null {
  const columns = create?.definition?.columns ?? []
  if (sql.length > 1 || columns.length === 0) return null
  return new Set(columns.filter(({ kind }) => kind === 'physical').map(({ name }) => name))
}

/** Topics that are read on from where they were read last. */
export class TopicCopies {
  readonly #kafka: Kafka
  readonly #folder: string
  readonly #read = new Map<string, { readonly raw: string; offsets: Offsets }>()

  /** @param folder where what was read is kept */
  constructor(kafka: Kafka, folder: string) {
    this.#kafka = kafka
    this.#folder = folder
  }

  /**
   * Writes the rows of a topic as they are now to a file, a JSON object a line: of a topic with keys what came last for
   * each, unless that took it away.
   * @param sorter sorts what does not fit into memory
   * @throws Refusal where a record is no JSON object
   */
  async write(form: RowForm, file: string, sorter: Engine): Promise<void> {
    const copy = this.#read.get(form.topic) ?? {
      raw: join(this.#folder, `${this.#read.size}.raw`),
      offsets: new Map(),
    }
    this.#read.set(form.topic, copy)
    copy.offsets = await this.#readOn(form, copy)
    await (form.upsert ? sorter.query(lastOfEach(copy.raw, file)) : copyFile(copy.raw, file))
  }

  async #readOn(form: RowForm, { raw, offsets }: { readonly raw: string; readonly offsets: Offsets }) {
    const out = createWriteStream(raw, { flags: 'a' })
    const take = async (records: readonly TopicRecord[]) => {
      if (!out.write(records.map((record) => lineOf(form, record)).join(''))) await once(out, 'drain')
    }
    try {
      return await readTopic(this.#kafka, form.topic, take, offsets)
    } finally {
      out.end()
      await once(out, 'finish')
    }
  }
}

/** Of a topic with keys: the key as a text, the place, and the row as a text; else the row alone. */
function lineOf(form: RowForm, record: TopicRecord): string {
  const row = record.value === null ? null : rowOf(form, record, record.value.toString())
  if (!form.upsert) return row === null ? '' : `${row}\n`
  const { key, partition, offset } = record
  return `${JSON.stringify({ k: key?.toString() ?? '', p: partition, o: Number(offset), v: row })}\n`
}

function rowOf({ topic, columns }: RowForm, { partition, offset }: TopicRecord, text: string): string {
  const row = objectIn(text)
  if (row === null)
    throw new Refusal('read', `${topic}: the record at ${partition}:${offset} is no JSON object`, '')
  const kept = Object.entries(row).filter(([name]) => columns === null || columns.has(name))
  return JSON.stringify(Object.fromEntries(kept))
}

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** SQL of DuckDB that takes lines with keys to the rows that are there in the end, as they were written. */
function lastOfEach(raw: string, file: string): string {
  const columns = "{k: 'VARCHAR', p: 'INTEGER', o: 'BIGINT', v: 'VARCHAR'}"
  const read = `read_json(${literal(raw)}, format = 'newline_delimited', columns = ${columns})`
  const last = `SELECT * FROM ${read} QUALIFY row_number() OVER (PARTITION BY k ORDER BY p, o DESC) = 1`
  const plain = "FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER E'\\x01'"
  return `COPY (SELECT v FROM (${last}) WHERE v IS NOT NULL ORDER BY p, o) TO ${literal(file)} (${plain})`
}
