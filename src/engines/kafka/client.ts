import { Kafka, type KafkaJSError, logLevel, type SASLOptions } from 'kafkajs'
import { Refusal, TransientRefusal } from '../../deploy/refusal.js'
import { isUntrusted, untrusted } from '../untrusted.js'

/** How a cluster of Kafka is reached. */
export interface Access {
  /** `host:port` of some of its brokers. */
  readonly brokers: readonly string[]
  readonly tls: boolean
  /** Null where it asks for nobody's name. */
  readonly sasl: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'
    readonly username: string
    readonly password: string
  } | null
}

/** Nothing is connected to before it is used. */
export function kafkaAt({ brokers, tls, sasl }: Access): Kafka {
  const retry = { initialRetryTime: 100, maxRetryTime: 2_000, retries: 6 }
  const patience = { connectionTimeout: 5_000, requestTimeout: 30_000, retry }
  return new Kafka({
    clientId: 'bluegreen-sql',
    brokers: [...brokers],
    ssl: tls,
    ...(sasl === null ? {} : { sasl: saslOf(sasl) }),
    logLevel: logLevel.NOTHING,
    ...patience,
  })
}

/** The client wants each mechanism by itself. */
function saslOf({ mechanism, username, password }: NonNullable<Access['sasl']>): SASLOptions {
  switch (mechanism) {
    case 'plain':
      return { mechanism, username, password }
    case 'scram-sha-256':
      return { mechanism, username, password }
    case 'scram-sha-512':
      return { mechanism, username, password }
  }
}

/**
 * Runs what talks to Kafka.
 * @throws TransientRefusal where Kafka did not answer, or cannot now; Refusal where it says no
 */
export async function asking<T>(block: () => Promise<T>): Promise<T> {
  try {
    return await block()
  } catch (error) {
    throw isKafkas(error) ? refusalOf(error) : error
  }
}

/** The client's errors have no class of their own that can be asked for. */
function isKafkas(error: unknown): error is KafkaJSError | Error {
  return error instanceof Error && (error.name.startsWith('KafkaJS') || nobody.test(error.message))
}

/** What the client says, as a plain error, of an address that answers to no word of Kafka's. */
const nobody = /^Broker not connected$/

function refusalOf(error: KafkaJSError | Error): Refusal {
  const { name } = error
  const isNobody = nobody.test(error.message)
  const message = isNobody ? 'what answers there is no Kafka, or wants TLS (`kafka-tls`)' : error.message
  if (isUntrusted(message)) return untrusted('Kafka', message)
  const gaveUp = /RetriesExceeded|Connection|RequestTimeout|BrokerNotFound/.test(name) || isNobody
  return gaveUp || ('retriable' in error && error.retriable)
    ? new TransientRefusal('Kafka', message, 'unknown')
    : new Refusal('Kafka', `Kafka refuses: ${message}`, '')
}

/** Whether another process has taken a transactional id since. */
export function isFenced(error: unknown): boolean {
  return isKafkas(error) && /\bold epoch\b|\bnewer producer\b/.test(error.message)
}
