import { randomUUID } from 'node:crypto'
import { type Consumer, type Kafka, Partitioners } from 'kafkajs'
import { clientOf } from './kafka.js'

/** What tests do with topics. */
export interface Topics {
  /** Makes topics of one partition. */
  readonly create: (...names: readonly string[]) => Promise<void>
  /** Appends records, each a JSON object. */
  readonly write: (topic: string, rows: readonly object[]) => Promise<void>
  /** The values that stand in a topic now, from its first; of a transaction only what is committed. */
  readonly read: (topic: string) => Promise<readonly string[]>
}

/** A topic that was just made may have no leader yet. */
const patience = 20

/** @param address `host:port` */
export function topicsAt(address: string): Topics {
  const client = clientOf(Number(address.split(':')[1]), patience)
  return {
    create: (...names) => create(client, names),
    write: (topic, rows) => write(client, topic, rows),
    read: (topic) => read(client, topic),
  }
}

async function create(client: Kafka, names: readonly string[]): Promise<void> {
  const admin = client.admin()
  await admin.connect()
  await admin.createTopics({ topics: names.map((topic) => ({ topic })), waitForLeaders: true })
  await admin.disconnect()
}

async function write(client: Kafka, topic: string, rows: readonly object[]): Promise<void> {
  const producer = client.producer({ createPartitioner: Partitioners.DefaultPartitioner })
  await producer.connect()
  await producer.send({ topic, messages: rows.map((row) => ({ value: JSON.stringify(row) })) })
  await producer.disconnect()
}

async function read(client: Kafka, topic: string): Promise<readonly string[]> {
  const consumer = client.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 100 })
  try {
    await consumer.connect()
    await consumer.subscribe({ topic, fromBeginning: true })
    return await untilEnd(consumer)
  } finally {
    await consumer.disconnect()
  }
}

async function untilEnd(consumer: Consumer): Promise<readonly string[]> {
  const values: string[] = []
  const end = endOf(consumer)
  await consumer.run({
    autoCommit: false,
    eachMessage: ({ message }) => {
      values.push(message.value?.toString() ?? '')
      return Promise.resolve()
    },
  })
  await end
  return values
}

/** Markers of transactions have offsets too, so that the last offset says nothing: nothing more has to come. */
function endOf(consumer: Consumer): Promise<void> {
  return new Promise((resolve, reject) => {
    let empty = 0
    consumer.on('consumer.end_batch_process', () => {
      empty = 0
    })
    consumer.on('consumer.fetch', () => {
      empty += 1
      if (empty === 3) resolve()
    })
    consumer.on('consumer.crash', ({ payload }) => {
      reject(payload.error)
    })
  })
}
