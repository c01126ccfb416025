import type { Kafka } from 'kafkajs'

/**
 * The ids that Kafka gives topics (KIP-516): one that is removed and made again under its name has another. The client
 * asks for metadata in a version that has none yet, so this asks by its own connection: Metadata, version 12 (Kafka 3.0).
 * @returns topic → id; Kafka's own topics are left out
 */
export async function topicIds(kafka: Kafka): Promise<ReadonlyMap<string, string>> {
  const cluster = clusterOf(kafka)
  await cluster.connect()
  try {
    await cluster.refreshMetadata()
    const broker = await cluster.findControllerBroker()
    const answer = await broker.connectionPool.send({ request, response })
    return new Map(topicsIn(new Reader(answer)))
  } finally {
    await cluster.disconnect()
  }
}

/** What the client keeps to itself, as of the version that is pinned. */
interface Cluster {
  readonly connect: () => Promise<void>
  readonly disconnect: () => Promise<void>
  readonly refreshMetadata: () => Promise<void>
  readonly findControllerBroker: () => Promise<{
    readonly connectionPool: {
      readonly send: (asked: { readonly request: object; readonly response: object }) => Promise<Buffer>
    }
  }>
}

function clusterOf(kafka: Kafka): Cluster {
  const make = Object.getOwnPropertySymbols(kafka).find(
    ({ description }) => description === 'private:Kafka:createCluster',
  )
  const create: unknown = make === undefined ? undefined : Reflect.get(kafka, make)
  if (!isFactory(create)) throw new Error('this version of kafkajs connects in another way')
  return create({ metadataMaxAge: 300_000, allowAutoTopicCreation: false })
}

function isFactory(value: unknown): value is (options: object) => Cluster {
  return typeof value === 'function'
}

/** No tags in the header, all topics, none made, no rights asked for, no tags. */
const body = Buffer.from([0, 0, 0, 0, 0])
const request = {
  apiKey: 3,
  apiName: 'Metadata',
  apiVersion: 12,
  encode: () => Promise.resolve({ buf: body, buffer: body }),
}
const response = {
  decode: (payload: Buffer) => Promise.resolve(payload),
  parse: (payload: Buffer) => Promise.resolve(payload),
}

/** Kafka's compact forms: lengths are one more than they say, and nothing is 0. */
class Reader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  skip(count: number): void {
    this.#at += count
  }

  take(count: number): Buffer {
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }

  unsigned(): number {
    for (let [value, factor] = [0, 1]; ; factor *= 128) {
      const byte = this.take(1).readUInt8()
      value += (byte % 128) * factor
      if (byte < 128) return value
    }
  }

  text(): string {
    return this.take(Math.max(0, this.unsigned() - 1)).toString()
  }

  each<T>(read: () => T): readonly T[] {
    return Array.from({ length: Math.max(0, this.unsigned() - 1) }, read)
  }

  tags(): void {
    const count = this.unsigned()
    for (let left = count; left > 0; left -= 1) {
      this.unsigned()
      this.skip(this.unsigned())
    }
  }
}

function topicsIn(reader: Reader): readonly (readonly [string, string])[] {
  reader.tags()
  reader.skip(4)
  reader.each(() => {
    broker(reader)
  })
  reader.text()
  reader.skip(4)
  return reader.each(() => topic(reader)).filter(([name]) => !name.startsWith('__'))
}

function broker(reader: Reader): void {
  reader.skip(4)
  reader.text()
  reader.skip(4)
  reader.text()
  reader.tags()
}

/** Error, name, id, whether it is Kafka's own, partitions, rights. */
function topic(reader: Reader): readonly [string, string] {
  reader.skip(2)
  const name = reader.text()
  const id = reader.take(16).toString('hex')
  reader.skip(1)
  reader.each(() => {
    partition(reader)
  })
  reader.skip(4)
  reader.tags()
  return [name, id]
}

/** Error, number, leader, its epoch, then three lists of replicas. */
function partition(reader: Reader): void {
  reader.skip(14)
  for (let lists = 3; lists > 0; lists -= 1)
    reader.each(() => {
      reader.skip(4)
    })
  reader.tags()
}
