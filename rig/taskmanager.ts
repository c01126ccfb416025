import { flinkFiles, flinkJava } from './flink.js'
import { answers, configured, type Service } from './service.js'

const main = 'org.apache.flink.runtime.taskexecutor.TaskManagerRunner'
const memory = ['-Xms64m', '-Xmx1152m', '-XX:MaxDirectMemorySize=320m', '-XX:MaxMetaspaceSize=192m']

export const taskmanager: Service = {
  name: 'taskmanager',
  parts: 'flink',
  // One that comes before the JobManager answers waits for 10 s.
  after: ['jobmanager'],
  files: flinkFiles,
  command: (site) => flinkJava(site, memory, [main, '--configDir', configured(site, '')]),
  isReady: ({ ports }) => answers(ports.jobmanager, '/overview', /"slots-total":[1-9]/),
}
