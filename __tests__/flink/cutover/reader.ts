import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Consumer, Kafka, logLevel } from 'kafkajs'
import type { Engine } from '../../../src/engines/engine.js'

/** What a consumer saw at some moment of the table that served then. */
export interface Sight {
  readonly table: string
  /** Orders that it counts. */
  readonly orders: number
  /** How old the newest of them was, in milliseconds. */
  readonly age: number
}

/** A consumer of `totals`, that asks which table it is to read, and reads it. */
export interface Reader {
  readonly sights: readonly Sight[]
  readonly stop: () => Promise<void>
}

/** Between two looks, in milliseconds. */
const distance = 200

export function startReader(engine: Pick<Engine, 'consumers'>, broker: string, prefix: string): Reader {
  const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING })
  const followed = new Map<string, Followed>()
  const sights: Sight[] = []
  const stopping = new AbortController()
  const { signal } = stopping
  const look = async () => {
    await followNew(kafka, prefix, followed)
    const { totals: table = '' } = await engine.consumers()
    const rows = [...(followed.get(table)?.rows.values() ?? [])]
    if (rows.length === 0) return
    const orders = rows.reduce((sum, row) => sum + row.orders, 0)
    sights.push({ table, orders, age: Date.now() - Math.max(...rows.map(({ newest }) => newest)) })
  }
  const running = (async () => {
    while (!signal.aborted) {
      await look()
      await sleep(distance)
    }
  })()
  return {
    sights,
    stop: async () => {
      stopping.abort()
      await running
      for (const { consumer } of followed.values()) await consumer.disconnect()
    },
  }
}

interface Row {
  readonly orders: number
  readonly newest: number
}

interface Followed {
  readonly consumer: Consumer
  readonly rows: Map<string, Row>
}

/** Every version of the table is followed from the moment at which it is there. */
async function followNew(kafka: Kafka, prefix: string, followed: Map<string, Followed>): Promise<void> {
  const admin = kafka.admin()
  await admin.connect()
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(`${prefix}totals`))
  await admin.disconnect()
  for (const topic of topics) {
    const table = topic.slice(prefix.length)
    if (!followed.has(table)) followed.set(table, await follow(kafka, topic))
  }
}

async function follow(kafka: Kafka, topic: string): Promise<Followed> {
  const rows = new Map<string, Row>()
  const consumer = kafka.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 50 })
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  await consumer.run({
    autoCommit: false,
    eachMessage: ({ message: { key, value } }) => {
      if (value !== null) rows.set(String(key), JSON.parse(value.toString()) as Row)
      return Promise.resolve()
    },
  })
  return { consumer, rows }
}

/** How often what was seen fell back, by how much at most, and how old it was where the table changed. */
export function figuresOf(sights: readonly Sight[]) {
  const pairs = sights.slice(1).map((sight, place) => ({ before: sights[place] ?? sight, sight }))
  const falls = pairs.map(({ before, sight }) => before.orders - sight.orders).filter((fall) => fall > 0)
  const changes = pairs.filter(({ before, sight }) => before.table !== sight.table)
  return {
    looks: sights.length,
    falls: falls.length,
    deepest: Math.max(0, ...falls),
    changes: changes.map(({ before, sight }) => ({ from: before.table, to: sight.table, age: sight.age })),
    oldest: Math.max(...sights.map(({ age }) => age)),
  }
}
