import { createHash } from 'node:crypto'
import { connectAt } from '../connect/connect.js'
import { connectName } from '../connect/answer.js'
import type { Engine } from '../engine.js'
import { type Access, kafkaAt } from '../kafka/client.js'
import { logAt } from '../kafka/log.js'
import { veiledLog } from '../kafka/veiled-log.js'
import { topicsOf } from '../kafka/topics.js'
import { clusterOf } from './cluster.js'
import { FlinkEngine } from './flink.js'
import { type Http, httpTo } from './http.js'
import { jobManagerAt } from './jobmanager.js'

/** Where an environment's Flink and Kafka are, and what is its own there. */
export interface FlinkOptions {
  readonly gateway: string
  readonly jobmanager: string
  /** Kafka Connect's address; null where there is none. */
  readonly connect: string | null
  readonly kafka: Access
  /** A bearer token for Flink's two and for Kafka Connect; null where none is asked for. */
  readonly token: string | null
  /** Stands before the name of each topic that a table does not name itself. */
  readonly prefix: string
  /** By name, texts of SQL that are written down nowhere. */
  readonly hidden: Readonly<Record<string, string>>
  /** Project and environment: what others have is not touched. */
  readonly scope: string
  readonly catalog: string | null
  readonly database: string | null
}

/** For each request, in milliseconds. */
const timeout = 30_000

/** Nothing is asked of anybody before the engine is used. */
export function openFlink(options: FlinkOptions): Engine {
  const { gateway: address, jobmanager, connect, kafka: access, token, prefix, scope } = options
  const http = (name: string, url: string): Http => httpTo({ name, url, token, timeout })
  const gateway = http('the SQL Gateway', address)
  const manager = http('the JobManager', jobmanager)
  const kafka = kafkaAt(access)
  return new FlinkEngine({
    gateway,
    jobs: jobManagerAt(manager),
    cluster: clusterOf(gateway, manager),
    kafka,
    topics: topicsOf(kafka),
    connect: connect === null ? null : connectAt(http(connectName, connect)),
    log: veiledLog(logAt(kafka, registryTopic(prefix, scope)), options.hidden),
    defaults: { servers: access.brokers.join(','), prefix },
    catalog: options.catalog,
    database: options.database,
  })
}

/** A topic's name has few letters to choose from: what tells two scopes apart stands at its end. */
export function registryTopic(prefix: string, scope: string): string {
  const readable = scope.replaceAll(/[^\w.-]+/g, '-').slice(0, 80)
  const digest = createHash('sha256').update(scope).digest('hex').slice(0, 8)
  return `${prefix}bluegreen-registry-${readable}-${digest}`
}
