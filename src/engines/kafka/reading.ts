import { randomUUID } from 'node:crypto'
import type { Consumer, Kafka, KafkaMessage } from 'kafkajs'

/** A record of a topic. */
export interface TopicRecord {
  readonly partition: number
  readonly offset: bigint
  readonly key: Buffer | null
  /** Null: what had that key is gone. */
  readonly value: Buffer | null
  /** Milliseconds since 1970. */
  readonly timestamp: number
}

/** How long a broker waits for more before it says that there is nothing, in milliseconds. */
const wait = 100

/** So often in a row every broker has to say so before that is an end which no offset shows. */
const silences = 10

/** Partition → the offset behind what was read of it last. */
export type Offsets = ReadonlyMap<number, bigint>

/**
 * Reads what is committed in a topic, to where it ends now. Records come in the order of their partition, some at a time;
 * nothing is read on until what they are given to is through with them.
 * @param from where an earlier reading ended; a partition that is not named is read from its first record
 * @returns where this one ended
 */
export async function readTopic(
  kafka: Kafka,
  topic: string,
  take: (records: readonly TopicRecord[]) => Promise<void> | void,
  from: Offsets = new Map(),
): Promise<Offsets> {
  const read = new Map(from)
  const ends = await endsOf(kafka, topic, from)
  if (ends.size === 0) return read
  const noted = async (records: readonly TopicRecord[]) => {
    await take(records)
    for (const { partition, offset } of records) read.set(partition, offset + 1n)
  }
  await readBetween(kafka, topic, from, ends, noted)
  return read
}

async function readBetween(
  kafka: Kafka,
  topic: string,
  from: Offsets,
  ends: Map<number, bigint>,
  take: (records: readonly TopicRecord[]) => Promise<void> | void,
): Promise<void> {
  const groupId = `bluegreen-sql-${randomUUID()}`
  if (from.size > 0) await begunAt(kafka, groupId, topic, from)
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: wait, allowAutoTopicCreation: false })
  try {
    await consumer.connect()
    await consumer.subscribe({ topic, fromBeginning: true })
    await untilEnd(consumer, ends, take)
  } finally {
    await consumer.disconnect()
    await forgotten(kafka, groupId)
  }
}

/** What a group has read already, it does not read again. */
async function begunAt(kafka: Kafka, groupId: string, topic: string, from: Offsets): Promise<void> {
  const admin = kafka.admin()
  try {
    await admin.connect()
    const partitions = [...from].map(([partition, offset]) => ({ partition, offset: String(offset) }))
    await admin.setOffsets({ groupId, topic, partitions })
  } finally {
    await admin.disconnect()
  }
}

/** Where each partition ends that holds something which was not read: the offset behind its last record. */
async function endsOf(kafka: Kafka, topic: string, from: Offsets): Promise<Map<number, bigint>> {
  const admin = kafka.admin()
  try {
    await admin.connect()
    const offsets = await admin.fetchTopicOffsets(topic)
    const isNew = (partition: number, high: string) => BigInt(high) > (from.get(partition) ?? 0n)
    const filled = offsets.filter(({ partition, low, high }) => low !== high && isNew(partition, high))
    return new Map(filled.map(({ partition, high }) => [partition, BigInt(high)]))
  } finally {
    await admin.disconnect()
  }
}

async function untilEnd(
  consumer: Consumer,
  ends: Map<number, bigint>,
  take: (records: readonly TopicRecord[]) => Promise<void> | void,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // The client would only try again what fails, and its end would not be told from that of the topic.
    const taken = async (records: readonly TopicRecord[]) => {
      try {
        await take(records)
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
        throw error
      }
    }
    endOf(consumer, ends).then(resolve, reject)
    consumer
      .run({
        autoCommit: false,
        eachBatch: ({ batch }) => taken(batch.messages.map((message) => recordOf(batch.partition, message))),
      })
      .catch(reject)
  })
}

function recordOf(partition: number, { key, value, offset, timestamp }: KafkaMessage): TopicRecord {
  return { partition, offset: BigInt(offset), key, value, timestamp: Number(timestamp) }
}

/**
 * Resolves where all is read. What a transaction has not committed yet is behind the end, and never comes: so it is the
 * end as well where every broker has nothing more to say.
 */
function endOf(consumer: Consumer, ends: Map<number, bigint>): Promise<void> {
  return new Promise((resolve, reject) => {
    const silent = new Map<string, number>()
    consumer.on('consumer.end_batch_process', ({ payload }) => {
      silent.clear()
      if (BigInt(payload.lastOffset) + 1n >= (ends.get(payload.partition) ?? 0n))
        ends.delete(payload.partition)
      if (ends.size === 0) resolve()
    })
    consumer.on('consumer.fetch', ({ payload }) => {
      const node = String(Reflect.get(payload, 'nodeId'))
      silent.set(node, (silent.get(node) ?? 0) + 1)
      if ([...silent.values()].every((count) => count > silences)) resolve()
    })
    consumer.on('consumer.crash', ({ payload }) => {
      reject(payload.error)
    })
  })
}

/** The group was for this reading alone; Kafka forgets it by itself, only later. */
async function forgotten(kafka: Kafka, groupId: string): Promise<void> {
  const admin = kafka.admin()
  try {
    await admin.connect()
    await admin.deleteGroups([groupId])
  } catch {
    // It may be gone already, or its last member not yet.
  } finally {
    await admin.disconnect()
  }
}
