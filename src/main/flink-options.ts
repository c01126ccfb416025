import { command } from '../plan/command.js'
import { Refusal } from '../deploy/refusal.js'
import type { FlinkOptions } from '../engines/flink/open.js'
import type { FlinkEnvironment, Sasl } from '../settings/environment.js'
import type { Settings } from '../settings/settings.js'

/**
 * How an environment's Flink and Kafka are reached, from its settings.
 * @param scope project and environment
 * @throws Refusal that names everything that they do not say
 */
export function flinkOptions(
  environment: FlinkEnvironment,
  { catalog, database }: Pick<Settings, 'catalog' | 'database'>,
  scope: string,
): FlinkOptions {
  const { name, gateway, jobmanager, connect, kafka, token, topicPrefix: prefix, kafkaTls: tls } = environment
  const lacking = lackingIn(environment)
  if (gateway === null || jobmanager === null || kafka === null || lacking.length > 0)
    throw new Refusal('engine', `${name} does not say ${lacking.join(', ')}`, command('status', name))
  const brokers = kafka.split(',').map((broker) => broker.trim())
  const access = { brokers, tls, sasl: credentialsOf(environment.kafkaSasl) }
  const reached = { gateway, jobmanager, connect, kafka: access, token: token?.reveal() ?? null }
  const hidden = Object.fromEntries(
    Object.entries(environment.hidden).map(([key, secret]) => [key, secret.reveal()]),
  )
  return { ...reached, prefix, scope, catalog, database, hidden }
}

function lackingIn({ gateway, jobmanager, kafka, kafkaSasl: sasl }: FlinkEnvironment): readonly string[] {
  const needed = [
    ['gateway', gateway],
    ['jobmanager', jobmanager],
    ['kafka', kafka],
    ['username of kafka-sasl', sasl === null ? '' : sasl.username],
    ['password of kafka-sasl', sasl === null ? '' : sasl.password],
  ] as const
  return needed.flatMap(([key, value]) => (value === null ? [`\`${key}\``] : []))
}

function credentialsOf(sasl: Sasl | null): FlinkOptions['kafka']['sasl'] {
  if (sasl?.username == null || sasl.password === null) return null
  return { mechanism: sasl.mechanism, username: sasl.username, password: sasl.password.reveal() }
}
