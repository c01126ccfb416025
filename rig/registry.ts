import { answers, java, type Service } from './service.js'

const main = 'io.quarkus.runner.GeneratedMain'

/** A Schema Registry that keeps everything in memory, and answers as Confluent's does under `registryPath`. */
export const registry: Service = {
  name: 'registry',
  parts: 'registry',
  after: [],
  files: () => ({}),
  command: (site) =>
    java(
      site,
      'registry',
      ['-Xmx256m', '-Dquarkus.http.host=127.0.0.1', `-Dquarkus.http.port=${site.ports.registry}`],
      [main],
    ),
  isReady: ({ ports }) => answers(ports.registry, `${registryPath}/subjects`, /^\[/),
}

export const registryPath = '/apis/ccompat/v7'
