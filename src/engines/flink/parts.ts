import type { Kafka } from 'kafkajs'
import type { Connect } from '../connect/connect.js'
import type { Log } from '../kafka/log.js'
import type { Topics } from '../kafka/topics.js'
import type { Cluster } from './cluster.js'
import type { Defaults } from './definition.js'
import type { Http } from './http.js'
import type { JobManager } from './jobmanager.js'

/** What an environment on Flink and Kafka is reached through. */
export interface Parts {
  readonly gateway: Http
  readonly jobs: JobManager
  readonly cluster: Cluster
  readonly kafka: Kafka
  readonly topics: Topics
  /** Null where the environment says nothing of Kafka Connect. */
  readonly connect: Connect | null
  readonly log: Log
  readonly defaults: Defaults
  /** Where names without a catalog or database live; null: where Flink has them by itself. */
  readonly catalog: string | null
  readonly database: string | null
}
