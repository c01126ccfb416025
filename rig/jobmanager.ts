import { flinkFiles, flinkJava } from './flink.js'
import { answers, configured, type Service } from './service.js'

const main = 'org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint'

export const jobmanager: Service = {
  name: 'jobmanager',
  parts: 'flink',
  after: [],
  files: flinkFiles,
  command: (site) =>
    flinkJava(site, ['-Xmx256m', '-XX:MaxMetaspaceSize=160m'], [main, '--configDir', configured(site, '')]),
  isReady: ({ ports }) => answers(ports.jobmanager, '/overview', /flink-version/),
}
