import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kafka } from 'kafkajs'
import { Refusal } from '../../deploy/refusal.js'
import { recordLine, type RecordFile } from '../duckdb/records/records.js'
import { type Offsets, readTopic, type TopicRecord } from '../kafka/reading.js'
import { type Decode, Unreadable } from './records/decode.js'
import type { RecordForm } from './records/form.js'

/** Topics that are read on from where they were read last. */
export class TopicCopies {
  readonly #kafka: Kafka
  readonly #folder: string
  readonly #ends = new Map<string, Offsets>()
  #files = 0

  /** @param folder where what is read is kept meanwhile */
  constructor(kafka: Kafka, folder: string) {
    this.#kafka = kafka
    this.#folder = folder
  }

  /**
   * Reads what has come into a topic since it was read last, for one reader, and gives it on in a file.
   * @param reader whose place in the topic it is: the table's name
   * @throws Refusal where a record is not of its format
   */
  async readOn(
    reader: string,
    form: RecordForm,
    take: (records: RecordFile) => Promise<void>,
  ): Promise<void> {
    const path = join(this.#folder, `records-${(this.#files += 1)}`)
    try {
      const { ends, longest, count } = await this.#copied(path, form, this.#ends.get(reader) ?? new Map())
      if (count > 0) await take({ path, shown: form.topic, longest })
      this.#ends.set(reader, ends)
    } finally {
      await rm(path, { force: true })
    }
  }

  async #copied(path: string, form: RecordForm, from: Offsets) {
    const out = createWriteStream(path)
    let [longest, count] = [0, 0]
    const take = async (records: readonly TopicRecord[]) => {
      const lines = records.map((record) => lineOf(form, record))
      count += lines.length
      for (const line of lines) longest = Math.max(longest, line.length * 3)
      if (!out.write(lines.join(''))) await once(out, 'drain')
    }
    try {
      return { ends: await readTopic(this.#kafka, form.topic, take, from), longest, count }
    } finally {
      out.end()
      await once(out, 'finish')
    }
  }
}

function lineOf(form: RecordForm, record: TopicRecord): string {
  const { partition, offset, key, value } = record
  const keyText = form.decodeKey === null ? null : decoded(form, record, form.decodeKey, key, 'key')
  if (form.upsert && keyText === null) throw unreadable(form, record, 'has no key')
  const valueText = decoded(form, record, form.decodeValue, value, 'value')
  return recordLine(partition, offset, keyText, valueText)
}

function decoded(
  form: RecordForm,
  record: TopicRecord,
  decode: Decode,
  bytes: Buffer | null,
  part: 'key' | 'value',
): string | null {
  if (bytes === null) return null
  try {
    return decode(bytes)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw unreadable(form, record, part === 'key' ? `has a key that ${error.message}` : error.message)
  }
}

function unreadable({ topic }: RecordForm, { partition, offset }: TopicRecord, message: string): Refusal {
  return new Refusal('read', `${topic}: the record at ${partition}:${offset} ${message}`, '')
}
