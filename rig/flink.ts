import { join } from 'node:path'
import type { Command } from './process.js'
import { java, propertiesOf, type Site } from './service.js'

/** Settings of Flink that all its processes read: sizes by hand, since no script of its distribution counts them. */
export function flinkFiles({ folder, ports }: Site): Readonly<Record<string, string>> {
  const loopback = { 'jobmanager.bind-host': host, 'taskmanager.bind-host': host, 'taskmanager.host': host }
  const addresses = {
    'jobmanager.rpc.address': host,
    'jobmanager.rpc.port': ports.rpc,
    'rest.address': host,
    'rest.bind-address': host,
    'rest.port': ports.jobmanager,
    'sql-gateway.endpoint.rest.address': host,
    'sql-gateway.endpoint.rest.bind-address': host,
    'sql-gateway.endpoint.rest.port': ports.gateway,
  }
  const places = {
    'execution.checkpointing.dir': `file://${join(folder, 'data', 'checkpoints')}`,
    'execution.checkpointing.savepoint-dir': `file://${join(folder, 'data', 'savepoints')}`,
    'io.tmp.dirs': join(folder, 'tmp'),
  }
  const all = { ...loopback, ...addresses, ...places, ...sizes, ...running }
  return { 'config.yaml': propertiesOf(all, ': ') }
}

const host = '127.0.0.1'

const sizes = {
  'jobmanager.memory.process.size': '640m',
  'jobmanager.memory.jvm-metaspace.size': '160m',
  'jobmanager.memory.jvm-overhead.min': '64m',
  'jobmanager.memory.off-heap.size': '64m',
  'taskmanager.numberOfTaskSlots': 24,
  'taskmanager.cpu.cores': 2,
  'taskmanager.memory.task.heap.size': '1088m',
  'taskmanager.memory.framework.heap.size': '64m',
  'taskmanager.memory.framework.off-heap.size': '128m',
  'taskmanager.memory.task.off-heap.size': '0m',
  'taskmanager.memory.managed.size': '64m',
  'taskmanager.memory.network.min': '128m',
  'taskmanager.memory.network.max': '128m',
  'taskmanager.memory.jvm-metaspace.size': '192m',
  'taskmanager.memory.jvm-overhead.min': '64m',
  'taskmanager.memory.jvm-overhead.max': '64m',
}

/** Figures that are at most a second old, and failures that are noticed within seconds. */
const running = {
  'parallelism.default': 1,
  'execution.checkpointing.interval': '2 s',
  'execution.checkpointing.externalized-checkpoint-retention': 'RETAIN_ON_CANCELLATION',
  'state.backend.type': 'hashmap',
  'metrics.fetcher.update-interval': 1000,
  'web.refresh-interval': 200,
  'heartbeat.interval': 2000,
  'heartbeat.timeout': 10_000,
  'sql-gateway.session.idle-timeout': '10min',
}

/** What Flink's own scripts open to it. */
const opened = [
  ...['sun.net.util', 'java.rmi/sun.rmi.registry', 'java.security.jgss/sun.security.krb5'].map(
    (name) => `--add-exports=${name.includes('/') ? name : `java.base/${name}`}=ALL-UNNAMED`,
  ),
  ...['lang', 'net', 'io', 'nio', 'lang.reflect', 'text', 'time', 'util', 'util.concurrent']
    .map((name) => `java.${name}`)
    .concat('sun.nio.ch', 'java.util.concurrent.atomic', 'java.util.concurrent.locks')
    .map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
]

/** A process of Flink. */
export function flinkJava(site: Site, options: readonly string[], run: readonly string[]): Command {
  const env = { FLINK_CONF_DIR: join(site.folder, 'conf') }
  return { ...java(site, 'flink', [...options, ...opened], run), env }
}
