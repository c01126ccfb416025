// What bench/rows.mjs measures, bundled as one program.
import { setTimeout as sleep } from 'node:timers/promises'
import kafkajs, { type Kafka } from 'kafkajs'
import { startRig, missing } from '../rig/rig.js'
import { hasParts } from '../rig/parts.js'
import { clusterOf } from '../src/engines/flink/cluster.js'
import { httpTo } from '../src/engines/flink/http.js'
import { jobManagerAt } from '../src/engines/flink/jobmanager.js'
import { lastingComparison } from '../src/engines/flink/lasting.js'
import type { Parts } from '../src/engines/flink/parts.js'
import { type Held, objectKey, type Registry } from '../src/engines/flink/registry.js'
import { kafkaAt } from '../src/engines/kafka/client.js'
import { logAt } from '../src/engines/kafka/log.js'
import { topicsOf } from '../src/engines/kafka/topics.js'

export { startRig }

/** Why no Kafka can be started here without fetching anything; null where one can. */
export function whyNot(): string | null {
  return missing() ?? (hasParts('kafka') ? null : 'the parts of Kafka are not in the cache (npm run rig)')
}

/** Ten columns of the kinds that pipelines have, as Flink writes them. */
function valueOf(id: number, amount: string): string {
  const at = new Date(1_767_225_600_000 + id * 1_000).toISOString().slice(0, 19).replace('T', ' ')
  const note = id % 10 === 0 ? null : `note ${id}`
  return (
    `{"id":${id},"customer":"customer-${id % 50_000}","amount":${amount},"channel":${id % 7},"paid":${id % 2 === 0},` +
    `"rate":${id / 3},"at":"${at}","day":"${at.slice(0, 10)}","note":${JSON.stringify(note)},"currency":"EUR"}`
  )
}

const columns =
  'id BIGINT, customer STRING, amount DECIMAL(18, 2), channel INT, paid BOOLEAN, rate DOUBLE, `at` TIMESTAMP(3), `day` DATE, note STRING, currency STRING'

const batch = 4_000

/** @param wrong how many rows, evenly spread, have another amount */
async function fillTopic(kafka: Kafka, topic: string, count: number, wrong: number): Promise<void> {
  const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner })
  await producer.connect()
  const every = count / Math.max(1, wrong)
  for (let from = 0; from < count; from += batch) {
    const ids = Array.from({ length: Math.min(batch, count - from) }, (_, place) => from + place)
    const messages = ids.map((id) => ({
      key: `{"id":${id}}`,
      value: valueOf(id, `${(id % 10_000) + (wrong > 0 && id % every === 7 ? 1 : 0)}.25`),
    }))
    await producer.send({ topic, messages, acks: 1 })
  }
  await producer.disconnect()
}

/** Two topics with the same rows, but for some of the second. */
export async function fill(server: string, count: number, wrong: number): Promise<void> {
  const kafka = kafkaAt({ brokers: [server], tls: false, sasl: null })
  for (const topic of topicNames)
    await topicsOf(kafka).create(topic, { partitions: 2, replication: 1, configuration: {} })
  await sleep(1_000)
  await fillTopic(kafka, 'orders', count, 0)
  await fillTopic(kafka, 'orders_v2', count, wrong)
}

const topicNames = ['orders', 'orders_v2'] as const

/** How the records of the topics are rows: with keys, or as they come. */
export type Form = 'upsert' | 'append'

function heldIn(topic: string, form: Form, order: number): Held {
  const key = form === 'upsert' ? ', PRIMARY KEY (id) NOT ENFORCED' : ''
  const options = form === 'upsert' ? '' : " WITH ('connector' = 'kafka', 'format' = 'json')"
  return {
    ...{ name: topic, kind: 'table', content: topic, topic, topicId: null, job: null, reads: [], writes: [] },
    sql: [`CREATE TABLE ${topic} (${columns}${key})${options}`],
    ...{ properties: {}, keys: [], order },
  }
}

/** Compares the two topics as a deployment does. */
export async function compare(server: string, form: Form) {
  const held = topicNames.map((topic, place) => heldIn(topic, form, place))
  const registry: Registry = {
    ...{ birth: '', hand: { token: 0, generation: 0 }, consumers: new Map(), begun: new Map() },
    ...{ objects: new Map(held.map((one) => [objectKey(one), one])), removals: new Map() },
  }
  const pair = { identity: 'orders', blue: 'orders', green: 'orders_v2', primaryKey: [] }
  return lastingComparison(partsAt(server), registry, topicNames, pair)
}

/** No job takes part, so nothing is asked of Flink. */
function partsAt(server: string): Parts {
  const kafka = kafkaAt({ brokers: [server], tls: false, sasl: null })
  const nobody = httpTo({ name: 'nobody', url: 'http://127.0.0.1:1', token: null, timeout: 1_000 })
  return {
    ...{ gateway: nobody, jobs: jobManagerAt(nobody), cluster: clusterOf(nobody, nobody), kafka },
    ...{
      topics: topicsOf(kafka),
      connect: null,
      log: logAt(kafka, 'nothing'),
      catalog: null,
      database: null,
    },
    defaults: { servers: server, prefix: '' },
  }
}
