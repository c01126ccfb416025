import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kafka, logLevel } from 'kafkajs'
import { wholeFolder } from './java.js'
import { folderOf } from './parts.js'
import type { Ports } from './ports.js'
import { scramUser, secureListener } from './secure.js'
import { configured, java, propertiesOf, type Service, type Site } from './service.js'

const file = 'kafka.properties'

/** One node of Kafka that is broker and controller. */
export const kafka: Service = {
  name: 'kafka',
  parts: 'kafka',
  after: [],
  files: (site) => ({ [file]: properties({ ...site, data: dataOf(site) }) }),
  prepare: (site) => {
    cpSync(formatted(site), dataOf(site), { recursive: true })
  },
  command: (site) => java(site, 'kafka', ['-Xms64m', '-Xmx320m'], ['kafka.Kafka', conf(site)]),
  isReady: ({ ports }) => servesGroups(ports.kafka),
}

const dataOf = ({ folder }: Site) => join(folder, 'data', 'kafka')

/** An empty data folder as Kafka's own tool makes it. It is kept with the jars: making it takes seconds. */
function formatted(site: Site): string {
  return wholeFolder(`${folderOf('kafka')}-data-2`, (aside) => {
    const file = join(site.folder, 'tmp', 'format.properties')
    writeFileSync(file, properties({ ...site, data: aside }))
    const run = ['kafka.tools.StorageTool', 'format', '-t', cluster, '-c', file, '-S', scramUser()]
    const { program, args } = java(site, 'kafka', ['-Xmx128m'], run)
    const tool = spawnSync(program, args, { encoding: 'utf8' })
    if (tool.status !== 0) throw new Error(`Kafka cannot make its data folder: ${tool.stderr}`)
  })
}

const cluster = 'Ymx1ZWdyZWVuLXNxbC1yaQ'
const conf = (site: Site) => configured(site, file)

function properties({ ports, data }: { readonly ports: Ports; readonly data: string }): string {
  const open = `PLAINTEXT://127.0.0.1:${ports.kafka},SECURE://127.0.0.1:${ports.secure}`
  return propertiesOf({
    ...secureListener(),
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${ports.controller}`,
    listeners: `${open},CONTROLLER://127.0.0.1:${ports.controller}`,
    'advertised.listeners': open,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURE:SASL_SSL',
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': data,
    'auto.create.topics.enable': 'false',
    ...single,
    ...small,
  })
}

/** One node keeps everything once, and waits for nobody. */
const single = {
  'num.partitions': 1,
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 1,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'transaction.state.log.num.partitions': 1,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'group.initial.rebalance.delay.ms': 0,
}

const small = {
  'log.segment.bytes': 16 * 1024 * 1024,
  'log.index.size.max.bytes': 1024 * 1024,
  'log.cleaner.dedupe.buffer.size': 2 * 1024 * 1024,
  'num.network.threads': 2,
  'num.io.threads': 2,
  'num.replica.fetchers': 1,
}

/** A client that says nothing by itself; `retries`: how often it asks again what Kafka cannot answer yet. */
export function clientOf(port: number, retries = 0): Kafka {
  const retry = { retries, initialRetryTime: 50, maxRetryTime: 1_000 }
  const options = { clientId: 'rig', connectionTimeout: 1_000, requestTimeout: 10_000, retry }
  return new Kafka({ ...options, brokers: [`127.0.0.1:${port}`], logLevel: logLevel.NOTHING })
}

/** Kafka makes its topic of offsets when the first group asks, and refuses until it is there. */
async function servesGroups(port: number): Promise<boolean> {
  const admin = clientOf(port).admin()
  try {
    await admin.connect()
    // Only then does the client know a broker to ask.
    await admin.describeCluster()
    await admin.fetchOffsets({ groupId: 'rig' })
    return true
  } catch {
    return false
  } finally {
    await admin.disconnect().catch(() => undefined)
  }
}
