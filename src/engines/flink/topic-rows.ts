import { writeFile } from 'node:fs/promises'
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

  /** @param folder where what is read is kept meanwhile */
  constructor(kafka: Kafka, folder: string) {
    this.#kafka = kafka
    this.#folder = folder
  }

  /**
   * Reads what has come into a topic since it was read last, for one reader, and gives it on in files, one after the other:
   * nothing is read on until one is through.
   * @param reader whose place in the topic it is: the table's name
   * @throws Refusal where a record is not of its format
   */
  async readOn(
    reader: string,
    form: RecordForm,
    take: (records: RecordFile) => Promise<void>,
  ): Promise<void> {
    const from = this.#ends.get(reader) ?? new Map()
    const slice = new Slice(join(this.#folder, 'records'), form.topic, take)
    const ends = await readTopic(
      this.#kafka,
      form.topic,
      (records) => slice.add(records.map((record) => lineOf(form, record))),
      from,
    )
    await slice.end()
    this.#ends.set(reader, ends)
  }
}

/** Records are given on when there are so many bytes of them. */
const whole = 8 * 2 ** 20

/** Records on their way, in a file. */
class Slice {
  readonly #path: string
  readonly #shown: string
  readonly #take: (records: RecordFile) => Promise<void>
  #length = 0
  #longest = 0

  constructor(path: string, shown: string, take: (records: RecordFile) => Promise<void>) {
    this.#path = path
    this.#shown = shown
    this.#take = take
  }

  async add(lines: readonly string[]): Promise<void> {
    const bytes = Buffer.from(lines.join(''))
    await writeFile(this.#path, bytes, { flag: this.#length === 0 ? 'w' : 'a' })
    this.#length += bytes.length
    // A character is three bytes at most.
    for (const line of lines) this.#longest = Math.max(this.#longest, line.length * 3)
    if (this.#length >= whole) await this.end()
  }

  /** Gives on what is left. */
  async end(): Promise<void> {
    if (this.#length === 0) return
    await this.#take({ path: this.#path, shown: this.#shown, longest: this.#longest })
    this.#length = 0
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
