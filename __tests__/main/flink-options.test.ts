import { flinkOptions } from '../../src/main/flink-options.js'
import type { FlinkEnvironment } from '../../src/settings/environment.js'
import { parseSettings } from '../../src/settings/settings.js'

async function environment(
  keys: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<FlinkEnvironment> {
  const { environments } = await parseSettings(
    `environments: { prod: { engine: flink, ${keys} } }`,
    'b.yaml',
    variables,
  )
  const [first] = environments
  if (first?.engine !== 'flink') throw new Error('no Flink')
  return first
}

const spaces = { catalog: null, database: null }
const places = 'gateway: "http://g", jobmanager: "http://j", kafka: "a:1, b:2"'

describe('how Flink and Kafka are reached', () => {
  it('is what an environment says', async () => {
    const sasl = 'kafka-sasl: { mechanism: plain, username: ada, password: secret }'
    const options = flinkOptions(
      await environment(`${places}, connect: "http://c", token: t, ${sasl}`),
      spaces,
      'shop/prod',
    )
    expect(options).toEqual({
      gateway: 'http://g',
      jobmanager: 'http://j',
      connect: 'http://c',
      kafka: {
        brokers: ['a:1', 'b:2'],
        tls: false,
        sasl: { mechanism: 'plain', username: 'ada', password: 'secret' },
      },
      token: 't',
      prefix: '',
      scope: 'shop/prod',
      hidden: {},
      ...spaces,
    })
  })

  it('hides what variables put into SQL', async () => {
    const substitute = 'substitute: { "@A@": "${PASSWORD}", "@B@": plain }'
    const given = await environment(`${places}, ${substitute}`, { PASSWORD: 'hush' })
    expect(flinkOptions(given, spaces, 'shop/prod').hidden).toEqual({ '@A@': 'hush' })
  })

  it('is refused with all that is not said', async () => {
    const some = await environment('kafka: "a:1", kafka-sasl: { mechanism: plain, username: ada }')
    expect(() => flinkOptions(some, spaces, 'shop/prod')).toThrow(
      'prod does not say `gateway`, `jobmanager`, `password of kafka-sasl`',
    )
  })
})
