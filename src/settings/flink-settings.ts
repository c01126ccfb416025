import * as v from 'valibot'
import type { FlinkEnvironment, Sasl } from './environment.js'
import { Secret } from './secret.js'
import { flag, words } from './value.js'

/** What an environment on Flink and Kafka says beside what each does (docs/flink.md). */

export const flinkKeys = {
  gateway: v.optional(words),
  jobmanager: v.optional(words),
  kafka: v.optional(words),
  connect: v.optional(words),
  token: v.optional(words),
  'topic-prefix': v.optional(
    v.pipe(words, v.regex(/^[\w.-]{1,100}$/, 'must be letters, digits, `.`, `_` and `-`, 100 at most')),
  ),
  'kafka-tls': v.optional(flag),
  'kafka-sasl': v.optional(v.unknown()),
}

const mechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'] as const

export const saslKeys = v.object({
  mechanism: v.picklist(mechanisms, `must be ${mechanisms.join(', ')}`),
  // What a variable that is not set stands for is left out: that is a fault only where the environment is used.
  username: v.optional(words),
  password: v.optional(words),
})

type Own = v.InferOutput<v.ObjectSchema<typeof flinkKeys, undefined>>
type Reached = Omit<FlinkEnvironment, Exclude<keyof FlinkEnvironment, Key>>
type Key = 'gateway' | 'jobmanager' | 'kafka' | 'connect' | 'token' | 'topicPrefix' | 'kafkaTls' | 'kafkaSasl'

/** @param sasl null where nothing is said of it */
export function flinkOf(own: Own, sasl: v.InferOutput<typeof saslKeys> | null): Reached {
  return {
    gateway: own.gateway ?? null,
    jobmanager: own.jobmanager ?? null,
    kafka: own.kafka ?? null,
    connect: own.connect ?? null,
    token: own.token === undefined ? null : new Secret(own.token),
    topicPrefix: own['topic-prefix'] ?? '',
    kafkaTls: own['kafka-tls'] ?? false,
    kafkaSasl: sasl === null ? null : saslOf(sasl),
  }
}

function saslOf({ mechanism, username, password }: v.InferOutput<typeof saslKeys>): Sasl {
  const secret = password === undefined ? null : new Secret(password)
  return { mechanism, username: username ?? null, password: secret }
}
