import { describe, expect, test } from '@jest/globals'
import { connectorStrategy } from '../../src/plan/connector-strategy.js'

/** The strategy of a connector whose topic moves from `fact` to `fact_v2`, with what else both, or each, say. */
function strategy(
  kind: string,
  both: Readonly<Record<string, string>>,
  blue: Readonly<Record<string, string>> = {},
  green: Readonly<Record<string, string>> = {},
) {
  const sink = { 'connector.class': kind, 'tasks.max': '1', ...both }
  return connectorStrategy({ ...sink, topics: 'fact', ...blue }, { ...sink, topics: 'fact_v2', ...green })
}

const file = 'org.apache.kafka.connect.file.FileStreamSinkConnector'
const jdbc = 'io.confluent.connect.jdbc.JdbcSinkConnector'
const url = { 'connection.url': 'jdbc:postgresql://db/a' }
const router = {
  transforms: 'strip',
  'transforms.strip.type': 'org.apache.kafka.connect.transforms.RegexRouter',
  'transforms.strip.regex': '(.*)_v\\d+',
  'transforms.strip.replacement': '$1',
}

describe('a target of its own', () => {
  test.each([
    ['another file', strategy(file, {}, { file: '/a' }, { file: '/b' })],
    ['another database', strategy(jdbc, { 'table.name.format': 'x' }, url, { 'connection.url': 'jdbc:b' })],
    ['a table named after the topic', strategy(jdbc, { ...url, 'table.name.format': 'kafka_${topic}' })],
    ['a table named after the topic by itself', strategy(jdbc, { ...url, 'insert.mode': 'upsert' })],
    [
      'an index named after the topic',
      strategy('io.x.ElasticsearchSinkConnector', { 'key.ignore': 'false' }),
    ],
    ['a bucket with a folder a topic', strategy('io.confluent.connect.s3.S3SinkConnector', {})],
    [
      'another table in a map',
      strategy(
        'com.x.SnowflakeSinkConnector',
        {},
        { 'snowflake.topic2table.map': 'fact:T' },
        { 'snowflake.topic2table.map': 'fact_v2:T2' },
      ),
    ],
    [
      'topics that are routed apart',
      strategy(jdbc, { ...url, ...router, 'transforms.strip.regex': 'other' }),
    ],
  ])('%s', (_, found) => expect(found).toBe('new-target'))
})

describe('the same target, written anew', () => {
  test.each([
    ['a JDBC table', strategy(jdbc, { ...url, 'table.name.format': 'fact', 'insert.mode': 'upsert' })],
    ['a table behind a router', strategy(jdbc, { ...url, ...router, 'insert.mode': 'upsert' })],
    ['a cache by key', strategy('com.redis.kafka.connect.RedisSinkConnector', { 'redis.uri': 'redis://a' })],
    [
      'one table in a map',
      strategy(
        'com.x.BigQuerySinkConnector',
        { upsertEnabled: 'true' },
        { topic2TableMap: 'fact:t' },
        { topic2TableMap: 'fact_v2:t' },
      ),
    ],
  ])('%s', (_, found) => expect(found).toBe('upsert'))
})

describe('the same target, row after row', () => {
  test.each([
    ['a file', strategy(file, { file: '/a' })],
    ['a table that rows are inserted into', strategy(jdbc, { ...url, 'table.name.format': 'fact' })],
    ['keys alone say nothing', strategy(jdbc, { 'table.name.format': 'fact', 'pk.mode': 'record_key' })],
    ['what nobody knows', strategy('com.example.MySink', {}, { 'tasks.max': '1' }, { 'tasks.max': '2' })],
    [
      'a router that is not understood',
      strategy(jdbc, { ...url, transforms: 'r', 'transforms.r.type': 'com.example.MagicRouter' }),
    ],
  ])('%s', (_, found) => expect(found).toBe('append'))
})
