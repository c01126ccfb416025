import type { ConnectorStrategy } from './plan.js'
import { namesTopics } from '../release/naming/topic.js'
import { own } from '../project/own.js'

type Configuration = Readonly<Record<string, string>>

/**
 * How a connector that carries rows out takes the place of the one before it, by what both say. What cannot be told is
 * taken for the same target, written row after row: that stops the one before, and says what may be lost or come twice.
 */
export function connectorStrategy(before: Configuration, after: Configuration): ConnectorStrategy {
  if (hasOwnTarget(before, after)) return 'new-target'
  return takesPlace(after) ? 'upsert' : 'append'
}

function hasOwnTarget(before: Configuration, after: Configuration): boolean {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(namesTarget)
  if (keys.some((key) => own(before, key) !== own(after, key))) return true
  if (Object.entries(after).some(([key]) => namesTopics(key) && /map|2table|to\.table/.test(key)))
    return mappedTargets(before) !== mappedTargets(after)
  return isNamedByTopic(after) && routed(before) !== routed(after)
}

/** Words of keys that say where rows go, alone or as a part: `connection.url`, `s3.bucket.name`, `table.name.format`. */
const targetWord =
  /(^|[._-])(file|url|uri|uris|urls|hosts?|endpoint|bucket|container|database|db|schema|dataset|defaultdataset|keyspace|tables?|collection|index|path|dir|directory|prefix|stream|queue|project|topics\.dir)([._-]|$)/i

/** Settings of the connector's own way of working: how it reads, converts, reports and fails. */
const aside =
  /^(name$|connector\.class$|topics|tasks\.|(key|value|header)\.converter|transforms|predicates|errors\.|consumer\.|producer\.|admin\.)/

function namesTarget(key: string): boolean {
  return !aside.test(key) && !namesTopics(key) && targetWord.test(key)
}

/** What topics are mapped to, in order. */
function mappedTargets(configuration: Configuration): string {
  return Object.entries(configuration)
    .filter(([key]) => namesTopics(key))
    .flatMap(([, value]) => [...value.matchAll(/[:=]\s*([^,;\s]+)/g)].map(([, target = '']) => target))
    .sort()
    .join(' ')
}

/** `${topic}`, `{{topic}}`, `%{topic}`. */
const topicIn = /[{]\s*topic\b/

/** Classes that name what they write after the topic, unless one of these keys says otherwise. */
const byTopic: readonly (readonly [RegExp, RegExp])[] = [
  [/jdbc/i, /^(table|collection)\.name\.format$/],
  [/elastic|opensearch/i, /resource\.mapping$|^topic\.index\.map$|external\.resource/],
  [/s3|gcs|azureblob|hdfs/i, /file\.name\.template$/],
  [/bigquery|snowflake|clickhouse/i, /topic2table/i],
  [/mongo/i, /^collection$|\.collection$/],
]

function isNamedByTopic(configuration: Configuration): boolean {
  const targets = Object.entries(configuration).filter(([key]) => namesTarget(key))
  if (targets.some(([, value]) => topicIn.test(value))) return true
  const kind = configuration['connector.class'] ?? ''
  const found = byTopic.find(([pattern]) => pattern.test(kind))
  return found !== undefined && !Object.keys(configuration).some((key) => found[1].test(key))
}

/** The topics as transforms have made them when rows are written; the same for all where one cannot be told. */
function routed(configuration: Configuration): string {
  const topics = (configuration['topics'] ?? '').split(',').map((topic) => topic.trim())
  const names = (configuration['transforms'] ?? '').split(',').map((name) => name.trim())
  const routes = names.map((name) => routeOf(configuration, `transforms.${name}`))
  const known = routes.flatMap((route) => (route === null ? [] : [route]))
  if (known.length < routes.length) return ''
  return topics.map((topic) => known.reduce((name, route) => route(name), topic)).join(' ')
}

/** What a transform makes of a topic's name; null where it gives it another one in a way that is not told here. */
function routeOf(configuration: Configuration, transform: string): ((topic: string) => string) | null {
  const type = configuration[`${transform}.type`] ?? ''
  if (!/Router|ExtractTopic|TopicName/.test(type)) return (topic) => topic
  const [regex, replacement] = ['regex', 'replacement'].map((key) => configuration[`${transform}.${key}`])
  if (!/RegexRouter$/.test(type) || regex === undefined || replacement === undefined) return null
  try {
    const pattern = new RegExp(`^(?:${regex})$`)
    return (topic) => topic.replace(pattern, replacement)
  } catch {
    return null
  }
}

/** Classes whose targets hold one row for each key. */
const keyed = /redis|cassandra|scylla|dynamodb|couchbase|aerospike|hazelcast|hbase/i

/** Whether what is written takes the place of what is there for its key. */
function takesPlace(configuration: Configuration): boolean {
  const kind = configuration['connector.class'] ?? ''
  const says = (key: string, pattern: RegExp) => pattern.test(configuration[key] ?? '')
  return (
    says('insert.mode', /^upsert$/i) ||
    says('write.method', /^upsert$/i) ||
    says('upsertEnabled', /^true$/i) ||
    says('iceberg.tables.upsert-mode-enabled', /^true$/i) ||
    says('writemodel.strategy', /Replace|Update/) ||
    (/elastic|opensearch/i.test(kind) && says('key.ignore', /^false$/i)) ||
    keyed.test(kind)
  )
}
