import { flinkFiles, flinkJava } from './flink.js'
import { answers, type Service } from './service.js'

const main = 'org.apache.flink.table.gateway.SqlGateway'

/** The SQL Gateway. */
export const gateway: Service = {
  name: 'gateway',
  parts: 'flink',
  after: [],
  files: flinkFiles,
  command: (site) =>
    flinkJava(
      site,
      ['-Xmx320m', '-XX:MaxMetaspaceSize=256m'],
      [main, '-Dsql-gateway.endpoint.rest.address=127.0.0.1'],
    ),
  isReady: ({ ports }) => answers(ports.gateway, '/v3/info', /productName/),
}
