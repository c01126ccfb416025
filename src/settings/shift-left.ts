import { FaultError } from '../project/fault.js'
import { faultsOf, type Problem } from './problem.js'
import { problemAt } from './section.js'
import { Secret } from './secret.js'
import type { Variables } from './substitution.js'
import { isMapping, isNothing, parseYaml, type Mapping } from './yaml-text.js'

/** A key and its secret; null where the file and the environment have none. */
export interface ApiKey {
  readonly key: Secret | null
  readonly secret: Secret | null
}

/** What a `config.yaml` of shift_left says that this product uses. Null: not said. */
export interface ShiftLeftConfig {
  readonly catalog: string | null
  readonly database: string | null
  readonly environmentId: string | null
  readonly organizationId: string | null
  readonly serviceAccountId: string | null
  readonly region: string | null
  readonly provider: string | null
  readonly computePoolId: string | null
  readonly endpoint: string | null
  readonly maxCfu: number | null
  readonly kafka: {
    readonly bootstrapServers: string | null
    readonly clusterId: string | null
    readonly clusterType: string | null
    readonly topicPrefix: string | null
  }
  readonly confluentCloudKey: ApiKey
  readonly flinkKey: ApiKey
  readonly kafkaKey: ApiKey
}

/** Where a value stands: a section, its keys in order of preference, and the variables that win over them. */
interface Field {
  readonly section: 'kafka' | 'confluent_cloud' | 'flink'
  readonly keys: readonly string[]
  readonly variables?: readonly string[]
}

const fields = {
  catalog: { section: 'flink', keys: ['catalog_name'], variables: ['SL_FLINK_ENV_NAME'] },
  database: { section: 'flink', keys: ['database_name'], variables: ['SL_FLINK_DATABASE_NAME'] },
  environmentId: { section: 'confluent_cloud', keys: ['environment_id'], variables: ['SL_FLINK_ENV_ID'] },
  organizationId: {
    section: 'confluent_cloud',
    keys: ['organization_id'],
    variables: ['SL_CLOUD_ORGANIZATION_ID'],
  },
  serviceAccountId: {
    section: 'confluent_cloud',
    keys: ['service_account_id'],
    variables: ['SL_CONFLUENT_PRINCIPAL_ID'],
  },
  region: { section: 'confluent_cloud', keys: ['cloud_region', 'region'], variables: ['SL_CLOUD_REGION'] },
  provider: {
    section: 'confluent_cloud',
    keys: ['cloud_provider', 'provider'],
    variables: ['SL_CLOUD_PROVIDER'],
  },
  computePoolId: { section: 'flink', keys: ['compute_pool_id'], variables: ['SL_FLINK_COMPUTE_POOL_ID'] },
  endpoint: { section: 'flink', keys: ['sql_endpoint', 'endpoint'], variables: ['SL_FLINK_SQL_ENDPOINT'] },
  maxCfu: { section: 'flink', keys: ['max_cfu'] },
  bootstrapServers: { section: 'kafka', keys: ['bootstrap.servers'] },
  clusterId: {
    section: 'kafka',
    keys: ['cluster_id'],
    variables: ['SL_KAFKA_CLUSTER_ID', 'SL_CCLOUD_KAFKA_CLUSTER_ID'],
  },
  clusterType: { section: 'kafka', keys: ['cluster_type'] },
  topicPrefix: { section: 'kafka', keys: ['src_topic_prefix'] },
  cloudKey: { section: 'confluent_cloud', keys: ['api_key'], variables: ['SL_CONFLUENT_CLOUD_API_KEY'] },
  cloudSecret: {
    section: 'confluent_cloud',
    keys: ['api_secret'],
    variables: ['SL_CONFLUENT_CLOUD_API_SECRET'],
  },
  flinkKey: { section: 'flink', keys: ['api_key'], variables: ['SL_FLINK_API_KEY'] },
  flinkSecret: { section: 'flink', keys: ['api_secret'], variables: ['SL_FLINK_API_SECRET'] },
  kafkaKey: { section: 'kafka', keys: ['api_key', 'sasl.username'], variables: ['SL_KAFKA_API_KEY'] },
  kafkaSecret: {
    section: 'kafka',
    keys: ['api_secret', 'sasl.password'],
    variables: ['SL_KAFKA_API_SECRET'],
  },
} as const satisfies Readonly<Record<string, Field>>

/** The file that an environment points at, else the one that the variables of shift_left name. */
export function shiftLeftFile(settings: string | null, env: Variables): string | null {
  return settings ?? (env['SL_CONFIG_FILE'] || env['CONFIG_FILE'] || null)
}

/**
 * The configuration that users of shift_left already have. It belongs to that tool: keys that this one does not use
 * are passed over. Environment variables win over the file, as they do there.
 * @throws FaultError with every fault of the text at once
 */
export async function parseShiftLeft(text: string, file: string, env: Variables): Promise<ShiftLeftConfig> {
  const raw = await parseYaml(text, file)
  const problems = shapeProblems(raw)
  const document = isMapping(raw) ? raw : {}
  const get = (field: Field) => valueOf(field, document, env)
  if (problems.length > 0) throw new FaultError(await faultsOf(text, file, problems))
  return configOf(get)
}

function configOf(get: (field: Field) => string | null): ShiftLeftConfig {
  const secret = (field: Field) => {
    const value = get(field)
    return value === null ? null : new Secret(value)
  }
  const cfu = get(fields.maxCfu)
  return {
    catalog: get(fields.catalog),
    database: get(fields.database),
    environmentId: get(fields.environmentId),
    organizationId: get(fields.organizationId),
    serviceAccountId: get(fields.serviceAccountId),
    region: get(fields.region),
    provider: get(fields.provider),
    computePoolId: get(fields.computePoolId),
    endpoint: get(fields.endpoint),
    maxCfu: cfu === null ? null : Number(cfu),
    kafka: {
      bootstrapServers: get(fields.bootstrapServers),
      clusterId: get(fields.clusterId),
      clusterType: get(fields.clusterType),
      topicPrefix: get(fields.topicPrefix),
    },
    confluentCloudKey: { key: secret(fields.cloudKey), secret: secret(fields.cloudSecret) },
    flinkKey: { key: secret(fields.flinkKey), secret: secret(fields.flinkSecret) },
    kafkaKey: { key: secret(fields.kafkaKey), secret: secret(fields.kafkaSecret) },
  }
}

function valueOf({ section, keys, variables }: Field, document: Mapping, env: Variables): string | null {
  const values = isMapping(document[section]) ? document[section] : {}
  const found = [...(variables ?? []).map((name) => env[name]), ...keys.map((key) => values[key])]
  const said = found.find((value) => !isUnsaid(value))
  return typeof said === 'string' ? said : null
}

/** `<TO_FILL>`, `<kafka-api-key>`: what the template of that tool holds where nobody has written anything yet. */
function isUnsaid(value: unknown): boolean {
  return isNothing(value) || (typeof value === 'string' && /^<[^<>]*>?$/.test(value))
}

/** Messages name keys, never values: half of these are secrets. */
function shapeProblems(raw: unknown): Problem[] {
  if (isNothing(raw)) return []
  if (!isMapping(raw)) return [problemAt([], 'must be a mapping of keys to values')]
  const sections = ['kafka', 'confluent_cloud', 'flink'].filter((name) => !isNothing(raw[name]))
  const broken = sections.filter((name) => !isMapping(raw[name]))
  return [
    ...broken.map((name) => problemAt([name], 'must be a mapping of keys to values')),
    ...Object.values(fields).flatMap((field) => fieldProblems(field, raw[field.section])),
  ]
}

function fieldProblems({ section, keys }: Field, values: unknown): Problem[] {
  const own = isMapping(values) ? values : {}
  const present = keys.filter((key) => !isUnsaid(own[key]))
  return present.flatMap((key) => {
    const value = own[key]
    if (typeof value !== 'string') return [problemAt([section, key], 'must be a text')]
    const badNumber = key === 'max_cfu' && !/^\d{1,9}$/.test(value)
    return badNumber ? [problemAt([section, key], 'must be a whole number')] : []
  })
}
