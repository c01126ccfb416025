import { setTimeout as sleep } from 'node:timers/promises'
import type { Kafka, Producer } from 'kafkajs'
import { asking, isFenced } from './client.js'
import { readTopic } from './reading.js'
import { topicsOf } from './topics.js'

/** What a log holds: the newest value of each key. */
export type Values = ReadonlyMap<string, unknown>

/** A change of a log: keys with their new values; null takes a key away. */
export type Change = Readonly<Record<string, unknown>>

/**
 * A compacted topic of one partition as a small database that several processes write: each change happens as a whole or
 * not at all, and on what was there when it was decided.
 * @throws TransientRefusal where Kafka did not answer; Refusal where it says no
 */
export interface Log {
  /** As it is now; empty where there is none yet. */
  readonly read: () => Promise<Values>
  /**
   * Decides a change on what is there, and makes it: where another process has changed something meanwhile, it is decided
   * again. One after the other within a process.
   * @returns what is there then
   */
  readonly change: (decide: (values: Values) => Change) => Promise<Values>
  readonly close: () => Promise<void>
}

/** @param name of the topic, and of what writes to it: Kafka lets in the newest writer alone */
export function logAt(kafka: Kafka, name: string): Log {
  const log = new TopicLog(kafka, name)
  return {
    read: () => asking(() => log.read()),
    change: (decide) => asking(() => log.change(decide)),
    close: () => asking(() => log.close()),
  }
}

/** So often others may come between before a change is given up, and how far it then draws back, in milliseconds. */
const [attempts, pause] = [20, 200]

class TopicLog {
  readonly #kafka: Kafka
  readonly #name: string
  /** Only while this process is the one that writes; what it knows then is all there is. */
  #writer: { readonly producer: Producer; readonly values: Map<string, unknown> } | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(kafka: Kafka, name: string) {
    this.#kafka = kafka
    this.#name = name
  }

  async read(): Promise<Map<string, unknown>> {
    const values = new Map<string, unknown>()
    const topics = await topicsOf(this.#kafka).there()
    if (topics.has(this.#name))
      await readTopic(this.#kafka, this.#name, (records) => {
        for (const { key, value } of records) put(values, String(key), parsed(value))
      })
    return values
  }

  change(decide: (values: Values) => Change): Promise<Values> {
    const changed = this.#turn.then(() => this.#change(decide))
    this.#turn = changed.catch(() => undefined)
    return changed
  }

  async #change(decide: (values: Values) => Change): Promise<Values> {
    for (let left = attempts; ; left -= 1) {
      // What is remembered may be old, and so is what is decided on it.
      const remembered = this.#writer !== null
      try {
        return await this.#attempt(decide)
      } catch (error) {
        await this.#shut()
        const isAgain = remembered || isFenced(error) || error instanceof Outdated
        if (!isAgain || left === 0) throw error
        await sleep(Math.random() * pause)
      }
    }
  }

  async #attempt(decide: (values: Values) => Change): Promise<Values> {
    const { producer, values } = (this.#writer ??= await this.#opened())
    const change = decide(values)
    // Nobody notices that another has written since where nothing is written.
    if (Object.keys(change).length === 0) return this.#unchanged(decide)
    await this.#commit(producer, change)
    for (const [key, value] of Object.entries(change)) put(values, key, value)
    return values
  }

  /** @throws what makes the change be decided again, where there is one after all */
  async #unchanged(decide: (values: Values) => Change): Promise<Values> {
    const values = await this.read()
    if (Object.keys(decide(values)).length > 0) throw new Outdated()
    return values
  }

  /** From then on no other process writes without noticing; so what is read then stays so. */
  async #opened() {
    await made(this.#kafka, this.#name)
    const producer = this.#kafka.producer({
      transactionalId: this.#name,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
    })
    await producer.connect()
    // Only its first transaction keeps the earlier writers out.
    await (await producer.transaction()).abort()
    return { producer, values: await this.read() }
  }

  async #commit(producer: Producer, change: Change): Promise<void> {
    const transaction = await producer.transaction()
    try {
      const messages = Object.entries(change).map(([key, value]) => ({
        key,
        value: written(value),
        partition: 0,
      }))
      await transaction.send({ topic: this.#name, messages })
      await transaction.commit()
    } catch (error) {
      await transaction.abort().catch(() => undefined)
      throw error
    }
  }

  async #shut(): Promise<void> {
    const writer = this.#writer
    this.#writer = null
    await writer?.producer.disconnect().catch(() => undefined)
  }

  close(): Promise<void> {
    return this.#turn.then(() => this.#shut())
  }
}

/** What is remembered is not what is there. */
class Outdated extends Error {}

async function made(kafka: Kafka, name: string): Promise<void> {
  const configuration = { 'cleanup.policy': 'compact' }
  await topicsOf(kafka).create(name, { partitions: 1, replication: null, configuration })
}

function put(values: Map<string, unknown>, key: string, value: unknown): void {
  if (value === null) values.delete(key)
  else values.set(key, value)
}

const written = (value: unknown) => (value === null ? null : JSON.stringify(value))
const parsed = (value: Buffer | null): unknown => (value === null ? null : JSON.parse(value.toString()))
