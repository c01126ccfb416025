import { Kafka, logLevel } from 'kafkajs'
import { topicsAt } from '../../rig/topics.js'
import { connectAt } from '../../src/engines/connect/connect.js'
import { clusterOf } from '../../src/engines/flink/cluster.js'
import { endJob } from '../../src/engines/flink/job.js'
import { FlinkEngine } from '../../src/engines/flink/flink.js'
import { httpTo, type Http } from '../../src/engines/flink/http.js'
import { jobManagerAt } from '../../src/engines/flink/jobmanager.js'
import type { Parts } from '../../src/engines/flink/parts.js'
import { put, registryOf } from '../../src/engines/flink/registry.js'
import { kafkaAt } from '../../src/engines/kafka/client.js'
import { logAt, type Log } from '../../src/engines/kafka/log.js'
import { topicsOf, type Topics } from '../../src/engines/kafka/topics.js'
import type { Subject } from '../engines/conformance/subject.js'
import { accessTo, fresh, sharedRig } from './ground.js'

/** A process is killed here. */
class Death extends Error {}

/** Called before everything that is asked of Flink and Kafka. */
type Before = () => void

function http(name: string, url: string, before: Before): Http {
  const real = httpTo({ name, url, token: null, timeout: 20_000 })
  const guarded =
    <A extends readonly unknown[], R>(ask: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      before()
      return ask(...given)
    }
  return { get: guarded(real.get), send: guarded(real.send) }
}

function guardedTopics(real: Topics, before: Before): Topics {
  return Object.fromEntries(
    Object.entries(real).map(([name, ask]: [string, (...given: unknown[]) => Promise<unknown>]) => [
      name,
      async (...given: unknown[]) => {
        before()
        return ask(...given)
      },
    ]),
  ) as unknown as Topics
}

function guardedLog(real: Log, before: Before): Log {
  return {
    read: async () => {
      before()
      return real.read()
    },
    change: async (decide) => {
      before()
      return real.change(decide)
    },
    close: () => real.close(),
  }
}

export function partsFor(prefix: string, before: Before): Parts {
  const rig = sharedRig()
  const { addresses } = rig
  const kafka = kafkaAt(accessTo(rig))
  const gateway = http('the SQL Gateway', addresses.gateway, before)
  const manager = http('the JobManager', addresses.jobmanager, before)
  return {
    gateway,
    jobs: jobManagerAt(manager),
    cluster: clusterOf(gateway, manager),
    kafka,
    connect: connectAt(http('Kafka Connect', addresses.connect, before)),
    topics: guardedTopics(topicsOf(kafka), before),
    log: guardedLog(logAt(kafka, `registry-${prefix}`), before),
    defaults: { servers: addresses.kafka, prefix },
    catalog: null,
    database: null,
  }
}

const rows = [
  [1, 5],
  [1, 7],
  [2, 10],
  [3, 1],
  [3, 2],
].map(([id, amount]) => ({ id, amount }))

/** Carries rows to where nobody looks. */
const nowhere = { 'connector.class': 'FileStreamSinkConnector', file: '/dev/null' }

/** Flink and Kafka, with names of its own. */
export async function flinkSubject(): Promise<Subject> {
  const { addresses } = sharedRig()
  const prefix = `${fresh('kit')}.`
  const outside = partsFor(prefix, () => undefined)
  const topics = topicsAt(addresses.kafka)
  await topics.create(`${prefix}orders`)
  await topics.write(`${prefix}orders`, rows)
  const open = (before: Before = () => undefined) => new FlinkEngine(partsFor(prefix, before))
  const opened = [open()]
  let [engine = open()] = opened
  const reopen = () => {
    engine = open()
    opened.push(engine)
  }
  let produced = 100
  return {
    get engine() {
      return engine
    },
    shared: true,
    another: () => {
      const before = engine
      reopen()
      return Promise.resolve({ before })
    },
    dies: async (act, at) => {
      let count = 0
      const dying = open(() => {
        if (count++ >= at) throw new Death()
      })
      const died = await act(dying).then(
        () => false,
        (error: unknown) => {
          if (error instanceof Death) return true
          throw error
        },
      )
      await dying.close()
      reopen()
      return died
    },
    foreign: async (name, reads) => {
      if (reads === undefined) {
        await topics.create(`${prefix}${name}`)
        await topics.write(`${prefix}${name}`, [{ id: 7 }])
        return
      }
      const admin = new Kafka({ brokers: [addresses.kafka], logLevel: logLevel.NOTHING }).admin()
      await admin.connect()
      for (const table of reads)
        await admin.setOffsets({
          groupId: name,
          topic: `${prefix}${table}`,
          partitions: [{ partition: 0, offset: '0' }],
        })
      await admin.disconnect()
    },
    redefine: async (view, table) => {
      const consumer = view.replace(/^published\./, '')
      const sql = consumer === view ? `CREATE VIEW ${view} AS SELECT * FROM ${table}` : null
      const shown = { shows: `SELECT * FROM ${table}`, reads: [table], sql }
      await outside.log.change(() => put.consumer(consumer, shown))
    },
    drops: async (table) => {
      const { objects } = registryOf(await outside.log.read())
      for (const { job, writes } of objects.values())
        if (job !== null && writes.includes(table)) await endJob(outside.jobs, job)
      await outside.topics.remove([`${prefix}${table}`])
    },
    replaces: async (table) => {
      await outside.topics.remove([`${prefix}${table}`])
      await topics.create(`${prefix}${table}`)
      await topics.write(`${prefix}${table}`, [{ id: 7 }])
    },
    pass: () => untilStill(engine),
    produce: async (count) => {
      const more = Array.from({ length: count }, () => ({ id: ++produced, amount: 1 }))
      await topics.write(`${prefix}orders`, more)
    },
    connector: nowhere,
    close: async () => {
      await removeConnectors(outside, prefix)
      const registry = registryOf(await outside.log.read())
      for (const { job } of registry.objects.values()) if (job !== null) await endJob(outside.jobs, job)
      for (const { job } of registry.begun.values()) if (job !== null) await endJob(outside.jobs, job)
      for (const one of [...opened, { close: () => outside.log.close() }]) await one.close()
      const names = [...(await outside.topics.there()).keys()].filter((name) => name.includes(prefix))
      await outside.topics.remove(names)
    },
  }
}

/** Every connector whose name begins so goes. */
export async function removeConnectors({ connect }: Parts, prefix: string): Promise<void> {
  const names = (await connect?.list()) ?? []
  for (const name of names.filter((one) => one.startsWith(prefix))) await connect?.remove(name)
}

/** Until every statement that can is through. */
async function untilStill(engine: FlinkEngine): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const objects = await engine.observe().catch(() => [])
    const open = objects.some(
      ({ kind, state }) => kind === 'statement' && (state === 'starting' || state === 'running'),
    )
    if (!open) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
