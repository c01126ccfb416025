import kafka, { type Admin, type Kafka } from 'kafkajs'
import { asking } from './client.js'
import { topicIds } from './topic-ids.js'

/** How a topic is made. */
export interface TopicSettings {
  /** Null: as many as Kafka gives by itself. */
  readonly partitions: number | null
  readonly replication: number | null
  readonly configuration: Readonly<Record<string, string>>
}

export const plain: TopicSettings = { partitions: null, replication: null, configuration: {} }

/** @throws TransientRefusal where Kafka did not answer; Refusal where it says no */
export interface Topics {
  /** All but Kafka's own: name → id, which no other topic has had under its name. */
  readonly there: () => Promise<ReadonlyMap<string, string>>
  /** Makes a topic; false where it is there already, as it is. */
  readonly create: (name: string, settings: TopicSettings) => Promise<boolean>
  /** A topic that is not there is no error. */
  readonly remove: (names: readonly string[]) => Promise<void>
  /** Where each partition begins: the offset of the first record that is still there. */
  readonly begins: (name: string) => Promise<ReadonlyMap<number, bigint>>
  /** Where each partition ends: the offset behind its last record. */
  readonly ends: (name: string) => Promise<ReadonlyMap<number, bigint>>
  /** For each partition the offset of its first record from a moment on (milliseconds since 1970); else its end. */
  readonly since: (name: string, timestamp: number) => Promise<ReadonlyMap<number, bigint>>
  /** Partitions, replicas and what is configured other than Kafka does by itself. */
  readonly settings: (name: string) => Promise<TopicSettings>
  /** Everything that holds for a topic, also what Kafka does by itself. */
  readonly configuration: (name: string) => Promise<Readonly<Record<string, string>>>
  /** The names of all groups that read something. */
  readonly groups: () => Promise<readonly string[]>
  /** Groups that read a topic, with a member or with committed offsets. */
  readonly readers: (topic: string) => Promise<readonly string[]>
}

export function topicsOf(kafka: Kafka): Topics {
  const within = <T>(block: (admin: Admin) => Promise<T>): Promise<T> => asking(() => connected(kafka, block))
  return {
    there: () => asking(() => topicIds(kafka)),
    create: (name, settings) => within((admin) => create(admin, name, settings)),
    remove: (names) => within((admin) => remove(admin, names)),
    begins: (name) => within((admin) => begins(admin, name)),
    ends: (name) => within((admin) => ends(admin, name)),
    since: (name, timestamp) => within((admin) => since(admin, name, timestamp)),
    settings: (name) => within((admin) => settingsOf(admin, name)),
    configuration: (name) => within((admin) => configurationOf(admin, name)),
    groups: () => within(groupsIn),
    readers: (topic) => within((admin) => readersOf(admin, topic)),
  }
}

async function connected<T>(kafka: Kafka, block: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin()
  try {
    await admin.connect()
    return await block(admin)
  } finally {
    await admin.disconnect()
  }
}

function create(admin: Admin, topic: string, settings: TopicSettings): Promise<boolean> {
  const { partitions, replication, configuration } = settings
  const configEntries = Object.entries(configuration).map(([name, value]) => ({ name, value }))
  const shape = { numPartitions: partitions ?? -1, replicationFactor: replication ?? -1 }
  return admin.createTopics({ topics: [{ topic, ...shape, configEntries }], waitForLeaders: true })
}

async function remove(admin: Admin, names: readonly string[]): Promise<void> {
  const there = new Set(await admin.listTopics())
  const topics = names.filter((name) => there.has(name))
  if (topics.length > 0) await admin.deleteTopics({ topics })
}

async function begins(admin: Admin, name: string): Promise<ReadonlyMap<number, bigint>> {
  const offsets = await admin.fetchTopicOffsets(name)
  return new Map(offsets.map(({ partition, low }) => [partition, BigInt(low)]))
}

async function ends(admin: Admin, name: string): Promise<ReadonlyMap<number, bigint>> {
  const offsets = await admin.fetchTopicOffsets(name)
  return new Map(offsets.map(({ partition, high }) => [partition, BigInt(high)]))
}

async function since(admin: Admin, name: string, timestamp: number): Promise<ReadonlyMap<number, bigint>> {
  const offsets = await admin.fetchTopicOffsetsByTimestamp(name, timestamp)
  return new Map(offsets.map(({ partition, offset }) => [partition, BigInt(offset)]))
}

async function settingsOf(admin: Admin, name: string): Promise<TopicSettings> {
  const { topics } = await admin.fetchTopicMetadata({ topics: [name] })
  const partitions = topics[0]?.partitions ?? []
  const entries = await entriesOf(admin, name)
  const own = entries.filter(({ configSource }) => configSource === kafka.ConfigSource.TOPIC_CONFIG)
  return {
    partitions: partitions.length,
    replication: partitions[0]?.replicas.length ?? null,
    configuration: Object.fromEntries(own.map(({ configName, configValue }) => [configName, configValue])),
  }
}

async function entriesOf(admin: Admin, name: string) {
  const asked = { includeSynonyms: false, resources: [{ type: kafka.ConfigResourceTypes.TOPIC, name }] }
  const { resources } = await admin.describeConfigs(asked)
  return resources.flatMap(({ configEntries }) => configEntries)
}

async function configurationOf(admin: Admin, name: string): Promise<Readonly<Record<string, string>>> {
  const entries = await entriesOf(admin, name)
  return Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]))
}

async function groupsIn(admin: Admin): Promise<readonly string[]> {
  return (await admin.listGroups()).groups.map(({ groupId }) => groupId)
}

async function readersOf(admin: Admin, topic: string): Promise<readonly string[]> {
  const reading: string[] = []
  for (const groupId of await groupsIn(admin)) {
    const [offsets] = await admin.fetchOffsets({ groupId, topics: [topic] })
    if (offsets?.partitions.some(({ offset }) => offset !== '-1') === true) reading.push(groupId)
  }
  return reading.sort()
}
