import { answers, configured, java, propertiesOf, type Service, type Site } from './service.js'

const file = 'connect.properties'
const main = 'org.apache.kafka.connect.cli.ConnectDistributed'

/** One worker of Kafka Connect. */
export const connect: Service = {
  name: 'connect',
  parts: 'kafka',
  // It asks for Kafka until Kafka answers.
  after: [],
  files: (site) => ({ [file]: properties(site) }),
  command: (site) => java(site, 'kafka', ['-Xms64m', '-Xmx256m'], [main, configured(site, file)]),
  isReady: ({ ports }) => answers(ports.connect, '/connectors', /^\[/),
}

function properties({ ports }: Site): string {
  return propertiesOf({
    'bootstrap.servers': `127.0.0.1:${ports.kafka}`,
    'reconnect.backoff.max.ms': 200,
    'group.id': 'connect-rig',
    'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'config.storage.topic': '_connect_configs',
    'config.storage.replication.factor': 1,
    'offset.storage.topic': '_connect_offsets',
    'offset.storage.replication.factor': 1,
    'offset.storage.partitions': 1,
    'status.storage.topic': '_connect_status',
    'status.storage.replication.factor': 1,
    'status.storage.partitions': 1,
    listeners: `http://127.0.0.1:${ports.connect}`,
    'rest.advertised.host.name': '127.0.0.1',
    'plugin.discovery': 'service_load',
    'offset.flush.interval.ms': 1000,
    'scheduled.rebalance.max.delay.ms': 0,
  })
}
