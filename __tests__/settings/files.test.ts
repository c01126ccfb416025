import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { parseAccepted } from '../../src/settings/accepted.js'
import { parseShiftLeft, shiftLeftFile, type ShiftLeftConfig } from '../../src/settings/shift-left.js'

describe('.bluegreen/accept.yaml', () => {
  const accepted = (text: string) => parseAccepted(text, '.bluegreen/accept.yaml')

  test('is a list of deviations', async () => {
    const text = `- { table: fact_3, column: total, count: 14, reason: VAT now included }
- table: int_3
  column: "*"
  reason: late rows are dropped
`
    expect(await accepted(text)).toEqual([
      { table: 'fact_3', column: 'total', count: 14, reason: 'VAT now included' },
      { table: 'int_3', column: '*', count: null, reason: 'late rows are dropped' },
    ])
    expect(await accepted('# none\n')).toEqual([])
  })

  test('is strict', async () => {
    await expect(
      accepted('- { table: a, columns: b, reason: c }\n- { table: a, column: b }\n'),
    ).rejects.toMatchObject({
      faults: [
        { code: 'bad-setting', line: 1, message: '`column` is missing' },
        { code: 'unknown-key', line: 1, column: 15, hint: expect.stringContaining('`column`') },
        { code: 'bad-setting', line: 2, message: '`reason` is missing', file: '.bluegreen/accept.yaml' },
      ],
    })
    await expect(accepted('table: a\n')).rejects.toMatchObject({
      faults: [{ message: expect.stringContaining('list') }],
    })
    await expect(accepted('- { table: a, column: b, reason: c, count: 0 }')).rejects.toMatchObject({
      faults: [{ message: '`count` must be 1 or more' }],
    })
    await expect(accepted('- { table: a, column: b, reason: c, where: "x = 1" }')).rejects.toMatchObject({
      faults: [
        { message: '`where` is not evaluated by this version: bound the rows with `count`', column: 44 },
      ],
    })
  })
})

describe('config.yaml of shift_left', () => {
  const text = `kafka:
  bootstrap.servers: broker:9092
  cluster_id: lkc-1
  cluster_type: stage
  src_topic_prefix: clone
  sasl.mechanism: PLAIN
confluent_cloud:
  environment_id: env-1
  region: us-west-2
  provider: aws
  organization_id: org-1
  api_key: CLOUDKEY
  api_secret: cloud-secret-value
flink:
  compute_pool_id: lfcp-1
  catalog_name: catalog-1
  database_name: db-1
  endpoint: https://flink.example
  max_cfu: 20
  api_secret: flink-secret-value
app:
  delta_max_time_in_min: 15
`
  const parse = (source: string, env: Record<string, string> = {}) =>
    parseShiftLeft(source, 'config.yaml', env)

  test('is mapped, keys of its own are passed over', async () => {
    expect(await parse(text)).toMatchObject({
      catalog: 'catalog-1',
      database: 'db-1',
      environmentId: 'env-1',
      organizationId: 'org-1',
      serviceAccountId: null,
      region: 'us-west-2',
      provider: 'aws',
      computePoolId: 'lfcp-1',
      endpoint: 'https://flink.example',
      maxCfu: 20,
      kafka: {
        bootstrapServers: 'broker:9092',
        clusterId: 'lkc-1',
        clusterType: 'stage',
        topicPrefix: 'clone',
      },
    })
  })

  test('environment variables win', async () => {
    const config = await parse(text, {
      SL_FLINK_ENV_NAME: 'other',
      SL_FLINK_DATABASE_NAME: 'db-2',
      SL_CLOUD_REGION: 'eu-1',
      SL_FLINK_API_KEY: 'k',
      SL_KAFKA_API_SECRET: '',
    })
    expect(config).toMatchObject({
      catalog: 'other',
      database: 'db-2',
      region: 'eu-1',
      kafkaKey: { secret: null },
    })
    expect(config.flinkKey.key?.reveal()).toBe('k')
    expect(config.flinkKey.secret?.reveal()).toBe('flink-secret-value')
  })

  test.each([
    ['SL_FLINK_ENV_NAME', (c: ShiftLeftConfig) => c.catalog],
    ['SL_FLINK_DATABASE_NAME', (c: ShiftLeftConfig) => c.database],
    ['SL_FLINK_ENV_ID', (c: ShiftLeftConfig) => c.environmentId],
    ['SL_CLOUD_ORGANIZATION_ID', (c: ShiftLeftConfig) => c.organizationId],
    ['SL_CONFLUENT_PRINCIPAL_ID', (c: ShiftLeftConfig) => c.serviceAccountId],
    ['SL_CLOUD_REGION', (c: ShiftLeftConfig) => c.region],
    ['SL_CLOUD_PROVIDER', (c: ShiftLeftConfig) => c.provider],
    ['SL_FLINK_COMPUTE_POOL_ID', (c: ShiftLeftConfig) => c.computePoolId],
    ['SL_FLINK_SQL_ENDPOINT', (c: ShiftLeftConfig) => c.endpoint],
    ['SL_KAFKA_CLUSTER_ID', (c: ShiftLeftConfig) => c.kafka.clusterId],
    ['SL_CONFLUENT_CLOUD_API_KEY', (c: ShiftLeftConfig) => c.confluentCloudKey.key?.reveal()],
    ['SL_CONFLUENT_CLOUD_API_SECRET', (c: ShiftLeftConfig) => c.confluentCloudKey.secret?.reveal()],
    ['SL_FLINK_API_KEY', (c: ShiftLeftConfig) => c.flinkKey.key?.reveal()],
    ['SL_FLINK_API_SECRET', (c: ShiftLeftConfig) => c.flinkKey.secret?.reveal()],
    ['SL_KAFKA_API_KEY', (c: ShiftLeftConfig) => c.kafkaKey.key?.reveal()],
    ['SL_KAFKA_API_SECRET', (c: ShiftLeftConfig) => c.kafkaKey.secret?.reveal()],
  ])('%s wins over the file, and stands in for it', async (variable, get) => {
    expect(get(await parse(text, { [variable]: 'from the environment' }))).toBe('from the environment')
    expect(get(await parse('', { [variable]: 'from the environment' }))).toBe('from the environment')
  })

  test('keys by both of their names, the newer first', async () => {
    const config = await parse(`confluent_cloud: { cloud_region: new, region: old, cloud_provider: gcp }
flink: { sql_endpoint: https://new, endpoint: https://old }
kafka: { sasl.username: u, sasl.password: p }
`)
    expect(config).toMatchObject({ region: 'new', provider: 'gcp', endpoint: 'https://new' })
    expect([config.kafkaKey.key?.reveal(), config.kafkaKey.secret?.reveal()]).toEqual(['u', 'p'])
  })

  test('what nobody has filled in yet says nothing', async () => {
    const template = text
      .replace('catalog-1', '<TO_FILL>')
      .replace('cloud-secret-value', '<no-key')
      .replace('max_cfu: 20', 'max_cfu: <TO_FILL>')
    const config = await parse(template)
    expect(config).toMatchObject({ catalog: null, maxCfu: null, confluentCloudKey: { secret: null } })
  })

  test('no way of printing shows a secret', async () => {
    const config = await parse(text)
    const secret = config.confluentCloudKey.secret
    const printed = [
      inspect(config, { depth: null, showHidden: true }),
      JSON.stringify(config),
      String(secret),
    ].join('\n')
    expect(printed).not.toMatch(/secret-value|CLOUDKEY/)
    expect(printed).toContain('(secret)')
  })

  test('faults name the place, never the value', async () => {
    const wrong = text
      .replace('max_cfu: 20', 'max_cfu: many')
      .replace('cloud-secret-value', '[cloud-secret-value]')
    const error: unknown = await parse(wrong).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      faults: [
        { line: 13, message: '`api_secret` must be a text', file: 'config.yaml' },
        { line: 19, message: '`max_cfu` must be a whole number' },
      ],
    })
    expect(inspect(error, { depth: null })).not.toContain('secret-value')
    await expect(parse('flink: [a]\n')).rejects.toMatchObject({ faults: [{ line: 1 }] })
    await expect(parse('text')).rejects.toMatchObject({ faults: [{ line: 1 }] })
  })

  test('is found where an environment or the variables of that tool point', () => {
    expect(shiftLeftFile('a.yaml', { SL_CONFIG_FILE: 'b.yaml' })).toBe('a.yaml')
    expect(shiftLeftFile(null, { SL_CONFIG_FILE: 'b.yaml', CONFIG_FILE: 'c.yaml' })).toBe('b.yaml')
    expect(shiftLeftFile(null, { CONFIG_FILE: 'c.yaml' })).toBe('c.yaml')
    expect(shiftLeftFile(null, {})).toBeNull()
  })
})
